// What the reader has chosen for the reading itself: where it begins and ends, how it is read aloud, what helps the eye.
import { asRecord, flag, oneOf, type Range, within } from './values.ts';

/** Where the page is when the reader is left: at the paragraph last read, or just where it was. */
export const LEAVE_AT = ['read', 'same'] as const;
/** What is lit while the rest is dimmed. */
export const FOCUS_SIZES = ['off', 'line', 'three', 'paragraph'] as const;

export type FocusSize = (typeof FOCUS_SIZES)[number];

export interface ReadingSettings {
  readonly leaveAt: (typeof LEAVE_AT)[number];
  /** Remember how far each article was read. */
  readonly rememberPlace: boolean;
  /** Speed of the voice, multiple of its own. */
  readonly rate: number;
  readonly pitch: number;
  /** The chosen voice by primary language subtag, as the browser names it. */
  readonly voices: Readonly<Record<string, string>>;
  readonly focus: FocusSize;
  readonly ruler: boolean;
  /** The first half of each word in bold. */
  readonly boldStarts: boolean;
  /** A dot between the syllables of long words. */
  readonly syllables: boolean;
  readonly hidePictures: boolean;
  /** The article stands in pages as high as the window, which space, arrows and taps turn. */
  readonly paging: boolean;
  /** In print, links are numbered and their addresses listed at the end. */
  readonly printLinks: boolean;
}

export const READING_RANGES = {
  rate: { min: 0.5, max: 3, step: 0.1, initial: 1 },
  pitch: { min: 0.5, max: 1.5, step: 0.1, initial: 1 },
} as const satisfies Record<string, Range>;

export const DEFAULT_READING: ReadingSettings = {
  leaveAt: 'read',
  rememberPlace: true,
  rate: READING_RANGES.rate.initial,
  pitch: READING_RANGES.pitch.initial,
  voices: {},
  focus: 'off',
  ruler: false,
  boldStarts: false,
  syllables: false,
  hidePictures: false,
  paging: false,
  printLinks: false,
};

/** More languages than anybody has read aloud. */
const MAX_VOICES = 40;
const MAX_VOICE_CHARS = 200;
const LANGUAGE = /^[a-z]{2,3}$/;

/** Whole and valid, whatever was stored. */
export function parseReading(stored: unknown): ReadingSettings {
  const from = asRecord(stored);
  return {
    leaveAt: oneOf(LEAVE_AT, from.leaveAt, DEFAULT_READING.leaveAt),
    rememberPlace: flag(from.rememberPlace, DEFAULT_READING.rememberPlace),
    rate: within(READING_RANGES.rate, from.rate),
    pitch: within(READING_RANGES.pitch, from.pitch),
    voices: parseVoices(from.voices),
    focus: oneOf(FOCUS_SIZES, from.focus, DEFAULT_READING.focus),
    ruler: flag(from.ruler, DEFAULT_READING.ruler),
    boldStarts: flag(from.boldStarts, DEFAULT_READING.boldStarts),
    syllables: flag(from.syllables, DEFAULT_READING.syllables),
    hidePictures: flag(from.hidePictures, DEFAULT_READING.hidePictures),
    paging: flag(from.paging, DEFAULT_READING.paging),
    printLinks: flag(from.printLinks, DEFAULT_READING.printLinks),
  };
}

/** The voices that are named as they should be; of too many the last. */
export function parseVoices(stored: unknown): Readonly<Record<string, string>> {
  const named = Object.entries(asRecord(stored)).filter(
    (entry): entry is [string, string] =>
      LANGUAGE.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length <= MAX_VOICE_CHARS,
  );
  return Object.fromEntries(named.slice(-MAX_VOICES));
}

/** Whether anything that eases reading is on. */
export function isEased({ focus, ruler, boldStarts, syllables, hidePictures }: ReadingSettings): boolean {
  return focus !== 'off' || ruler || boldStarts || syllables || hidePictures;
}
