// Everything that is the reader's and goes into a backup, in one table. A section of the settings is in it by being one;
// what is stored elsewhere adds an entry below.
import { type Corrections, parseCorrections } from '../../article/corrections/correctionRule.ts';
import { mergeValues } from '../../settings/backup/mergeValues.ts';
import { type Ledger, parseLedger } from '../../settings/promptLedger.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../settings/schema.ts';
import { loadSettings } from '../../settings/settingsStore.ts';
import { changeAuto } from '../auto/changeAuto.ts';
import { allCorrections, changeCorrections } from '../corrections/correctionsStore.ts';
import { allSiteLooks, changeSiteLooks, parseSiteLooks, type SiteLooks } from '../looks/siteLooks.ts';
import { allPlaces, changePlaces, type Places, parsePlaces } from '../places/placesStore.ts';
import { changeLedger, promptLedger } from '../prompts/ledgerStore.ts';
import { changeHistory, readHistory } from '../related/forgetReading.ts';
import { parseHistory } from '../related/readHistory.ts';
import { changeReadingList, type KeptLink, parseList, readingList } from '../related/readingList.ts';

/** One thing that is kept outside the settings. */
interface OtherPart {
  readonly name: string;
  /** Whole and valid, whatever the file says. `at`: when the backup was made, milliseconds since the epoch. */
  readonly parse: (value: unknown, at: number) => unknown;
  readonly read: () => Promise<unknown>;
  /** `next` makes what `parse` gave of what there is. */
  readonly change: (next: (mine: unknown) => unknown) => Promise<void>;
}

const OTHERS: readonly OtherPart[] = [
  {
    name: 'corrections',
    parse: (value, at) => parseCorrections(value, at),
    read: allCorrections,
    change: (next) => changeCorrections((mine) => next(mine) as Corrections),
  },
  {
    name: 'readingList',
    parse: parseList,
    read: readingList,
    change: (next) => changeReadingList((mine) => next(mine) as readonly KeptLink[]),
  },
  {
    name: 'promptLedger',
    parse: parseLedger,
    read: promptLedger,
    change: (next) => changeLedger((mine) => next(mine) as Ledger),
  },
  {
    name: 'siteLooks',
    parse: parseSiteLooks,
    read: allSiteLooks,
    change: (next) => changeSiteLooks((mine) => next(mine) as SiteLooks),
  },
  {
    name: 'readHistory',
    parse: parseHistory,
    read: readHistory,
    change: (next) => changeHistory((mine) => next(mine) as readonly string[]),
  },
  {
    name: 'places',
    parse: parsePlaces,
    read: allPlaces,
    change: (next) => changePlaces((mine) => next(mine) as Places),
  },
];

const SECTIONS = Object.keys(DEFAULT_SETTINGS).filter(
  (name): name is Exclude<keyof Settings, 'version'> => name !== 'version',
);

/** The names of all parts, as the file has them. */
export const PART_NAMES: readonly string[] = [...SECTIONS, ...OTHERS.map(({ name }) => name)];

export type Parts = Readonly<Record<string, unknown>>;

/** What a part of a file is, made whole and valid. */
export function parsePart(name: string, value: unknown, at: number): unknown {
  const section = SECTIONS.find((each) => each === name);
  if (section) return parseSettings({ [section]: value })[section];
  return OTHERS.find((part) => part.name === name)?.parse(value, at);
}

/** Everything as it is kept now. */
export async function readParts(): Promise<Parts> {
  const { version: _, ...settings } = await loadSettings();
  const others = await Promise.all(OTHERS.map(async ({ name, read }) => [name, await read()] as const));
  return { ...settings, ...Object.fromEntries(others) };
}

/** A part of the file joined with what is kept now. */
export function mergePart(name: string, mine: unknown, theirs: unknown, at: number): unknown {
  return parsePart(name, mergeValues(mine, theirs), at);
}

/**
 * Stores parts, leaving those that aren't named as they are.
 * @param join what becomes of a part, given what there is at that moment
 * @throws when something could not be stored
 */
export async function writeParts(
  parts: Parts,
  join: (name: string, mine: unknown, theirs: unknown) => unknown = (_name, _mine, theirs) => theirs,
): Promise<void> {
  const outcome = await changeAuto((settings) => {
    const named = SECTIONS.filter((name) => Object.hasOwn(parts, name));
    const joined = named.map((name) => [name, join(name, settings[name], parts[name])] as const);
    return parseSettings({ ...settings, ...Object.fromEntries(joined), version: undefined });
  });
  if (outcome.kind !== 'saved') throw new Error(`The settings were not stored: ${outcome.why}.`);
  for (const { name, change } of OTHERS)
    if (Object.hasOwn(parts, name)) await change((mine) => join(name, mine, parts[name]));
}
