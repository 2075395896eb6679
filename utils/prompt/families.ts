// Vendors, plugins and themes known by name. They add to what the words and the standing say; no prompt needs to be
// listed here to be recognised. Each has a pair of fixtures in tests/dom/prompt/families.

export interface Family {
  readonly name: string;
  /** Finds the prompt's box or something in it. */
  readonly selector: string;
}

export const FAMILIES: readonly Family[] = [
  { name: 'Google Funding Choices', selector: '.fc-ab-root, .fc-ab-dialog, .fc-whitelist-root' },
  { name: 'Admiral', selector: '[href*="getadmiral.com"], [src*="getadmiral.com"]' },
  { name: 'Sourcepoint', selector: 'iframe[id^="sp_message_iframe"], [id^="sp_message_container"]' },
  { name: 'Ad Inserter', selector: '.ai-adb-message, #ai-adb-message, .ai-adb-overlay, #ai-adb-overlay' },
  { name: 'Soledad', selector: '.penci-adblock, #penci-adblock, .penci-ad-block, .penci-popup-adblock' },
  {
    name: 'CHP Ads Block Detector',
    selector: '[id^="chp_ads_block"], [class^="chp_ads_block"], [class*=" chp_ads"]',
  },
  { name: 'AdBlock Notify', selector: '#an-Modal, .an-alternative, .an-sticky' },
  { name: 'Jannah', selector: '#tie-popup-adblock' },
  { name: 'tarteaucitron', selector: '#tarteaucitronAlertBig, #tarteaucitronRoot' },
  { name: 'BlockAdBlock', selector: '[id^="babasbmsgx"], [class^="blockadblock"], #babasbmsg' },
];

/** The family whose mark is on the box, in it, or around it. */
export function familyOf(box: Element): string | undefined {
  return FAMILIES.find(
    (family) => box.closest(family.selector) !== null || box.querySelector(family.selector) !== null,
  )?.name;
}
