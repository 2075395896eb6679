import { afterEach, describe, expect, it } from 'vitest';
import { blockerSigns } from '../../../utils/prompt/detect/blockerSigns.ts';
import { clearPages, newsPage } from './page.ts';

afterEach(clearPages);

describe('signs of a blocker', () => {
  it('are none on a page whose ads come through', async () => {
    const doc = await newsPage({ between: '<div class="ad-slot">An ad</div>' });
    const before = doc.documentElement.outerHTML;
    const view = doc.defaultView as Window & typeof globalThis;
    const heard: MutationRecord[] = [];
    const observer = new view.MutationObserver((records) => heard.push(...records));
    observer.observe(doc.body, { childList: true, subtree: true, attributes: true });
    expect(blockerSigns(doc)).toEqual({ likelihood: 0, signs: [] });
    expect(doc.documentElement.outerHTML).toBe(before);
    expect([...heard, ...observer.takeRecords()]).toEqual([]);
  });

  it('are none where the page hides an empty slot itself', async () => {
    const doc = await newsPage({ between: '<div class="ad-slot" style="display:none"></div>' });
    expect(blockerSigns(doc).signs).toEqual([]);
  });

  it('are a hidden bait and slots hidden by a style the page does not have', async () => {
    const doc = await newsPage({ between: '<ins class="adsbygoogle"></ins>' });
    const view = doc.defaultView as Window & typeof globalThis;
    const injected = new view.CSSStyleSheet();
    injected.replaceSync('.adsbygoogle, .adsbox { display: none !important }');
    doc.adoptedStyleSheets = [injected];
    const { likelihood, signs } = blockerSigns(doc);
    expect(signs.map(({ sign }) => sign).sort()).toEqual(['adSlotHidden', 'baitHidden']);
    expect(likelihood).toBeGreaterThan(0.9);
  });

  it.each([
    ['are the page’s own ad scripts that failed at once', 5, ['adRequestFailed']],
    ['are none that failed after a while: that is the network', 900, []],
  ])('%s', async (_, responseEnd, signs) => {
    const name = 'http://127.0.0.1:1/ads/banner.js';
    const doc = await newsPage({ head: `<script src="${name}"></script>` });
    // How long a request takes to fail is the machine's.
    const timing = {
      name,
      startTime: 0,
      responseEnd,
      responseStatus: 0,
      transferSize: 0,
      decodedBodySize: 0,
    };
    const { performance } = doc.defaultView as Window;
    performance.getEntriesByType = () => [timing as unknown as PerformanceEntry];
    expect(blockerSigns(doc).signs.map(({ sign }) => sign)).toEqual(signs);
  });
});
