// A Look as style: what the reader chose becomes a handful of custom properties.
import type { Look, Theme, Typeface } from '../../utils/settings/look.ts';

/** Paper and colour scheme of the themes that don't follow the system; must agree with `themes.css`. */
export const PAPERS: Record<Exclude<Theme, 'system'>, { readonly paper: string; readonly scheme: string }> = {
  light: { paper: '#fcfcfa', scheme: 'light' },
  sepia: { paper: '#f5eddc', scheme: 'light' },
  dark: { paper: '#1b1c1f', scheme: 'dark' },
  black: { paper: '#000000', scheme: 'dark' },
};

/** System fonts only: nothing is fetched. */
const FAMILIES: Record<Typeface, string> = {
  serif:
    '"Source Serif 4", Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", Cambria, Georgia, serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, "Helvetica Neue", Arial, sans-serif',
  book: '"Palatino Linotype", Palatino, "Book Antiqua", "URW Palladio L", "EB Garamond", Garamond, serif',
  humanist: 'OpenDyslexic, "Atkinson Hyperlegible", Verdana, "DejaVu Sans", Tahoma, sans-serif',
  mono: 'ui-monospace, "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace',
};

/** The theme to draw now, `system` resolved. */
export function themeNow(theme: Theme, prefersDark: boolean): Exclude<Theme, 'system'> {
  return theme === 'system' ? (prefersDark ? 'dark' : 'light') : theme;
}

/** What stands behind the reader on a light and on a dark system. */
export function backdrops(theme: Theme) {
  return { light: PAPERS[themeNow(theme, false)], dark: PAPERS[themeNow(theme, true)] };
}

/** The custom properties `reader.css` is built on. */
export function lookProperties(look: Look): Record<`--${string}`, string> {
  return {
    '--face': FAMILIES[look.typeface],
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
