// How far articles were read: for each a mark of the paragraph that was at the top, and the share of the text above it.
// Articles are named by fingerprints, so that the list says nothing to anybody who finds it.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';
import { articleFingerprint } from '../related/readHistory.ts';
import { createKnown } from '../storage/createKnown.ts';
import { readLocal } from '../storage/readLocal.ts';

export const PLACES_KEY = 'places';

/** The oldest are forgotten first. */
const MAX_PLACES = 500;
/** Shares of an article from which it is begun, and from which it is read to its end. */
const BEGUN = 0.03;
const ENDED = 0.97;
/** Longer than any mark. */
const MAX_MARK_CHARS = 16;

export interface ReadingPlace {
  /** As `paragraphMarks.ts` makes it. */
  readonly mark: string;
  /** 0 to 1. */
  readonly share: number;
}

export type Places = Readonly<Record<string, ReadingPlace>>;

const known = createKnown('local', allPlaces);

/** Where an article was left off; undefined when it wasn't begun, or was read to its end. */
export async function placeOf(url: URL): Promise<ReadingPlace | undefined> {
  const [places, article] = await Promise.all([
    known.read().catch((): Places => ({})),
    articleFingerprint(url),
  ]);
  return Object.hasOwn(places, article) ? places[article] : undefined;
}

/** Remembers how far an article was read. */
export async function savePlace(url: URL, place: ReadingPlace): Promise<void> {
  const article = await articleFingerprint(url);
  const isHalfRead = place.share >= BEGUN && place.share <= ENDED;
  await changePlaces((places) => {
    const { [article]: _before, ...others } = places;
    const kept = Object.entries(others).slice(isHalfRead ? 1 - MAX_PLACES : -MAX_PLACES);
    return Object.fromEntries(isHalfRead ? [...kept, [article, place]] : kept);
  });
}

/** How far every article was read that was begun. */
export async function allPlaces(): Promise<Places> {
  return parsePlaces(await readLocal(PLACES_KEY));
}

/** Forgets every place. */
export function clearPlaces(): Promise<void> {
  return known.change(() => browser.storage.local.remove(PLACES_KEY));
}

/** @param next what becomes of the places of all articles */
export function changePlaces(next: (places: Places) => Places): Promise<void> {
  return known.change(async () => {
    const after = next(await allPlaces());
    await browser.storage.local.set({ [PLACES_KEY]: after });
  });
}

/** Whole and valid, whatever was stored. */
export function parsePlaces(stored: unknown): Places {
  const entries = Object.entries(asRecord(stored)).flatMap(([article, value]) => {
    const { mark, share } = asRecord(value);
    const isPlace =
      typeof mark === 'string' && mark.length <= MAX_MARK_CHARS && typeof share === 'number' && share >= 0;
    return isPlace && article.length < 40 ? [[article, { mark, share: Math.min(1, share) }] as const] : [];
  });
  return Object.fromEntries(entries.slice(-MAX_PLACES));
}
