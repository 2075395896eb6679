import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PromptSection } from '../../../components/options/PromptSection.tsx';
import { plural, t } from '../../../utils/i18n.ts';
import type { LedgerEntry } from '../../../utils/settings/promptLedger.ts';
import { POLICIES, type PromptSettings } from '../../../utils/settings/prompts.ts';
import { eventually } from '../../eventually.ts';
import { faults, LOOKS } from '../prompt/promptReport.ts';

const PROMPTS: PromptSettings = { policy: 'notify', sites: { 'quill.example': 'putAway' } };
const ENTRIES: readonly LedgerEntry[] = [
  {
    site: 'quill.example',
    pages: 1,
    recent: [],
    first: Date.UTC(2026, 4, 3, 12),
    last: Date.UTC(2026, 4, 3, 12),
    text: 'Bitte schalten Sie Ihren Werbeblocker aus.',
    language: 'de',
    kind: 'wall',
    answer: 'putAway',
    outcome: 'hidden',
  },
  {
    site: 'gazette.example',
    pages: 3,
    recent: [],
    first: Date.UTC(2026, 4, 1, 12),
    last: Date.UTC(2026, 5, 2, 12),
    text: 'Please allow ads on the Gazette.',
    kind: 'banner',
    answer: 'notify',
  },
];

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(prompts = PROMPTS, entries = ENTRIES, theme = 'light', dir = 'ltr') {
  place = document.createElement('div');
  place.className = `options theme-${theme}`;
  place.dir = dir;
  document.body.append(place);
  const on = { onChange: vi.fn(), onForgetAsks: vi.fn(async (_site?: string) => true), onStatus: vi.fn() };
  const allow = vi.fn(async () => 'done');
  const has = async (site: string) => site === 'quill.example' || allow.mock.calls.length > 0;
  render(<PromptSection prompts={prompts} entries={entries} access={{ has, allow }} {...on} />, place);
  return { ...on, allow };
}

const rows = () =>
  [...place.querySelectorAll('.ledger > li')].map((row) => ({
    site: row.querySelector('h4')?.textContent,
    words: row.querySelector('blockquote')?.textContent,
    policy: row.querySelector<HTMLSelectElement>('.ledger-choices select')?.value,
  }));
const policySelects = () => [...place.querySelectorAll<HTMLSelectElement>('.ledger-choices select')];
const button = (words: string, at = 0) =>
  [...place.querySelectorAll('button')].filter(({ textContent }) => textContent === words)[at];

