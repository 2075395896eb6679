// Reads a message's payload off something that may be anything. Each parser has its bounds, keeps what it names and
// nothing else, and never throws. A payload comes from a page's process, so nothing of it is believed before this.

/** `undefined` when the value is not what it should be. The value itself may be `undefined`, hence the wrapper. */
export type Parsed<T> = { readonly value: T } | undefined;
export type Parser<T> = (value: unknown) => Parsed<T>;

/** What a parser gives when it accepts. */
export type ValueOf<P> = P extends Parser<infer T> ? T : never;

/** The longest address that is taken over: longer ones are data, not places to go to. */
export const MAX_ADDRESS_CHARS = 2000;

/** For messages without a payload; JSON turns `undefined` into `null` on the way. */
export const nothing: Parser<undefined> = (value) =>
  (value ?? undefined) === undefined ? { value: undefined } : undefined;

export const flag: Parser<boolean> = (value) => (typeof value === 'boolean' ? { value } : undefined);

/** This value and no other. */
export const only =
  <const T extends string | boolean>(wanted: T): Parser<T> =>
  (value) =>
    value === wanted ? { value: wanted } : undefined;

/** A finite number within the bounds, ends included. */
export const number =
  (min: number, max: number): Parser<number> =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max ? { value } : undefined;

/** A text of at most so many characters; a longer one is refused, not cut. */
export const text =
  (maxChars: number): Parser<string> =>
  (value) =>
    typeof value === 'string' && value.length <= maxChars ? { value } : undefined;

/** The same, but cut to length: for words that are only shown. */
export const cutText =
  (maxChars: number): Parser<string> =>
  (value) =>
    typeof value === 'string' ? { value: value.slice(0, maxChars) } : undefined;

export const oneOf =
  <const T extends string>(choices: readonly T[]): Parser<T> =>
  (value) => {
    const found = choices.find((choice) => choice === value);
    return found === undefined ? undefined : { value: found };
  };

/** An absolute http(s) address without a user name, as the browser writes it. */
export const webAddress: Parser<string> = (value) => {
  if (typeof value !== 'string' || value.length > MAX_ADDRESS_CHARS) return undefined;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.href.length > MAX_ADDRESS_CHARS ? undefined : { value: url.href };
};

/** The address of a page that may be a file, too; for comparing with the sender's own, never for opening. */
export const pageAddress: Parser<string> = (value) => {
  if (typeof value !== 'string' || value.length > 8 * MAX_ADDRESS_CHARS) return undefined;
  const url = URL.parse(value);
  return url ? { value: url.href } : undefined;
};

/** A list of at most so many; a longer one is refused before it is looked at, wrong items are left out. */
export const list =
  <T>(item: Parser<T>, maxItems: number): Parser<readonly T[]> =>
  (value) =>
    Array.isArray(value) && value.length <= maxItems ? someOf(item, maxItems)(value) : undefined;

/** The first so many of a list, wrong ones left out. */
export const someOf =
  <T>(item: Parser<T>, maxItems: number): Parser<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? { value: value.slice(0, maxItems).flatMap((each) => parsedOnly(item(each))) }
      : undefined;

const parsedOnly = <T>(parsed: Parsed<T>): readonly T[] => (parsed ? [parsed.value] : []);

type Fields = Readonly<Record<string, Parser<unknown>>>;
type RecordOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };
type PartialOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> };

/** Exactly these fields, read off the object itself; others are left behind, absent optional ones stay absent. */
export const record =
  <F extends Fields, O extends Fields = Record<never, never>>(
    fields: F,
    optional?: O,
  ): Parser<RecordOf<F> & PartialOf<O>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const from = value as Readonly<Record<string, unknown>>;
    const own = (name: string) => (Object.hasOwn(from, name) ? from[name] : undefined);
    const read: [string, unknown][] = [];
    for (const [name, parser] of Object.entries(fields)) {
      const parsed = parser(own(name));
      if (!parsed) return undefined;
      read.push([name, parsed.value]);
    }
    for (const [name, parser] of Object.entries(optional ?? {})) {
      const given = own(name);
      if (given === undefined || given === null) continue;
      const parsed = parser(given);
      if (!parsed) return undefined;
      read.push([name, parsed.value]);
    }
    return { value: Object.fromEntries(read) as RecordOf<F> & PartialOf<O> };
  };

/** The first of the parsers that accepts. */
export const anyOf =
  <P extends readonly Parser<unknown>[]>(...parsers: P): Parser<ValueOf<P[number]>> =>
  (value) => {
    for (const parser of parsers) {
      const parsed = parser(value);
      if (parsed) return parsed as Parsed<ValueOf<P[number]>>;
    }
    return undefined;
  };
