import { describe, expect, it } from 'vitest';
import {
  COMMAND_IDS,
  COMMANDS,
  chordOf,
  commandFor,
  DEFAULT_KEYS,
  isChord,
  parseKeys,
  withKey,
} from '../../../utils/settings/keys.ts';

const pressed = (key: string, change: Partial<Parameters<typeof chordOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

describe('the table of commands', () => {
  it('gives each command a key of its own, written as keys are', () => {
    const keys: readonly string[] = COMMANDS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key === '' || !isChord(key))).toEqual([]);
  });
});

describe('how a pressed key is written', () => {
  it.each([
    ['a letter', pressed('j', { code: 'KeyJ' }), 'j'],
    ['with caps lock', pressed('J', { code: 'KeyJ' }), 'j'],
    ['with Shift', pressed('G', { code: 'KeyG', shiftKey: true }), 'Shift+G'],
    ['a sign, however it is typed', pressed('?', { code: 'Minus', shiftKey: true }), '?'],
    ['with Alt', pressed('∆', { code: 'KeyJ', altKey: true }), 'Alt+j'],
    ['on a Russian keyboard', pressed('о', { code: 'KeyJ' }), 'j'],
    ['on an Arabic keyboard', pressed('ت', { code: 'KeyJ' }), 'j'],
    ['on Dvorak', pressed('j', { code: 'KeyC' }), 'j'],
    ['with Ctrl', pressed('j', { code: 'KeyJ', ctrlKey: true }), undefined],
    ['with ⌘', pressed('j', { code: 'KeyJ', metaKey: true }), undefined],
    ['an arrow', pressed('ArrowDown', { code: 'ArrowDown' }), undefined],
    ['the space bar', pressed(' ', { code: 'Space' }), undefined],
    ['Tab', pressed('Tab', { code: 'Tab' }), undefined],
  ])('%s', (_, event, chord) => {
    expect(chordOf(event)).toBe(chord);
  });
});

describe('keys that were stored', () => {
  it.each([undefined, null, 7, 'j', [], { menu: 3 }, { menu: 'Ctrl+Q' }, { __proto__: { menu: 'z' } }])(
    'are the defaults where %j was',
    (stored) => expect(parseKeys(stored)).toEqual(DEFAULT_KEYS),
  );

  it('keep what was chosen, and none where none was wanted', () => {
    const keys = parseKeys({ contents: 'Alt+c', look: '' });
    expect([keys.contents, keys.look, keys.menu]).toEqual(['Alt+c', '', 'm']);
  });

  it('never give two commands one key', () => {
    const keys = parseKeys(Object.fromEntries(COMMAND_IDS.map((id) => [id, 'z'])));
    expect(COMMAND_IDS.filter((id) => keys[id] !== '')).toEqual([COMMAND_IDS[0]]);
  });
});

describe('choosing a key', () => {
  it('takes it away from the command that had it', () => {
    const keys = withKey(DEFAULT_KEYS, 'contents', 'j');
    expect([keys.contents, keys.nextHeading]).toEqual(['j', '']);
    expect(commandFor(keys, 'j')).toBe('contents');
    expect(commandFor(keys, 'c')).toBeUndefined();
  });

  it('can leave several commands without one', () => {
    const keys = withKey(withKey(DEFAULT_KEYS, 'menu', ''), 'look', '');
    expect([keys.menu, keys.look, keys.contents]).toEqual(['', '', 'c']);
  });
});
