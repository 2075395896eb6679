// What Lectern stores beside the settings, by name: the options page lists it and can have it deleted.

export const STORED_NAMES = [
  'corrections',
  'readingList',
  'readHistory',
  'promptLedger',
  'places',
  'siteLooks',
  'linkDetails',
] as const;
export type StoredName = (typeof STORED_NAMES)[number];
