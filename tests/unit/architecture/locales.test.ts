// Every visible word lives in the locale files: all of them hold the same messages, and every message is used.
import { describe, expect, it } from 'vitest';
import { extensionSources, filesOf, type SourceFile, withoutComments } from './sources.ts';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

const files = await filesOf('public/_locales/*/messages.json');
const locales = files.map(({ path, text }) => ({
  name: path.split('/')[2] ?? path,
  messages: JSON.parse(text) as Messages,
}));
const english = locales.find(({ name }) => name === 'en')?.messages ?? {};

const PLURAL = /^\{count, plural,(?: (?:zero|one|two|few|many|other) \{[^{}]+\})+\}$/;
const isPlural = ({ message }: Message) => message.startsWith('{count, plural,');
const formsOf = ({ message }: Message) =>
  [...message.matchAll(/\b(zero|one|two|few|many|other) \{([^{}]*)\}/g)].map(([, name = '', words = '']) => ({
    name,
    words,
  }));

/** `$count$` and `$1`, sorted; of a plural message those of its last form, `other`. */
function slotsOf(message: Message): readonly string[] {
  const text = isPlural(message) ? (formsOf(message).at(-1)?.words ?? '') : message.message;
  return [...text.matchAll(/\$(\w+)\$|\$\d|#/g)].map(([slot]) => slot.toLowerCase()).sort();
}

/** The languages Lectern speaks or is to speak, by the names of their folders, as the browsers want them. */
const FOLDERS = [
  ...[
    'ar',
    'bn',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'fa',
    'fi',
    'fr',
    'he',
    'hi',
    'hu',
    'id',
    'it',
    'ja',
    'ko',
  ],
  ...['nb', 'nl', 'pl', 'pt_BR', 'ro', 'ru', 'sv', 'th', 'tr', 'uk', 'vi', 'zh_CN', 'zh_TW'],
];

/** Names, and words that several languages share: the same as in English on purpose. */
const SAME_EVERYWHERE = new Set(['extension_name', 'look_pixels', 'sample_site', 'blocker_name_brave']);

/** Two words or more, each of three letters or more: that two languages say the same then is no coincidence. */
const hasWords = ({ message }: Message) =>
  (message.replace(/\$\w+\$?|Lectern|plural|count/g, '').match(/\p{L}{3,}/gu) ?? []).length >= 2;

/** Message keys said outright, and the beginnings of those put together: `theme_${value}` → `theme_`. */
function keysIn(sources: readonly SourceFile[]): {
  whole: ReadonlySet<string>;
  beginnings: readonly string[];
} {
  const code = sources.map(({ text }) => withoutComments(text)).join('\n');
  return {
    whole: new Set(
      [...code.matchAll(/['"`]([a-z][a-z0-9_]+)['"`]|__MSG_(\w+)__/g)].map(
        ([, key, msg]) => key ?? msg ?? '',
      ),
    ),
    beginnings: [...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map(([, start]) => start ?? ''),
  };
}

describe('the locale files', () => {
  it('are there for English', () => {
    expect(Object.keys(english).length).toBeGreaterThan(20);
  });

  it.each(locales)('$name has the messages of English, no more and no fewer', ({ messages }) => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(locales)('$name has the same slots in each message', ({ messages }) => {
    for (const [key, message] of Object.entries(messages)) {
      const original = english[key];
      if (!original) continue;
      expect(slotsOf(message), key).toEqual(slotsOf(original));
      expect(Object.keys(message.placeholders ?? {}).sort(), key).toEqual(
        Object.keys(original.placeholders ?? {}).sort(),
      );
    }
  });

  it.each(locales)('$name is in a folder that browsers know, and says its own code', ({ name, messages }) => {
    expect(FOLDERS).toContain(name);
    expect(messages.locale_code?.message).toBe(name.replace('_', '-'));
  });

  it.each(locales)('$name has the forms its language counts with', ({ name, messages }) => {
    const { pluralCategories } = new Intl.PluralRules(name.replace('_', '-')).resolvedOptions();
    for (const [key, message] of Object.entries(messages)) {
      const original = english[key];
      if (!original || isPlural(original) !== isPlural(message)) expect(isPlural(message), key).toBe(false);
      if (!isPlural(message)) continue;
      expect(message.message, key).toMatch(PLURAL);
      const forms = formsOf(message).map((form) => form.name);
      expect([...forms].sort(), key).toEqual([...pluralCategories].sort());
      expect(forms.at(-1), key).toBe('other');
    }
  });

  it.each(locales.filter(({ name }) => name !== 'en'))('$name leaves nothing in English', ({ messages }) => {
    const same = Object.entries(messages)
      .filter(([key, { message }]) => message === english[key]?.message && !SAME_EVERYWHERE.has(key))
      .filter(([, message]) => hasWords(message))
      .map(([key]) => key);
    expect(same).toEqual([]);
  });

  it.each(locales)('$name has no stray spaces, and no straight or doubled dots', ({ messages }) => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message, key).toBe(message.trim());
      expect(message, key).not.toMatch(/ {2}|\.\.|\t|\n/);
    }
  });

  it.each(locales)('$name fills the same things in', ({ messages }) => {
    for (const [key, { placeholders }] of Object.entries(messages)) {
      const contents = (from: Message['placeholders']) =>
        Object.entries(from ?? {}).map(([name, { content }]) => [name, content]);
      expect(contents(placeholders), key).toEqual(contents(english[key]?.placeholders));
    }
  });

  it('tell translators where each English message stands', () => {
    for (const [key, { description }] of Object.entries(english))
      expect(description?.trim(), key).toBeTruthy();
  });

  it.each(locales)('$name leaves no message empty', ({ messages }) => {
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });

  it.each(locales)(
    '$name describes the extension in at most 132 characters, as the stores ask',
    ({ messages }) => {
      expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('hold no message that nothing shows', async () => {
    const { whole, beginnings } = keysIn([
      ...(await extensionSources()),
      ...(await filesOf('wxt.config.ts')),
    ]);
    const unused = Object.keys(english).filter(
      (key) => !whole.has(key) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
