// What tags say about text.

/** What these hold isn't text of the page, or can't be read as such. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'script style template noscript svg iframe object button select textarea'.split(' '),
);

/** Stand within a line of text. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdi cite em font i mark q s small span strong sub sup u wbr'.split(' '),
);

/** Stand on lines of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul br'.split(
    ' ',
  ),
);
