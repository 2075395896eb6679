// The words as they go into the package: what is written for translators stays behind.
import { readFileSync } from 'node:fs';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** A locale file without descriptions, its named placeholders as `$1`, as short JSON. */
export function bareMessages(file: string): string {
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Message>>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message: filled(message) }])),
  );
}

/** `$SITE$` → `$1`: what the browsers do when they read the file. */
const filled = ({ message, placeholders = {} }: Message) =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole);
