// Going to places of the open article, and back.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { flowBoxOf } from '../../utils/reading/layout/readingFlow.ts';
import { type Section, sectionAt, sectionsOf } from '../../utils/reading/sections.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

/** Pixels from the window's upper edge: what is above this line has been read. */
const READING_LINE_PX = 120;

export interface Moves {
  readonly sections: () => readonly Section[];
  /** The section one is in; -1 before the first. */
  readonly current: (sections: readonly Section[]) => number;
  readonly toElement: (element: HTMLElement) => void;
  readonly toEdge: (edge: 'start' | 'end') => void;
  /** To the next heading or the one before; false where there are none. */
  readonly byHeading: (step: 1 | -1) => boolean;
  /** Notes where one is, as the place to come back to. */
  readonly remember: () => void;
  readonly back: () => void;
}

/** Moves in an open reader. Each hands the focus on, so that reading and tabbing go on from there. */
export function createMoves(view: Window, root: ShadowRoot): Moves {
  const main = root.querySelector<HTMLElement>('main');
  let before: { readonly top: number; readonly focus: HTMLElement | undefined } | undefined;

  const sections = () => {
    const body = root.querySelector<HTMLElement>('.body');
    return body ? sectionsOf(body) : [];
  };
  const flow = () => pageGlobals().flow;
  const topOf = (section: Section | undefined) => (section ? flowBoxOf(flow(), section.heading).top : -1);

  /** One that was gone to may stand low in the last window of the article; then it has the focus. */
  function current(all: readonly Section[]): number {
    const focused = all.findIndex(({ heading }) => heading === root.activeElement);
    const top = topOf(all[focused]);
    return top >= 0 && top < view.innerHeight ? focused : sectionAt(all, READING_LINE_PX, flow());
  }

  function remember(): void {
    const { activeElement } = root;
    const isInArticle = activeElement instanceof HTMLElement && main?.contains(activeElement);
    before = { top: view.scrollY, focus: isInArticle ? activeElement : undefined };
  }

  function toElement(element: HTMLElement): void {
    remember();
    const laidOut = flow();
    if (laidOut) laidOut.bring(element);
    else element.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (!element.hasAttribute('tabindex')) {
      element.tabIndex = -1;
      onTrusted(element, 'blur', () => element.removeAttribute('tabindex'), { once: true });
    }
    element.focus({ preventScroll: true });
  }

  function toEdge(edge: 'start' | 'end'): void {
    remember();
    if (edge === 'start') view.scrollTo({ top: 0, behavior: 'instant' });
    else toEnd();
    main?.focus({ preventScroll: true });
  }

  function toEnd(): void {
    const body = root.querySelector('.body');
    const laidOut = flow();
    if (body && laidOut) laidOut.bring(body, 1 - Number.EPSILON);
    else body?.scrollIntoView({ block: 'end', behavior: 'instant' });
  }

  function byHeading(step: 1 | -1): boolean {
    const all = sections();
    const at = current(all);
    const isBelowHeading = topOf(all[at]) < 0;
    const target = step === 1 ? at + 1 : isBelowHeading ? at : at - 1;
    const heading = all[target]?.heading;
    if (heading) toElement(heading);
    else toEdge(target < 0 ? 'start' : 'end');
    return all.length > 0;
  }

  return {
    sections,
    current,
    toElement,
    toEdge,
    byHeading,
    remember,
    back: () => {
      if (!before) return;
      const { top, focus } = before;
      remember();
      view.scrollTo({ top, behavior: 'instant' });
      (focus ?? main)?.focus({ preventScroll: true });
    },
  };
}
