/** What is known of the article before its body is read. */
export interface ArticleHints {
  readonly title: string;
  readonly standfirst?: string | undefined;
  readonly byline?: string | undefined;
}
