// A site that sends the whole tab to a page that asks: the note there leads back to the article, once.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { casePage, marksOf } from '../demo/prompts/casePage.ts';
import { type CaseSite, startCase } from '../demo/prompts/caseServer.ts';
import { standInForAdNetwork } from './adNetwork.ts';
import { type AllowedChromium, launchAllowed } from './promptPages.ts';
import { articleText, clickIn, inNotice, isReaderOpen, until, waitFor } from './testExtension.ts';

const ASKING =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Ad blocker detected</title><body><h1>Ad blocker detected</h1><p>Please turn off your ad blocker to go on reading the Hollin Weekly.</p><button>Done</button></body></html>';

/** `isStubborn`: whether the page sends away whoever comes back to it, too. */
const story = (isStubborn: boolean) =>
  casePage({
    story: 'en',
    onBlocked: `if(${isStubborn}||!sessionStorage.sent){sessionStorage.sent='1';location.href='/b/frame'}`,
    after: 300,
  });

describe('a site that sends the tab to a page that asks', () => {
  let launched: AllowedChromium;
  const pages: Page[] = [];
  const sites: CaseSite[] = [];
  beforeAll(async () => {
    launched = await launchAllowed();
    await launched.setPolicy('notify');
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    for (const site of sites.splice(0)) await site.close();
  });
  afterAll(async () => launched?.close());

  /** The tab on the page that asks, with the note. */
  const sentAway = async (isStubborn: boolean) => {
    const site = await startCase({
      id: 'sent',
      title: '',
      kind: [],
      box: 'body',
      words: '',
      forbid: '',
      marks: [],
      html: story(isStubborn),
      frame: ASKING,
    });
    sites.push(site);
    const page = await launched.browser.newPage();
    pages.push(page);
    (await standInForAdNetwork(page)).ads = 'abort';
    await page.goto(site.address('b'));
    await atTheDoor(page);
    return page;
  };
  const atTheDoor = async (page: Page) => {
    await until('the tab to be sent away', async () => page.url().endsWith('/frame'));
    await until('the request to be seen', async () => (await launched.seen()) ?? undefined);
    expect((await launched.seen())?.finding.kind).toBe('redirect');
    await launched.pressToolbarButton(page);
    // One that came by itself may make way for it.
    await until('the note', async () => /Just tell me/.test(await words(page)));
  };
  const words = (page: Page) => inNotice(page, (root) => root.textContent ?? '').catch(() => '');
  const BACK = /Go back and read what arrives/;

  it('is read where the note leads back to, when the site lets one stay', async () => {
    const page = await sentAway(false);
    expect(await isReaderOpen(page)).toBe(false);
    expect(await words(page)).toMatch(BACK);
    await clickIn(page, '.notice .button-main');
    await waitFor(page, 'reader');
    const text = await articleText(page);
    for (const mark of marksOf('en')) expect(text).toContain(mark.trim());
    expect(page.url().endsWith('/b/')).toBe(true);
  });

  it('is left alone when it sends away again: no way back is offered a second time', async () => {
    const page = await sentAway(true);
    const visited: string[] = [];
    // It may be sent away again before anybody asks where it is.
    page.on('framenavigated', (frame) => visited.push(frame.url()));
    await clickIn(page, '.notice .button-main');
    await until('the article once more', async () => visited.some((url) => url.endsWith('/b/')));
    // The browser may bring the article back as it was, from which nobody is sent away; then the reader is open.
    const how = await until('the end of it', async () =>
      page.url().endsWith('/frame')
        ? 'sent'
        : (await isReaderOpen(page).catch(() => false)) && (await stays(page)) && 'stays',
    );
    if (how === 'stays') return;
    await atTheDoor(page);
    expect(await words(page)).not.toMatch(BACK);
  });
});

/** Whether a page is still there after the time in which it sends away. */
async function stays(page: Page): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 1500));
  return page.url().endsWith('/b/');
}
