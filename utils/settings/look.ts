// How the reader looks: the choices, their bounds, and the parser of what was stored.
import { asRecord, flag, oneOf, type Range, within } from './values.ts';

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;
export const TYPEFACES = ['serif', 'sans', 'book', 'humanist', 'mono'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;

export type Theme = (typeof THEMES)[number];
export type Typeface = (typeof TYPEFACES)[number];
export type Alignment = (typeof ALIGNMENTS)[number];

/** How the reader looks. */
export interface Look {
  readonly theme: Theme;
  readonly typeface: Typeface;
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
}

/** The bounds contain those of Firefox's reader (text and layout) and of WCAG 2.2, 1.4.12. */
export const LOOK_RANGES = {
  size: { min: 12, max: 64, step: 1, initial: 19 },
  measure: { min: 35, max: 100, step: 1, initial: 68 },
  lineHeight: { min: 1.1, max: 2.6, step: 0.05, initial: 1.55 },
  letterSpacing: { min: 0, max: 0.24, step: 0.01, initial: 0 },
  wordSpacing: { min: 0, max: 0.4, step: 0.02, initial: 0 },
  paragraphSpacing: { min: 0, max: 3, step: 0.1, initial: 1 },
} as const satisfies Record<string, Range>;

export const DEFAULT_LOOK: Look = {
  theme: 'system',
  typeface: 'serif',
  size: LOOK_RANGES.size.initial,
  measure: LOOK_RANGES.measure.initial,
  lineHeight: LOOK_RANGES.lineHeight.initial,
  letterSpacing: LOOK_RANGES.letterSpacing.initial,
  wordSpacing: LOOK_RANGES.wordSpacing.initial,
  paragraphSpacing: LOOK_RANGES.paragraphSpacing.initial,
  align: 'start',
  hyphens: false,
};

/** A whole Look; every broken or missing part is its default. */
export function parseLook(stored: unknown): Look {
  const from = asRecord(stored);
  return {
    theme: oneOf(THEMES, from.theme, DEFAULT_LOOK.theme),
    typeface: oneOf(TYPEFACES, from.typeface, DEFAULT_LOOK.typeface),
    size: within(LOOK_RANGES.size, from.size),
    measure: within(LOOK_RANGES.measure, from.measure),
    lineHeight: within(LOOK_RANGES.lineHeight, from.lineHeight),
    letterSpacing: within(LOOK_RANGES.letterSpacing, from.letterSpacing),
    wordSpacing: within(LOOK_RANGES.wordSpacing, from.wordSpacing),
    paragraphSpacing: within(LOOK_RANGES.paragraphSpacing, from.paragraphSpacing),
    align: oneOf(ALIGNMENTS, from.align, DEFAULT_LOOK.align),
    hyphens: flag(from.hyphens, DEFAULT_LOOK.hyphens),
  };
}
