// Names of authors as the reader's own language lists them: "A, B and C". The first frame does with commas.
import { listSeparators } from '../../utils/i18n.ts';

/** Writes what stands between the names. */
export function joinNames(root: ShadowRoot): void {
  const gaps = root.querySelectorAll<HTMLElement>('.byline .between-names');
  const separators = listSeparators(gaps.length + 1);
  for (const [at, gap] of gaps.entries()) {
    const words = separators[at] ?? ', ';
    if (gap.textContent !== words) gap.textContent = words;
  }
}
