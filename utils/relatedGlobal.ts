// Where the finder of related links stands once it is in a page: on the content scripts' global object.
import type { ArticleText, FindOptions, RelatedFinding } from './related/types.ts';

export interface RelatedGlobal {
  lecternFindRelated?: (
    doc: Document,
    url: URL,
    article: ArticleText,
    options?: FindOptions,
  ) => RelatedFinding;
}
