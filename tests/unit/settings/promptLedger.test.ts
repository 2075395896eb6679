import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASK_KINDS,
  type Ask,
  EMPTY_LEDGER,
  entryFor,
  inOrder,
  isNewerLedger,
  type Ledger,
  MAX_ENTRIES,
  MAX_LEDGER_CHARS,
  MAX_RECENT_PAGES,
  MAX_WORDS_CHARS,
  OUTCOMES,
  parseLedger,
  serialiseLedger,
  withAnswer,
  withAsk,
  withOutcome,
  withoutPage,
  withoutSite,
} from '../../../utils/settings/promptLedger.ts';
import { POLICIES } from '../../../utils/settings/prompts.ts';

const site = fc.constantFrom(...Array.from({ length: 9 }, (_, at) => `site${at}.example`));
const page = fc.nat(40).map((at) => at.toString(16).padStart(16, '0'));
const ask: fc.Arbitrary<Ask> = fc.record({
  site,
  page,
  at: fc.nat(2_000_000_000_000),
  text: fc.string({ unit: 'binary', maxLength: 500 }),
  kind: fc.constantFrom(...ASK_KINDS),
  answer: fc.constantFrom(...POLICIES),
});
type Step = (ledger: Ledger) => Ledger;
const step: fc.Arbitrary<Step> = fc.oneof(
  ask.map(
    (given): Step =>
      (ledger) =>
        withAsk(ledger, given),
  ),
  fc.tuple(site, fc.constantFrom(...OUTCOMES)).map(
    ([of, what]): Step =>
      (ledger) =>
        withOutcome(ledger, of, what),
  ),
  fc.tuple(site, fc.constantFrom(...POLICIES)).map(
    ([of, what]): Step =>
      (ledger) =>
        withAnswer(ledger, of, what),
  ),
  fc.tuple(site, page).map(
    ([of, which]): Step =>
      (ledger) =>
        withoutPage(ledger, of, which),
  ),
  site.map(
    (of): Step =>
      (ledger) =>
        withoutSite(ledger, of),
  ),
);
const ledger = fc
  .array(step, { maxLength: 60 })
  .map((steps) => steps.reduce((before, change) => change(before), EMPTY_LEDGER));

const PAGE = '00000000000000aa';
const ASKED: Ask = {
  site: 'news.example',
  page: PAGE,
  at: 1000,
  text: 'Please turn off your ad blocker.',
  kind: 'wall',
  answer: 'notify',
};

