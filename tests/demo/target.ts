// What `npm start -- …` was asked to open.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

export type Target =
  | { readonly kind: 'demo' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly file: string }
  /** Nothing that can be opened; `why` is for people. */
  | { readonly kind: 'wrong'; readonly why: string };

/** Understands an address or the path of a saved page; without either it is the demo newsroom. */
export async function parseTarget(argument: string | undefined): Promise<Target> {
  if (!argument) return { kind: 'demo' };
  if (/^https?:\/\//i.test(argument)) {
    return URL.canParse(argument)
      ? { kind: 'url', url: new URL(argument).href }
      : { kind: 'wrong', why: `${argument} is not an address a browser can open.` };
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(argument) && !/^[a-z]:[\\/]/i.test(argument))
    return { kind: 'wrong', why: `${argument}: give an http(s) address or the path of a saved .html file.` };
  const file = resolve(argument);
  const found = await stat(file).catch(() => undefined);
  if (!found) {
    const hint = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(argument) ? ` For a web page, say https://${argument}` : '';
    return { kind: 'wrong', why: `There is no file ${file}.${hint}` };
  }
  if (!found.isFile()) return { kind: 'wrong', why: `${file} is not a file.` };
  if (!/\.x?html?$/i.test(file))
    return { kind: 'wrong', why: `${file} doesn't end in .html: save the page as HTML first.` };
  return { kind: 'file', file };
}
