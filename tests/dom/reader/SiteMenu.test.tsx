import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SiteMenu } from '../../../components/reader/SiteMenu.tsx';
import type { ChosenSite, SiteState } from '../../../utils/contracts/answers.ts';
import { t } from '../../../utils/i18n.ts';
import type { Choice } from '../../../utils/sites/editRules.ts';
import { parsePlace, type SiteRule } from '../../../utils/sites/rules.ts';
import { eventually } from '../../eventually.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

const rule = (action: SiteRule['action'], written: string) => {
  const at = parsePlace(written);
  if (!at) throw new Error(`No place: ${written}`);
  return { action, place: at, written };
};
const OFF: SiteState = {
  site: 'quill.example',
  opens: false,
  why: 'noRule',
  hasAccess: false,
  paths: ['/world'],
  rules: [],
};
const ALL: SiteState = {
  ...OFF,
  opens: true,
  why: 'host',
  hasAccess: true,
  rules: [rule('always', 'quill.example')],
};
const SECTION: SiteState = {
  ...ALL,
  why: 'path',
  rules: [rule('never', 'quill.example'), rule('always', 'quill.example/world')],
};

async function drawn(
  state: SiteState,
  next: SiteState = state,
  isAutomatic = false,
  outcome: ChosenSite['outcome'] = 'done',
) {
  const onChoose = vi.fn((_choice: Choice) => Promise.resolve({ ...next, outcome }));
  render(
    <SiteMenu isAutomatic={isAutomatic} onLoad={() => Promise.resolve(state)} onChoose={onChoose} />,
    place,
  );
  return onChoose;
}
async function opened(...from: Parameters<typeof drawn>) {
  const onChoose = await drawn(...from);
  const summary = place.querySelector('summary');
  if (summary) await userEvent.click(summary);
  await eventually(() => expect(place.querySelector('[role=status]')).not.toBeNull());
  return onChoose;
}
const press = async (words: string) => {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`No button ${words}.`);
  await userEvent.click(button);
};
const checked = () => place.querySelector('[role=radio][aria-checked=true]')?.textContent;
const status = () => place.querySelector('[role=status]')?.textContent;

describe('the menu about the site', () => {
  it.each([
    ['off', OFF, () => t('site_off')],
    ['all articles', ALL, () => t('site_always', 'quill.example')],
    ['only in a section', SECTION, () => t('site_under', 'quill.example/world')],
    [
      'every site',
      { ...OFF, opens: true, why: 'everywhere', hasAccess: true },
      () => t('site_always', 'quill.example'),
    ],
  ] as const)('puts a check on what holds: %s', async (_what, state, label) => {
    await opened(state);
    expect(checked()).toBe(label());
  });

  it.each([
    ['on', ALL, 'true'],
    ['off', OFF, 'false'],
    ['without permission', { ...ALL, hasAccess: false }, 'false'],
  ] as const)('fills its icon only when it is on: %s', async (_what, state, isOn) => {
    await opened(state);
    expect(place.querySelector('summary')?.getAttribute('data-on')).toBe(isOn);
  });

  it('shows what is set before anybody opens it', async () => {
    await drawn(ALL);
    await eventually(() => expect(place.querySelector('summary')?.getAttribute('data-on')).toBe('true'));
  });

  it('says that the browser will ask, only where it will', async () => {
    await opened(OFF);
    expect(place.textContent).toContain(t('site_asks', 'quill.example'));
    render(null, place);
    await opened(ALL);
    expect(place.textContent).not.toContain(t('site_asks', 'quill.example'));
  });

  it('says when permission was not given, and offers nothing to take back', async () => {
    await opened(OFF, OFF, false, 'refused');
    await press(t('site_always', 'quill.example'));
    await eventually(() => expect(status()).toBe(t('auto_refused')));
    expect(place.textContent).not.toContain(t('undo'));
  });

  it('keeps what came of a choice when what was asked before it answers late', async () => {
    const answers: ((state: SiteState) => void)[] = [];
    const onLoad = () => new Promise<SiteState>((done) => answers.push(done));
    const onChoose = () => Promise.resolve({ ...OFF, outcome: 'refused' as const });
    render(<SiteMenu initial={OFF} onLoad={onLoad} onChoose={onChoose} />, place);
    const summary = place.querySelector('summary');
    if (summary) await userEvent.click(summary);
    await eventually(() => expect(answers).toHaveLength(1));
    await press(t('site_always', 'quill.example'));
    await eventually(() => expect(status()).toBe(t('auto_refused')));
    answers[0]?.(OFF);
    await new Promise((done) => setTimeout(done, 50));
    expect(status()).toBe(t('auto_refused'));
  });

  it.each([
    ['removing', () => t('site_forget')],
    ['never', () => t('site_never', 'quill.example')],
    ['off', () => t('site_off')],
  ])('takes back %s, with every rule there was', async (_what, words) => {
    const onChoose = await opened(ALL, OFF);
    await press(words());
    await eventually(() => expect(place.textContent).toContain(t('undo')));
    await press(t('undo'));
    expect(onChoose).toHaveBeenLastCalledWith({
      kind: 'restore',
      rules: [{ action: 'always', written: 'quill.example' }],
    });
  });

  it('stops what a rule of a host above lets open by one of its own', async () => {
    const onChoose = await opened({ ...ALL, rules: [] });
    expect(checked()).toBe(t('site_always', 'quill.example'));
    await press(t('site_off'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'neverHere' });
  });

  it('does nothing on a press of what holds already', async () => {
    const onChoose = await opened(ALL);
    await press(t('site_always', 'quill.example'));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('offers what is not to open again, the narrowest first', async () => {
    const onChoose = await opened(ALL);
    await press(t('site_page'));
    await press(t('site_kind', 'quill.example/world'));
    await press(t('site_never', 'quill.example'));
    expect(onChoose.mock.calls.map(([choice]) => choice)).toEqual([
      { kind: 'notThisPage' },
      { kind: 'notUnder', path: '/world' },
      { kind: 'neverHere' },
    ]);
  });

  it('has "Not here" in the bar of a reader that opened by itself, and only there', async () => {
    await drawn(ALL, ALL, true);
    await press(t('site_not_here'));
    await eventually(() => expect(place.querySelector('details')?.open).toBe(true));
    render(null, place);
    await drawn(ALL);
    expect(place.textContent).not.toContain(t('site_not_here'));
  });

  it('has no accessibility faults axe can find', async () => {
    for (const state of [OFF, ALL, SECTION]) {
      await opened(state);
      const { violations } = await axe.run(place);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      render(null, place);
    }
  });
});
