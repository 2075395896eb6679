import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/prompt/prompt.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PromptLine } from '../../../components/prompt/PromptLine.tsx';
import type { PromptReport } from '../../../utils/promptCommands.ts';
import { POLICIES } from '../../../utils/settings/prompts.ts';
import { t } from '../../../utils/text.ts';
import { faults, LOOKS, REPORT } from './promptReport.ts';

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(report: PromptReport = REPORT, theme = 'light', dir = 'ltr') {
  place = document.createElement('div');
  place.className = `theme-${theme}`;
  place.dir = dir;
  place.style.background = 'var(--paper)';
  document.body.append(place);
  const onPolicy = vi.fn();
  render(<PromptLine report={report} onPolicy={onPolicy} />, place);
  return onPolicy;
}

const line = () => place.querySelector<HTMLDetailsElement>('details.prompt-line');
const summary = () => place.querySelector<HTMLElement>('.prompt-line > summary');

describe('the line under the title', () => {
  it.each(LOOKS)('has no accessibility faults axe can find, open, in %s, %s', async (theme, dir) => {
    drawn(REPORT, theme, dir);
    line()?.setAttribute('open', '');
    expect(faults(await axe.run(place))).toEqual([]);
  });

  it('is one quiet sentence until it is opened with the keyboard', async () => {
    drawn();
    expect(place.innerText.trim()).toBe(t('prompt_asks'));
    await userEvent.tab();
    expect(document.activeElement).toBe(summary());
    await userEvent.keyboard('{Enter}');
    expect(line()?.open).toBe(true);
    await userEvent.tab();
    expect(document.activeElement).toBe(place.querySelector('input[value=tell]'));
  });

  it.each(POLICIES)('says what “%s” means', (policy) => {
    drawn({ ...REPORT, policy });
    expect(place.textContent).toContain(t(`policy_hint_${policy}`));
    expect(place.querySelector<HTMLInputElement>(`input[value=${policy}]`)?.checked).toBe(true);
  });

  it('hands on a choice made with the arrow keys', async () => {
    const onPolicy = drawn();
    line()?.setAttribute('open', '');
    place.querySelector<HTMLInputElement>('input[value=tell]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onPolicy).toHaveBeenCalledExactlyOnceWith('read');
  });

  it('says that the article is not there, when it is not', () => {
    drawn({ ...REPORT, finding: { ...REPORT.finding, locks: ['articleMissing'] } });
    expect(place.textContent).toContain(t('prompt_article_missing'));
  });

  it('shows the site’s own offer as a link that tells the site nothing', () => {
    drawn();
    const link = place.querySelector('a');
    expect([link?.href, link?.rel, link?.dir]).toEqual([REPORT.links[0]?.url, 'noreferrer', 'auto']);
  });
});
