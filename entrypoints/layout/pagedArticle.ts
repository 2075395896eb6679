// An article in pages of one or two columns. It stays where it is in the window, and is scrolled sideways by whole pages as
// the window scrolls by its own height: scroll bar, keys, progress and the place one left work as they do without pages.
import layoutCss from '../../components/layout/layout.css?inline';
import {
  boxInPages,
  columnOf,
  type PageGeometry,
  pageAt,
  pageScrolledTo,
  pagesFor,
} from '../../utils/reading/layout/geometry.ts';
import type { FlowTarget } from '../../utils/reading/layout/readingFlow.ts';
import type { ArrangedElements, Arrangement } from './arrangement.ts';

const ODD = 'odd-columns';

export function pagedArticle({ view, reader, main }: ArrangedElements, columns: 1 | 2): Arrangement {
  let page = 0;
  let pages = 1;
  let stride = 1;
  let length = view.innerHeight;

  const isRightToLeft = () => main.dir === 'rtl';

  function geometry(): PageGeometry {
    const { left, right, top } = main.getBoundingClientRect();
    const style = view.getComputedStyle(main);
    const edge = Number.parseFloat(style.paddingTop) || 0;
    const height = main.clientHeight - edge - (Number.parseFloat(style.paddingBottom) || 0);
    const isLeftward = isRightToLeft();
    // Where the page in view would begin, wherever the browser has scrolled to.
    const off = Math.abs(main.scrollLeft) - page * columns * stride;
    const start = isLeftward ? right + off : left - off;
    return { start, top: top + edge, height, stride, columns, isRightToLeft: isLeftward };
  }

  function measure(): void {
    reader.style.setProperty('--page-columns', `${columns}`);
    main.classList.remove(ODD);
    const gap = Number.parseFloat(view.getComputedStyle(main).columnGap) || 0;
    stride = (main.clientWidth + gap) / columns;
    const all = Math.round((main.scrollWidth + gap) / stride);
    pages = pagesFor(all, columns);
    length = view.innerHeight;
    main.classList.toggle(ODD, all % columns !== 0);
    reader.style.setProperty('--pages-length', `${(pages - 1) * length}`);
    show(Math.min(page, pages - 1));
  }

  function place(): void {
    main.scrollTo({ left: (isRightToLeft() ? -1 : 1) * page * columns * stride, behavior: 'instant' });
  }

  function show(next: number): void {
    page = Math.min(pages - 1, Math.max(0, next));
    place();
    if (pageAt(view.scrollY, length, pages) !== page) {
      view.scrollTo({ top: page * length, behavior: 'instant' });
    }
  }

  const rectsOf = (target: FlowTarget) => [...target.getClientRects()];

  return {
    css: layoutCss,
    measure,
    followWindow: () => {
      const next = pageAt(view.scrollY, length, pages);
      if (next === page) return;
      page = next;
      place();
    },
    followArticle: () => {
      const offset = Math.abs(main.scrollLeft) / (columns * stride);
      if (Math.abs(offset - page) * columns * stride > 1) show(pageScrolledTo(offset, page));
    },
    turn: (step) => show(page + step),
    isLeftward: isRightToLeft,
    flow: {
      boxOf: (target) => boxInPages(geometry(), rectsOf(target)),
      bring: (target, into = 0) => {
        const now = geometry();
        const { top, height } = boxInPages(now, rectsOf(target));
        show(page + Math.floor((top + into * height - now.top) / now.height + 0.001));
      },
      isShown: (target) => {
        const now = geometry();
        return rectsOf(target).some((rect) => Math.floor(columnOf(now, rect) / columns) === 0);
      },
    },
  };
}
