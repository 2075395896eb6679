import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PromptSection } from '../../../components/options/PromptSection.tsx';
import { POLICIES, type PromptSettings } from '../../../utils/settings/prompts.ts';
import { t } from '../../../utils/text.ts';
import { faults, LOOKS } from '../prompt/promptReport.ts';

const PROMPTS: PromptSettings = { policy: 'tell', sites: { 'quill.example': 'putAway' } };
const COUNTS = { 'gazette.example': 3, 'quill.example': 1 };

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(prompts = PROMPTS, counts: Record<string, number> = COUNTS, theme = 'light', dir = 'ltr') {
  place = document.createElement('div');
  place.className = `options theme-${theme}`;
  place.dir = dir;
  document.body.append(place);
  const on = { onChange: vi.fn(), onClearCounts: vi.fn(async () => undefined) };
  render(<PromptSection prompts={prompts} counts={counts} {...on} />, place);
  return on;
}

const rows = () =>
  [...place.querySelectorAll('tr')].map((row) => ({
    site: row.querySelector('th')?.textContent?.trim(),
    count: row.querySelector('td')?.textContent,
    policy: row.querySelector('select')?.value,
  }));
const clearButton = () =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === t('options_prompts_clear'));

describe('the section on sites that ask for ads', () => {
  it.each(LOOKS)('has no accessibility faults axe can find, in %s, %s', async (theme, dir) => {
    drawn(PROMPTS, COUNTS, theme, dir);
    expect(faults(await axe.run(place))).toEqual([]);
  });

  it('explains every policy in a sentence, and marks the one that holds', () => {
    drawn();
    for (const policy of POLICIES) {
      expect(place.textContent).toContain(t(`policy_${policy}`));
      expect(place.textContent).toContain(t(`policy_hint_${policy}`));
    }
    expect(place.querySelector('.chosen dt')?.textContent).toBe(t('policy_tell'));
  });

  it.each(POLICIES)('shows on a sample what “%s” leaves of a page, for the eye only', (policy) => {
    drawn({ policy, sites: {} });
    const sample = place.querySelector('figure');
    expect(sample?.className).toContain(`sample-${policy}`);
    expect(sample?.getAttribute('aria-hidden')).toBe('true');
    expect(sample?.querySelector('.sample-wall') !== null).toBe(policy === 'tell' || policy === 'respect');
  });

  it('says what Lectern never does', () => {
    drawn();
    expect(place.textContent).toContain(t('options_prompts_never'));
  });

  it('changes what holds everywhere with the keyboard, and leaves the sites alone', async () => {
    const { onChange } = drawn();
    place.querySelector<HTMLInputElement>('input[value=tell]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...PROMPTS, policy: 'read' });
  });

  it('lists each site that asked or has a choice of its own, once', () => {
    drawn();
    expect(rows()).toEqual([
      { site: 'gazette.example', count: t('options_prompts_count', 3), policy: '' },
      { site: 'quill.example', count: t('options_prompts_count', 1), policy: 'putAway' },
    ]);
    expect(place.querySelector('caption')?.textContent).toBe(t('options_prompts_sites'));
  });

  it('names each site’s choice after the site, and changes that site only', async () => {
    const { onChange } = drawn();
    const [gazette] = place.querySelectorAll('select');
    expect(gazette?.getAttribute('aria-label')).toBe(t('prompt_policy', 'gazette.example'));
    if (gazette) await userEvent.selectOptions(gazette, 'respect');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      policy: 'tell',
      sites: { 'quill.example': 'putAway', 'gazette.example': 'respect' },
    });
  });

  it('goes back to what holds everywhere', async () => {
    const { onChange } = drawn();
    const [, quill] = place.querySelectorAll('select');
    if (quill) await userEvent.selectOptions(quill, '');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ policy: 'tell', sites: {} });
  });

  it('clears the counts at a press, keeps the choices, and keeps the focus in the section', async () => {
    const { onClearCounts, onChange } = drawn();
    const button = clearButton();
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(clearButton()).toBeUndefined());
    expect(onClearCounts).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
    expect(rows()).toEqual([
      { site: 'quill.example', count: t('options_prompts_count', 0), policy: 'putAway' },
    ]);
    expect(document.activeElement).toBe(place.querySelector('h2'));
  });

  it('shows no table and nothing to clear where no site ever asked', () => {
    drawn({ policy: 'tell', sites: {} }, {});
    expect(place.querySelector('table')).toBeNull();
    expect(clearButton()).toBeUndefined();
  });

  it('is walked through in the order it is read', async () => {
    drawn();
    place.tabIndex = -1;
    place.focus();
    const stops: string[] = [];
    for (let at = 0; at < 4; at++) {
      await userEvent.tab();
      const here = document.activeElement;
      stops.push(
        here instanceof HTMLInputElement
          ? here.value
          : (here?.getAttribute('aria-label') ?? here?.textContent ?? ''),
      );
    }
    expect(stops).toEqual([
      'tell',
      t('prompt_policy', 'gazette.example'),
      t('prompt_policy', 'quill.example'),
      t('options_prompts_clear'),
    ]);
  });
});
