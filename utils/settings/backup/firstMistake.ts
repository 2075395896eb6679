// Names the field of a backup that its parser did not take as it stands.

export interface Mistake {
  /** As in `look.size` or `readingList[3].url`. */
  readonly field: string;
  /** What the file says there, short. */
  readonly value: string;
}

const MAX_SHOWN_CHARS = 40;

/**
 * The first place where what the parser made of a value differs from what was written. What isn't written is a default,
 * and no mistake.
 */
export function firstMistake(written: unknown, parsed: unknown, field: string): Mistake | undefined {
  if (Array.isArray(written) && Array.isArray(parsed)) return mistakeInList(written, parsed, field);
  if (isRecord(written) && isRecord(parsed)) {
    for (const [name, value] of Object.entries(written)) {
      const inner = `${field}.${name}`;
      if (!Object.hasOwn(parsed, name)) return mistakeAt(inner, value);
      const mistake = firstMistake(value, parsed[name], inner);
      if (mistake) return mistake;
    }
    return undefined;
  }
  return Object.is(written, parsed) ? undefined : mistakeAt(field, written);
}

/** A parser leaves out what it doesn't take, so the lists are compared item by item, in step. */
function mistakeInList(
  written: readonly unknown[],
  parsed: readonly unknown[],
  field: string,
): Mistake | undefined {
  for (const [index, value] of written.entries()) {
    const inner = `${field}[${index}]`;
    if (index >= parsed.length) return mistakeAt(inner, value);
    const mistake = firstMistake(value, parsed[index], inner);
    if (mistake) return written.length === parsed.length ? mistake : mistakeAt(inner, value);
  }
  return undefined;
}

function mistakeAt(field: string, value: unknown): Mistake {
  const said = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { field, value: said.length > MAX_SHOWN_CHARS ? `${said.slice(0, MAX_SHOWN_CHARS)}…` : said };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
