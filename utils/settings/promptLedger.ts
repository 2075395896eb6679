// What each site asked of its readers: when, in its own words, how it was answered and what came of it. Pure: the shape,
// its parser and its changes; the storing is in `utils/background/prompts/ledgerStore.ts`.
import { POLICIES, type PromptPolicy } from './prompts.ts';
import { asRecord } from './values.ts';

/** How a request is made, as the detector names it. */
export const ASK_KINDS = ['wall', 'dismissible', 'banner', 'inline', 'redirect'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/**
 * What came of it last: the article was read in the reader, the message hidden, shown again by the reader's choice,
 * brought back by its site too often, or closed by hand.
 */
export const OUTCOMES = ['read', 'hidden', 'shownAgain', 'cameBack', 'closed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface LedgerEntry {
  /** As `hostKey` names it. */
  readonly site: string;
  /** How many pages asked; a page that is loaded again counts once. */
  readonly pages: number;
  /** Fingerprints of the pages that asked last, oldest first. */
  readonly recent: readonly string[];
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  /** The site's own words, as it put them last. */
  readonly text: string;
  readonly language?: string;
  readonly kind: AskKind;
  /** The policy that held when it asked last. */
  readonly answer: PromptPolicy;
  readonly outcome?: Outcome;
}

/** Oldest first, by when a site asked last. */
export interface Ledger {
  readonly version: 1;
  readonly entries: readonly LedgerEntry[];
}

/** One request, as it is written down. */
export interface Ask extends Pick<LedgerEntry, 'site' | 'text' | 'language' | 'kind' | 'answer'> {
  /** The page's fingerprint. */
  readonly page: string;
  readonly at: number;
}

export const LEDGER_VERSION = 1;
export const EMPTY_LEDGER: Ledger = { version: LEDGER_VERSION, entries: [] };

export const MAX_ENTRIES = 200;
export const MAX_RECENT_PAGES = 20;
export const MAX_WORDS_CHARS = 300;
/** Characters of the whole ledger as JSON. */
export const MAX_LEDGER_CHARS = 200_000;
const MAX_SITE_CHARS = 260;
const MAX_LANGUAGE_CHARS = 35;
const MAX_PAGES = 1_000_000;
const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Whole and within bounds, whatever was stored or imported. */
export function parseLedger(stored: unknown): Ledger {
  const { version, entries } = asRecord(stored);
  if (version !== LEDGER_VERSION || !Array.isArray(entries)) return EMPTY_LEDGER;
  const bySite = new Map<string, LedgerEntry>();
  for (const entry of entries.slice(-4 * MAX_ENTRIES).flatMap((each) => parseEntry(each) ?? [])) {
    const twin = bySite.get(entry.site);
    if (!twin || twin.last <= entry.last) bySite.set(entry.site, entry);
  }
  return bounded([...bySite.values()]);
}

/** The ledger as it is stored and exported; `parseLedger` takes it back. */
export function serialiseLedger({ entries }: Ledger): unknown {
  return { version: LEDGER_VERSION, entries };
}

/** Whether a newer version of Lectern stored this, which is not to be written over. */
export function isNewerLedger(stored: unknown): boolean {
  const { version } = asRecord(stored);
  return typeof version === 'number' && version > LEDGER_VERSION;
}

/** What is known of a site. */
export function entryFor(ledger: Ledger, site: string): LedgerEntry | undefined {
  return ledger.entries.find((entry) => entry.site === site);
}

/** With one more request; the same page counts once. */
export function withAsk(ledger: Ledger, { page, at, ...ask }: Ask): Ledger {
  const before = entryFor(ledger, ask.site);
  const recent = before?.recent ?? [];
  const isNew = !recent.includes(page);
  const entry = parseEntry({
    ...ask,
    ...(before?.outcome && { outcome: before.outcome }),
    pages: (before?.pages ?? 0) + (isNew ? 1 : 0),
    recent: [...recent.filter((each) => each !== page), page].slice(-MAX_RECENT_PAGES),
    first: Math.min(before?.first ?? at, at),
    last: Math.max(before?.last ?? at, at),
  });
  return entry ? bounded([...others(ledger, ask.site), entry]) : ledger;
}

/** With what came of the last request of a site. */
export function withOutcome(ledger: Ledger, site: string, outcome: Outcome): Ledger {
  const entry = entryFor(ledger, site);
  if (!entry || entry.outcome === outcome) return ledger;
  return bounded(ledger.entries.map((each) => (each === entry ? { ...each, outcome } : each)));
}

/** With another answer to a site's requests. */
export function withAnswer(ledger: Ledger, site: string, answer: PromptPolicy): Ledger {
  const entry = entryFor(ledger, site);
  if (!entry || entry.answer === answer) return ledger;
  return bounded(ledger.entries.map((each) => (each === entry ? { ...each, answer } : each)));
}

/** Without a page whose request went by itself: it asked nothing of anybody. */
export function withoutPage(ledger: Ledger, site: string, page: string): Ledger {
  const entry = entryFor(ledger, site);
  if (!entry?.recent.includes(page)) return ledger;
  if (entry.pages <= 1) return withoutSite(ledger, site);
  const rest = { ...entry, pages: entry.pages - 1, recent: entry.recent.filter((each) => each !== page) };
  return bounded(ledger.entries.map((each) => (each === entry ? rest : each)));
}

/** Without anything about a site. */
export function withoutSite(ledger: Ledger, site: string): Ledger {
  return bounded(others(ledger, site));
}

const others = ({ entries }: Ledger, site: string) => entries.filter((entry) => entry.site !== site);

/** Those that asked longest ago make room. */
function bounded(entries: readonly LedgerEntry[]): Ledger {
  const kept = [...entries].sort((a, b) => a.last - b.last).slice(-MAX_ENTRIES);
  let chars = kept.reduce((sum, entry) => sum + charsOf(entry), 0);
  while (kept.length > 0 && chars > MAX_LEDGER_CHARS - 100) chars -= charsOf(kept.shift());
  return { version: LEDGER_VERSION, entries: kept };
}

const charsOf = (entry: LedgerEntry | undefined) => JSON.stringify(entry ?? '').length + 1;

function parseEntry(stored: unknown): LedgerEntry | undefined {
  const { site, pages, recent, first, last, text, language, kind, answer, outcome } = asRecord(stored);
  const knownKind = ASK_KINDS.find((each) => each === kind);
  const knownAnswer = POLICIES.find((each) => each === answer);
  const knownOutcome = OUTCOMES.find((each) => each === outcome);
  if (typeof site !== 'string' || !site || site.length > MAX_SITE_CHARS) return undefined;
  if (!isCount(pages, MAX_PAGES) || pages === 0) return undefined;
  if (!isCount(first, 8.64e15) || !isCount(last, 8.64e15) || first > last) return undefined;
  if (typeof text !== 'string' || !knownKind || !knownAnswer) return undefined;
  const seen = Array.isArray(recent) ? recent : [];
  return {
    site,
    pages,
    recent: seen
      .filter((each) => typeof each === 'string' && FINGERPRINT.test(each))
      .slice(-MAX_RECENT_PAGES),
    first,
    last,
    text: text.slice(0, MAX_WORDS_CHARS).toWellFormed(),
    ...(typeof language === 'string' && language.length <= MAX_LANGUAGE_CHARS && { language }),
    kind: knownKind,
    answer: knownAnswer,
    ...(knownOutcome && { outcome: knownOutcome }),
  };
}

const isCount = (value: unknown, max: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max;

export const LEDGER_ORDERS = ['last', 'site', 'pages'] as const;
export type LedgerOrder = (typeof LEDGER_ORDERS)[number];

/** The entries as they are shown: latest, most or first of the alphabet first. */
export function inOrder(entries: readonly LedgerEntry[], by: LedgerOrder): readonly LedgerEntry[] {
  return [...entries].sort((a, b) =>
    by === 'site' ? a.site.localeCompare(b.site) : b[by] - a[by] || a.site.localeCompare(b.site),
  );
}
