// Elements that are called like HTML's and aren't: in a drawing, in a formula, in a namespace of their own or in none, where
// nothing of what an HTML element offers is there; and forms that hide what they offer behind their fields' names.
import '../allHeadings.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { findFrame } from '../../entrypoints/promptActions/findFrame.ts';
import { beginSelection } from '../../utils/article/beginSelection.ts';
import { extractArticle } from '../../utils/article/extractArticle.ts';
import { DETAILS } from '../../utils/article/metadata/readDetails.ts';
import { documentInView } from '../../utils/page/articleInView.ts';
import { keepPlace } from '../../utils/page/keepPlace.ts';
import { quietMedia } from '../../utils/page/quietMedia.ts';
import { findArticleText } from '../../utils/prompt/act/articleText.ts';
import { picturePage } from '../../utils/prompt/act/pageBefore.ts';
import { isPaidFor } from '../../utils/prompt/act/paidText.ts';
import { veilsOver } from '../../utils/prompt/act/veils.ts';
import { blockerSigns } from '../../utils/prompt/detect/blockerSigns.ts';
import { locatePrompt } from '../../utils/prompt/detect/findPrompt.ts';
import { openShadowOnly } from '../../utils/prompt/detect/promptDom.ts';
import { mentionsBlocker } from '../../utils/prompt/detect/scanPageText.ts';
import { findRelated } from '../../utils/related/findRelated.ts';
import { unclobberedDocument } from '../../utils/shared/dom/unclobberedDocument.ts';
import { decidePage } from '../../utils/sites/decidePage.ts';
import { pageFingerprint } from '../../utils/sites/pageFingerprint.ts';
import { parseHead } from '../../utils/sites/parseHead.ts';

const NAMES = (
  'a abbr article aside audio b base blockquote body br button canvas caption cite code data dd del details dialog div dl ' +
  'dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i ' +
  'iframe img input ins label legend li link main map math menu meta nav noscript object ol optgroup option output p ' +
  'picture pre q s script section select slot small source span strong style sub summary sup svg table tbody td template ' +
  'textarea tfoot th thead time title tr track u ul var video amp-img amp-iframe mjx-container x-card ins'
).split(' ');
const SPACES = {
  'a drawing': 'http://www.w3.org/2000/svg',
  'a formula': 'http://www.w3.org/1998/Math/MathML',
  'a namespace of its own': 'urn:corran',
  'no namespace': null,
};
/** What HTML's own elements are known by. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  href: '/news/2026/05/14/the-story-of-the-eels',
  src: 'https://ads.doubleclick.net/ad.js',
  srcset: '/eels.jpg 1x',
  rel: 'stylesheet canonical author',
  name: 'author',
  property: 'og:title',
  content: 'The story of the eels',
  type: 'application/ld+json',
  datetime: '2026-05-14',
  class: 'adsbygoogle ad-slot byline author MathJax related adblock-notice',
  style: 'display: none',
  role: 'dialog',
  itemprop: 'author',
  'aria-hidden': 'true',
  'data-src': '/eels.jpg',
  open: '',
  popover: '',
  value: 'Turn it off',
};
/** What a script may ask of an element. */
const OFFERED = (
  'querySelector querySelectorAll getElementsByTagName getAttribute hasAttribute getAttributeNames attributes children ' +
  'childNodes firstChild firstElementChild lastElementChild nextSibling nextElementSibling previousElementSibling ' +
  'parentNode parentElement ownerDocument textContent innerText innerHTML outerHTML localName tagName nodeName nodeType ' +
  'namespaceURI className classList id style hidden matches closest contains remove append getBoundingClientRect ' +
  'getClientRects offsetWidth offsetHeight scrollTop scrollLeft scrollTo shadowRoot checkVisibility isConnected ' +
  'getRootNode cloneNode dataset lang dir title elements length action'
).split(' ');
const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the miller ' +
  'took work at the quarry until the roof came down and the pond was let.';
