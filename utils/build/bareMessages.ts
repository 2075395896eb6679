// The words as they go into the package: what is written for translators stays behind.
import { readFileSync } from 'node:fs';
import { shortMessageName } from '../shared/text/messageName.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** What the manifest asks for by name. */
export const MANIFEST_MESSAGES: readonly string[] = [
  'extension_name',
  'extension_description',
  'action_read',
  'command_toggle',
];

/**
 * A locale file without descriptions, its named placeholders as `$1`, its messages by short names, as short JSON.
 * @param seed that of the short names
 */
export function bareMessages(file: string, seed: number): string {
  const messages = Object.entries(
    JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Message>>,
  );
  const bare = messages.flatMap(([key, message]) => {
    const entry = { message: filled(message) };
    const short = [shortMessageName(key, seed), entry] as const;
    return MANIFEST_MESSAGES.includes(key) ? [[key, entry] as const, short] : [short];
  });
  return JSON.stringify(Object.fromEntries(bare));
}

/** `$SITE$` → `$1`: what the browsers do when they read the file. */
const filled = ({ message, placeholders = {} }: Message) =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole);
