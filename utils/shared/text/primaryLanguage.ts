/** The language of a tag without its script and region: `pt` for `pt-BR` and `pt_BR`. @param tag BCP 47 */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
