// Is a blocker active on this page? Judged by what the page itself shows: its own ad requests that failed,
// its ad slots hidden by a style that is none of its own, an empty box that bears an ad's name. No request is made.

import { isHtml, matches, queryAll } from '../../shared/dom/nodes.ts';
import { nameOf } from './promptDom.ts';

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
  /** Nothing at all came from the hosts of the failed requests. */
  readonly isHostWide?: boolean;
}

const AD_HOST =
  /doubleclick\.net|googlesyndication|googleadservices|adservice\.google|amazon-adsystem|adnxs\.com|criteo|taboola|outbrain|pubmatic|rubiconproject|openx\.net|adform|smartadserver|teads|\/(ads?|adserver|prebid|advertisement)[./-]/i;
const SLOT =
  'ins.adsbygoogle,[id^=div-gpt-ad],[id^=google_ads],[data-ad-slot],[data-ad-client],.ad-slot,.ad-container,.adsbox,.ad-banner,.advertisement,.ad-unit';

/** Weighs the signs. */
export function blockerSigns(doc: Document): BlockerLikelihood {
  const signs = [failedRequests(doc), hiddenSlots(doc), hiddenBait(doc)].filter((sign) => sign !== undefined);
  const weights = { adRequestFailed: 0.5, adSlotHidden: 0.5, baitHidden: 0.9 };
  const none = signs.reduce((left, { sign }) => left * (1 - weights[sign]), 1);
  return { likelihood: Math.round((1 - none) * 100) / 100, signs };
}

/** The page's own ad scripts that failed at once: listed, with no size. */
function failedRequests(doc: Document): BlockerSign | undefined {
  const timings = doc.defaultView?.performance.getEntriesByType('resource') ?? [];
  const loaded = new Map(timings.map((timing) => [timing.name, timing as PerformanceResourceTiming]));
  const failed = queryAll(doc, 'script[src]')
    .map((script) => (isHtml(script) ? (script as HTMLScriptElement).src : ''))
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
  if (!failed[0]) return undefined;
  const hosts = new Set(failed.map(hostOf));
  const isHostWide = !timings.some(
    (timing) => hosts.has(hostOf(timing.name)) && hasCome(timing as PerformanceResourceTiming),
  );
  return { sign: 'adRequestFailed', count: failed.length, example: failed[0].slice(0, 80), isHostWide };
}

const hostOf = (address: string) => URL.parse(address)?.host ?? '';

const hasCome = ({ responseStatus, transferSize, decodedBodySize }: PerformanceResourceTiming) =>
  responseStatus > 0 || transferSize > 0 || decodedBodySize > 0;

/** Ad slots that are not displayed although neither an attribute nor a readable rule of the page says so. */
function hiddenSlots(doc: Document): BlockerSign | undefined {
  const hidden = queryAll(doc, SLOT)
    .slice(0, 40)
    .filter((slot) => getComputedStyle(slot).display === 'none' && !hidesItself(doc, slot));
  return hidden[0]
    ? {
        sign: 'adSlotHidden',
        count: hidden.length,
        example: nameOf(hidden[0]).trim().slice(0, 80),
      }
    : undefined;
}

function hidesItself(doc: Document, slot: Element): boolean {
  const { hidden, style } = slot as Partial<HTMLElement>;
  if (hidden || style?.display === 'none') return true;
  for (const sheet of Array.from(doc.styleSheets)) {
    try {
      for (const rule of Array.from(sheet.cssRules).slice(0, 4000)) {
        const { style, selectorText } = rule as Partial<CSSStyleRule>;
        if (style?.display === 'none' && selectorText && matches(slot, selectorText)) return true;
      }
    } catch {
      return true; // a sheet that can't be read may be the reason
    }
  }
  return false;
}

/** The box lies in an element of Lectern's own beside the body, for a moment: the page's own tree is left as it is. */
function hiddenBait(doc: Document): BlockerSign | undefined {
  const host = doc.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(doc.createElement('slot'));
  const bait = doc.createElement('div');
  bait.className = 'ad ads adsbox ad-banner ad-placement pub_300x250 text-ad textAd banner_ad adsbygoogle';
  bait.style.cssText = 'position:absolute;left:-9999px;top:0;width:300px;height:250px;pointer-events:none';
  host.append(bait);
  doc.documentElement.append(host);
  const isHidden = getComputedStyle(bait).display === 'none' || bait.offsetHeight === 0;
  host.remove();
  return isHidden ? { sign: 'baitHidden', count: 1, example: bait.className.slice(0, 80) } : undefined;
}
