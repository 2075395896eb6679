import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/prompt/prompt.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PromptLine } from '../../../components/prompt/PromptLine.tsx';
import type { PromptReport } from '../../../utils/contracts/promptCommands.ts';
import { formatMonth, plural, t } from '../../../utils/i18n.ts';
import { POLICIES } from '../../../utils/settings/prompts.ts';
import { eventually } from '../../eventually.ts';
import { faults, LOOKS, REPORT } from './promptReport.ts';

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(report: PromptReport = REPORT, theme = 'light', dir = 'ltr', isHidden = false) {
  place = document.createElement('div');
  place.className = `theme-${theme}`;
  place.dir = dir;
  place.style.background = 'var(--paper)';
  document.body.append(place);
  const on = {
    onPolicy: vi.fn(async () => true),
    onAllow: vi.fn(async () => 'done' as const),
    onHideNow: vi.fn(),
    onShowAgain: vi.fn(),
  };
  render(<PromptLine report={report} isHidden={isHidden} {...on} />, place);
  return on;
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
    expect(document.activeElement).toBe(place.querySelector('input[value=notify]'));
  });

  it.each(POLICIES)('says what “%s” means', (policy) => {
    drawn({ ...REPORT, policy });
    expect(place.textContent).toContain(t(`policy_hint_${policy}`));
    expect(place.querySelector<HTMLInputElement>(`input[value=${policy}]`)?.checked).toBe(true);
  });

  it('hands on a choice made with the arrow keys', async () => {
    const { onPolicy } = drawn();
    line()?.setAttribute('open', '');
    place.querySelector<HTMLInputElement>('input[value=notify]')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onPolicy).toHaveBeenCalledExactlyOnceWith('read');
  });

  it('says that a choice was kept, or that it wasn’t', async () => {
    const { onPolicy } = drawn();
    line()?.setAttribute('open', '');
    const radio = (value: string) => place.querySelector(`input[value=${value}]`) as HTMLElement;
    await userEvent.click(radio('putAway'));
    await eventually(() => expect(place.textContent).toContain(t('prompt_choice_kept')));
    onPolicy.mockResolvedValue(false);
    await userEvent.click(radio('respect'));
    await eventually(() => expect(place.textContent).toContain(t('options_not_saved')));
  });

  const press = async (words: string) => {
    line()?.setAttribute('open', '');
    const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
    if (!button) throw new Error(`No button "${words}".`);
    await userEvent.click(button);
  };

  it('hides the message and goes to the page by a button of its own', async () => {
    const { onHideNow, onPolicy } = drawn();
    await press(t('prompt_hide_now'));
    expect(onHideNow).toHaveBeenCalledOnce();
    expect(onPolicy).not.toHaveBeenCalled();
  });

  it('shows a hidden message again', async () => {
    const { onShowAgain } = drawn(REPORT, 'light', 'ltr', true);
    expect(place.textContent).not.toContain(t('prompt_hide_now'));
    await press(t('prompt_put_back'));
    expect(onShowAgain).toHaveBeenCalledOnce();
  });

  it('says beside a choice that it needs the site’s permission, and asks for it', async () => {
    const report = { ...REPORT, hasAccess: false } as const;
    drawn(report);
    expect(place.textContent).toContain(t('prompt_access_no', REPORT.site));
    expect(place.querySelector('.site-access button')).toBeNull();
    render(null, place);
    const { onAllow } = drawn({ ...report, policy: 'putAway' });
    expect(place.textContent).toContain(t('prompt_access_needed', REPORT.site));
    await press(t('prompt_allow', REPORT.site));
    expect(onAllow).toHaveBeenCalledOnce();
    await eventually(() => expect(place.textContent).toContain(t('prompt_access_yes', REPORT.site)));
  });

  it('says that the permission was not given', async () => {
    const { onAllow } = drawn({ ...REPORT, hasAccess: false, policy: 'read' });
    onAllow.mockResolvedValue('refused' as never);
    await press(t('prompt_allow', REPORT.site));
    await eventually(() => expect(place.textContent).toContain(t('auto_refused')));
  });

  it('shows being allowed and opening automatically as two things', () => {
    drawn({ ...REPORT, hasAccess: true, opens: false });
    expect(place.textContent).toContain(t('prompt_access_yes', REPORT.site));
    expect(place.textContent).toContain(t('site_waits', REPORT.site));
    render(null, place);
    drawn({ ...REPORT, hasAccess: true, opens: true });
    expect(place.textContent).toContain(t('site_opens', REPORT.site));
  });

  it('says what the site has asked before, from the second page on', () => {
    const since = new Date(2025, 4, 3).getTime();
    drawn({ ...REPORT, asked: { pages: 6, since, outcome: 'read' } });
    expect(place.querySelector('.asked-before')?.textContent).toBe(
      `${plural('ledger_line', 6, formatMonth(since))} ${t('ledger_came_read')}`,
    );
    render(null, place);
    drawn({ ...REPORT, asked: { pages: 1, since } });
    expect(place.querySelector('.asked-before')).toBeNull();
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
