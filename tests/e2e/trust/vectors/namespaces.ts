// Elements that only a script can make: names of one language in the namespace of another, or of none. A script of the
// page makes them (`build.ts`); here they are written as data.

export interface Built {
  readonly namespace: string;
  readonly name: string;
  /** What stands around it: a parser would have put it elsewhere. */
  readonly around: 'p' | 'math' | 'svg';
}

const NAMESPACES = [
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'urn:nobody',
  '',
] as const;

const NAMES = [
  'script',
  'style',
  'xmp',
  'img',
  'iframe',
  'svg:script',
  'html:img',
  'IMG',
  'plaintext',
  'a',
] as const;

/** Names that would run on the page itself as soon as they are put there. */
const RUNS_ANYWAY = new Set(['script', 'svg:script']);

/** Every name in every namespace, in turn inside a paragraph, a formula and a drawing. */
export const NAMESPACED: readonly Built[] = NAMESPACES.flatMap((namespace) =>
  NAMES.filter((name) => !(RUNS_ANYWAY.has(name) && !namespace.startsWith('urn') && namespace !== '')).map(
    (name, at) => ({ namespace, name, around: (['p', 'math', 'svg'] as const)[at % 3] ?? 'p' }),
  ),
);
