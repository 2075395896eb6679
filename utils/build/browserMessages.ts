// Which messages the browser itself gives, from `_locales` in the package: those of the manifest, and those that a page's first script
// says before anything could be brought to it. All others are packed (packedMessages.ts). A test holds the list to the imports.
export const BROWSER_MESSAGES: readonly string[] = [
  'extension_name',
  'extension_description',
  'action_read',
  'command_toggle',
  'locale_code',
  'reader_given_up',
  'reader_close',
  'notice_close',
  'notice_read_anyway',
  'nothing_to_read',
  'no_text_at_all',
  'table_label',
  'embed_open',
  'embed_from',
  'embed_load',
  'cancel',
];
