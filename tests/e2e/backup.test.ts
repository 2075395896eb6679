// The backup in real browsers: through the options page's own file field, there and back, and every file that is none.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_OF_THIS_RUN, goToOwnPage, setStage, until } from './testExtension.ts';

const words = JSON.parse(
  await readFile(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly message: string }>>;
const says = (key: string, ...filled: readonly string[]) =>
  (words[key]?.message ?? key).replace(/\$(\d)/g, (_, at: string) => filled[Number(at) - 1] ?? '');

const file = (parts: object, more: object = {}) =>
  JSON.stringify({ lectern: 'backup', version: 1, madeAt: '2026-11-29T12:00:00.000Z', parts, ...more });

const TOO_LONG = 10_000_000;
const BAD: readonly (readonly [string, string | Buffer, string])[] = [
  ['ten megabytes of one letter', 'x'.repeat(TOO_LONG), says('backup_tooBig')],
  ['a backup with ten megabytes in it', file({ look: { css: 'x'.repeat(TOO_LONG) } }), says('backup_tooBig')],
  ['nothing', '', says('backup_notJson')],
  [
    'bytes of a picture',
    Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex'),
    says('backup_notJson'),
  ],
  ['a text', 'Dear reader, this is no backup.', says('backup_notJson')],
  ['half a backup', file({ look: { theme: 'sepia' } }).slice(0, -9), says('backup_notJson')],
  ['another program’s settings', '{"theme":"dark","rules":[]}', says('backup_notBackup')],
  ['a list', '[1, 2, 3]', says('backup_notBackup')],
  ['a number', '7', says('backup_notBackup')],
  ['a size out of bounds', file({ look: { size: 900 } }), says('backup_wrongField', 'look.size', '900')],
  [
    'a theme there is not',
    file({ look: { theme: 'neon' } }),
    says('backup_wrongField', 'look.theme', 'neon'),
  ],
  [
    'one bad rule of two',
    file({
      auto: {
        mode: 'off',
        rules: [
          { action: 'always', place: { kind: 'host', host: 'a.example' } },
          { action: 'sometimes', place: { kind: 'host', host: 'b.example' } },
        ],
      },
    }),
    'auto.rules[1]',
  ],
  ['a part there is not', file({ hologram: { isOn: true } }), 'hologram'],
  ['a version in words', file({}, { version: 'two' }), says('backup_wrongField', 'version', 'two')],
  ['no date', file({}, { madeAt: 'yesterday' }), says('backup_wrongField', 'madeAt', 'yesterday')],
  ['parts as a list', file([]), 'parts'],
];

const FULL = {
  look: { theme: 'sepia', size: 23, columns: 'two', css: 'p { color: teal }' },
  auto: {
    mode: 'off',
    rules: [{ action: 'never', place: { kind: 'path', host: 'a.example', path: '/live' } }],
  },
  prompts: { policy: 'read', sites: { 'paper.example': 'putAway' } },
  related: { popular: true },
  reading: { paging: true, printLinks: true },
  keys: { menu: 'z' },
  readingList: [{ url: 'https://news.example/story', title: 'A story', keptAt: 1764417600000 }],
  siteLooks: { 'b.example': { size: 30 } },
};

describe.each([BROWSER_OF_THIS_RUN])('the backup in %s', (name) => {
  const stage = setStage(name);
  let folder: string;
  let given = 0;
  let options: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-backup-'));
    options = await stage.launched().browser.newPage();
    await goToOwnPage(options, stage.launched().optionsUrl, '#backup');
  });
  afterAll(async () => {
    await options?.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  });

  async function give(content: string | Buffer): Promise<void> {
    // The same name again would be no change.
    const path = join(folder, `given-${++given}.json`);
    await writeFile(path, content);
    const field = (await options.$('#backup input[type=file]')) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(path);
  }
  const textOf = (selector: string) =>
    options.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const press = (label: string) =>
    until(label, () =>
      options.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>('#backup button, #reset button')].find(
          ({ textContent, disabled }) => textContent === wanted && !disabled,
        );
        found?.click();
        return found !== undefined;
      }, label),
    );
  const restore = async (content: string, mode: 'merge' | 'replace') => {
    await give(content);
    await until('the choice', () =>
      options.evaluate((value) => {
        const found = document.querySelector<HTMLInputElement>(`#backup input[value=${value}]`);
        found?.click();
        return found !== null;
      }, mode),
    );
    await until('the changes', async () =>
      (await textOf('#backup .notice')).includes(says(`backup_how_hint_${mode}`)),
    );
    await press(says('backup_restore'));
    await until('the end', async () => (await textOf('#backup')).includes(says('backup_restored')));
  };
  /** What the button writes, taken where the browser would take it. */
  const saved = async (): Promise<Readonly<Record<string, unknown>>> => {
    await options.evaluate(() => {
      const page = globalThis as unknown as { written: Promise<string> | undefined };
      page.written = undefined;
      URL.createObjectURL = (blob) => {
        page.written = (blob as Blob).text();
        return 'data:,';
      };
    });
    await press(says('backup_make'));
    const text = await until('the file', () =>
      options.evaluate(() => (globalThis as unknown as { written?: Promise<string> }).written ?? ''),
    );
    return JSON.parse(text);
  };
  /** Everything that is stored. */
  const stored = () =>
    options.evaluate(async () => {
      type Area = { get(keys: null): Promise<object> };
      type Api = { storage: { sync: Area; local: Area } };
      const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { sync, local } = (own ?? chrome).storage;
      return JSON.stringify([await sync.get(null), await local.get(null)]);
    });

  it('goes to a file and back, part by part', async () => {
    await restore(file(FULL), 'replace');
    const first = await saved();
    expect(first.parts).toMatchObject(FULL);
    await press(says('options_reset_all'));
    await press(says('options_reset_yes'));
    await until(
      'the beginning',
      async () =>
        (await saved()).parts !== undefined &&
        !JSON.stringify((await saved()).parts).includes('news.example'),
    );
    await restore(JSON.stringify(first), 'replace');
    expect((await saved()).parts).toEqual(first.parts);
  });

  it.each(BAD)('refuses %s, says why, and changes nothing', async (_, content, why) => {
    await give('{"lectern":"backup"');
    await until(
      'the last word to go',
      async () => (await textOf('#backup-problem')) === says('backup_notJson'),
    );
    const before = await stored();
    await give(content);
    await until(why, async () => (await textOf('#backup-problem')).includes(why));
    expect(await options.$('#backup .notice .button-main')).toBeNull();
    expect(await stored()).toBe(before);
  });

  it('keeps what a newer version wrote and this one doesn’t know', async () => {
    const hologram = { isOn: true, colours: ['red', 'cyan'] };
    await give(file({ look: { theme: 'black' }, hologram }, { version: 2 }));
    await until('the word about it', async () =>
      (await textOf('#backup .notice')).includes(says('backup_newer')),
    );
    await press(says('backup_restore'));
    await until('black', async () => (await textOf('#backup')).includes(says('backup_restored')));
    const after = await saved();
    expect(after).toMatchObject({
      version: 1,
      parts: { look: { theme: 'black' } },
      fromNewerVersion: { hologram },
    });
    // And once more, now as a file of this version.
    await restore(JSON.stringify({ ...after, parts: { look: { theme: 'light' } } }), 'merge');
    expect(await saved()).toMatchObject({
      parts: { look: { theme: 'light' } },
      fromNewerVersion: { hologram },
    });
  });
});
