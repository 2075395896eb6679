// How much running text a page has and where it stands, in one walk over its text nodes.
import { realDocument } from '../shared/dom/unclobberedDocument.ts';
import { HANGUL, UNSPACED } from '../shared/text/scripts.ts';
import type { BodyFacts } from './pageFacts.ts';

const NOT_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|LABEL|TITLE|IFRAME)$/;
/** React streams parts of a page as hidden boxes (`S:1`) that its scripts then put where they belong. */
const ASIDE =
  'nav,footer,aside,header nav,[role=navigation],[role=contentinfo],[role=dialog],[hidden]:not([id^="S:"]),[aria-hidden=true]';
const BLOCK = 'p,li,td,dd,pre,blockquote,h1,h2,h3,h4,h5,h6,figcaption,div,section,article,main,body';
const LEAF = /^(?:P|LI|TD|DD|PRE|BLOCKQUOTE|FIGCAPTION)$/;
/** Letters that say about three times as much as a Latin one. */
const HEAVY = new RegExp(`[${UNSPACED}${HANGUL}]`, 'g');
const NOT_LATIN = /[\u0e00-\uffff]/;
/** Month names are "some letters": naming letters properly (`\p{L}`) costs milliseconds the first time it is used. */
const DATE =
  /(?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\b\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|\b\d{1,2}\.? ?(?:de )?[^\s\d.,/]{3,12}\.?,? (?:de )?(?:19|20)\d\d|[^\s\d.,/]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d/;
const YEAR = /(?:19|20)\d\d/;

/** Levels above a link at which its list of teasers is looked for. */
const TEASER_LEVELS = 6;

/** Text nodes looked at before a page is taken as it is so far. */
const MAX_TEXT_NODES = 30_000;

/** What `measureText` gives. */
export type TextFacts = Pick<
  BodyFacts,
  'prose' | 'run' | 'blocks' | 'longBlocks' | 'teasers' | 'stretch' | 'linked' | 'isDateNearTop' | 'inArticle'
>;

interface Run {
  /** Long links in it. */
  links: number;
  length: number;
  blocks: number;
  longBlocks: number;
}

/** Measures the running text of `doc`'s body. */
export function measureText(doc: Document): TextFacts {
  const runs = new Map<Element, Run>();
  const runAt = (place: Element): Run => {
    const known = runs.get(place);
    if (known) return known;
    const run = { length: 0, blocks: 0, longBlocks: 0, links: 0 };
    runs.set(place, run);
    return run;
  };
  const credit = (place: Element | null | undefined, length: number) => {
    if (!place) return;
    const run = runAt(place);
    run.length += length;
    run.blocks++;
    if (length >= 80) run.longBlocks++;
  };
  const creditLink = (link: Element) => {
    let place = link.parentElement;
    for (let up = 0; up < TEASER_LEVELS && place; up++) {
      runAt(place).links++;
      place = place.parentElement;
    }
  };
  let prose = 0;
  let stretch = 0;
  let longest = 0;
  let linked = 0;
  let isDateNearTop = false;
  const walker = doc.createTreeWalker(doc.querySelector('body') ?? realDocument(doc), NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen++) {
    const node = walker.currentNode as Text;
    const { data } = node;
    if (data.length < 8) continue;
    const parent = node.parentElement;
    if (!parent || NOT_TEXT.test(parent.tagName)) continue;
    if (!isDateNearTop && prose < 1000 && data.length < 60 && YEAR.test(data))
      isDateNearTop = DATE.test(data) && !parent.closest('footer');
    const length = lengthOf(data);
    if (length < 25) continue;
    const link = parent.closest('a');
    if (link) {
      linked += length;
      stretch = 0;
      creditLink(link);
      continue;
    }
    const block = parent.closest(BLOCK);
    if (!block || /^H[1-6]$/.test(block.tagName) || parent.closest(ASIDE)) continue;
    prose += length;
    stretch += length;
    longest = Math.max(longest, stretch);
    const place = LEAF.test(block.tagName) ? block.parentElement : block;
    credit(place, length);
    credit(place?.parentElement, length);
  }
  const articles = [...doc.querySelectorAll('article')].slice(0, 10);
  let best: Run = { length: 0, blocks: 0, longBlocks: 0, links: 0 };
  for (const run of runs.values()) if (run.length > best.length) best = run;
  return {
    prose,
    linked,
    isDateNearTop,
    run: best.length,
    blocks: best.blocks,
    teasers: best.links,
    stretch: longest,
    longBlocks: best.longBlocks,
    inArticle: Math.max(0, ...articles.map((article) => article.textContent?.length ?? 0)),
  };
}

/** The length of a text, letters that say about three times as much as a Latin one counting for three. */
export function lengthOf(text: string): number {
  const letters = text.trim().length;
  return letters < 9 || !NOT_LATIN.test(text) ? letters : letters + 2 * (text.match(HEAVY)?.length ?? 0);
}
