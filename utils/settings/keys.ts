// The reader's commands and the keys they answer to. One table: the reader, its list of keys and the options page all
// work from it.
import { asRecord } from './values.ts';

export const COMMAND_GROUPS = ['reader', 'move', 'listen', 'ease', 'look'] as const;
type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Every command with the key it has until the reader chooses another, in the order in which they are listed. */
export const COMMANDS = [
  { id: 'menu', group: 'reader', key: 'm' },
  { id: 'contents', group: 'reader', key: 'c' },
  { id: 'keep', group: 'reader', key: 's' },
  { id: 'list', group: 'reader', key: 'Shift+S' },
  { id: 'adjust', group: 'reader', key: 'x' },
  { id: 'options', group: 'reader', key: 'o' },
  { id: 'keys', group: 'reader', key: '?' },
  { id: 'comments', group: 'reader', key: 'Shift+D' },
  { id: 'translate', group: 'reader', key: 'Shift+T' },
  { id: 'summarise', group: 'reader', key: 'Shift+M' },
  { id: 'define', group: 'reader', key: 'Shift+W' },
  { id: 'nextHeading', group: 'move', key: 'j' },
  { id: 'previousHeading', group: 'move', key: 'k' },
  { id: 'back', group: 'move', key: 'b' },
  { id: 'top', group: 'move', key: 'g' },
  { id: 'end', group: 'move', key: 'Shift+G' },
  { id: 'listen', group: 'listen', key: 'p' },
  { id: 'nextSentence', group: 'listen', key: '.' },
  { id: 'previousSentence', group: 'listen', key: ',' },
  { id: 'nextParagraph', group: 'listen', key: 'n' },
  { id: 'previousParagraph', group: 'listen', key: 'Shift+N' },
  { id: 'nextArticle', group: 'listen', key: 'Shift+J' },
  { id: 'ease', group: 'ease', key: 'Shift+F' },
  { id: 'focus', group: 'ease', key: 'f' },
  { id: 'ruler', group: 'ease', key: 'r' },
  { id: 'boldStarts', group: 'ease', key: 'w' },
  { id: 'syllables', group: 'ease', key: 'y' },
  { id: 'sentences', group: 'ease', key: 'e' },
  { id: 'enlarge', group: 'ease', key: 'i' },
  { id: 'hidePictures', group: 'ease', key: 'h' },
  { id: 'paging', group: 'ease', key: 'v' },
  { id: 'columns', group: 'look', key: 'd' },
  { id: 'vertical', group: 'look', key: 'Shift+V' },
  { id: 'look', group: 'look', key: 'l' },
  { id: 'lookMore', group: 'look', key: 'Shift+L' },
  { id: 'larger', group: 'look', key: '+' },
  { id: 'smaller', group: 'look', key: '-' },
  { id: 'theme', group: 'look', key: 't' },
] as const satisfies readonly {
  readonly id: string;
  readonly group: CommandGroup;
  readonly key: string;
}[];

export type CommandId = (typeof COMMANDS)[number]['id'];

/** The key of each command; an empty one is none. */
export type Keys = Readonly<Record<CommandId, string>>;

export const COMMAND_IDS: readonly CommandId[] = COMMANDS.map(({ id }) => id);

export const DEFAULT_KEYS: Keys = Object.fromEntries(COMMANDS.map(({ id, key }) => [id, key])) as Keys;

/** What a stored key may look like: one character, or a letter with Shift, with or without Alt. */
const CHORD = /^(?:Alt\+)?(?:Shift\+[A-Z]|\S)$/u;

/** Whether a text names a key as `chordOf` does, or none. */
export function isChord(text: string): boolean {
  return text === '' || CHORD.test(text);
}

/**
 * Whole keys, whatever was stored. A key that two commands have belongs to the first that it was chosen for, else to the
 * first: a command that came later takes nobody's key.
 */
export function parseKeys(stored: unknown): Keys {
  const from = asRecord(stored);
  const taken = new Set<string>();
  const take = (key: string) => {
    if (key === '' || taken.has(key)) return '';
    taken.add(key);
    return key;
  };
  const chosen = COMMANDS.map(({ id }) => {
    const given = Object.hasOwn(from, id) ? from[id] : undefined;
    return typeof given === 'string' && isChord(given) ? take(given) : undefined;
  });
  return Object.fromEntries(COMMANDS.map(({ id, key }, at) => [id, chosen[at] ?? take(key)])) as Keys;
}

/** The keys with another one for a command; whoever had it goes without. */
export function withKey(keys: Keys, id: CommandId, key: string): Keys {
  const others = COMMAND_IDS.map((other) => [other, key !== '' && keys[other] === key ? '' : keys[other]]);
  return { ...(Object.fromEntries(others) as Keys), [id]: key };
}

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * How a pressed key is written: `j`, `Shift+G`, `Alt+j`, `?`. With Ctrl or ⌘ it is the browser's: undefined, as for
 * anything that writes no character. Letters are told by their place where the keyboard writes another alphabet.
 */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): string | undefined {
  if (ctrlKey || metaKey) return undefined;
  const alt = altKey ? 'Alt+' : '';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const isLatin = /^[a-z]$/i.test(key);
  const isOtherAlphabet = !isLatin && (altKey || /^\p{L}$/u.test(key));
  const written = isLatin ? key.toUpperCase() : isOtherAlphabet ? letter : undefined;
  if (written) return `${alt}${shiftKey ? `Shift+${written}` : written.toLowerCase()}`;
  return [...key].length === 1 && key.trim() !== '' ? alt + key : undefined;
}

/** The command a key stands for. */
export function commandFor(keys: Keys, chord: string): CommandId | undefined {
  return COMMAND_IDS.find((id) => keys[id] === chord);
}
