// The passes are asked with the byline that the page's data states, before the real one has been read: a cheap test whether
// another byline could change what they decide.
import { comparable } from '../../shared/text/strings.ts';
import type { Block } from '../blocks/blocks.ts';
import { namesIn } from './dropBio.ts';

/** Characters of a line that may be a byline. */
const MAX_LINE_CHARS = 1000;

/** Whether a block repeats the byline, as `dropRepeated` looks for, or begins with one of its names, as `dropBio` does. */
export function mayRepeatByline(blocks: readonly Block[], byline: string): boolean {
  const line = comparable(byline);
  const names = namesIn(byline);
  return blocks.some(
    ({ text }) =>
      names.some((name) => text.startsWith(name)) ||
      (text.length < MAX_LINE_CHARS && comparable(text) === line),
  );
}
