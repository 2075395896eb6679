// The words as they go into the package: what is written for translators stays behind.
import { readFileSync } from 'node:fs';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** The messages of a locale file by their keys, named placeholders as `$1`. */
export function readMessages(file: string): Readonly<Record<string, string>> {
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Message>>;
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, filled(message)]));
}

/** A locale file without descriptions, as short JSON. @param keys those that are wanted; all without it */
export function bareMessages(file: string, keys?: readonly string[]): string {
  const wanted = Object.entries(readMessages(file)).filter(([key]) => !keys || keys.includes(key));
  return JSON.stringify(Object.fromEntries(wanted.map(([key, message]) => [key, { message }])));
}

/** `$SITE$` → `$1`: what the browsers do when they read the file. */
const filled = ({ message, placeholders = {} }: Message) =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole);
