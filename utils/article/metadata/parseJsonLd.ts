// Publishers' JSON-LD is often not quite JSON: wrapped in comments, with raw line breaks in strings, trailing commas or
// several objects in a row. This reads what can be read and never throws.

/** Anything JSON can hold; hostile page data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const MAX_JSON_CHARS = 1_500_000;

/** The values in one `application/ld+json` script; an empty list when nothing can be read. */
export function parseJsonLd(source: string): readonly Json[] {
  if (source.length > MAX_JSON_CHARS) return [];
  const text = unwrapped(source.trim()).trim().replace(/;$/, '');
  if (!/^[[{]/.test(text)) return [];
  for (const repair of [asIs, repaired, asRow, withEntities]) {
    const value = parsed(repair(text));
    if (value !== undefined) return [value];
  }
  return [];
}

/** Without the comment or CDATA marks that hide a script from browsers of the last century. */
function unwrapped(source: string): string {
  const text = source.replace(/^(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?/, '');
  const closed = text.endsWith('*/') ? text.slice(0, -2).trimEnd() : text;
  if (!/(?:\]\]|--)>$/.test(closed)) return text;
  return closed
    .slice(0, -3)
    .trimEnd()
    .replace(/\/[/*]$/, '');
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const asIs = (text: string) => text;
const asRow = (text: string) => `[${repaired(text).replace(/\}\s*(?:,\s*)?\{(?=\s*"@)/g, '},{')}]`;
const withEntities = (text: string) => repaired(text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));

/** A string, a comment (to the end of the text when it is left open), or commas with the white space around them. */
const PARTS = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|\/\*[\s\S]*?(?:\*\/|$)|,[\s,]*/g;

/** Escapes control characters and stray backslashes inside strings, drops comments and trailing commas. */
function repaired(text: string): string {
  return text.replace(PARTS, (part: string, at: number) => {
    if (part.startsWith(',')) return /^[\]}]?$/.test(text.charAt(at + part.length)) ? '' : ',';
    if (!part.startsWith('"')) return '';
    return part
      .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\r' || control === '\t' ? ' ' : ''))
      .replace(/\\(?!["\\/bfnrtu])/g, '')
      .replace(/\\u(?![\da-f]{4})/gi, '');
  });
}
