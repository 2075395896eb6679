// Every visible word comes through here: `t('key')` looks it up in public/_locales in the reader's language.
import { browser } from 'wxt/browser';

type GetMessage = typeof browser.i18n.getMessage;
/** A key of public/_locales/en/messages.json. */
export type MessageKey = Parameters<GetMessage>[0];

/** The words for `key`, with `$1`, `$2` … filled in. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const filled =
    substitutions.length > 0 && uiDirection() === 'rtl' ? substitutions.map(apart) : substitutions;
  return browser.i18n.getMessage(key, filled.map(String)) || key;
}

/**
 * Keeps what is filled in from running into the words around it where those are read from the right: the signs of an
 * address would go to its other end. First strong isolate, pop directional isolate.
 */
function apart(value: string | number): string {
  return typeof value === 'number' ? String(value) : `\u2068${value}\u2069`;
}

/**
 * The language Lectern's own words are in, BCP 47. It is the file's that the words came from: where there is none in
 * the browser's own language, they are English, whatever `@@ui_locale` says.
 */
export function uiLanguage(): string {
  return t('locale_code');
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** The direction of Lectern's own words. */
export function uiDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(uiLanguage()) ? 'rtl' : 'ltr';
}

/**
 * A date as the reader's locale writes it; the time of day too when the page gave one.
 * @param iso an ISO 8601 instant or bare date
 * @returns undefined when it is no date
 */
export function formatDate(iso: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const hasTime = iso.includes('T');
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(date);
}

/** A whole number as the reader's locale writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(browser.i18n.getUILanguage()).format(value);
}
