// What the script for corrections offers to the reader, and what it is given.
import type { Article, Extraction, ExtractOptions } from '../article/articleTypes.ts';
import type { Reading, SiteCorrections } from '../article/corrections/correctionRule.ts';

export interface CorrectionsContext {
  /** The live document, unclobbered. */
  readonly doc: Document;
  /** The reader's shadow root. */
  readonly root: ShadowRoot;
  /** As rules name it: `example.com`. */
  readonly site: string;
  readonly article: Article;
  /** What is remembered for the site. */
  readonly corrections: SiteCorrections;
  /** False in private windows. */
  readonly canRemember: boolean;
  /** A reading to begin with, in place of the remembered one. */
  readonly reading?: Reading;
  /** Reads the page again. */
  readonly extract: (options: ExtractOptions) => Extraction;
  /** Draws another state of the article. */
  readonly show: (article: Article) => void;
  /** Has keys offered to `use` before anybody else; true when it used one. Without it, to nobody. */
  readonly takeKeys: (use: ((event: KeyboardEvent) => boolean) | undefined) => void;
  readonly remember: (corrections: SiteCorrections) => void;
}

export interface CorrectionsHandle {
  /** The extraction options that a site's corrections come to. */
  readonly amendmentsOf: (corrections: SiteCorrections) => ExtractOptions;
  /** Opens the panel; gives the way to close it. */
  readonly open: (context: CorrectionsContext) => { readonly close: () => void };
}
