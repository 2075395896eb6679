// Public bug reports, rebuilt as small pages, in Chromium with the built extension.
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoReader, registered, setAuto, waitFor as waitForYes } from '../autoActions.ts';
import { articleText, inReader, pause, until, waitFor } from '../testExtension.ts';
import { redrawn, setCaseStage, takesLong } from './caseStage.ts';
import { failuresOf } from './checkCase.ts';
import { type Case, type Mode, readCases } from './readCases.ts';

const CASES = readCases();
const ofMode = (...modes: readonly (Mode | undefined)[]) => CASES.filter(({ mode }) => modes.includes(mode));

const { chromium, open, inBackground, allowEverywhere, setPolicy, staysFree } = setCaseStage();

async function read(report: Case): Promise<Page> {
  const page = await open(report);
  await chromium().pressToolbarButton(page);
  await waitFor(page, 'reader');
  return page;
}

it('every case has something to check', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(35);
  const checked = ({ checks, mode }: Case) => mode !== undefined || Object.keys(checks ?? {}).length > 0;
  expect(CASES.filter((report) => !checked(report)).map(({ name }) => name)).toEqual([]);
});

describe('after a click on the toolbar button', () => {
  it.each(ofMode(undefined))('$name: $kind', async (report) => {
    const page = await read(report);
    expect(await failuresOf(page, report.checks ?? {})).toEqual([]);
  });

  it.each(ofMode('print'))(
    '$name: the whole article is printed, and nothing of the page or the reader’s own',
    async (report) => {
      const page = await read(report);
      expect(await failuresOf(page, report.checks ?? {})).toEqual([]);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ timeout: 0 })));
      const { text } = await extractText(pdf, { mergePages: true });
      const printed = text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
      const wanted = report.checks?.mustContain ?? [];
      // a line of print may break anywhere in the rest
      const opening = (piece: string) => piece.split(' ').slice(0, 4).join(' ');
      expect(wanted.map(opening).filter((piece) => !printed.includes(piece))).toEqual([]);
      expect(printed).not.toContain('Back to page');
    },
  );

  it.each(ofMode('scroll'))('$name: wheel, Space, PageDown and End scroll the reader', async (report) => {
    const page = await read(report);
    const top = () => inReader(page, (root) => root.querySelector('main')?.getBoundingClientRect().top ?? 0);
    const moves = async (what: string, act: () => Promise<void>) => {
      const before = await top();
      await act();
      await until(`${what} to scroll`, async () => (await top()) < before);
    };
    // What was scrolled glides on for a while, which would undo going back to the top.
    const backToTop = () =>
      until('the top', async () => {
        await inReader(page, () => scrollTo({ top: 0, behavior: 'instant' }));
        await pause(150);
        return inReader(page, () => scrollY === 0);
      });
    await page.mouse.move(600, 400);
    await moves('the wheel', () => page.mouse.wheel({ deltaY: 120 }));
    for (const key of ['Space', 'PageDown', 'End'] as const) {
      await backToTop();
      await moves(key, () => page.keyboard.press(key));
    }
  });

  it.each(ofMode('redraw'))(
    '$name: opened by hand, the reader is back, or at least the page is seen',
    async (report) => {
      const page = await read(report);
      await redrawn(page);
      await expectSomething(page);
    },
  );
});

/** The article is to be seen, in the reader or on the page. */
async function expectSomething(page: Page): Promise<void> {
  await until('an article on screen', () =>
    page.evaluate(() => {
      const box = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('html > div, article');
      return box?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    }),
  );
}

describe('on a site the reader has allowed', () => {
  beforeAll(allowEverywhere);

  const openByThemselves = async (report: Case) => {
    const { hostname } = new URL(report.url);
    await setAuto(chromium(), {
      mode: 'allowed',
      rules: [{ action: 'always', place: { kind: 'host', host: hostname } }],
    });
    await waitForYes(
      async () => (await registered(chromium())).some((pattern) => pattern.includes(hostname)),
      'the registration',
    );
  };

  it.each(ofMode('prompt').filter((report) => !takesLong(report)))(
    '$name: put away, each time it comes',
    staysFree,
  );

  it.each(ofMode('promptGone'))('$name: the button opens the article as it was', async (report) => {
    await setPolicy(report.policy ?? 'notify');
    const page = await open(report);
    await until('the article to go', () => page.evaluate(() => !document.querySelector('article')));
    await until(
      'the mark on the button',
      async () =>
        (await inBackground(
          'chrome.tabs.query({active:true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))',
        )) === '!',
    );
    await chromium().pressToolbarButton(page);
    await waitFor(page, 'reader');
    expect(await failuresOf(page, report.checks ?? {})).toEqual([]);
  });

  it.each(ofMode('auto'))('$name: articles open by themselves, other pages don’t', async (report) => {
    await openByThemselves(report);
    const page = await open(report);
    for (const { click, opens } of report.steps ?? []) {
      if (click) {
        const left = page.waitForNavigation();
        await page.keyboard.press('Escape');
        await page.click(click);
        await left;
      }
      if (opens) expect((await waitFor(page, 'reader')).outline.words).toBeGreaterThan(100);
      else await expectNoReader(page);
    }
  });

  it.each(ofMode('redraw'))(
    '$name: opened by itself, the reader is back, or at least the page is seen',
    async (report) => {
      await openByThemselves(report);
      const page = await open(report);
      await waitFor(page, 'reader');
      await redrawn(page);
      await expectSomething(page);
      await until('its text', async () => {
        const text = await articleText(page).catch(() => page.evaluate(() => document.body.innerText));
        return text.length > 500;
      });
    },
  );
});
