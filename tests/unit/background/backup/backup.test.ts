// A backup of anything that can be kept comes back as it was; a file that isn't one changes nothing and says why.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  BACKUP_VERSION,
  changesOf,
  checkBackup,
  formatBackup,
  MAX_BACKUP_BYTES,
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
import { DEFAULT_SETTINGS } from '../../../../utils/settings/schema.ts';

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
const anyParts: fc.Arbitrary<Parts> = fc
  .record({
    look: fc.record({
      theme: fc.constantFrom('system', 'sepia', 'black'),
      size: fc.integer({ min: 0, max: 100 }),
      lineHeight: fc.double({ min: 1, max: 3, noNaN: true }),
      hyphens: fc.boolean(),
      columns: fc.constantFrom('one', 'two'),
      vertical: fc.boolean(),
    }),
    auto: fc.record({
      mode: fc.constantFrom('off', 'allowed'),
      rules: fc.uniqueArray(rule, { maxLength: 8, selector: ({ place }) => JSON.stringify(place) }),
    }),
    prompts: fc.record({
      policy: fc.constantFrom('notify', 'read', 'putAway', 'respect'),
      sites: fc.dictionary(fc.domain(), fc.constantFrom('notify', 'read')),
    }),
    related: fc.record({ show: fc.boolean(), inline: fc.constantFrom('fold', 'leave') }),
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
  })
  .map((drawn) =>
    Object.fromEntries(
      PART_NAMES.map((name) => [name, parsePart(name, (drawn as Record<string, unknown>)[name], NOW)]),
    ),
  );

const EMPTY = Object.fromEntries(PART_NAMES.map((name) => [name, parsePart(name, undefined, NOW)]));

describe('a backup', () => {
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
