// Languages that are written but don't go into the package: with all of them it would weigh more than the 600 kB it may
// (docs/locales.md has the figures). Of those with fewer readers than others these two take the most room.
export const STAYS_BEHIND: readonly string[] = ['el', 'fi'];

/** Whether a file of the package is of a language that stays behind. @param path from the package's root */
export function staysBehind(path: string): boolean {
  const [, locale] = /^_locales[\\/](\w+)[\\/]/.exec(path) ?? [];
  return locale !== undefined && STAYS_BEHIND.includes(locale);
}
