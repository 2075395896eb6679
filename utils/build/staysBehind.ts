// Languages that are written but don't go into the package: with all of them it would weigh more than the 600 kB it may
// (docs/locales.md has the figures). These have the fewest readers.
export const STAYS_BEHIND: readonly string[] = ['cs', 'da', 'el', 'fi', 'he', 'hu'];

/** Whether a file of the package is of a language that stays behind. @param path from the package's root */
export function staysBehind(path: string): boolean {
  const [, locale] = /^_locales[\\/](\w+)[\\/]/.exec(path) ?? [];
  return locale !== undefined && STAYS_BEHIND.includes(locale);
}
