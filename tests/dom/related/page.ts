// Pages of our own words for the tests of related links: a body of four paragraphs and whatever surrounds it.
import '../../allHeadings.ts';
import { findRelated } from '../../../utils/related/findRelated.ts';
import type { RelatedFinding } from '../../../utils/related/relatedTypes.ts';

export const PAGE = 'https://www.harbour-post.example/news/2031/05/12/ferry-line-reopens-after-two-years';

export const PARAGRAPHS = [
  'The ferry line between the two banks of the estuary reopened this morning, two years after the storm that sank its pier.',
  'Around four hundred people took the first boat, some of them with bicycles, many with children who had never crossed before.',
  'The council paid for the new pier out of a fund that was meant for a road tunnel, a decision that is still being argued about.',
  'From next month the ferry will run every twenty minutes until midnight, and on Saturdays until two in the morning.',
] as const;

const TITLES: Readonly<Record<string, string>> = {
  pier: 'How the new pier was built in eleven months',
  tunnel: 'The tunnel that nobody will dig after all',
  storm: 'Two years on: what the storm left behind',
  fares: 'Fares on the estuary to rise again in autumn',
  gulls: 'Why the gulls came back before the boats did',
};

/** A link to an article of the same site; `name` is one of the five of this file. */
export function story(name: string, inner = TITLES[name] ?? name): string {
  return `<a href="${storyUrl(name)}">${inner}</a>`;
}

export function storyUrl(name: string): string {
  return `https://www.harbour-post.example/news/2031/05/10/${name.replace(/\W+/g, '-').toLowerCase()}-of-the-estuary-line`;
}

export function titleOf(name: string): string {
  return TITLES[name] ?? name;
}

interface Around {
  readonly before?: string;
  /** Stands between the second and the third paragraph. */
  readonly amid?: string;
  readonly after?: string;
  readonly head?: string;
  readonly popular?: boolean;
}

/** Parses the page and finds its further reading. */
export function relatedOn({
  before = '',
  amid = '',
  after = '',
  head = '',
  popular = true,
}: Around): RelatedFinding {
  const [one, two, three, four] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html><head><title>Ferry line reopens</title>${head}</head><body>
    <header><nav><a href="/">Home</a><a href="/news">News</a><a href="/sport">Sport</a></nav></header>
    ${before}<main><article><h1>Ferry line reopens</h1><div class="text">${one}${two}${amid}${three}${four}</div></article>
    ${after}</main><footer><a href="/imprint">Imprint</a></footer></body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return findRelated(
    doc,
    new URL(PAGE),
    { text: PARAGRAPHS.join('\n'), title: 'Ferry line reopens' },
    { popular },
  );
}

/** `name → kind` of the links found, e.g. `{ pier: 'related' }`. */
export function kindsOn(around: Around): Record<string, string> {
  return Object.fromEntries(
    relatedOn(around).links.map(({ url, kind }) => [
      /\/(\w+)-of-the-estuary-line/.exec(url)?.[1] ?? url,
      kind,
    ]),
  );
}
