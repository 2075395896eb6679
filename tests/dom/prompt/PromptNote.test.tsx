import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/prompt/prompt.css';
import '../../../components/reader/notice.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PromptNote, type PromptNoteProps } from '../../../components/prompt/PromptNote.tsx';
import { standsWords } from '../../../components/prompt/standsWords.ts';
import { POLICIES } from '../../../utils/settings/prompts.ts';
import { t } from '../../../utils/text.ts';
import { faults, LOOKS, NAMED, REPORT, STANDS } from './promptReport.ts';

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
});

function drawn(over: Partial<PromptNoteProps> = {}) {
  place = document.createElement('div');
  document.body.append(place);
  const on = { onPolicy: vi.fn(), onPutBack: vi.fn(), onRead: vi.fn(), onClose: vi.fn() };
  const props: PromptNoteProps = {
    report: REPORT,
    blocker: { likelihood: 0.8, signs: [] },
    away: undefined,
    theme: 'light',
    ...on,
    ...over,
  };
  render(<PromptNote {...props} />, place);
  return on;
}

const note = () => place.querySelector<HTMLElement>('[role=dialog]') ?? document.body;
const words = () => note().textContent ?? '';
/** Lectern in a language that runs from right to left. */
const speakRightToLeft = () => {
  const { browser } = globalThis as unknown as {
    browser: { i18n: { getMessage: (key: string, given?: readonly string[]) => string } };
  };
  const said = browser.i18n.getMessage;
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, given) =>
    key === 'locale_code' ? 'ar' : said(key, given),
  );
};

