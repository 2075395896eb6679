// Languages that are written and don't go into the package: all thirty-one of them and the rest are more than the 600 kB it may have
// (docs/locales.md has the figures). These seven have the fewest readers.
export const STAYS_BEHIND: readonly string[] = ['cs', 'da', 'el', 'fi', 'he', 'hu', 'nb'];

/** Whether a file of the package is of a language that stays behind. @param path from the package's root */
export function staysBehind(path: string): boolean {
  const [, locale] = /^_locales[\\/](\w+)[\\/]/.exec(path) ?? [];
  return locale !== undefined && STAYS_BEHIND.includes(locale);
}
