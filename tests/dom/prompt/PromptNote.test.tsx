import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/prompt/prompt.css';
import '../../../components/reader/notice.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeWall } from '../../../components/prompt/describeWall.ts';
import { PromptNote, type PromptNoteProps } from '../../../components/prompt/PromptNote.tsx';
import { formatList, plural, t } from '../../../utils/i18n.ts';
import { POLICIES } from '../../../utils/settings/prompts.ts';
import { eventually } from '../../eventually.ts';
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
  const on = {
    onPolicy: vi.fn(),
    onAllow: vi.fn(async () => 'done' as const),
    onPutBack: vi.fn(),
    onRead: vi.fn(),
    onBack: vi.fn(),
    onClose: vi.fn(),
  };
  const props: PromptNoteProps = {
    report: REPORT,
    blocker: { likelihood: 0.8, signs: [], sources: [] },
    away: undefined,
    canRead: true,
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
    await eventually(() => expect(document.activeElement).toBe(note()));
    expect(note().getAttribute('aria-label')).toBe('Lectern');
    const said = document.getElementById(note().getAttribute('aria-describedby') ?? '');
    expect(said?.textContent?.trim()).toBe(t('prompt_asks'));
  });

  it('is walked through from the policy to the steps, the site’s offer and the way out', async () => {
    drawn({ report: { ...REPORT, policy: 'respect' }, away: { hasGivenUp: false, returns: 0 } });
    await eventually(() => expect(document.activeElement).toBe(note()));
    const stops: string[] = [];
    for (let at = 0; at < 6; at++) {
      await userEvent.tab();
      const here = document.activeElement;
      stops.push(here instanceof HTMLInputElement ? here.value : (here?.textContent ?? ''));
    }
    expect(stops).toEqual([
      t('prompt_read_article'),
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
    const other = policy === 'notify' ? 'read' : 'notify';
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
    expect(place.querySelectorAll('details li')).toHaveLength(14);
  });

  it('says whether a blocker seems active', () => {
    drawn({ blocker: { likelihood: 0.9, signs: [], sources: [] } });
    expect(words()).toContain(t('prompt_blocker_seen'));
    render(null, place);
    drawn({ blocker: { likelihood: 0.1, signs: [], sources: [] } });
    expect(words()).toContain(t('prompt_blocker_unseen'));
  });

  it('says what is likely blocking, with its evidence, and has the steps for that first', () => {
    const signs = [
      {
        sign: 'adRequestFailed' as const,
        count: 3,
        example: 'https://ads.example/pagead.js',
        isHostWide: true,
      },
    ];
    drawn({ blocker: { likelihood: 0.6, signs, sources: ['firefox', 'network', 'extension'] } });
    expect(words()).toContain(t('blocker_firefox'));
    expect(words()).toContain(
      t('blocker_or', formatList([t('blocker_name_network'), t('blocker_name_extension')])),
    );
    expect(words()).toContain(`${t('blocker_sign_adRequestFailed', 3)} https://ads.example/pagead.js`);
    const steps = [...place.querySelectorAll('details li')].map((item) => item.textContent);
    expect(steps.slice(0, 3)).toEqual([
      t('prompt_how_firefox'),
      t('prompt_how_dns'),
      t('prompt_how_workplace'),
    ]);
  });

  it('puts a prompt back at a press, and offers that only for one that is away', async () => {
    const { onPutBack } = drawn({ away: { hasGivenUp: false, returns: 2 } });
    const again = () =>
      [...place.querySelectorAll('button')].find(({ textContent }) => textContent === t('prompt_put_back'));
    const button = again();
    if (button) await userEvent.click(button);
    expect(onPutBack).toHaveBeenCalledOnce();
    render(null, place);
    drawn();
    expect(again()).toBeUndefined();
  });

  it('says aloud that it has given up, and how often the site put its prompt back', () => {
    drawn({ away: { hasGivenUp: true, returns: 6 } });
    expect(place.querySelector('[role=status]')?.textContent).toBe(plural('prompt_gave_up', 6));
  });

  it('does not claim that the prompt is hidden when it has given up', () => {
    const report = { ...REPORT, policy: 'putAway' } as const;
    drawn({ report, away: { hasGivenUp: false, returns: 2 } });
    expect(words()).toContain(t('policy_hint_putAway'));
    render(null, place);
    drawn({ report, away: { hasGivenUp: true, returns: 6 } });
    expect(words()).not.toContain(t('policy_hint_putAway'));
  });

  it('leads with one plain action, the policies below it', async () => {
    const { onRead } = drawn();
    const [main, more] = place.querySelectorAll<HTMLButtonElement>('.button-main');
    expect([main?.textContent, more]).toEqual([t('prompt_read_article'), undefined]);
    const policies = place.querySelector('fieldset') as Element;
    expect(main && main.compareDocumentPosition(policies) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    if (main) await userEvent.click(main);
    expect(onRead).toHaveBeenCalledOnce();
  });

  it('offers the way back where the whole tab was sent away, until it was tried', async () => {
    const { onBack } = drawn({ report: { ...REPORT, canGoBack: true }, canRead: false });
    const button = place.querySelector<HTMLButtonElement>('.button-main');
    expect(button?.textContent).toBe(t('prompt_go_back'));
    if (button) await userEvent.click(button);
    expect(onBack).toHaveBeenCalledOnce();
    render(null, place);
    drawn({ canRead: false });
    expect(place.querySelector('.button-main')).toBeNull();
  });

  it('is short when it comes by itself: what holds, and the choices folded', () => {
    drawn({ isByItself: true });
    const more = place.querySelector<HTMLDetailsElement>('details.note-more');
    expect(more?.open).toBe(false);
    expect(more?.querySelector('summary')?.textContent).toBe(
      `${t('prompt_policy', REPORT.site)} ${t('policy_notify')}`,
    );
    expect(more?.querySelector('fieldset')).not.toBeNull();
    expect(more?.contains(place.querySelector('.button-main'))).toBe(false);
  });

  it('offers no reading where there is no article', () => {
    drawn({ canRead: false });
    expect(place.querySelector('.button-main')).toBeNull();
  });

  it('takes no focus when it comes by itself', async () => {
    drawn({ isByItself: true });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(document.activeElement).toBe(document.body);
  });

  it('quotes heading, text and buttons apart, as text', () => {
    const finding = {
      ...REPORT.finding,
      heading: 'Werbung finanziert uns',
      text: 'Werbung finanziert uns Bitte schalten Sie den Blocker aus. Ausgeschaltet Abo ansehen ×',
      offers: [
        { text: 'Ausgeschaltet', closes: false },
        { text: 'Abo ansehen', closes: false, url: 'https://hafenbote.example/abo' },
        { text: '×', closes: true },
      ],
    };
    drawn({ report: { ...REPORT, finding } });
    const quote = place.querySelector('blockquote') as HTMLElement;
    expect(quote.querySelector('.quoted-heading')?.textContent).toBe('Werbung finanziert uns');
    expect(quote.querySelector('p:nth-of-type(2)')?.textContent).toBe('Bitte schalten Sie den Blocker aus.');
    expect([...quote.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'Ausgeschaltet',
      'Abo ansehen',
    ]);
    expect(quote.querySelectorAll('a, button')).toHaveLength(0);
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
    expect(words()).toContain(describeWall(kind));
    expect(words()).not.toContain(t('prompt_none'));
    expect(place.querySelectorAll('input, details, a')).toHaveLength(0);
    expect(Array.from(place.querySelectorAll('button'), (button) => button.textContent)).toEqual([
      t('notice_close'),
    ]);
    expect(place.querySelector('blockquote')?.textContent).toBe(STANDS.text);
  });

  it('has a different sentence for each of them', () => {
    expect(new Set(NAMED.map(describeWall)).size).toBe(NAMED.length);
    expect(describeWall('wall')).toBeUndefined();
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
    expect(words()).toContain(t('prompt_closed_frame', formatList(['walls.example', 'login.example'])));
    expect(words()).not.toContain(t('prompt_none'));
  });
});
