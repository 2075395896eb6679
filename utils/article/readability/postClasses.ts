/** The classes of embedded posts, by which the networks' own scripts find them. */
export const POST_CLASSES: readonly string[] = [
  'twitter-tweet',
  'instagram-media',
  'tiktok-embed',
  'bluesky-embed',
  'mastodon-embed',
  'reddit-embed-bq',
  'text-post-media',
];
