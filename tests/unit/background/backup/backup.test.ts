// A backup of anything that can be kept comes back as it was; a file that isn't one changes nothing and says why.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  BACKUP_VERSION,
  changesOf,
  checkBackup,
  formatBackup,
  MAX_BACKUP_BYTES,
  RESTORE_MODES,
  restoredParts,
} from '../../../../utils/background/backup/backupFile.ts';
import {
  PART_NAMES,
  type Parts,
  parsePart,
  readParts,
  writeParts,
} from '../../../../utils/background/backup/backupParts.ts';
import { makeBackup, restoreBackup } from '../../../../utils/background/backup/restoreBackup.ts';
import { clearSiteLooks } from '../../../../utils/background/looks/siteLooks.ts';
import { clearPlaces } from '../../../../utils/background/places/placesStore.ts';
import { STORED_NAMES } from '../../../../utils/contracts/storedNames.ts';
import { AUTO_MODES } from '../../../../utils/settings/auto.ts';
import { COMMAND_IDS } from '../../../../utils/settings/keys.ts';
import { ALIGNMENTS, COLUMNS, LOOK_RANGES, THEMES, TYPEFACES } from '../../../../utils/settings/look.ts';
import { POLICIES } from '../../../../utils/settings/prompts.ts';
import { FOCUS_SIZES, LEAVE_AT, READING_RANGES } from '../../../../utils/settings/reading.ts';
import { INLINE_CHOICES } from '../../../../utils/settings/related.ts';
import { DEFAULT_SETTINGS } from '../../../../utils/settings/schema.ts';
import { type Range, within } from '../../../../utils/settings/values.ts';

// Nothing is registered here, and no permission given back.
vi.mock('../../../../utils/background/auto/watchSites.ts', () => ({
  syncWatchScript: async () => undefined,
}));
vi.mock('../../../../utils/background/auto/requestAccess.ts', () => ({ requestAccess: async () => 'done' }));

const NOW = Date.parse('2026-11-29T12:00:00Z');

/** Values as they may be written, sense and nonsense; the parsers make kept things of them. */
const rule = fc.record({
  action: fc.constantFrom('always', 'never'),
  place: fc.oneof(
    fc.record({ kind: fc.constant('host'), host: fc.domain() }),
    fc.record({ kind: fc.constant('path'), host: fc.domain(), path: fc.constantFrom('/news', '/a/b') }),
  ),
});
const link = fc.record({ url: fc.webUrl(), title: fc.string(), keptAt: fc.nat() });
const correction = fc.record({
  action: fc.constantFrom('keep', 'drop'),
  key: fc.string({ minLength: 1 }),
  label: fc.string(),
  day: fc.constant(Math.floor(NOW / 86_400_000)),
});
const oneOf = <T extends string>(values: readonly T[]) => fc.constantFrom(...values);
const inRange = ({ min, max, step }: Range) =>
  fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => within({ min, max, step, initial: min }, min + steps * step));
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const fingerprint = fc
  .integer({ min: 0, max: 0xffffffff })
  .map((value) => value.toString(16).padStart(16, '0'));

const look = fc.record({
  theme: oneOf(THEMES),
  typeface: oneOf(TYPEFACES),
  fontName: oneOf(['', 'Georgia', 'Noto Sans']),
  colours: fc.record({ paper: colour, ink: colour, link: colour, accent: colour }),
  weight: inRange(LOOK_RANGES.weight),
  size: inRange(LOOK_RANGES.size),
  measure: inRange(LOOK_RANGES.measure),
  lineHeight: inRange(LOOK_RANGES.lineHeight),
  letterSpacing: inRange(LOOK_RANGES.letterSpacing),
  wordSpacing: inRange(LOOK_RANGES.wordSpacing),
  paragraphSpacing: inRange(LOOK_RANGES.paragraphSpacing),
  align: oneOf(ALIGNMENTS),
  hyphens: fc.boolean(),
  columns: oneOf(COLUMNS),
  vertical: fc.boolean(),
  css: fc.string({ unit: 'binary', maxLength: 200 }),
});

