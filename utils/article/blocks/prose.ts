// What is prose: running text, as opposed to labels, links and lists of them.
import { denseCharacters } from '../../shared/text/scripts.ts';

const MIN_PROSE_CHARS = 60;

/** Length in characters, those of scripts that say more with one counted three times. */
export function weight(text: string): number {
  return text.length < MIN_PROSE_CHARS ? text.length + 2 * denseCharacters(text) : text.length;
}

/** @param linked characters of it that are links */
export function isProse(text: string, linked: number): boolean {
  return weight(text) >= MIN_PROSE_CHARS && linked < 0.25 * text.length;
}
