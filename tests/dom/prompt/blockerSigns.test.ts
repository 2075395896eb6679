import { afterEach, describe, expect, it } from 'vitest';
import { blockerSigns } from '../../../utils/prompt/blockerSigns.ts';
import { clearPages, newsPage } from './page.ts';

afterEach(clearPages);

describe('signs of a blocker', () => {
  it('are none on a page whose ads come through', async () => {
    const doc = await newsPage({ between: '<div class="ad-slot">An ad</div>' });
    const before = doc.documentElement.outerHTML;
    expect(blockerSigns(doc)).toEqual({ likelihood: 0, signs: [] });
    expect(doc.documentElement.outerHTML).toBe(before);
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
    expect(signs.map((one) => one.sign).sort()).toEqual(['adSlotHidden', 'baitHidden']);
    expect(likelihood).toBeGreaterThan(0.9);
  });

  it('are the page’s own ad scripts that never came', async () => {
    const doc = await newsPage({ head: '<script src="http://127.0.0.1:1/ads/banner.js"></script>' });
    expect(blockerSigns(doc).signs.map((one) => one.sign)).toContain('adRequestFailed');
  });
});
