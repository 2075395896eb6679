// Vendors, plugins and themes known by name. They add to what the words and the standing say; no prompt needs to be
// listed here to be recognised. Each has a pair of fixtures in tests/dom/prompt/families. Told by the marks a finding
// carries, outside the page: the detector does without the list, to stay small.
import type { PromptFinding } from './types.ts';

export interface Family {
  readonly name: string;
  /** Its ids, classes or addresses, in a finding's marks. */
  readonly marks: RegExp;
}

export const FAMILIES: readonly Family[] = [
  { name: 'Google Funding Choices', marks: /\bfc-ab-|\bfc-whitelist-root\b/ },
  { name: 'Admiral', marks: /\bgetadmiral\b/ },
  { name: 'Sourcepoint', marks: /\bsp_message_(iframe|container)/ },
  { name: 'Ad Inserter', marks: /\bai-adb-(message|overlay)/ },
  { name: 'Soledad', marks: /\bpenci-(ad-?block|popup-adblock)/ },
  { name: 'CHP Ads Block Detector', marks: /\bchp_ads_/ },
  { name: 'AdBlock Notify', marks: /\ban-(Modal|alternative|sticky)\b/ },
  { name: 'Jannah', marks: /\btie-popup-adblock\b/ },
  { name: 'tarteaucitron', marks: /\btarteaucitron(AlertBig|Root)\b/ },
  { name: 'BlockAdBlock', marks: /\bbabasbmsg|\bblockadblock/ },
];

/** The family whose mark the finding bears. */
export function familyOf({ marks, offers }: PromptFinding): string | undefined {
  const all = [marks, ...offers.map(({ url }) => url)].join(' ');
  return FAMILIES.find((family) => family.marks.test(all))?.name;
}
