import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type AutoActions, AutoSection } from '../../../components/options/AutoSection.tsx';
import { t } from '../../../utils/i18n.ts';
import type { AutoSettings } from '../../../utils/settings/auto.ts';
import { eventually } from '../../eventually.ts';
import { autoActions } from './autoActions.ts';

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

function drawn(auto: AutoSettings, actions: AutoActions) {
  place = document.createElement('div');
  place.className = 'options theme-light';
  document.body.append(place);
  const said: string[] = [];
  render(<AutoSection auto={auto} actions={actions} onStatus={(words) => said.push(words)} />, place);
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
    drawn(ALLOWED, autoActions());
    const { violations } = await axe.run(place);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('lists every rule as one would write it, and removes the one asked for', async () => {
    const actions = autoActions('done', ['quill.example', '*']);
    drawn(ALLOWED, actions);
    expect([...place.querySelectorAll('.rules code')].map(({ textContent }) => textContent)).toEqual([
      'quill.example',
      'quill.example/live',
    ]);
    const [, second] = buttons(t('remove'));
    if (second) await userEvent.click(second);
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith(ALLOWED.rules[1]?.place);
  });

  it('draws one page of 5,000 rules, and keeps the focus near when one is removed by the keyboard', async () => {
    const rules = Array.from({ length: 5000 }, (_, at) => ({
      action: 'always' as const,
      place: { kind: 'host' as const, host: `site${at}.example` },
    }));
    drawn({ mode: 'allowed', rules }, autoActions('done', ['*']));
    expect(place.querySelectorAll('.rules li')).toHaveLength(50);
    const [next] = buttons(t('sites_next'));
    if (next) await userEvent.click(next);
    await eventually(() => expect(place.querySelector('.rules code')?.textContent).toBe('site50.example'));
    buttons(t('remove'))[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(t('auto_rules'));
  });

  it('is set back by its own button, and keeps the list', async () => {
    const actions = autoActions();
    drawn({ ...ALLOWED, mode: 'everywhere' }, actions);
    const [reset] = buttons(t('options_reset_section'));
    if (reset) await userEvent.click(reset);
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('allowed', ALLOWED.rules);
  });

  it('puts back what was removed', async () => {
    const actions = autoActions('done', ['quill.example', '*']);
    drawn(ALLOWED, actions);
    const [first] = buttons(t('remove'));
    if (first) await userEvent.click(first);
    const [undo] = buttons(t('undo'));
    if (undo) await userEvent.click(undo);
    expect(actions.add).toHaveBeenCalledExactlyOnceWith('quill.example', ALLOWED.rules[0]?.action);
    expect(buttons(t('undo'))).toEqual([]);
  });

  it('asks before the listed sites are turned off, and turns them on again', async () => {
    const actions = autoActions('done', ['quill.example', '*']);
    drawn(ALLOWED, actions);
    await userEvent.click(field('input[value=off]'));
    expect(actions.setMode).not.toHaveBeenCalled();
    const [no] = buttons(t('cancel'));
    if (no) await userEvent.click(no);
    expect(actions.setMode).not.toHaveBeenCalled();
    expect(field('input[value=allowed]').checked).toBe(true);
    await userEvent.click(field('input[value=off]'));
    const [yes] = buttons(t('auto_off_yes'));
    if (yes) await userEvent.click(yes);
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('off', ALLOWED.rules);
    const [undo] = buttons(t('undo'));
    if (undo) await userEvent.click(undo);
    expect(actions.setMode).toHaveBeenLastCalledWith(ALLOWED.mode, ALLOWED.rules);
  });

  it('adds what was written with the Enter key as a place where articles open', async () => {
    const actions = autoActions();
    drawn(ALLOWED, actions);
    await userEvent.type(field('.add-rule input'), 'gazette.example/news{Enter}');
    expect(actions.add).toHaveBeenCalledExactlyOnceWith('gazette.example/news', 'always');
    await eventually(() => expect(field('.add-rule input').value).toBe(''));
  });

  it('says so when access was refused, and keeps what was written', async () => {
    const actions = autoActions('refused');
    const said = drawn(ALLOWED, actions);
    await userEvent.type(field('.add-rule input'), 'gazette.example');
    const [never] = buttons(t('auto_add_always'));
    if (never) await userEvent.click(never);
    await eventually(() => expect(said).toEqual([t('auto_refused')]));
    expect(field('.add-rule input').value).toBe('gazette.example');
  });

  it('says which site the browser keeps Lectern out of, and asks again on a click', async () => {
    const actions = autoActions();
    drawn(ALLOWED, actions);
    await eventually(() => expect(place.querySelectorAll('.missing')).toHaveLength(1));
    const allow = place.querySelector<HTMLButtonElement>('.missing button');
    if (allow) await userEvent.click(allow);
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith('quill.example');
  });

  it('asks for all sites only when that is chosen', async () => {
    const actions = autoActions();
    drawn(ALLOWED, actions);
    expect(actions.setMode).not.toHaveBeenCalled();
    await userEvent.click(field('input[value=everywhere]'));
    expect(actions.setMode).toHaveBeenCalledExactlyOnceWith('everywhere', ALLOWED.rules);
  });

  it('offers the site the reader came for, until it is allowed', async () => {
    const actions = autoActions('done', ['quill.example'], 'gazette.example');
    drawn(ALLOWED, actions);
    const offer = place.querySelector<HTMLButtonElement>('.notice:not(.missing) button');
    if (offer) await userEvent.click(offer);
    expect(actions.add).toHaveBeenCalledExactlyOnceWith('gazette.example', 'always');
    render(null, place);
    drawn(ALLOWED, autoActions('done', [], 'quill.example'));
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
    drawn(ALLOWED, autoActions('done', ['quill.example', '*']));
    await eventually(() => expect(place.querySelectorAll('.missing')).toHaveLength(0));
    await userEvent.type(field('.tester input'), address);
    expect(place.querySelector('output')?.textContent).toBe(words);
  });

  it.each([
    [ALLOWED, 'quill.example', 'auto_test_rule_opens'],
    [{ mode: 'everywhere', rules: [] } satisfies AutoSettings, t('auto_all_sites'), 'auto_test_everywhere'],
  ] as const)('tells too that the browser keeps Lectern out', async (auto, host, words) => {
    drawn(auto, autoActions());
    await eventually(() => expect(place.querySelectorAll('.missing')).toHaveLength(1));
    await userEvent.type(field('.tester input'), 'https://quill.example/2026/11/20/the-mill-turns-again');
    expect(place.querySelector('output')?.textContent).toBe(
      `${t(words, 'quill.example')} ${t('auto_missing', host)}`,
    );
  });
});
