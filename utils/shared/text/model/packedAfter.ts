/** Languages packed after one that is much like them: half of what they say has just been said. */
const PACKED_AFTER: Readonly<Record<string, string>> = {
  uk: 'ru',
  da: 'nb',
  'pt-BR': 'es',
  'zh-TW': 'zh-CN',
};

/** A language, and before it those that it is packed after, in their order. */
export function packedAfter(code: string): readonly string[] {
  const before = PACKED_AFTER[code];
  return before === undefined ? [code] : [...packedAfter(before), code];
}
