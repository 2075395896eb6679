/** Languages packed after one that is much like them: half of what they say has just been said. */
export const PACKED_AFTER: Readonly<Record<string, string>> = {
  uk: 'ru',
  nb: 'sv',
  da: 'nb',
  'pt-BR': 'es',
  'zh-TW': 'zh-CN',
};
