// Is a blocker at work on this page? Told from what the page itself shows: its own ad requests that came to nothing,
// its ad slots hidden by a style that is none of its own, an empty box that bears an ad's name. No request is made.

export interface BlockerLikelihood {
  /** 0 (no sign of one) to 1 (certain). */
  readonly likelihood: number;
  readonly signs: readonly BlockerSign[];
}

export interface BlockerSign {
  readonly sign: 'adRequestFailed' | 'adSlotHidden' | 'baitHidden';
  /** How many, and an example of at most 80 characters. */
  readonly count: number;
  readonly example: string;
}

const AD_HOST =
  /doubleclick\.net|googlesyndication|googleadservices|adservice\.google|amazon-adsystem|adnxs\.com|criteo|taboola|outbrain|pubmatic|rubiconproject|openx\.net|adform|smartadserver|teads|\/(ads?|adserver|prebid|advertisement)[./-]/i;
const SLOT =
  'ins.adsbygoogle,[id^=div-gpt-ad],[id^=google_ads],[data-ad-slot],[data-ad-client],.ad-slot,.ad-container,.adsbox,.ad-banner,.advertisement,.ad-unit';

/** Weighs the signs. Puts one empty box into the page for a moment to see whether it is hidden. */
export function blockerSigns(doc: Document): BlockerLikelihood {
  const signs = [failedRequests(doc), hiddenSlots(doc), hiddenBait(doc)].filter((one) => one !== undefined);
  const weights = { adRequestFailed: 0.5, adSlotHidden: 0.5, baitHidden: 0.9 };
  const none = signs.reduce((left, { sign }) => left * (1 - weights[sign]), 1);
  return { likelihood: Math.round((1 - none) * 100) / 100, signs };
}

/** The page's own ad scripts of which nothing arrived: listed, of no size, at once. */
function failedRequests(doc: Document): BlockerSign | undefined {
  const timings = doc.defaultView?.performance.getEntriesByType('resource') ?? [];
  const loaded = new Map(timings.map((one) => [one.name, one as PerformanceResourceTiming]));
  const failed = Array.from(doc.querySelectorAll<HTMLScriptElement>('script[src]'))
    .map((script) => script.src)
    .filter((src) => AD_HOST.test(src))
    .filter((src) => {
      const timing = loaded.get(src);
      return (
        !timing ||
        (timing.responseStatus === 0 &&
          timing.decodedBodySize === 0 &&
          timing.responseEnd - timing.startTime < 60)
      );
    });
  return failed[0]
    ? { sign: 'adRequestFailed', count: failed.length, example: failed[0].slice(0, 80) }
    : undefined;
}

/** Ad slots that are not displayed although neither an attribute nor a readable rule of the page says so. */
function hiddenSlots(doc: Document): BlockerSign | undefined {
  const hidden = Array.from(doc.querySelectorAll<HTMLElement>(SLOT))
    .slice(0, 40)
    .filter((slot) => getComputedStyle(slot).display === 'none' && !hidesItself(slot));
  return hidden[0]
    ? {
        sign: 'adSlotHidden',
        count: hidden.length,
        example: (hidden[0].id || hidden[0].className).slice(0, 80),
      }
    : undefined;
}

function hidesItself(slot: HTMLElement): boolean {
  if (slot.hidden || slot.style.display === 'none') return true;
  for (const sheet of Array.from(slot.ownerDocument.styleSheets)) {
    try {
      for (const rule of Array.from(sheet.cssRules).slice(0, 4000)) {
        const { style, selectorText } = rule as Partial<CSSStyleRule>;
        if (style?.display === 'none' && selectorText && slot.matches(selectorText)) return true;
      }
    } catch {
      return true; // a sheet that can't be read may be the reason
    }
  }
  return false;
}

function hiddenBait(doc: Document): BlockerSign | undefined {
  const bait = doc.createElement('div');
  bait.className = 'ad ads adsbox ad-banner ad-placement pub_300x250 text-ad textAd banner_ad adsbygoogle';
  bait.style.cssText = 'position:absolute;left:-9999px;top:0;width:300px;height:250px;pointer-events:none';
  doc.body?.append(bait);
  const isHidden = bait.isConnected && (getComputedStyle(bait).display === 'none' || bait.offsetHeight === 0);
  bait.remove();
  return isHidden ? { sign: 'baitHidden', count: 1, example: bait.className.slice(0, 80) } : undefined;
}
