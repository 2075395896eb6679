// What the reader shows, read from its shadow tree: for the terminal, and for tests that look at an open reader.
import type { Page } from 'puppeteer-core';
import { withClosedRoots } from '../browsers/closedRoots.ts';

/** What stands in an open reader. */
export interface Outline {
  readonly site: string;
  readonly title: string;
  readonly standfirst?: string;
  /** "Imogen Halloway (Features Editor)", one for each person. */
  readonly people: readonly string[];
  /** As shown: published, then updated. */
  readonly dates: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly images: number;
  readonly words: number;
  readonly minutes: string;
}

export type Shown =
  | { readonly kind: 'reader'; readonly outline: Outline }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'nothing' };

/** What Lectern shows in the page just now. */
export function readShown(page: Page): Promise<Shown> {
  return withClosedRoots(page, readHere);
}

/** Waits until Lectern shows something; `nothing` when it doesn't within `timeout` milliseconds. */
export async function waitForShown(page: Page, timeout = 60_000): Promise<Shown> {
  const end = Date.now() + timeout;
  for (;;) {
    const shown = await readShown(page);
    if (shown.kind !== 'nothing' || Date.now() > end) return shown;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Runs in the page. */
function readHere(roots: ShadowRoot[]): Shown {
  const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const holding = (selector: string) => roots.find((root) => root.querySelector(selector));
  const notice = holding('.notice');
  if (notice) return { kind: 'notice', text: text(notice.querySelector('p')) };
  const root = holding('.reader');
  // The bar and the dates come after the article; until then there may be a button to leave it.
  if (!root?.querySelector('.bar button:not(.embed-load)')) return { kind: 'nothing' };
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const body = text(root.querySelector('.body'));
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(body)];
  const standfirst = text(root.querySelector('.standfirst'));
  return {
    kind: 'reader',
    outline: {
      site: text(root.querySelector('.site bdi')),
      title: text(root.querySelector('h1')),
      ...(standfirst && { standfirst }),
      people: all('.byline .person').map((person) => {
        const role = text(person.querySelector('.role'));
        const name = text(person.querySelector('a, .name'));
        return role ? `${name} (${role})` : name;
      }),
      dates: all('.when time').map(text),
      headings: all('.body :is(h2, h3, h4, h5, h6)').map((heading) => ({
        level: Number(heading.localName.slice(1)),
        text: text(heading),
      })),
      images: all('main img').length,
      words: words.filter(({ isWordLike }) => isWordLike).length,
      minutes: text(root.querySelector('.minutes')),
    },
  };
}

/** The outline as lines for a terminal. */
export function describeOutline(outline: Outline): string {
  const facts: readonly (readonly [label: string, value: string])[] = [
    ['Site', outline.site],
    ['Title', outline.title],
    ['Standfirst', outline.standfirst ?? ''],
    ['By', outline.people.join(', ')],
    ['Date', outline.dates.join(' · ')],
    ['Length', `${outline.words} words, ${outline.minutes}, ${outline.images} images`],
  ];
  return [
    ...facts.filter(([, value]) => value).map(([label, value]) => `${label.padEnd(11)}${value}`),
    ...(outline.headings.length > 0 ? ['Headings'] : []),
    ...outline.headings.map(({ level, text }) => `${'  '.repeat(level - 1)}${text}`),
  ].join('\n');
}
