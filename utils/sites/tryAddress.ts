// "What would happen at this address?", for the reader who asks in the options: by the rules, and by the address.
import { addressScore } from './decidePage.ts';
import { type AutoMode, type AutoVerdict, decideAuto } from './decideRule.ts';
import type { SiteRule } from './rules.ts';
import { HOPELESS } from './weights.ts';

export interface AddressVerdict extends AutoVerdict {
  /** Whether the address alone says that this is no article: a front page, a section, a search. */
  readonly isNoStory: boolean;
}

/** What would happen at a written address; undefined when it isn't one. */
export function tryAddress(
  { mode, rules }: { readonly mode: AutoMode; readonly rules: readonly SiteRule[] },
  written: string,
): AddressVerdict | undefined {
  const text = written.trim();
  const isWhole = /^[a-z][\w+.-]*:(?!\d)/i.test(text);
  const url = URL.parse(isWhole ? text : `https://${text}`);
  if (!url || (!isWhole && !/[.:]|^localhost$/.test(url.host))) return undefined;
  return { ...decideAuto(mode, rules, url), isNoStory: addressScore(url) <= HOPELESS };
}
