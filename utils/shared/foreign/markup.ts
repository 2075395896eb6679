// What foreign content may be made of: elements by namespace, attributes by element. Everything that enters a document
// of ours from a page is checked against these tables, so a name that isn't here can't get in.

export type Space = 'html' | 'math' | 'svg';

export const NAMESPACES: Readonly<Record<Space, string>> = {
  html: 'http://www.w3.org/1999/xhtml',
  math: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const ELEMENTS: Readonly<Record<Space, ReadonlySet<string>>> = {
  html: words(`
    p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br wbr div section article aside header footer figure
    figcaption table caption colgroup col thead tbody tfoot tr td th details summary
    a abbr b bdi bdo big cite code data del dfn em i ins kbd mark q rb rp rt rtc ruby s samp small span strike strong sub
    sup time tt u var img picture source video audio iframe`),
  math: words(`
    math semantics mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub
    msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr`),
  svg: words('svg g defs path rect circle ellipse line polyline polygon text tspan title desc'),
};

/** Attributes that any element of the namespace may have. */
const COMMON: Readonly<Record<Space, ReadonlySet<string>>> = {
  html: words('id lang dir title'),
  math: words(`
    id dir display displaystyle scriptlevel mathvariant alttext accent accentunder align close columnalign columnlines
    columnspacing columnspan depth fence form frame height largeop linethickness lspace maxsize minsize movablelimits
    notation open rowalign rowlines rowspacing rowspan rspace separator separators stretchy symmetric voffset width`),
  svg: words(`
    viewBox width height x y x1 x2 y1 y2 dx dy cx cy r rx ry d points transform fill fill-opacity fill-rule stroke
    stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-opacity opacity font-size font-style font-weight
    text-anchor dominant-baseline preserveAspectRatio role aria-label`),
};

/** Further attributes of single HTML elements. */
const OWN: Readonly<Record<string, ReadonlySet<string>>> = {
  a: words('href rel referrerpolicy'),
  img: words('src srcset sizes width height alt referrerpolicy crossorigin loading decoding data-unloaded'),
  source: words('src srcset sizes type media'),
  video: words('src poster controls preload crossorigin'),
  audio: words('src controls preload crossorigin'),
  iframe: words('src'),
  blockquote: words('cite'),
  q: words('cite'),
  ins: words('cite datetime'),
  del: words('cite datetime'),
  time: words('datetime'),
  data: words('value'),
  ol: words('start reversed type'),
  li: words('value'),
  td: words('colspan rowspan headers'),
  th: words('colspan rowspan headers scope abbr'),
  col: words('span'),
  colgroup: words('span'),
  details: words('open'),
};

/** Elements that leave nothing behind: a page doesn't show what they hold, or not as text. */
const NO_TEXT: Readonly<Record<Space, ReadonlySet<string>>> = {
  html: words(`
    script style template noscript noembed noframes iframe frame frameset object embed applet param head title meta link
    base textarea select option optgroup datalist canvas`),
  math: words('annotation annotation-xml'),
  svg: words(`
    style script foreignObject metadata use image animate animateMotion animateTransform set filter mask pattern marker
    symbol clipPath linearGradient radialGradient`),
};

/** Old elements for text as it stands. */
const VERBATIM = words('xmp listing plaintext');

/** The short name of a namespace of which anything is allowed. */
export function spaceOf(namespace: string | null): Space | undefined {
  return (['html', 'math', 'svg'] as const).find((space) => NAMESPACES[space] === namespace);
}

export type Treatment =
  | { readonly kind: 'element'; readonly space: Space; readonly name: string }
  | { readonly kind: 'contents' }
  | { readonly kind: 'nothing' };

/** What becomes of an element: itself, what it holds, or nothing. */
export function treatmentOf(namespace: string | null, name: string): Treatment {
  const space = spaceOf(namespace);
  if (space && ELEMENTS[space].has(name)) return { kind: 'element', space, name };
  if (space === 'html' && VERBATIM.has(name)) return { kind: 'element', space, name: 'pre' };
  return { kind: space && NO_TEXT[space].has(name) ? 'nothing' : 'contents' };
}

/** Whether the element may have an attribute of that name, whatever its value. */
export function mayHave(space: Space, name: string, attribute: string): boolean {
  if (COMMON[space].has(attribute)) return true;
  return space === 'html' && Object.hasOwn(OWN, name) && OWN[name]?.has(attribute) === true;
}

/** Every element name of the tables. */
export function allElements(): string[] {
  return Object.values(ELEMENTS).flatMap((names) => [...names]);
}

/** Every attribute name of the tables. */
export function allAttributes(): string[] {
  return [...Object.values(COMMON), ...Object.values(OWN)].flatMap((names) => [...names]);
}
