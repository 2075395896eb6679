// The reader as it is first drawn: the article, and slots for the controls that follow. It asks the browser for no word,
// number or date of the reader's language, over whose first ones the browser takes its time.
import type { LiveEntry } from '../../utils/article/articleTypes.ts';
import type { ReaderSlots } from '../../utils/contracts/controlsHandle.ts';
import type { Look } from '../../utils/settings/look.ts';
import { withoutDeclared } from '../../utils/shared/dom/declaredFamilies.ts';
import { drawHead, type ShownArticle } from './drawHead.ts';
import { insertArticleHtml } from './insertArticleHtml.ts';
import { lookProperties, themeNow } from './lookStyle.ts';
import { element } from './makeElement.ts';

export interface DrawnReader {
  readonly slots: () => ReaderSlots;
  /** Shows an article in place of the one that is shown. */
  readonly showArticle: (article: ShownArticle) => void;
  /** Shows the same article with the details that have been read meanwhile; what is drawn already stays. */
  readonly fillIn: (article: ShownArticle) => void;
  /** See `DrawnHead`. */
  readonly holdBelow: () => () => void;
  /** Draws the article once more, of new elements. */
  readonly redrawArticle: (article: ShownArticle) => void;
  readonly applyLook: (look: Look, prefersDark: boolean) => void;
}

/** Draws an article; nothing is attached to the document yet. */
export function drawReader(article: ShownArticle, look: Look, prefersDark: boolean): DrawnReader {
  const slot = () => element('div', { class: 'slot' });
  const bar = element('div', { class: 'slot' }, element('div', { class: 'bar' }));
  const body = element('div', { class: 'body' });
  const notes = slot();
  const after = slot();
  const status = element('p', { class: 'status', role: 'status' });
  const main = element('main', { class: 'article', tabindex: '-1' });
  const reader = element('div', { class: 'reader' }, bar, main, status);
  let drawnHead = drawHead(article);
  let html: string | undefined;
  const applyLook: DrawnReader['applyLook'] = (next, isDark) => {
    reader.className = `reader theme-${themeNow(next.theme, isDark)}`;
    for (const [name, value] of Object.entries(lookProperties(next)))
      reader.style.setProperty(
        name,
        name === '--face' ? withoutDeclared(value, reader.ownerDocument, isBundled) : value,
      );
  };
  const showBody = (next: ShownArticle) => {
    main.lang = next.lang ?? '';
    if (!next.lang) main.removeAttribute('lang');
    main.dir = next.dir;
    main.setAttribute('aria-label', next.title);
    body.classList.toggle('text-file', next.isTextFile === true);
    if (html === next.html) return;
    html = next.html;
    insertArticleHtml(body, html);
    markEntries(body, next.liveEntries ?? []);
  };
  main.append(drawnHead.head, notes, body, after);
  showBody(article);
  applyLook(look, prefersDark);
  const showArticle: DrawnReader['showArticle'] = (next) => {
    const { head } = drawnHead;
    drawnHead = drawHead(next);
    head.replaceWith(drawnHead.head);
    showBody(next);
  };
  return {
    slots: () => ({ reader, bar, when: drawnHead.when(), notes, after, status }),
    showArticle,
    fillIn: (next) => {
      drawnHead.fill(next);
      showBody(next);
    },
    holdBelow: () => drawnHead.holdBelow(),
    redrawArticle: (next) => {
      html = undefined;
      showArticle(next);
    },
    applyLook,
  };
}

const isBundled = (family: string) => family.startsWith('lectern ');

/** Sets the entries of a live blog apart from each other. */
function markEntries(body: HTMLElement, entries: readonly LiveEntry[]): void {
  for (const { anchor } of entries) {
    body.querySelector(`#${CSS.escape(anchor)}`)?.classList.add('live-entry');
  }
}