const anyParts: fc.Arbitrary<Parts> = fc
  .record({
    look,
    auto: fc.record({
      mode: oneOf(AUTO_MODES),
      rules: fc.uniqueArray(rule, { maxLength: 8, selector: ({ place }) => JSON.stringify(place) }),
    }),
    prompts: fc.record({
      policy: oneOf(POLICIES),
      sites: fc.dictionary(fc.domain(), oneOf(POLICIES)),
    }),
    related: fc.record({
      show: fc.boolean(),
      inline: oneOf(INLINE_CHOICES),
      popular: fc.boolean(),
      images: fc.boolean(),
      details: fc.boolean(),
      hideRead: fc.boolean(),
    }),
    reading: fc.record({
      leaveAt: oneOf(LEAVE_AT),
      rememberPlace: fc.boolean(),
      rate: inRange(READING_RANGES.rate),
      pitch: inRange(READING_RANGES.pitch),
      voices: fc.dictionary(oneOf(['de', 'en', 'ja']), fc.string({ maxLength: 20 })),
      focus: oneOf(FOCUS_SIZES),
      ruler: fc.boolean(),
      boldStarts: fc.boolean(),
      syllables: fc.boolean(),
      hidePictures: fc.boolean(),
      paging: fc.boolean(),
      printLinks: fc.boolean(),
    }),
    keys: fc.record(
      Object.fromEntries(COMMAND_IDS.map((id, at) => [id, oneOf(['', String.fromCodePoint(0x430 + at)])])),
    ),
    corrections: fc.dictionary(
      fc.domain(),
      fc.record({
        reading: fc.constantFrom('found', 'wider', 'whole'),
        rules: fc.uniqueArray(correction, { maxLength: 4, selector: ({ key }) => key }),
      }),
      { maxKeys: 6 },
    ),
    readingList: fc.uniqueArray(link, { maxLength: 10, selector: ({ url }) => url }),
    promptLedger: fc
      .uniqueArray(fc.record({ site: fc.domain(), last: fc.nat() }), {
        maxLength: 5,
        selector: ({ site }) => site,
      })
      .map((asked) => ({
        version: 1,
        entries: asked.map(({ site, last }) => ({
          site,
          pages: 1,
          recent: [],
          first: 0,
          last,
          text: 'Please allow ads.',
          kind: 'wall',
          answer: 'notify',
        })),
      })),
    siteLooks: fc.dictionary(
      fc.domain(),
      look.chain((whole) =>
        fc
          .subarray(Object.keys(whole))
          .map((names) => Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)))),
      ),
      { maxKeys: 5 },
    ),
    readHistory: fc.uniqueArray(fingerprint, { maxLength: 20 }),
    places: fc.dictionary(
      fingerprint,
      fc.record({ mark: fingerprint, share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxKeys: 10 },
    ),
  })
  .map((drawn) =>
    Object.fromEntries(
      PART_NAMES.map((name) => [name, parsePart(name, (drawn as Record<string, unknown>)[name], NOW)]),
    ),
  );

const EMPTY = Object.fromEntries(PART_NAMES.map((name) => [name, parsePart(name, undefined, NOW)]));

/** Everything in the browser's storage, but when it was stored. */
async function storedHere(): Promise<unknown> {
  const areas = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(null)]);
  return JSON.parse(JSON.stringify(areas, (name, value) => (name === 'savedAt' ? undefined : value)));
}

describe('a backup', () => {
  // Or the properties below would say nothing about a setting that somebody adds.
  it('is tried with every setting otherwise than at the beginning', () => {
    const drawn = fc.sample(anyParts, 60);
    const leaves = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`))
        : [[path, JSON.stringify(value)]];
    const changed = new Map(drawn.map((parts) => leaves(parts, '')).map((each) => [each, new Map(each)]));
    const { version: _, ...settings } = DEFAULT_SETTINGS;
    for (const [path, initial] of leaves(settings, ''))
      expect(
        [...changed.values()].some((each) => each.get(path) !== initial),
        path,
      ).toBe(true);
    for (const name of PART_NAMES)
      expect(
        drawn.some((parts) => JSON.stringify(parts[name]) !== JSON.stringify(EMPTY[name])),
        name,
      ).toBe(true);
  });

  it('holds every kind of thing that is stored, but what can be looked up again', () => {
    expect(STORED_NAMES.filter((name) => !PART_NAMES.includes(name))).toEqual(['linkDetails']);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const checked = checkBackup(formatBackup(parts, {}, NOW));
        expect(checked).toMatchObject({ kind: 'good', isNewer: false, madeAt: NOW });
        if (checked.kind !== 'good') return;
        expect(checked.parts).toEqual(JSON.parse(JSON.stringify(parts)));
        expect(restoredParts(EMPTY, checked.parts, 'replace', NOW)).toEqual(checked.parts);
        expect(changesOf(parts, checked.parts)).toEqual([]);
      }),
    );
  });

  it('merged into itself changes nothing', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(changesOf(parts, restoredParts(parts, parts, 'merge', NOW))).toEqual([]);
      }),
    );
  });

  it('merged into another loses none of either side’s sites', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (mine, theirs) => {
        const merged = restoredParts(mine, theirs, 'merge', NOW) as { prompts: { sites: object } };
        const sitesOf = (parts: Parts) => Object.keys((parts.prompts as { sites: object }).sites);
        expect(Object.keys(merged.prompts.sites).sort()).toEqual(
          [...new Set([...sitesOf(mine), ...sitesOf(theirs)])].sort(),
        );
      }),
    );
  });

  it('holds every section of the settings, whoever adds one', () => {
    for (const name of Object.keys(DEFAULT_SETTINGS))
      if (name !== 'version') expect(PART_NAMES).toContain(name);
  });
});

describe('a file that isn’t a backup', () => {
  const file = (change: object) =>
    JSON.stringify({
      lectern: 'backup',
      version: BACKUP_VERSION,
      madeAt: '2026-11-29',
      parts: {},
      ...change,
    });

  it.each([
    ['nothing', '', { kind: 'notJson' }],
    ['garbage', '\u0000\ufffd}{', { kind: 'notJson' }],
    ['half a file', '{"lectern": "backup", "parts": {"look"', { kind: 'notJson' }],
    ['brackets without end', '['.repeat(100_000), { kind: 'notJson' }],
    ['null', 'null', { kind: 'notJson' }],
    ['somebody else’s', '{"version": 1}', { kind: 'notBackup' }],
    ['a list', '[1]', { kind: 'notBackup' }],
    ['10 MB', `"${'x'.repeat(10_000_000)}"`, { kind: 'tooBig' }],
    ['no version', file({ version: 'one' }), { kind: 'wrongField', field: 'version', value: 'one' }],
    ['no date', file({ madeAt: 'yesterday' }), { kind: 'wrongField', field: 'madeAt', value: 'yesterday' }],
    ['no parts', file({ parts: [] }), { kind: 'wrongField', field: 'parts', value: '[]' }],
    ['a part nobody knows', file({ parts: { lok: 1 } }), { kind: 'wrongField', field: 'lok', value: '1' }],
    [
      'a size out of bounds',
      file({ parts: { look: { size: 900 } } }),
      { kind: 'wrongField', field: 'look.size', value: '900' },
    ],
    [
      'a rule for no host',
      file({ parts: { auto: { rules: [{ action: 'always', place: { kind: 'host', host: '*.x' } }] } } }),
      { kind: 'wrongField', field: 'auto.rules[0]' },
    ],
    [
      'a link that is no address',
      file({ parts: { readingList: [{ url: 'javascript:alert(1)', title: 'x', keptAt: 1 }] } }),
      { kind: 'wrongField', field: 'readingList[0]' },
    ],
  ])('is refused with a reason: %s', (_, text, expected) => {
    expect(checkBackup(text)).toMatchObject(expected);
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(checkBackup(text).kind).not.toBe('good');
      }),
    );
  });

  it('is allowed to be larger than any backup there can be', () => {
    const links = Array.from({ length: 200 }, (_, at) => ({
      url: `https://x.example/${at}`.padEnd(2000, 'x'),
      title: 'x'.repeat(300),
      keptAt: at,
    }));
    expect(formatBackup({ readingList: links }, {}, NOW).length * 3).toBeLessThan(MAX_BACKUP_BYTES);
  });
});

