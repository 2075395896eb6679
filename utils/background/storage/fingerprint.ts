// Stands for an address where only "the same or not" matters, so that what is stored says nothing to anybody who finds
// it, and is as long for every address.

const BYTES = 8;

/** Eight bytes of the text's SHA-256, in hexadecimal. */
export async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
