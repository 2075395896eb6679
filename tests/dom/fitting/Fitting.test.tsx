import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/fitting/fitting.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Fitting } from '../../../components/fitting/Fitting.tsx';
import { t } from '../../../utils/i18n.ts';
import { judgeSpeeds } from '../../../utils/reading/fitting/judgeSpeeds.ts';
import { ownText } from '../../../utils/reading/fitting/ownTexts.ts';
import { passagesOf } from '../../../utils/reading/fitting/passages.ts';
import { DEFAULT_LOOK } from '../../../utils/settings/look.ts';
import { candidatesFor } from '../../../utils/settings/lookCandidates.ts';

const ORDER = [0, 1, 2, 3, 3, 2, 1, 0];
/** Milliseconds a passage takes in each of the settings. */
const TAKES = [9000, 9200, 6000, 12_000];
const places: HTMLElement[] = [];

afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

function start(hasText = true) {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  let time = 0;
  const passages = passagesOf(ownText('en') ?? '', 'en', 9, 148);
  const onUse = vi.fn(async () => true);
  const onClose = vi.fn();
  const prepare = vi.fn(() => (hasText && passages ? { passages, order: ORDER } : undefined));
  render(
    <Fitting
      look={DEFAULT_LOOK}
      candidates={candidatesFor(DEFAULT_LOOK, 'en')}
      lang="en"
      dir="ltr"
      isArticle={false}
      prepare={prepare}
      judge={(readings) => judgeSpeeds(readings, 4)}
      onUse={onUse}
      onClose={onClose}
      now={() => time}
    />,
    place,
  );
  const has = (words: string) => expect.poll(() => place.textContent).toContain(words);
  const focused = () => document.activeElement?.textContent ?? '';
  /** Reads one passage by key alone. */
  const read = async (at: number, isUnderstood = true) => {
    await expect.poll(focused).toBe(t('fitting_show'));
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(t('fitting_read'));
    time += (TAKES[at === 0 ? 0 : (ORDER[at - 1] ?? 0)] ?? 0) * ((passages?.[at]?.characters ?? 0) / 200);
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(t('fitting_question'));
    const options = passages?.[at]?.options ?? [];
    const steps = isUnderstood ? options.indexOf(passages?.[at]?.answer ?? '') + 1 : options.length + 1;
    await userEvent.keyboard('{Tab}'.repeat(steps));
    await userEvent.keyboard('{Enter}');
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return { place, passages, onUse, onClose, prepare, has, focused, read, press };
}

describe('the reading test', () => {
  it('goes by key from practice to results, which keep nothing until one is chosen, and can be undone', async () => {
    const { place, has, read, press, onUse, focused } = start();
    await has(t('fitting_honest'));
    await press(t('fitting_start'));
    await has(t('fitting_practice'));
    for (let at = 0; at < 9; at++) await read(at);
    await expect.poll(focused).toBe(t('fitting_results'));
    const rows = [...place.querySelectorAll('.fitting-results li')].map((row) => row.textContent ?? '');
    expect(rows[0]).toContain(t('fitting_larger'));
    expect(rows[0]).toContain(t('fitting_verdict_fastest'));
    expect(rows.at(-1)).toContain(t('fitting_verdict_slower'));
    await has(t('fitting_difference'));
    expect(onUse).not.toHaveBeenCalled();
    await press(`${t('fitting_use')}: ${t('fitting_larger')}`);
    expect(onUse).toHaveBeenLastCalledWith({ ...DEFAULT_LOOK, size: DEFAULT_LOOK.size + 5 });
    await has(t('fitting_used'));
    await press(t('undo'));
    expect(onUse).toHaveBeenLastCalledWith(DEFAULT_LOOK);
    await has(t('undone'));
  });

  it('shows each passage in its settings, and no passage before the press', async () => {
    const { place, passages, read, press } = start();
    await press(t('fitting_start'));
    for (let at = 0; at < 3; at++) await read(at);
    await expect.poll(() => place.textContent).toContain(t('fitting_show'));
    expect(place.textContent).not.toContain(passages?.[3]?.text);
    await press(t('fitting_show'));
    const shown = place.querySelector<HTMLElement>('.fitting-passage') as HTMLElement;
    expect(shown.textContent).toBe(passages?.[3]?.text);
    expect(getComputedStyle(shown).fontSize).toBe(`${DEFAULT_LOOK.size + 5}px`);
  });

  it('doesn’t count what wasn’t understood, and says what wasn’t measured', async () => {
    const { place, has, read, press } = start();
    await press(t('fitting_start'));
    for (let at = 0; at < 4; at++) await read(at, at !== 3);
    await press(t('fitting_stop'));
    await has(t('fitting_no_difference'));
    const unclear = [...place.querySelectorAll('.fitting-results li')].filter((row) =>
      row.textContent?.includes(t('fitting_verdict_unclear')),
    );
    expect(unclear.map((row) => row.querySelector('strong')?.textContent)).toEqual([
      t('fitting_larger'),
      t('fitting_space'),
    ]);
  });

  it('can be ended before anything was measured, and begun again with another preparation', async () => {
    const { has, read, press, prepare } = start();
    await press(t('fitting_start'));
    await press(t('fitting_stop'));
    await has(t('fitting_intro'));
    await press(t('fitting_start'));
    await read(0);
    await read(1);
    await press(t('fitting_stop'));
    await press(t('fitting_again'));
    await has(t('fitting_practice'));
    expect(prepare).toHaveBeenLastCalledWith(1);
  });

  it('says what to do where there is no text', async () => {
    const { place, has, press, onClose } = start(false);
    await has(t('fitting_no_text'));
    expect(place.querySelectorAll('button')).toHaveLength(1);
    await press(t('tools_close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives axe nothing to say at any stage, and never scrolls sideways at 320 pixels', async () => {
    await page.viewport(320, 700);
    const { place, press } = start();
    const check = async () => {
      expect((await axe.run(place)).violations.map(({ id }) => id)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      for (const button of place.querySelectorAll('button'))
        expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    };
    await check();
    await press(t('fitting_start'));
    await check();
    await press(t('fitting_show'));
    await check();
  });

  it('gives axe nothing to say of its question and its results', async () => {
    const { place, read, press, focused } = start();
    const check = async () => expect((await axe.run(place)).violations.map(({ id }) => id)).toEqual([]);
    await press(t('fitting_start'));
    for (let at = 0; at < 2; at++) await read(at);
    await expect.poll(focused).toBe(t('fitting_show'));
    await press(t('fitting_stop'));
    await check();
  });
});