const ASK = 'Please turn off your ad blocker and allow ads on this site to go on reading. ';
const ADDRESS = new URL('https://corran.example/news/2026/05/14/mill');

const made: Element[] = [];
afterEach(() => {
  for (const element of made.splice(0)) Element.prototype.remove.call(element);
});

function page(hostile: readonly Element[]): void {
  const box = document.createElement('div');
  box.innerHTML = `<main><article><h1>The mill turns again</h1>${`<p>${PROSE}</p>`.repeat(6)}</article></main>`;
  const article = box.querySelector('article');
  for (const [at, element] of hostile.entries()) (at % 2 ? article : box)?.append(element);
  made.push(box);
  document.body.append(box);
}

/** Every way in which a page is read, and what each threw. */
function problems(): readonly string[] {
  const doc = unclobberedDocument(document);
  const extraction = () => extractArticle(doc, ADDRESS, { readAnyway: true });
  const steps: Readonly<Record<string, () => unknown>> = {
    decision: () => [decidePage(document, ADDRESS), parseHead(document), pageFingerprint(document)],
    prefilter: () => mentionsBlocker(document, openShadowOnly),
    prompts: () => locatePrompt(document, { namesOthers: true }),
    'signs of a blocker': () => blockerSigns(document),
    'putting away': () => {
      const text = findArticleText(document, []);
      return [veilsOver(document, text), picturePage(document), isPaidFor(document)];
    },
    frames: () =>
      findFrame(document, { frameUrl: 'https://ads.example/x' } as Parameters<typeof findFrame>[1]),
    extraction,
    'the article in view': () => documentInView(doc),
    related: () => {
      const found = extraction();
      return found.kind === 'article' && findRelated(doc, ADDRESS, found.article);
    },
    selection: () => {
      const main = document.querySelector('article');
      if (main) getSelection()?.selectAllChildren(main);
      const selected = beginSelection(doc, ADDRESS).complete(DETAILS);
      if (selected.kind !== 'article') throw new Error('nothing was selected');
    },
    place: () => keepPlace(doc)(),
    media: () => quietMedia(doc, () => false)(),
  };
  return Object.entries(steps).flatMap(([step, run]) => {
    try {
      run();
      return [];
    } catch (problem) {
      const stack = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      return [`${step}: ${stack.split('\n').slice(0, 4).join(' ').replaceAll(location.origin, '')}`];
    }
  });
}

describe('elements that are called like HTML’s', () => {
  const groups = Array.from({ length: 10 }, (_, at) => NAMES.filter((__, index) => index % 10 === at));

  it.each(Object.entries(SPACES))('in %s are no reason not to read a page', (_, space) => {
    const found = groups.flatMap((names) => {
      page(
        names.map((name) => {
          const element = document.createElementNS(space, name);
          for (const [key, value] of Object.entries(ATTRIBUTES)) element.setAttribute(key, value);
          if (/^[i-z]/.test(name)) element.removeAttribute('style');
          element.append(ASK, document.createElementNS(space, 'span'), PROSE);
          return element;
        }),
      );
      const thrown = problems();
      for (const element of made.splice(0)) element.remove();
      return thrown;
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('forms', () => {
  it.each([...OFFERED, OFFERED.join(' ')])(
    'with fields called %s are no reason not to read a page',
    (names) => {
      const forms = ['article', 'div', 'p', 'ul'].map((around, at) => {
        const box = document.createElement(around);
        const fields = names.split(' ').map((name) => `<input name="${name}">`);
        const style = at % 2 ? '' : ' style="position: fixed; inset: 0; background: white"';
        box.innerHTML = `<form class="adsbygoogle adblock-notice" role="dialog"${style}>${ASK}<p>${PROSE}</p><a href="/eels">The eels</a>${fields.join('')}</form>`;
        return box;
      });
      page(forms);
      expect(problems()).toEqual([]);
    },
  );
});
