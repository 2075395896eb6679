// An article in vertical lines. It stays where it is in the window, and is scrolled sideways as far as the window is
// scrolled down.
import verticalCss from '../../components/layout/vertical.css?inline';
import type { FlowTarget } from '../../utils/reading/layout/readingFlow.ts';
import type { ArrangedElements, Arrangement } from './arrangement.ts';

/** Pixels at the window's upper edge that the bar covers. */
const BAR_PX = 52;
/** Where what is gone to stands, in pixels below the bar: at the line where `openLayout` takes one to be. */
const ARRIVE_PX = 38;

export function verticalArticle({ view, reader, main }: ArrangedElements): Arrangement {
  /** A window full of it counts as long as the window is high. */
  const scale = () => (view.innerHeight - BAR_PX) / Math.max(1, main.clientWidth);
  const boxOf = (target: FlowTarget) => {
    const { left, right } = target.getBoundingClientRect();
    const edge = main.getBoundingClientRect().right;
    const [top, bottom] = [right, left].map((x) => BAR_PX + (edge - x) * scale()) as [number, number];
    return { top, bottom, height: bottom - top };
  };
  /** Nothing is done where it is already: that would end a smooth way that it is on. */
  const scrollTo = (top: number) => {
    if (Math.abs(top - view.scrollY) > 1) view.scrollTo({ top, behavior: 'instant' });
  };
  /** Where the article was put; anywhere else the browser has scrolled it by itself. */
  let placed = main.scrollLeft;
  const followWindow = () => {
    if (Math.abs(main.scrollLeft + view.scrollY) > 1) {
      main.scrollTo({ left: -view.scrollY, behavior: 'instant' });
    }
    placed = main.scrollLeft;
  };
  return {
    css: verticalCss,
    measure: () => {
      reader.style.setProperty('--pages-length', `${main.scrollWidth - main.clientWidth}`);
      followWindow();
    },
    followWindow,
    followArticle: () => {
      // The window may be further by now, on a smooth way that must not end here.
      if (Math.abs(main.scrollLeft - placed) <= 1) return;
      placed = main.scrollLeft;
      scrollTo(-placed);
    },
    turn: (step) => {
      const line = Number.parseFloat(view.getComputedStyle(main).lineHeight) || 28;
      const lines = Math.max(1, Math.floor(main.clientWidth / line) - 2);
      scrollTo(view.scrollY + step * lines * line);
      followWindow();
    },
    isLeftward: () => true,
    flow: {
      boxOf,
      bring: (target, into = 0) => {
        const { top, height } = boxOf(target);
        scrollTo(view.scrollY + (top + into * height - BAR_PX - ARRIVE_PX) / scale());
        followWindow();
      },
      isShown: (target) => {
        const { top, bottom } = boxOf(target);
        return bottom > BAR_PX && top < view.innerHeight;
      },
    },
  };
}
