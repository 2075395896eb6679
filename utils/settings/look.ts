// How the reader looks: the choices, their bounds, and the parser of what was stored.
import { isHexColour } from './contrast.ts';
import { asRecord, flag, oneOf, type Range, within } from './values.ts';

export const THEMES = [
  'system',
  'light',
  'sepia',
  'dark',
  'black',
  'contrastLight',
  'contrastDark',
  'own',
] as const;
/** `literata`, `atkinson` and `dyslexic` come with the extension; `named` is one that is installed. */
export const TYPEFACES = [
  'serif',
  'sans',
  'book',
  'humanist',
  'mono',
  'literata',
  'atkinson',
  'dyslexic',
  'named',
] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
export const COLUMNS = ['one', 'two'] as const;

export type Theme = (typeof THEMES)[number];
export type Typeface = (typeof TYPEFACES)[number];
export type Alignment = (typeof ALIGNMENTS)[number];
export type Columns = (typeof COLUMNS)[number];

/** Colours of the theme `own`, each `#rrggbb`. */
export interface OwnColours {
  readonly paper: string;
  readonly ink: string;
  readonly link: string;
  readonly accent: string;
}

/** How the reader looks. */
export interface Look {
  readonly theme: Theme;
  readonly typeface: Typeface;
  /** Name of the installed font for `named`; may be empty. */
  readonly fontName: string;
  readonly colours: OwnColours;
  /** Of body text, as CSS counts it. */
  readonly weight: number;
  /** Body text, CSS pixels. */
  readonly size: number;
  /** Longest line, in characters of Latin text (CJK lines are kept to at most 40 characters). */
  readonly measure: number;
  /** Multiple of the text size. */
  readonly lineHeight: number;
  /** Added between letters, em. */
  readonly letterSpacing: number;
  /** Added between words, em. */
  readonly wordSpacing: number;
  /** Space after a paragraph, multiple of the text size. */
  readonly paragraphSpacing: number;
  readonly align: Alignment;
  readonly hyphens: boolean;
  /** Two stand in pages, which are turned; where the window is too narrow, there is one. */
  readonly columns: Columns;
  /** Japanese and Chinese in vertical lines. */
  readonly vertical: boolean;
  /** The reader's own style rules for the article, as they were written. */
  readonly css: string;
}

/** The bounds contain those of Firefox's reader (text and layout) and of WCAG 2.2, 1.4.12. */
export const LOOK_RANGES = {
  size: { min: 12, max: 64, step: 1, initial: 19 },
  weight: { min: 300, max: 700, step: 50, initial: 400 },
  measure: { min: 35, max: 130, step: 1, initial: 68 },
  lineHeight: { min: 1.1, max: 2.6, step: 0.05, initial: 1.55 },
  letterSpacing: { min: 0, max: 0.24, step: 0.01, initial: 0 },
  wordSpacing: { min: 0, max: 0.4, step: 0.02, initial: 0 },
  paragraphSpacing: { min: 0, max: 3, step: 0.1, initial: 1 },
} as const satisfies Record<string, Range>;

/** Characters of the reader's own style rules: settings travel in an item of 8 kB. */
export const MAX_CSS_CHARS = 2000;
/** A font's name as systems write them; nothing that means anything in a style sheet. */
const FONT_NAME = /^[\p{L}\p{N} ._-]{1,60}$/u;

/** Whether a text can be the name of a font; an empty one is none. */
export function isFontName(text: unknown): text is string {
  return typeof text === 'string' && (text === '' || FONT_NAME.test(text));
}

export const DEFAULT_LOOK: Look = {
  theme: 'system',
  typeface: 'serif',
  fontName: '',
  colours: { paper: '#f7f3ea', ink: '#26241f', link: '#0a4f9c', accent: '#9a3412' },
  weight: LOOK_RANGES.weight.initial,
  size: LOOK_RANGES.size.initial,
  measure: LOOK_RANGES.measure.initial,
  lineHeight: LOOK_RANGES.lineHeight.initial,
  letterSpacing: LOOK_RANGES.letterSpacing.initial,
  wordSpacing: LOOK_RANGES.wordSpacing.initial,
  paragraphSpacing: LOOK_RANGES.paragraphSpacing.initial,
  align: 'start',
  hyphens: false,
  columns: 'one',
  vertical: false,
  css: '',
};

/** A whole Look; every broken or missing part is its default. */
export function parseLook(stored: unknown): Look {
  const from = asRecord(stored);
  return {
    theme: oneOf(THEMES, from.theme, DEFAULT_LOOK.theme),
    typeface: oneOf(TYPEFACES, from.typeface, DEFAULT_LOOK.typeface),
    fontName: isFontName(from.fontName) ? from.fontName : '',
    colours: parseColours(from.colours),
    weight: within(LOOK_RANGES.weight, from.weight),
    size: within(LOOK_RANGES.size, from.size),
    measure: within(LOOK_RANGES.measure, from.measure),
    lineHeight: within(LOOK_RANGES.lineHeight, from.lineHeight),
    letterSpacing: within(LOOK_RANGES.letterSpacing, from.letterSpacing),
    wordSpacing: within(LOOK_RANGES.wordSpacing, from.wordSpacing),
    paragraphSpacing: within(LOOK_RANGES.paragraphSpacing, from.paragraphSpacing),
    align: oneOf(ALIGNMENTS, from.align, DEFAULT_LOOK.align),
    hyphens: flag(from.hyphens, DEFAULT_LOOK.hyphens),
    columns: oneOf(COLUMNS, from.columns, DEFAULT_LOOK.columns),
    vertical: flag(from.vertical, DEFAULT_LOOK.vertical),
    css: typeof from.css === 'string' && from.css.length <= MAX_CSS_CHARS ? from.css : '',
  };
}

function parseColours(stored: unknown): OwnColours {
  const from = asRecord(stored);
  const { paper, ink, link, accent } = DEFAULT_LOOK.colours;
  return {
    paper: isHexColour(from.paper) ? from.paper : paper,
    ink: isHexColour(from.ink) ? from.ink : ink,
    link: isHexColour(from.link) ? from.link : link,
    accent: isHexColour(from.accent) ? from.accent : accent,
  };
}
