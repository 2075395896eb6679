// Vendors, plugins and themes known by name. They add to what the words and the placement say; no prompt needs to be
// listed here to be recognised. Each has a pair of fixtures in tests/dom/prompt/families. Recognised by the marks a finding
// carries, outside the page: the detector does without the list, to stay small.
import type { PromptFinding } from '../promptTypes.ts';

export interface Family {
  readonly name: string;
  /** Its ids, classes or addresses, in a finding's marks. */
  readonly marks: RegExp;
}

export const FAMILIES: readonly Family[] = [
  { name: 'Ad-Shield', marks: /\b(html-load|content-loader|error-report)\.(com|cc)\b/ },
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

/** The family that the finding's marks belong to. */
export function familyOf({ marks, offers, text }: PromptFinding): string | undefined {
  const addresses = text.match(/[\w-]{1,60}\.(?:com|cc)\b/g) ?? [];
  const all = [marks, ...addresses, ...offers.map(({ url }) => url)].join(' ');
  return FAMILIES.find((family) => family.marks.test(all))?.name;
}
