// What stands before the names of a byline: "By", "Text & photos:", a date.
import { isCapital } from '../../shared/text/strings.ts';
import { entriesOf } from '../../shared/words/wordList.ts';
import { PICTURE_WORDS } from './bylineWords.ts';
import { isCollective } from './readPerson.ts';

/** A cheap test first: most lines begin with no byline word and have no separator near the beginning. */
export function mayBegin(text: string, firsts: ReadonlySet<string>): boolean {
  const start = text.slice(0, 50).trimStart();
  const [first = ''] = start.split(/\s/, 1);
  return firsts.has(first.toLowerCase()) || /[:：●■／|]/.test(start);
}

/** Length of the byline words a text begins with, and of the colon or bullet behind them; 0 when there are none. */
export function byLength(text: string, words: ReadonlySet<string>): number {
  const start = text.slice(0, 50);
  const marked = /^\s*([^\s:：●■／|][^:：●■／|]{0,20}?)\s*[:：●■／|]+\s*/.exec(start);
  if (marked?.[1] && isLabel(marked[1].toLowerCase(), words)) return marked[0].length;
  const tokens = [...start.matchAll(/\S+/g)].slice(0, 4);
  for (let count = tokens.length; count > 0; count--) {
    const last = tokens[count - 1];
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    if (words.has(start.slice(0, end).trim().replace(/\s+/g, ' ').toLowerCase())) return end;
  }
  return 0;
}

/** "Author", "Text & photos": words of bylines, and those for pictures behind them. */
function isLabel(text: string, words: ReadonlySet<string>): boolean {
  if (words.has(text) || isCollective(text)) return true;
  const [first = '', ...more] = text
    .split(/[&+,/]| (?:and|und|et|y|e|en|og|och|i) /)
    .map((part) => part.trim());
  return more.length > 0 && words.has(first) && more.every((word) => PICTURES.has(word) || words.has(word));
}

const PICTURES = new Set(entriesOf(PICTURE_WORDS));

/** Words that also stand inside dates and names: they begin no byline behind a date. */
const IN_DATES = new Set(['de', 'of', 'text', 'texto', 'tekst', 'from', 'a', 'от', 'да']);

/** Where the byline begins in a line that opens with a date: "6 May 2024, 13:30 by Ana"; 0 for any other line. */
export function startBehindDate(text: string, words: ReadonlySet<string>): number {
  const start = text.slice(0, 90);
  if (!/^\W{0,3}(?:\S{2,12}\s)?\d/.test(start)) return 0;
  const tokens = [...start.matchAll(/\S+/g)].slice(0, 10);
  const at = tokens.findIndex(({ 0: token }, index) => {
    const next = tokens[index + 1]?.[0] ?? '';
    const word = token.toLowerCase();
    const isLabel = word.endsWith(':') && (words.has(word.slice(0, -1)) || isCollective(word.slice(0, -1)));
    const isWord = words.has(word) && !IN_DATES.has(word);
    return index > 0 && (isWord || isLabel) && isCapital(next) && !/\d/.test(next);
  });
  return at < 0 ? 0 : (tokens[at]?.index ?? 0);
}
