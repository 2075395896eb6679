// The cheapest way to one spelling: most texts need no more than lower case.
import { fold } from './normalise.ts';

/** More than an accent: other scripts, invisible characters, letters that look like others. */
export const EXOTIC =
  /[\u0300-\u1dff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2460-\u24ff\u2c60-\uffff]/;

/** Lower case without accents, as cheaply as the text allows. */
export function unaccented(text: string): string {
  if (EXOTIC.test(text)) return fold(text);
  const lower = text.toLowerCase();
  const apart = lower.normalize('NFD');
  return apart.length === lower.length ? lower : apart.replace(/[\u0300-\u036f]/g, '');
}
