// Which languages go into the package. All of `public/_locales` don't fit its 600 kB (docs/locales.md has the figures): these are
// the ones that most readers of news have among those that do.

export const PACKED_LOCALES: readonly string[] = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt_BR',
  'ru',
  'tr',
  'zh_CN',
];

/** Whether a file of the package is of a language that stays behind. @param path from the package's root */
export function staysBehind(path: string): boolean {
  const [, locale] = /^_locales[\\/](\w+)[\\/]/.exec(path) ?? [];
  return locale !== undefined && !PACKED_LOCALES.includes(locale);
}
