// A Look as style: the reader's choices become a handful of custom properties.
import { luminance } from '../../utils/settings/contrast.ts';
import type { Look, Theme, Typeface } from '../../utils/settings/look.ts';

/** Paper and colour scheme of the themes that don't follow the system; must agree with `themes.css`. */
const PAPERS: Record<
  Exclude<Theme, 'system' | 'own'>,
  { readonly paper: string; readonly scheme: string }
> = {
  light: { paper: '#fcfcfa', scheme: 'light' },
  sepia: { paper: '#f5eddc', scheme: 'light' },
  dark: { paper: '#1b1c1f', scheme: 'dark' },
  black: { paper: '#000000', scheme: 'dark' },
  contrastLight: { paper: '#ffffff', scheme: 'light' },
  contrastDark: { paper: '#000000', scheme: 'dark' },
};

/** System fonts, and those that come with the extension (`entrypoints/fonts`): nothing is fetched. */
const FAMILIES: Record<Exclude<Typeface, 'named'>, string> = {
  serif:
    '"Source Serif 4", Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", Cambria, Georgia, serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif',
  book: '"Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", "EB Garamond", Garamond, serif',
  humanist: 'OpenDyslexic, "Atkinson Hyperlegible", Verdana, "DejaVu Sans", Tahoma, sans-serif',
  literata: '"Lectern Literata", "Noto Serif", Georgia, serif',
  atkinson: '"Lectern Atkinson", "Atkinson Hyperlegible", Verdana, sans-serif',
  dyslexic: '"Lectern OpenDyslexic", OpenDyslexic, Verdana, sans-serif',
  mono: 'ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace',
};

/** The theme to draw now, `system` resolved. */
export function themeNow(theme: Theme, prefersDark: boolean): Exclude<Theme, 'system'> {
  return theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
}

/** Paper and colour scheme behind the reader. */
export function backdropOf({ theme, colours }: Look, prefersDark: boolean) {
  const now = themeNow(theme, prefersDark);
  return now === 'own' ? { paper: colours.paper, scheme: schemeOf(colours.paper) } : PAPERS[now];
}

/** The backdrop on a light and on a dark system. */
export function backdrops(look: Look) {
  return { light: backdropOf(look, false), dark: backdropOf(look, true) };
}

const schemeOf = (paper: string) => (luminance(paper) < 0.2 ? 'dark' : 'light');

/** The custom properties `reader.css` is built on. */
export function lookProperties(look: Look): Readonly<Record<string, string>> {
  const { paper, ink, link, accent } = look.colours;
  return {
    'color-scheme': look.theme === 'own' ? schemeOf(paper) : '',
    '--own-paper': paper,
    '--own-ink': ink,
    '--own-link': link,
    '--own-accent': accent,
    '--face': familyOf(look),
    '--weight': `${look.weight}`,
    '--size': `${look.size}px`,
    '--measure': `${look.measure}`,
    '--line': `${look.lineHeight}`,
    '--letters': `${look.letterSpacing}em`,
    '--words': `${look.wordSpacing}em`,
    '--paragraphs': `${look.paragraphSpacing}em`,
    '--align': look.align,
    '--hyphens': look.hyphens ? 'auto' : 'manual',
  };
}

const familyOf = ({ typeface, fontName }: Look): string =>
  typeface === 'named' ? `${fontName ? `"${fontName}", ` : ''}${FAMILIES.serif}` : FAMILIES[typeface];
