// What unlocking a page needs to know.
import type { ArticleText } from './articleText.ts';
import type { Changes } from './changes.ts';
import type { PageBefore } from './pageBefore.ts';
import type { RootSheet } from './rootSheet.ts';

export interface Unlocking {
  readonly doc: Document;
  readonly changes: Changes;
  readonly sheet: RootSheet;
  readonly article: ArticleText;
  /** The prompt's own elements. */
  readonly hidden: readonly Element[];
  readonly before?: PageBefore | undefined;
  /** Text that a paywall holds back stays held back. */
  readonly isPaid: boolean;
}
