// A page's description is often just the beginning of its first paragraph.
import { bare } from '../text.ts';

/** Whether the body says the standfirst itself, perhaps beyond the ellipsis that cut it. */
export function isInBody(standfirst: string, text: string): boolean {
  const wanted = bare(standfirst.replace(/(?:…|\.\.\.|\[…\])\s*$/, ''));
  return wanted.length > 0 && bare(text.slice(0, 3_000 + standfirst.length)).includes(wanted);
}