describe('the section on sites that ask for ads', () => {
  it.each(LOOKS)('has no accessibility faults axe can find, in %s, %s', async (theme, dir) => {
    drawn(PROMPTS, ENTRIES, theme, dir);
    expect(faults(await axe.run(place))).toEqual([]);
  });

  it('explains every policy in a sentence, and marks the one that holds', () => {
    drawn();
    for (const policy of POLICIES) {
      expect(place.textContent).toContain(t(`policy_${policy}`));
      expect(place.textContent).toContain(t(`policy_hint_${policy}`));
    }
    expect(place.querySelector('.chosen dt')?.textContent).toBe(t('policy_notify'));
  });

  it.each(POLICIES)('shows on a sample what “%s” leaves of a page, for the eye only', (policy) => {
    drawn({ policy, sites: {} });
    const sample = place.querySelector('figure');
    expect(sample?.className).toContain(`sample-${policy}`);
    expect(sample?.getAttribute('aria-hidden')).toBe('true');
    expect(sample?.querySelector('.sample-wall') !== null).toBe(policy === 'notify' || policy === 'respect');
  });

  it('says what Lectern never does', () => {
    drawn();
    expect(place.textContent).toContain(t('options_prompts_never'));
  });

  it('changes what holds everywhere with the keyboard, and leaves the sites alone', async () => {
    const { onChange } = drawn();
    place.querySelector<HTMLInputElement>('input[value=notify]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...PROMPTS, policy: 'read' });
  });

  it('lists what each site asked in its own words, the latest first, and sites with a choice only', () => {
    drawn({ ...PROMPTS, sites: { ...PROMPTS.sites, 'never.example': 'respect' } });
    expect(rows()).toEqual([
      { site: 'gazette.example', words: 'Please allow ads on the Gazette.', policy: '' },
      { site: 'quill.example', words: 'Bitte schalten Sie Ihren Werbeblocker aus.', policy: 'putAway' },
      { site: 'never.example', words: undefined, policy: 'respect' },
    ]);
    const quote = place.querySelectorAll('blockquote')[1];
    expect([quote?.lang, quote?.dir]).toEqual(['de', 'auto']);
  });

  it('says how often, how it was answered and what came of it', () => {
    drawn();
    const [gazette, quill] = [...place.querySelectorAll('.ledger > li')].map((row) => row.textContent);
    expect(gazette).toContain(plural('options_prompts_count', 3));
    expect(gazette).toContain(t('ledger_answer', t('policy_notify')));
    expect(quill).toContain(t('ledger_came_hidden'));
  });

  it('is sorted by site or by pages too', async () => {
    drawn(
      PROMPTS,
      ENTRIES.map((entry) => ({ ...entry, pages: entry.site === 'quill.example' ? 9 : 3 })),
    );
    const sort = place.querySelector('select') as HTMLSelectElement;
    await userEvent.selectOptions(sort, 'pages');
    expect(rows().map(({ site }) => site)).toEqual(['quill.example', 'gazette.example']);
    await userEvent.selectOptions(sort, 'site');
    expect(rows().map(({ site }) => site)).toEqual(['gazette.example', 'quill.example']);
  });

  it('shows the first twenty of many, and all of them at a press', async () => {
    const many = Array.from({ length: 31 }, (_, at) => ({
      ...(ENTRIES[1] as LedgerEntry),
      site: `s${at}.example`,
    }));
    drawn({ policy: 'notify', sites: {} }, many);
    expect(rows()).toHaveLength(20);
    const all = button(t('ledger_show_all', 31));
    if (all) await userEvent.click(all);
    expect(rows()).toHaveLength(31);
  });

  it('says where Lectern is allowed, and asks for the permission elsewhere', async () => {
    const { allow } = drawn();
    await eventually(() => expect(place.textContent).toContain(t('ledger_allowed')));
    const ask = button(t('prompt_allow', 'gazette.example'));
    if (ask) await userEvent.click(ask);
    expect(allow).toHaveBeenCalledExactlyOnceWith('gazette.example');
    await eventually(() => expect(button(t('prompt_allow', 'gazette.example'))).toBeUndefined());
  });

  it('names each site’s choice after the site, and changes that site only', async () => {
    const { onChange } = drawn();
    const [gazette] = policySelects();
    expect(gazette?.getAttribute('aria-label')).toBe(t('prompt_policy', 'gazette.example'));
    if (gazette) await userEvent.selectOptions(gazette, 'respect');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      policy: 'notify',
      sites: { 'quill.example': 'putAway', 'gazette.example': 'respect' },
    });
  });

  it('goes back to what holds everywhere', async () => {
    const { onChange } = drawn();
    const [, quill] = policySelects();
    if (quill) await userEvent.selectOptions(quill, '');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ policy: 'notify', sites: {} });
  });

  it('forgets one site at a press, keeps its choice, and keeps the focus in the section', async () => {
    const { onForgetAsks, onChange } = drawn();
    button(t('ledger_forget'), 1)?.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(onForgetAsks).toHaveBeenCalledExactlyOnceWith('quill.example'));
    await eventually(() =>
      expect(rows()[1]).toEqual({ site: 'quill.example', words: undefined, policy: 'putAway' }),
    );
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(place.querySelector('h2'));
  });

  it('forgets all of it at a press', async () => {
    const { onForgetAsks } = drawn();
    const all = button(t('ledger_forget_all'));
    if (all) await userEvent.click(all);
    expect(onForgetAsks).toHaveBeenCalledExactlyOnceWith(undefined);
    await eventually(() => expect(rows().map(({ site }) => site)).toEqual(['quill.example']));
  });

  it('keeps what is shown when it could not be forgotten, and says so', async () => {
    const { onForgetAsks, onStatus } = drawn();
    onForgetAsks.mockResolvedValue(false);
    const all = button(t('ledger_forget_all'));
    if (all) await userEvent.click(all);
    await eventually(() => expect(onStatus).toHaveBeenCalledWith(t('options_not_saved')));
    expect(rows()).toHaveLength(2);
  });

  it('says that nothing was asked where no site ever did', () => {
    drawn({ policy: 'notify', sites: {} }, []);
    expect(place.querySelector('.ledger')).toBeNull();
    expect(place.textContent).toContain(t('ledger_empty'));
    expect(button(t('ledger_forget_all'))).toBeUndefined();
  });

  it('is walked through in the order it is read', async () => {
    drawn();
    place.tabIndex = -1;
    place.focus();
    const stops: string[] = [];
    await eventually(() => expect(button(t('prompt_allow', 'gazette.example'))).toBeDefined());
    for (let at = 0; at < 8; at++) {
      await userEvent.tab();
      const here = document.activeElement;
      stops.push(
        here instanceof HTMLInputElement
          ? here.value
          : (here?.getAttribute('aria-label') ?? here?.textContent ?? ''),
      );
    }
    expect(stops.filter((stop) => stop !== '')).toEqual([
      'notify',
      t('options_reset_section'),
      place.querySelector('select')?.textContent,
      t('prompt_policy', 'gazette.example'),
      t('prompt_allow', 'gazette.example'),
      t('ledger_forget_site', 'gazette.example'),
      t('prompt_policy', 'quill.example'),
      t('ledger_forget_site', 'quill.example'),
    ]);
  });
});
