// Lays an open article out in pages or in vertical lines, and lays it out anew when the window, the look or the article
// changes. One stays at the paragraph one is at.
import type { Layout, LayoutContext } from '../../utils/contracts/layoutHandle.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { blocksFrom } from '../../utils/page/paragraphMarks.ts';
import { type Undo, undoAll } from '../../utils/page/undo.ts';
import { columnsThatFit } from '../../utils/reading/layout/geometry.ts';
import { flowBoxOf, type ReadingFlow } from '../../utils/reading/layout/readingFlow.ts';
import { isLaidOut, type LayoutChoice } from '../../utils/settings/layout.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import type { Arrangement } from './arrangement.ts';
import { dragSideways } from './dragSideways.ts';
import { pagedArticle } from './pagedArticle.ts';
import { rootHeight } from './rootHeight.ts';
import { type PageTurner, pageKeys, turnPages } from './turnPages.ts';
import { verticalArticle } from './verticalArticle.ts';

/** Pixels from the window's upper edge: bar and margin of a page end above this line. */
const READING_LINE_PX = 90;
/** What may fill a page that has no words to be told by, such as a picture, or a table of numbers. */
const WORDLESS = 'figure, img, video, table, li, p';
const NONE: LayoutChoice = { isPaged: false, columns: 1, isVertical: false };

interface Anchor {
  readonly element: Element;
  /** The part of it that is above the line; below 0 where it begins further down, as after a picture. */
  readonly into: number;
}

export function openLayout({ view, root }: LayoutContext): Layout {
  const globals = pageGlobals();
  const reader = root.querySelector<HTMLElement>('.reader');
  const main = root.querySelector<HTMLElement>('main');
  const sheet = new CSSStyleSheet();
  const height = rootHeight(view.document, root.host);
  let choice = NONE;
  let now: Arrangement | undefined;
  let mode = '';
  let useKey: PageTurner['useKey'] | undefined;
  let stop: Undo | undefined;
  let anchor: Anchor | undefined;
  let frame = 0;
  /** Where the window was when the anchor was noted, and its size when the article was measured. */
  let notedAt = view.scrollY;
  let measured = '';

  /** What is chosen, as far as the window has room for it. */
  function fitting(): LayoutChoice {
    if (!main || choice.columns === 1) return choice;
    const size = Number.parseFloat(view.getComputedStyle(main).fontSize) || 19;
    return { ...choice, columns: columnsThatFit(2, view.innerWidth, size) };
  }

  function note(): void {
    const flow = now?.flow;
    notedAt = view.scrollY;
    anchor = undefined;
    if (!main || view.scrollY < READING_LINE_PX / 2) return;
    const [first] = blocksFrom(main, READING_LINE_PX, 1, (one) => flowBoxOf(flow, one));
    const isShown = (one: Element) => flow?.isShown(one) ?? true;
    const element =
      first && !isShown(first.element)
        ? Array.from(main.querySelectorAll(WORDLESS)).find(isShown)
        : first?.element;
    if (!element) return;
    const { top, height } = flowBoxOf(flow, element);
    anchor = { element, into: (READING_LINE_PX - top) / height };
  }

  function comeBack(): void {
    if (!anchor?.element.isConnected) return;
    const { element, into } = anchor;
    if (now) now.flow.bring(element, into);
    else {
      const { top, height } = element.getBoundingClientRect();
      view.scrollBy({ top: top + into * height - READING_LINE_PX, behavior: 'instant' });
    }
  }

  const size = () => `${view.innerWidth} ${view.innerHeight}`;

  function arrange(): void {
    // In a window of another size the page is no longer the one that was read.
    if (view.scrollY !== notedAt && size() === measured) {
      now?.followWindow();
      note();
    }
    const wanted = fitting();
    const next = isLaidOut(wanted) ? JSON.stringify(wanted) : '';
    if (next !== mode) {
      note();
      mode = next;
      takeDown();
      if (next !== '') setUp(wanted);
    }
    now?.measure();
    height.settle();
    measured = size();
    comeBack();
    notedAt = view.scrollY;
  }

  function setUp(wanted: LayoutChoice): void {
    if (!reader || !main) return;
    const elements = { view, reader, main };
    const arranged = wanted.isVertical ? verticalArticle(elements) : pagedArticle(elements, wanted.columns);
    now = arranged;
    globals.flow = arranged.flow;
    sheet.replaceSync(arranged.css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    const isTurned = wanted.isPaged || wanted.columns === 2;
    const pages = isTurned ? turnPages(view, root, arranged) : undefined;
    // By themselves browsers scroll as far as the window is high, which may be further than it is wide.
    useKey = pages?.useKey ?? pageKeys(root, arranged, false);
    stop = undoAll([pages?.stop ?? dragSideways(view, main), watch(arranged, reader, main)]);
  }

  function watch(arranged: Arrangement, drawn: HTMLElement, article: HTMLElement): Undo {
    const boxes = new ResizeObserver(refresh);
    const content = new MutationObserver(refresh);
    boxes.observe(drawn);
    boxes.observe(article);
    content.observe(article, { childList: true, subtree: true });
    // A page that moves our element, or has it put back, sets the article to its beginning.
    const { parentNode } = root.host;
    if (parentNode) content.observe(parentNode, { childList: true });
    return undoAll([
      () => boxes.disconnect(),
      () => content.disconnect(),
      onTrusted(view, 'scroll', arranged.followWindow, { passive: true }),
      onTrusted(view, 'scrollend', note),
      onTrusted(article, 'scroll', arranged.followArticle, { passive: true }),
      // Pictures and fonts come later than their places.
      onTrusted(root, 'load', refresh, { capture: true }),
      onTrusted<FocusEvent>(root, 'focusin', ({ target }) => {
        if (target instanceof Element && target !== article && article.contains(target))
          show(target, arranged.flow);
      }),
      () => view.cancelAnimationFrame(frame),
    ]);
  }

  function refresh(): void {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(arrange);
  }

  function takeDown(): void {
    stop?.();
    stop = undefined;
    useKey = undefined;
    now = undefined;
    delete globals.flow;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    main?.classList.remove('odd-columns');
    main?.scrollTo({ left: 0, behavior: 'instant' });
  }

  const stopResize = onTrusted(view, 'resize', refresh);
  return {
    apply: (next) => {
      choice = next;
      arrange();
    },
    useKey: (event) => useKey?.(event) ?? false,
    dispose: () => {
      stopResize();
      view.cancelAnimationFrame(frame);
      takeDown();
      height.undo();
    },
  };
}

function show(target: Element, flow: ReadingFlow): void {
  if (!flow.isShown(target)) flow.bring(target);
}