describe('restoring', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each(RESTORE_MODES)('into an empty browser brings back everything that was stored: %s', async (mode) => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        fakeBrowser.reset();
        await writeParts(parts);
        const before = await storedHere();
        const file = await makeBackup();
        fakeBrowser.reset();
        await clearSiteLooks();
        await clearPlaces();
        expect(await restoreBackup(file, mode)).toBe(true);
        expect(await storedHere()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('takes over everything, and what a newer version knows beside it', async () => {
    const newer = {
      lectern: 'backup',
      version: BACKUP_VERSION + 1,
      madeAt: '2026-11-29T12:00:00Z',
      parts: { look: { theme: 'sepia', glow: 3 }, highlights: [{ text: 'kept' }] },
    };
    expect(await restoreBackup(JSON.stringify(newer), 'replace')).toBe(true);
    expect(((await readParts()).look as { theme: string }).theme).toBe('sepia');
    const again = JSON.parse(await makeBackup());
    expect(again.fromNewerVersion).toEqual({ highlights: [{ text: 'kept' }] });
    expect(checkBackup(JSON.stringify(again))).toMatchObject({ unknown: again.fromNewerVersion });
  });

  it('keeps what it put aside before when another file is merged', async () => {
    const file = (version: number, parts: object) =>
      JSON.stringify({ lectern: 'backup', version, madeAt: '2026-11-29T12:00:00Z', parts });
    await restoreBackup(file(BACKUP_VERSION + 1, { highlights: ['kept'] }), 'merge');
    await restoreBackup(
      file(BACKUP_VERSION, { look: { ...DEFAULT_SETTINGS.look, theme: 'sepia' } }),
      'merge',
    );
    expect(JSON.parse(await makeBackup()).fromNewerVersion).toEqual({ highlights: ['kept'] });
    await restoreBackup(file(BACKUP_VERSION, {}), 'replace');
    expect(JSON.parse(await makeBackup()).fromNewerVersion).toBeUndefined();
  });

  it('changes nothing for a file with a mistake', async () => {
    await writeParts({ look: { ...DEFAULT_SETTINGS.look, theme: 'black' } });
    const before = await readParts();
    const wrong = { lectern: 'backup', version: 1, madeAt: '2026-11-29', parts: { look: { theme: 'neon' } } };
    expect(await restoreBackup(JSON.stringify(wrong), 'replace')).toBe(false);
    expect(await readParts()).toEqual(before);
  });

  it('of the example in the documentation works', async () => {
    const docs = await readFile(new URL('../../../../docs/backup.md', import.meta.url), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
    expect(checkBackup(example)).toMatchObject({ kind: 'good' });
    for (const name of PART_NAMES) expect(docs, name).toContain(`\`${name}\``);
  });
});
