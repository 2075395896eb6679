// The network as a page with ads sees it, and as a blocker leaves it: nothing here goes beyond this machine.
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Ads } from '../demo/walls/server.ts';

/** What a blocker's lists cut off. */
const CUT =
  /^https?:\/\/(www3\.doubleclick\.net|securepubads\.g\.doubleclick\.net|pagead2\.googlesyndication\.com|www\.googletagservices\.com)\/|^https:\/\/example\.org\/data\/|\/ad\/banner\/|\/advertising(\.min)?\.js/;

/** What the scripts of one detector leave behind when they were let through: an element each. */
const TRACES: Readonly<Record<string, string>> = {
  'yzfdmoan.js': '837jlaBksSjd9jh',
  'utep_ad.js': 'hfuBadsf3hFAk',
};

/** About as long as the real ones, for a detector that looks at the length; and with the mark another one looks for. */
const AD_SCRIPT = `window.adsbygoogle = []; (window.googletag ??= { cmd: [] })._loadStarted_ = true;${' '.repeat(50_000)}`;

/** Answers for the ad servers on one page, in the way that can be changed between two visits. */
export async function standInForAdNetwork(page: Page): Promise<{ ads: Ads }> {
  const network = { ads: 'allow' as Ads };
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, network.ads).catch(() => undefined));
  return network;
}

async function answer(request: HTTPRequest, ads: Ads): Promise<void> {
  const url = new URL(request.url());
  if (ads === 'abort' && CUT.test(url.href)) return request.abort('blockedbyclient');
  if (url.hostname === '127.0.0.1' || url.hostname === 'localhost' || !/^http/.test(url.protocol)) {
    return request.continue();
  }
  const trace = TRACES[url.pathname.split('/').at(-1) ?? ''];
  const body = trace
    ? `document.body.append(Object.assign(document.createElement('i'), { id: '${trace}' }))`
    : AD_SCRIPT;
  return request.respond({
    status: 200,
    contentType: 'text/javascript',
    headers: { 'access-control-allow-origin': '*', 'content-length': String(body.length) },
    body,
  });
}
