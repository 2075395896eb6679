import { describe, expect, it } from 'vitest';
import type { BlockerSign } from '../../../../utils/prompt/detect/blockerSigns.ts';
import { likelySources, protectiveBrowser } from '../../../../utils/prompt/detect/blockerSources.ts';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
const PHONE = 'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the browser', () => {
  it.each([
    ['brave', { userAgent: CHROME, brands: ['Chromium', 'Brave'], hasBrave: true }],
    ['brave', { userAgent: CHROME, brands: [], hasBrave: true }],
    [
      'edge',
      { userAgent: `${CHROME} Edg/150.0.0.0`, brands: ['Chromium', 'Microsoft Edge'], hasBrave: false },
    ],
    ['opera', { userAgent: `${CHROME} OPR/125.0.0.0`, brands: ['Opera'], hasBrave: false }],
    ['vivaldi', { userAgent: CHROME, brands: ['Chromium', 'Vivaldi'], hasBrave: false }],
    [
      'samsung',
      {
        userAgent: `${PHONE} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`,
        brands: [],
        hasBrave: false,
      },
    ],
    [
      'firefox',
      {
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
        brands: [],
        hasBrave: false,
      },
    ],
    [undefined, { userAgent: CHROME, brands: ['Chromium', 'Google Chrome'], hasBrave: false }],
  ] as const)('is known as %s', (name, signs) => {
    expect(protectiveBrowser(signs)).toBe(name);
  });
});

describe('what is likely blocking', () => {
  const failed = (isHostWide: boolean): BlockerSign => ({
    sign: 'adRequestFailed',
    count: 2,
    example: 'x',
    isHostWide,
  });
  const hidden: BlockerSign = { sign: 'adSlotHidden', count: 1, example: 'x' };
  const of = (signs: readonly BlockerSign[], browser?: Parameters<typeof likelySources>[1]) =>
    likelySources({ likelihood: 0.5, signs }, browser);

  it('is an extension where places for ads are hidden by style', () => {
    expect(of([hidden, failed(true)])).toEqual(['extension']);
    expect(of([hidden], 'firefox')).toEqual(['extension']);
  });

  it('is the browser’s own where that one hides places too', () => {
    for (const browser of ['brave', 'opera', 'vivaldi', 'samsung'] as const)
      expect(of([hidden], browser)).toEqual([browser, 'extension']);
  });

  it('is the network where whole hosts fail and nothing is hidden', () => {
    expect(of([failed(true)])).toEqual(['network', 'extension']);
    expect(of([failed(true)], 'firefox')).toEqual(['firefox', 'network', 'extension']);
  });

  it('is not the network where a host answers for some of its addresses', () => {
    expect(of([failed(false)])).toEqual(['extension']);
    expect(of([failed(false)], 'edge')).toEqual(['edge', 'extension']);
  });

  it('is nothing where nothing speaks for a blocker', () => {
    expect(of([], 'brave')).toEqual([]);
  });
});
