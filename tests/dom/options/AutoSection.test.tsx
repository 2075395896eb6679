import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type AutoDoor, AutoSection } from '../../../components/options/AutoSection.tsx';
import type { AutoSettings } from '../../../utils/settings/auto.ts';
import { t } from '../../../utils/text.ts';
import { autoDoor } from './autoDoor.ts';

const ALLOWED: AutoSettings = {
  mode: 'allowed',
  rules: [
    { action: 'always', place: { kind: 'host', host: 'quill.example' } },
    { action: 'never', place: { kind: 'path', host: 'quill.example', path: '/live' } },
  ],
};

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(auto: AutoSettings, door: AutoDoor) {
  place = document.createElement('div');
  place.className = 'options theme-light';
  document.body.append(place);
  const said: string[] = [];
  render(<AutoSection auto={auto} door={door} onStatus={(words) => said.push(words)} />, place);
  return said;
}

const buttons = (words: string) =>
  [...place.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === words);
const field = (selector: string) => {
  const found = place.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`No field ${selector}.`);
  return found;
};

describe('the section on articles that open by themselves', () => {
  it('has no accessibility faults axe can find', async () => {
    drawn(ALLOWED, autoDoor());
    const { violations } = await axe.run(place);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('lists every rule as one would write it, and removes the one asked for', async () => {
    const door = autoDoor('done', ['quill.example', '*']);
    drawn(ALLOWED, door);
    expect([...place.querySelectorAll('.rules code')].map(({ textContent }) => textContent)).toEqual([
      'quill.example',
      'quill.example/live',
    ]);
    const [, second] = buttons(t('auto_remove'));
    if (second) await userEvent.click(second);
    expect(door.remove).toHaveBeenCalledExactlyOnceWith(ALLOWED.rules[1]?.place);
  });

  it('adds what was written with the Enter key as a place where articles open', async () => {
    const door = autoDoor();
    drawn(ALLOWED, door);
    await userEvent.type(field('.add-rule input'), 'gazette.example/news{Enter}');
    expect(door.add).toHaveBeenCalledExactlyOnceWith('gazette.example/news', 'always');
    await vi.waitFor(() => expect(field('.add-rule input').value).toBe(''));
  });

  it('says so when access was refused, and keeps what was written', async () => {
    const door = autoDoor('refused');
    const said = drawn(ALLOWED, door);
    await userEvent.type(field('.add-rule input'), 'gazette.example');
    const [never] = buttons(t('auto_add_always'));
    if (never) await userEvent.click(never);
    await vi.waitFor(() => expect(said).toEqual([t('auto_refused')]));
    expect(field('.add-rule input').value).toBe('gazette.example');
  });

  it('says which site the browser keeps Lectern out of, and asks again on a click', async () => {
    const door = autoDoor();
    drawn(ALLOWED, door);
    await vi.waitFor(() => expect(place.querySelectorAll('.missing')).toHaveLength(1));
    const allow = place.querySelector<HTMLButtonElement>('.missing button');
    if (allow) await userEvent.click(allow);
    expect(door.allow).toHaveBeenCalledExactlyOnceWith('quill.example');
  });

  it('asks for all sites only when that is chosen', async () => {
    const door = autoDoor();
    drawn(ALLOWED, door);
    expect(door.setMode).not.toHaveBeenCalled();
    await userEvent.click(field('input[value=everywhere]'));
    expect(door.setMode).toHaveBeenCalledExactlyOnceWith('everywhere', ALLOWED.rules);
  });

  it('offers the site the reader came for, until it is allowed', async () => {
    const door = autoDoor('done', ['quill.example'], 'gazette.example');
    drawn(ALLOWED, door);
    const offer = place.querySelector<HTMLButtonElement>('.notice:not(.missing) button');
    if (offer) await userEvent.click(offer);
    expect(door.add).toHaveBeenCalledExactlyOnceWith('gazette.example', 'always');
    render(null, place);
    drawn(ALLOWED, autoDoor('done', [], 'quill.example'));
    expect(place.querySelector('.notice:not(.missing)')).toBeNull();
  });

  it.each([
    ['https://quill.example/2026/11/20/the-mill-turns-again', t('auto_test_rule_opens', 'quill.example')],
    [
      'https://quill.example/search?q=mill',
      `${t('auto_test_rule_opens', 'quill.example')} ${t('auto_test_no_story')}`,
    ],
    ['https://quill.example/live/a', t('auto_test_rule_leaves', 'quill.example/live')],
    ['https://other.example/', t('auto_test_no_rule')],
    ['ftp://quill.example/', t('auto_test_not_web')],
    ['nonsense', t('auto_test_no_address')],
  ])('tells what %s would do', async (address, words) => {
    drawn(ALLOWED, autoDoor('done', ['quill.example', '*']));
    await vi.waitFor(() => expect(place.querySelectorAll('.missing')).toHaveLength(0));
    await userEvent.type(field('.tester input'), address);
    expect(place.querySelector('output')?.textContent).toBe(words);
  });

  it.each([
    [ALLOWED, 'quill.example', 'auto_test_rule_opens'],
    [{ mode: 'everywhere', rules: [] } satisfies AutoSettings, t('auto_all_sites'), 'auto_test_everywhere'],
  ] as const)('tells too that the browser keeps Lectern out', async (auto, host, words) => {
    drawn(auto, autoDoor());
    await vi.waitFor(() => expect(place.querySelectorAll('.missing')).toHaveLength(1));
    await userEvent.type(field('.tester input'), 'https://quill.example/2026/11/20/the-mill-turns-again');
    expect(place.querySelector('output')?.textContent).toBe(
      `${t(words, 'quill.example')} ${t('auto_missing', host)}`,
    );
  });
});
