// "Read later": what the reader has put aside, on this device.
import { browser } from 'wxt/browser';
import type { KeepAnswer } from '../../contracts/answers.ts';
import { asRecord } from '../../settings/values.ts';
import { registrableDomain } from '../../shared/url/registrableDomain.ts';
import { inQueue } from '../storage/inQueue.ts';

export interface KeptLink {
  readonly url: string;
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
  /** The site it was put aside on, so that no site can use up the list. */
  readonly from?: string;
  /** What is known of the article where it was put aside while it was read. */
  readonly details?: KeptDetails;
}

export interface KeptDetails {
  /** The site's name. */
  readonly site?: string;
  /** As the page gave it: an ISO date or instant. */
  readonly published?: string;
  /** Minutes of reading. */
  readonly minutes?: number;
}

export const LIST_KEY = 'readingList';
const MAX_LINKS = 200;
const MAX_LINKS_OF_ONE_SITE = 50;
const MAX_TITLE_CHARS = 300;
const MAX_ADDRESS_CHARS = 2000;
const MAX_SITE_CHARS = 100;
const MAX_MINUTES = 10_000;
const DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]{1,20}(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** Newest first. */
export async function readingList(): Promise<readonly KeptLink[]> {
  return parseList(asRecord(await browser.storage.local.get(LIST_KEY))[LIST_KEY]);
}

/** Whatever was stored, as a list of links. */
export function parseList(stored: unknown): readonly KeptLink[] {
  return Array.isArray(stored) ? stored.slice(0, MAX_LINKS).flatMap(parseKept) : [];
}

/**
 * Puts a link on the list. A full list takes no more: what is on it was put there on purpose.
 * @param from the site it was put aside on
 */
export function keepLink(
  url: string,
  title: string,
  from: string,
  details?: KeptDetails,
): Promise<KeepAnswer> {
  return change((list) => {
    const others = list.filter((link) => link.url !== url);
    const ofSite = others.filter((link) => link.from === from).length;
    if (others.length >= MAX_LINKS || ofSite >= MAX_LINKS_OF_ONE_SITE) return 'full';
    const link = { url, title: title.slice(0, MAX_TITLE_CHARS), keptAt: Date.now(), from };
    const known = parseDetails(details);
    return [{ ...link, ...(known && { details: known }) }, ...others];
  });
}

/**
 * Takes a link off the list.
 * @param by the site that asks: it can only take off what leads to it, or was put aside on it; absent, it is the
 * options page
 */
export function dropLink(url: string, by?: string): Promise<KeepAnswer> {
  const mayDrop = (link: KeptLink) =>
    by === undefined || link.from === by || registrableDomain(new URL(link.url)) === by;
  return change((list) => list.filter((link) => link.url !== url || !mayDrop(link)));
}

/** @param next what becomes of the list; its newest links come first, whatever their order was */
export function changeReadingList(next: (list: readonly KeptLink[]) => readonly KeptLink[]): Promise<void> {
  return inQueue('local', async () => {
    const newestFirst = [...next(await readingList())].sort((one, other) => other.keptAt - one.keptAt);
    await browser.storage.local.set({ [LIST_KEY]: newestFirst });
  });
}

/** Takes every link off the list. */
export function clearReadingList(): Promise<void> {
  return inQueue('local', () => browser.storage.local.remove(LIST_KEY));
}

function change(next: (list: readonly KeptLink[]) => readonly KeptLink[] | 'full'): Promise<KeepAnswer> {
  return inQueue('local', async () => {
    const list = await readingList();
    const after = next(list);
    if (after === 'full') return 'full';
    if (after.length !== list.length || after.some((link, at) => link !== list[at]))
      await browser.storage.local.set({ [LIST_KEY]: after });
    return after.length < list.length ? 'dropped' : 'kept';
  });
}

function parseKept(stored: unknown): readonly KeptLink[] {
  const { url, title, keptAt, from, details } = asRecord(stored);
  if (typeof url !== 'string' || url.length > MAX_ADDRESS_CHARS || typeof title !== 'string') return [];
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return [];
  const known = parseDetails(details);
  return [
    {
      url,
      title: title.slice(0, MAX_TITLE_CHARS),
      keptAt: typeof keptAt === 'number' ? keptAt : 0,
      ...(typeof from === 'string' && { from }),
      ...(known && { details: known }),
    },
  ];
}

/** Undefined where nothing is known. */
function parseDetails(stored: unknown): KeptDetails | undefined {
  const { site, published, minutes } = asRecord(stored);
  const details: KeptDetails = {
    ...(typeof site === 'string' && site !== '' && { site: site.slice(0, MAX_SITE_CHARS) }),
    ...(typeof published === 'string' && DATE.test(published) && { published }),
    ...(typeof minutes === 'number' && minutes >= 1 && minutes <= MAX_MINUTES && { minutes }),
  };
  return Object.keys(details).length > 0 ? details : undefined;
}
