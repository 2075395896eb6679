// Why the browser kept us out of a page, from what it says; browsers have no codes for it.

/** `blocked`: the browser doesn't say. */
export type ClosedPage = 'blocked' | 'browserPage' | 'store' | 'file' | 'policy' | 'errorPage';

/** What Chromium says, first match counts. Firefox says the same of every page: `blocked`. */
const WORDS: readonly (readonly [RegExp, ClosedPage])[] = [
  [/extensions gallery|webstore/i, 'store'],
  [/ExtensionsSettings policy|blocked by (?:the )?administrator/i, 'policy'],
  [/showing error page/i, 'errorPage'],
  [/(?:access|contents of) .{0,20}url "file:/i, 'file'],
  [
    /(?:chrome|edge|about|devtools|chrome-untrusted|chrome-extension):\/\/|chrome:|different extension/i,
    'browserPage',
  ],
];

/** What Chromium says of a page that it doesn't name. A click opens all of these to us but files. */
const UNNAMED = /must request permission to access/i;

/**
 * Says which kind of page it is, as far as that shows.
 * @param mayReadFiles whether the reader has let the extension into files
 */
export function closedPage(problem: unknown, mayReadFiles = true): ClosedPage {
  const said = problem instanceof Error ? problem.message.slice(0, 500) : '';
  const named = WORDS.find(([pattern]) => pattern.test(said))?.[1];
  return named ?? (!mayReadFiles && UNNAMED.test(said) ? 'file' : 'blocked');
}

/** Whether the tab, or the page in it, has gone since: then there is nothing to say of it. */
export function isGone(problem: unknown): boolean {
  return (
    problem instanceof Error &&
    /removed|destroyed|No tab|Invalid tab|tab was closed|No frame|context invalidated/i.test(
      problem.message.slice(0, 500),
    )
  );
}