describe('the ledger', () => {
  it('is the same after it was stored, whatever was done to it', () => {
    fc.assert(
      fc.property(ledger, (made) => {
        expect(parseLedger(JSON.parse(JSON.stringify(serialiseLedger(made))))).toEqual(made);
      }),
    );
  });

  it('is whole and within bounds, whatever is stored', () => {
    const broken = fc.oneof(fc.anything(), fc.record({ version: fc.constant(1), entries: fc.anything() }));
    fc.assert(
      fc.property(broken, (stored) => {
        const parsed = parseLedger(stored);
        expect(parsed.version).toBe(1);
        expect(parseLedger(serialiseLedger(parsed))).toEqual(parsed);
      }),
    );
  });

  it('keeps what can be understood of a spoilt one', () => {
    const made = withAsk(EMPTY_LEDGER, ASKED);
    const [good] = made.entries;
    const spoilt = fc.record({
      field: fc.constantFrom('site', 'pages', 'first', 'last', 'text', 'kind', 'answer'),
      value: fc.constantFrom(null, -1, Number.NaN, {}, [], true),
    });
    fc.assert(
      fc.property(spoilt, ({ field, value }) => {
        const entries = [{ ...good, site: 'other.example', [field]: value }, good];
        expect(parseLedger({ version: 1, entries }).entries).toEqual([good]);
      }),
    );
  });

  it('has one entry a site, the oldest first, and counts at least the pages it remembers', () => {
    fc.assert(
      fc.property(ledger, ({ entries }) => {
        expect(new Set(entries.map((entry) => entry.site)).size).toBe(entries.length);
        expect(entries.map(({ last }) => last)).toEqual(
          entries.map(({ last }) => last).sort((a, b) => a - b),
        );
        for (const { pages, recent, first, last } of entries) {
          expect(pages).toBeGreaterThanOrEqual(Math.max(1, recent.length));
          expect(new Set(recent).size).toBe(recent.length);
          expect(first).toBeLessThanOrEqual(last);
        }
      }),
    );
  });

  it('counts pages and not loads', () => {
    const once = withAsk(EMPTY_LEDGER, ASKED);
    const again = withAsk(withAsk(once, { ...ASKED, at: 2000 }), { ...ASKED, at: 3000 });
    expect(entryFor(again, ASKED.site)).toMatchObject({ pages: 1, first: 1000, last: 3000 });
    const other = withAsk(again, { ...ASKED, page: '00000000000000bb', at: 4000, text: 'Again.' });
    expect(entryFor(other, ASKED.site)).toMatchObject({ pages: 2, last: 4000, text: 'Again.' });
  });

  it('keeps what came of the last request until something else does', () => {
    const read = withOutcome(withAsk(EMPTY_LEDGER, ASKED), ASKED.site, 'read');
    const asked = withAsk(read, { ...ASKED, page: '00000000000000bb', at: 2000 });
    expect(entryFor(asked, ASKED.site)?.outcome).toBe('read');
    expect(entryFor(withOutcome(asked, ASKED.site, 'hidden'), ASKED.site)?.outcome).toBe('hidden');
  });

  it('loses a page whose request went by itself, and the site with its last page', () => {
    const two = withAsk(withAsk(EMPTY_LEDGER, ASKED), { ...ASKED, page: '00000000000000bb' });
    const one = withoutPage(two, ASKED.site, PAGE);
    expect(entryFor(one, ASKED.site)).toMatchObject({ pages: 1, recent: ['00000000000000bb'] });
    expect(withoutPage(one, ASKED.site, PAGE)).toBe(one);
    expect(withoutPage(one, ASKED.site, '00000000000000bb')).toEqual(EMPTY_LEDGER);
  });

  it('is bounded in sites, words, pages and size; those that asked longest ago make room', () => {
    let full = EMPTY_LEDGER;
    for (let at = 0; at < MAX_ENTRIES + 50; at++)
      full = withAsk(full, { ...ASKED, site: `${at}.example`, at, text: '\u0001'.repeat(5000) });
    for (let at = 0; at < 60; at++)
      full = withAsk(full, {
        ...ASKED,
        text: 'x'.repeat(5000),
        site: '249.example',
        page: at.toString(16).padStart(16, '0'),
        at: 300,
      });
    expect(full.entries.length).toBeLessThanOrEqual(MAX_ENTRIES);
    expect(JSON.stringify(serialiseLedger(full)).length).toBeLessThanOrEqual(MAX_LEDGER_CHARS);
    const latest = full.entries.at(-1);
    expect(latest?.site).toBe('249.example');
    expect(latest?.text.length).toBe(MAX_WORDS_CHARS);
    expect(latest?.recent.length).toBe(MAX_RECENT_PAGES);
    expect(latest?.pages).toBe(61);
    expect(entryFor(full, '0.example')).toBeUndefined();
  });

  it('is taken for empty when a newer version stored it, and known as such', () => {
    expect(parseLedger({ version: 2, entries: [] })).toEqual(EMPTY_LEDGER);
    expect([isNewerLedger({ version: 2 }), isNewerLedger({ version: 1 }), isNewerLedger('x')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is shown latest first, by site, or by pages', () => {
    const made = [
      { ...ASKED, site: 'b.example', at: 1 },
      { ...ASKED, site: 'a.example', at: 2 },
      { ...ASKED, site: 'c.example', at: 3 },
      { ...ASKED, site: 'b.example', at: 1, page: '00000000000000bb' },
    ].reduce(withAsk, EMPTY_LEDGER);
    const order = (by: 'last' | 'site' | 'pages') => inOrder(made.entries, by).map((entry) => entry.site[0]);
    expect(order('last')).toEqual(['c', 'a', 'b']);
    expect(order('site')).toEqual(['a', 'b', 'c']);
    expect(order('pages')).toEqual(['b', 'a', 'c']);
  });
});
