// The rules that leave nothing of a page to be seen but the reader. They stand in a sheet of the page's document, where they
// count at once, and soon after in the user's own sheet, which no rule of a page's can outdo.

import { ALIVE } from './aliveSign.ts';

/** `:not(#…)` twice lends the rules the weight of two ids, so that a page's own `!important` rules seldom win. */
export const STRONG = ':not(#lectern-a):not(#lectern-b)';

/** The attribute of the reader's element while the page is hidden behind it. */
export const MARK = 'data-lectern';

function important(declarations: string): string {
  return declarations.replaceAll(';', ' !important;');
}

/**
 * Its contents are skipped: not drawn, hit, focused, found, selected or read out, but laid out for whoever measures.
 * `display`, because a table and `contents` can't be skipped; fixed, so that it neither scrolls nor is scrolled to, as
 * wide as it was; clipped for what it draws itself; not selectable, since Firefox would copy its pictures' texts.
 */
const KEPT = important(`
  content-visibility: hidden; display: block;
  position: fixed; inset: 0; z-index: -1; clip-path: inset(100%);
  user-select: none; -webkit-user-select: none;
  animation: none; transition: none;
`);

/** Of the root element: each could be drawn over the window. A name that a browser doesn't know spoils its rule alone. */
const PSEUDO_ELEMENTS = [
  'before',
  'after',
  'backdrop',
  'view-transition',
  'scroll-button(*)',
  'scroll-marker-group',
];

/**
 * What a page could do to its root element so that the reader in it isn't seen, or can't be used. At least as wide as the
 * window, and no wider: shown as a popover it would be as narrow as the article, and in a page of vertical lines as wide.
 */
const ROOT = important(`
  background: var(--lectern-paper);
  display: block; position: static; inset: auto; float: none;
  inline-size: auto; min-inline-size: 100%; max-inline-size: 100%;
  block-size: auto; min-block-size: 100%; max-block-size: none;
  aspect-ratio: auto; place-self: auto; appearance: none;
  margin: 0; padding: 0; border: 0;
  outline: none; box-shadow: none; content: normal; touch-action: auto;
  overflow: auto; overscroll-behavior: auto; scroll-behavior: auto;
  scroll-snap-type: none; scroll-padding: 0;
  transform: none; translate: none; rotate: none; scale: none;
  offset: none; view-transition-name: none; interactivity: auto;
  -webkit-box-reflect: none; -webkit-mask-box-image: none; clip: auto;
  scrollbar-width: auto; scrollbar-gutter: auto; scrollbar-color: #888a #0000;
  filter: none; backdrop-filter: none; opacity: 1;
  visibility: visible; content-visibility: visible; zoom: 1;
  columns: auto; clip-path: none; mask: none; mix-blend-mode: normal;
  perspective: none; contain: none; container: none;
  will-change: auto; writing-mode: horizontal-tb;
  pointer-events: auto; user-select: auto;
  animation: none; transition: none;
`);

/** Rules for the root element, which `root` selects. */
export const rootRules = (root: string): string => `
${root} {${ROOT}}
${PSEUDO_ELEMENTS.map((name) => `${root}::${name} { content: none !important; display: none !important; }`).join(' ')}
`;

/** A `<frameset>` is drawn whatever its `display` says, and takes a window's height whatever its size or position say. */
const GONE = important(`
  margin: -100vh 0 0;
  position: fixed; inset: auto; inline-size: 0; block-size: 0;
  visibility: hidden; content-visibility: hidden; clip-path: inset(100%);
`);

/** Rules for the page's body, and for what else stands beside the reader. */
const hidden = (body: string, others: string): string => `
${others} { display: none !important; ${GONE} }
@media print { ${body} { display: none !important; } }
@media not print { ${body} { ${KEPT} } }
`;

/**
 * Rules for what stands beside the reader. It is told by where it stands: a page can give an element of its own any name
 * and any attribute.
 * @param place of the reader's element among its siblings, from 1
 */
export const rulesBeside = (place: number): string =>
  hidden(
    `:root${STRONG} > body:not(:nth-child(${place}))${STRONG}`,
    `:root${STRONG} > :not(body, :nth-child(${place}))${STRONG}`,
  );

/**
 * The same for the user's sheet, which can't be changed at once: it counts while the reader's element bears the mark. Even
 * while the page shows for a scan its root has no columns: Firefox never ends dividing a reader into some.
 */
export function userRules(): string {
  const root = `:root:has(> [${MARK}="open"])`;
  return `[${MARK}] { ${ALIVE}: none !important; } :root:has(> [${MARK}]) { columns: auto !important; } ${rootRules(root)} ${hidden(`${root} > body`, `${root} > :not(body, [${MARK}="open"])`)}`;
}
