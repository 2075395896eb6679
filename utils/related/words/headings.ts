// The headings at hand. English, which every page is read in, and the languages of western Europe are always there. The
// others (`furtherHeadings.ts`) come in a script of their own, brought where a page may be in one of them.
import { ca } from './ca.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { eu } from './eu.ts';
import { fr } from './fr.ts';
import { gl } from './gl.ts';
import type { Headings } from './headingTypes.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

let headings: Headings = { en, de, fr, nl, it, es, ca, gl, eu, pt };
let hasAll = false;

/** Luxembourgish is read beside German; it has no list. */
const WITHOUT_LIST = 'lb';

/** What can be read now. */
export const headingsAtHand = (): Headings => headings;

/** Adds the other languages; to be called once they have come. */
export function addHeadings(more: Headings): void {
  headings = { ...headings, ...more };
  hasAll = true;
}

/**
 * Whether headings are missing that a page may have.
 * @param languages see `pageLanguages`
 */
export const lacksHeadings = (languages: ReadonlySet<string> | undefined): boolean =>
  !hasAll &&
  (!languages ||
    [...languages].some((language) => language !== WITHOUT_LIST && !Object.hasOwn(headings, language)));
