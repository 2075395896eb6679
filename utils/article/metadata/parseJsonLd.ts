// Publishers' JSON-LD is often not quite JSON: wrapped in comments, with raw line breaks in strings, trailing commas or
// several objects in a row. This reads what can be read and never throws.

/** Anything JSON can hold; page data, to be looked at field by field. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const LONGEST = 1_500_000;

/** The values in one `application/ld+json` script; an empty list when nothing can be read. */
export function parseJsonLd(source: string): readonly Json[] {
  if (source.length > LONGEST) return [];
  const text = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]|--)>\s*(?:\*\/)?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  if (!/^[[{]/.test(text)) return [];
  for (const repair of [asIs, repaired, asRow, withEntities]) {
    const value = parsed(repair(text));
    if (value !== undefined) return [value];
  }
  return [];
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const asIs = (text: string) => text;
const asRow = (text: string) => `[${repaired(text).replace(/\}\s*,?\s*\{(?=\s*"@)/g, '},{')}]`;
const withEntities = (text: string) => repaired(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));

/** Escapes control characters and stray backslashes inside strings, drops comments and commas that lead nowhere. */
function repaired(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|,\s*(?=[\]}])|,\s*(?=,)/g, (part) => {
    if (!part.startsWith('"')) return '';
    return part
      .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\r' || control === '\t' ? ' ' : ''))
      .replace(/\\(?!["\\/bfnrtu])/g, '')
      .replace(/\\u(?![\da-f]{4})/gi, '');
  });
}