describe('the note about a site’s request', () => {
  it.each(LOOKS)('has no accessibility faults axe can find, in %s, %s', async (theme, direction) => {
    if (direction === 'rtl') speakRightToLeft();
    drawn({ theme, away: { hasGivenUp: true, returns: 6 } });
    expect(note().dir).toBe(direction);
    expect(faults(await axe.run(place))).toEqual([]);
  });

  it('takes the focus, is called Lectern and is described by what the site asks', async () => {
    drawn();
    await vi.waitFor(() => expect(document.activeElement).toBe(note()));
    expect(note().getAttribute('aria-label')).toBe('Lectern');
    const said = document.getElementById(note().getAttribute('aria-describedby') ?? '');
    expect(said?.textContent?.trim()).toBe(t('prompt_asks'));
  });

  it('is walked through from the policy to the steps, the site’s offer and the way out', async () => {
    drawn({ report: { ...REPORT, policy: 'respect' }, away: { hasGivenUp: false, returns: 0 } });
    await vi.waitFor(() => expect(document.activeElement).toBe(note()));
    const stops: string[] = [];
    for (let at = 0; at < 5; at++) {
      await userEvent.tab();
      const here = document.activeElement;
      stops.push(here instanceof HTMLInputElement ? here.value : (here?.textContent ?? ''));
    }
    expect(stops).toEqual([
      'respect',
      t('prompt_how'),
      REPORT.links[0]?.text,
      t('prompt_put_back'),
      t('notice_close'),
    ]);
  });

  it('quotes the site in the site’s language and direction', () => {
    drawn();
    const quote = place.querySelector<HTMLElement>('blockquote');
    expect(quote?.textContent).toBe(REPORT.finding.text);
    expect([quote?.lang, quote?.dir]).toEqual(['de', 'auto']);
  });

  it.each(POLICIES)('says what “%s” means, and hands on the choice of it', async (policy) => {
    const other = policy === 'tell' ? 'read' : 'tell';
    const { onPolicy } = drawn({ report: { ...REPORT, policy: other } });
    const radio = place.querySelector<HTMLInputElement>(`input[value=${policy}]`);
    expect(radio?.closest('fieldset')?.querySelector('legend')?.textContent).toContain(REPORT.site);
    if (radio) await userEvent.click(radio);
    expect(onPolicy).toHaveBeenCalledExactlyOnceWith(policy);
    render(null, place);
    drawn({ report: { ...REPORT, policy } });
    expect(words()).toContain(t(`policy_hint_${policy}`));
  });

  it('opens the steps by itself where the site is to be respected', () => {
    drawn();
    expect(place.querySelector('details')?.open).toBe(false);
    render(null, place);
    drawn({ report: { ...REPORT, policy: 'respect' } });
    expect(place.querySelector('details')?.open).toBe(true);
    expect(place.querySelectorAll('details li')).toHaveLength(5);
  });

  it('says whether a blocker seems active', () => {
    drawn({ blocker: { likelihood: 0.9, signs: [] } });
    expect(words()).toContain(t('prompt_blocker_seen'));
    render(null, place);
    drawn({ blocker: { likelihood: 0.1, signs: [] } });
    expect(words()).toContain(t('prompt_blocker_unseen'));
  });

  it('puts a prompt back at a press, and offers that only for one that is away', async () => {
    const { onPutBack } = drawn({ away: { hasGivenUp: false, returns: 2 } });
    const button = place.querySelector<HTMLButtonElement>('.button-main');
    expect(button?.textContent).toBe(t('prompt_put_back'));
    if (button) await userEvent.click(button);
    expect(onPutBack).toHaveBeenCalledOnce();
    render(null, place);
    drawn();
    expect(place.querySelector('.button-main')).toBeNull();
  });

  it('says aloud that it has given up, and how often the site put its prompt back', () => {
    drawn({ away: { hasGivenUp: true, returns: 6 } });
    expect(place.querySelector('[role=status]')?.textContent).toBe(t('prompt_gave_up', 6));
  });

  it('does not claim that the prompt is hidden when it has given up', () => {
    const report = { ...REPORT, policy: 'putAway' } as const;
    drawn({ report, away: { hasGivenUp: false, returns: 2 } });
    expect(words()).toContain(t('policy_hint_putAway'));
    render(null, place);
    drawn({ report, away: { hasGivenUp: true, returns: 6 } });
    expect(words()).not.toContain(t('policy_hint_putAway'));
  });

  it('offers the reader when it has given up, and only then', async () => {
    const { onRead } = drawn({ away: { hasGivenUp: true, returns: 6 } });
    const button = place.querySelector<HTMLButtonElement>('.button-main');
    expect(button?.textContent).toBe(t('policy_read'));
    if (button) await userEvent.click(button);
    expect(onRead).toHaveBeenCalledOnce();
    render(null, place);
    drawn({ away: { hasGivenUp: false, returns: 2 } });
    expect(place.querySelector('.button-main')?.textContent).toBe(t('prompt_put_back'));
  });

  it('says that the article is not there, when it is not', () => {
    drawn();
    expect(words()).not.toContain(t('prompt_article_missing'));
    render(null, place);
    drawn({ report: { ...REPORT, finding: { ...REPORT.finding, locks: ['articleMissing'] } } });
    expect(words()).toContain(t('prompt_article_missing'));
  });

  it('says that nothing was seen, and offers nothing but to close', async () => {
    const { onClose } = drawn({ report: undefined });
    expect(words()).toContain(t('prompt_none'));
    expect(place.querySelectorAll('input, details, blockquote')).toHaveLength(0);
    const [close] = place.querySelectorAll('button');
    if (close) await userEvent.click(close);
    expect(onClose).toHaveBeenCalledOnce();
    expect(faults(await axe.run(place))).toEqual([]);
  });

  it.each(NAMED)('names a %s in a sentence of its own, and offers nothing but to close', async (kind) => {
    drawn({ report: undefined, stands: { ...STANDS, kind } });
    expect(words()).toContain(standsWords(kind));
    expect(words()).not.toContain(t('prompt_none'));
    expect(place.querySelectorAll('input, details, a')).toHaveLength(0);
    expect(Array.from(place.querySelectorAll('button'), (button) => button.textContent)).toEqual([
      t('notice_close'),
    ]);
    expect(place.querySelector('blockquote')?.textContent).toBe(STANDS.text);
  });

  it('has a different sentence for each of them', () => {
    expect(new Set(NAMED.map(standsWords)).size).toBe(NAMED.length);
    expect(standsWords('wall')).toBeUndefined();
  });

  it.each(LOOKS)(
    'has no faults axe can find when it names a paywall, in %s, %s',
    async (theme, direction) => {
      if (direction === 'rtl') speakRightToLeft();
      drawn({ report: undefined, stands: STANDS, closed: ['walls.example'], theme });
      expect(faults(await axe.run(place))).toEqual([]);
    },
  );

  it('says which site’s part it can’t look into, and doesn’t say that nothing is asked', () => {
    drawn({ report: undefined, closed: ['walls.example', 'login.example'] });
    expect(words()).toContain(t('prompt_closed_frame', 'walls.example, login.example'));
    expect(words()).not.toContain(t('prompt_none'));
  });
});
