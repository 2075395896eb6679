// A font that a page declares counts for a whole document, closed trees included. Under the name of one of the system's it would
// be fetched for the reader's sake, and the page would learn which typeface was chosen.
import { fontsOf } from './nodes.ts';

/** No page declares more faces. */
const MAX_FACES = 2000;

/**
 * A list of font families without those that the document declares now.
 * @param isOwn whether a family is one that Lectern has declared itself
 */
export function withoutDeclared(
  families: string,
  doc: Document,
  isOwn: (family: string) => boolean = () => false,
): string {
  const declared = new Set<string>();
  for (const { family } of fontsOf(doc)) {
    if (declared.size >= MAX_FACES) break;
    declared.add(plainName(family));
  }
  if (declared.size === 0) return families;
  return families
    .split(',')
    .filter((family) => isOwn(plainName(family)) || !declared.has(plainName(family)))
    .join(',');
}

const plainName = (family: string): string =>
  family
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();
