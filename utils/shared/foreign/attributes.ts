// The values of foreign attributes: addresses that are addresses, lists of them, words from a known set, short texts.
import { mayHave, type Space } from './markup.ts';

/** Characters; longer texts and numbers are no texts and numbers. */
const MAX_TEXT_CHARS = 4_000;
/** Characters; a drawing's outline may be long. */
const MAX_PATH_CHARS = 60_000;
/** Characters; an address may hold a whole picture. */
const MAX_ADDRESS_CHARS = 4_000_000;
const MAX_CANDIDATES = 40;

const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const WEB = new Set(['http:', 'https:']);

/** Attributes whose value is one of a few words. */
const CHOICES: Readonly<Record<string, ReadonlySet<string>>> = {
  dir: new Set(['ltr', 'rtl', 'auto']),
  crossorigin: new Set(['', 'anonymous', 'use-credentials']),
  loading: new Set(['lazy']),
  decoding: new Set(['async']),
  preload: new Set(['none']),
  referrerpolicy: new Set([
    'no-referrer',
    'no-referrer-when-downgrade',
    'origin',
    'origin-when-cross-origin',
    'same-origin',
    'strict-origin',
    'strict-origin-when-cross-origin',
    'unsafe-url',
  ]),
};

/** What of `rel` means anything in an article. */
const RELATIONS = new Set(['nofollow', 'noopener', 'noreferrer', 'sponsored', 'ugc', 'author']);

/**
 * The attribute's value as it may be used.
 * @returns undefined when the element can't have the attribute, or not with that value
 */
export function allowedValue(
  space: Space,
  name: string,
  attribute: string,
  value: string,
): string | undefined {
  if (!mayHave(space, name, attribute)) return undefined;
  switch (attribute) {
    case 'href':
      return linkAddress(value);
    case 'cite':
      return webAddress(value);
    case 'src':
    case 'poster':
    case 'data-unloaded':
      return name === 'iframe' ? webAddress(value) : mediaAddress(value);
    case 'srcset':
      return candidates(value);
    case 'rel':
      return relations(value);
    default:
      return plainValue(space, attribute, value);
  }
}

function plainValue(space: Space, attribute: string, value: string): string | undefined {
  const choices = Object.hasOwn(CHOICES, attribute) ? CHOICES[attribute] : undefined;
  if (choices) {
    const word = value.trim().toLowerCase();
    return choices.has(word) ? word : undefined;
  }
  if (space === 'html' && /^(?:width|height)$/.test(attribute))
    return /^\d{1,4}$/.test(value) ? value : undefined;
  const most = attribute === 'd' || attribute === 'points' ? MAX_PATH_CHARS : MAX_TEXT_CHARS;
  if (value.length > most) return undefined;
  // In drawings a value may point elsewhere: `fill="url(…)"`, also spelt with CSS escapes.
  return space === 'svg' && /url\s?\(|\\/i.test(value) ? undefined : value;
}

/** An address that a link may lead to: a web page, a mail address, a telephone number, a place on the same page. */
export function linkAddress(value: string): string | undefined {
  return value.startsWith('#') && value.length <= MAX_TEXT_CHARS ? value : addressOf(value, LINKS);
}

/** A page or file on the web. */
export function webAddress(value: string): string | undefined {
  return addressOf(value, WEB);
}

/** A picture, a video or a sound: on the web, or in the address itself. */
export function mediaAddress(value: string): string | undefined {
  if (/^data:(?:image|audio|video)\/[\w.+-]+[;,]/i.test(value))
    return value.length <= MAX_ADDRESS_CHARS ? value : undefined;
  return webAddress(value);
}

function addressOf(value: string, protocols: ReadonlySet<string>): string | undefined {
  if (value.length > MAX_TEXT_CHARS) return undefined;
  const address = URL.parse(value);
  return address && protocols.has(address.protocol) ? address.href : undefined;
}

/** A `srcset` without the candidates that are none. They are parted by a comma and a space, as our own builder writes. */
function candidates(value: string): string | undefined {
  if (value.length > MAX_TEXT_CHARS * 4) return undefined;
  const kept = value
    .split(', ')
    .slice(0, MAX_CANDIDATES)
    .flatMap((candidate) => {
      const [address = '', size = '', ...more] = candidate.trim().split(' ');
      const isSized = /^(?:\d{1,6}(?:\.\d{1,6})?[wx])?$/.test(size) && more.length === 0;
      const usable = isSized ? webAddress(address) : undefined;
      return usable ? [size ? `${usable} ${size}` : usable] : [];
    });
  return kept.length > 0 ? kept.join(', ') : undefined;
}

function relations(value: string): string | undefined {
  const kept = value
    .slice(0, MAX_TEXT_CHARS)
    .toLowerCase()
    .split(/\s/)
    .filter((word) => RELATIONS.has(word));
  return kept.length > 0 ? kept.join(' ') : undefined;
}
