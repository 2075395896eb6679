/** Lower case without Latin, Greek, Cyrillic and Arabic accents: capitals are often set without them. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u0305\u0307-\u036f\u064b-\u0655\u0640]/g, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'");
}
