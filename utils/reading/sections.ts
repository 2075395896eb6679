// The sections of an article as it is drawn: for the contents, and for going from heading to heading.
import { walkerOf } from '../shared/dom/nodes.ts';
import { flowBoxOf, type ReadingFlow } from './layout/readingFlow.ts';

export interface Section {
  readonly heading: HTMLElement;
  readonly title: string;
  /** 1 for the highest that is used in the article. */
  readonly depth: number;
  /** Characters of text up to the next heading. */
  readonly characters: number;
}

/** More than anybody looks through. */
const MAX_SECTIONS = 300;
const MAX_TITLE_CHARS = 200;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** The headings of a drawn article, in order, each with the length of its text. */
export function sectionsOf(body: HTMLElement): readonly Section[] {
  const headings = [...body.querySelectorAll<HTMLElement>(HEADINGS)]
    .filter((heading) => titleOf(heading) !== '')
    .slice(0, MAX_SECTIONS);
  const highest = Math.min(...headings.map(levelOf));
  const lengths = lengthsBetween(body, headings);
  return headings.map((heading, at) => ({
    heading,
    title: titleOf(heading),
    depth: levelOf(heading) - highest + 1,
    characters: lengths[at] ?? 0,
  }));
}

/** The section one is in: the last whose heading is above a line of the window. -1 before the first. */
export function sectionAt(sections: readonly Section[], line: number, flow?: ReadingFlow): number {
  return sections.findLastIndex(({ heading }) => flowBoxOf(flow, heading).top <= line);
}

const levelOf = (heading: HTMLElement) => Number(heading.localName.slice(1));

const titleOf = (heading: HTMLElement) =>
  (heading.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_CHARS);

/** Characters of text behind each heading, before the next. */
function lengthsBetween(body: HTMLElement, headings: readonly HTMLElement[]): readonly number[] {
  const lengths = headings.map(() => 0);
  const places = new Map<Node, number>(headings.map((heading, at) => [heading, at]));
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = walkerOf(body.ownerDocument, body, shown);
  let current = -1;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    current = places.get(node) ?? current;
    const length = node instanceof Text && current >= 0 ? node.data.trim().length : 0;
    if (length > 0) lengths[current] = (lengths[current] ?? 0) + length;
  }
  return lengths;
}
