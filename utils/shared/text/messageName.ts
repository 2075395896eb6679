// Messages have long names in the code and in the translators' files, and short ones in the package: each of its locale
// files holds all of them.

/** Short names there can be: three letters or digits. */
const NAMES = 36 ** 3;

/** The short name of a message (FNV-1a); `seed` is chosen by the build so that no two are alike. */
export function shortMessageName(name: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % NAMES).toString(36);
}
