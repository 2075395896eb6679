// Links to authors' pages, told apart from the links of controls and lists that stand where a byline does.

import { attributeOf, queryInside } from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';
import { comparable } from '../../shared/text/strings.ts';
import { looksLikeName } from './readPerson.ts';

export const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|e|a|i)?|auteurs?|contributors?|profiles?|by|people|persons?|staff|journalists?|reporters?|writers?|redaktion|redakteure?|redactie|firmas?|columnists?|skribent|journalist|yazar(?:lar)?|muhabir|penulis|tac-gia|avtor|autoria|bio|byline|users?)\/[^/]|[?&]author=/i;

/** Whether the address of an author's page has a number, a word of the name or its initials in it: "/profiles/all" is nobody's. */
export function isNamedBy(address: string, name: string): boolean {
  const found = AUTHOR_PAGE.exec(address);
  const path = found ? address.slice(found.index + found[0].length - 1) : '';
  const words = name.normalize('NFD').replace(ACCENTS, '').split(/\s+/).map(comparable);
  const initials = words.map((word) => word.charAt(0)).join('');
  const bare = comparable(path);
  return (
    /\d/.test(path) ||
    /[^\x20-\x7e]/.test(name) ||
    bare.endsWith(initials) ||
    words.some((word) => word.length > 2 && bare.includes(word))
  );
}

const ACCENTS = /[\u0300-\u036f]/g;

/** What links in a byline say that lead into this page, or to one that is called just so: "Table of Contents", "Log in". */
export function controlsIn(element: Element): readonly string[] {
  const found: string[] = [];
  const links = element.localName === 'a' ? [element] : queryInside(element, 'a[href]').slice(0, 20);
  for (const link of links) {
    const address = attributeOf(link, 'href');
    const text = visibleText(link, 80);
    if (AUTHOR_PAGE.test(address) || /\bauthor\b/.test(attributeOf(link, 'rel'))) continue;
    const last = comparable(
      address
        .split(/[?#]/, 1)
        .flatMap((path) => path.split('/'))
        .filter(Boolean)
        .at(-1) ?? '',
    );
    if (/^#./.test(address) || (last === comparable(text) && !looksLikeName(text)))
      found.push(comparable(text));
  }
  return found;
}
