// Pictures that stand for a character: emoji, and formulas drawn as pictures. They stay in their line, as the character
// itself where the page names it, and are kept apart from icons, which say nothing.
import {
  MAX_NAME_CHARS,
  nameAttributeOf,
  parentOf,
  rawAttribute,
  rawText,
  tagOf,
} from '../../shared/dom/nodes.ts';

const EMOJI = /(?:^|[\s_/-])(?:(?:tw)?emojis?|emoticons?|smil(?:ey|ie)s?|wp-smiley|joypixels)(?=$|[\s_/.-])/i;
const FORMULA = /(?:^|[\s_-])(?:latex|tex|math|equation|formula)(?=$|[\s_-])/i;
/** Pixels; what is smaller is an icon, a counter, or stands for a character. */
const SMALL = 40;

/** What becomes of a picture in the copy; `undefined` when it is one like others. */
export type SmallPicture =
  | { readonly kind: 'character'; readonly text: string }
  | { readonly kind: 'inLine' }
  | { readonly kind: 'icon' };

/** @param isLive whether the page is shown, so that a picture has a size of its own */
export function smallPicture(image: Element, isLive: boolean): SmallPicture | undefined {
  const names = nameAttributeOf(image, 'class');
  const source = (rawAttribute(image, 'src') ?? '').slice(0, 500);
  const isEmoji = EMOJI.test(names) || (EMOJI.test(source) && isShort(rawAttribute(image, 'alt')));
  if (!isEmoji && FORMULA.test(names) && isInLine(image)) return { kind: 'inLine' };
  if (!isEmoji && !isSmall(image, isLive)) return undefined;
  const alt = (rawAttribute(image, 'alt', MAX_NAME_CHARS) ?? '').trim();
  if (isCharacter(alt)) return { kind: 'character', text: alt };
  return isEmoji && isInLine(image) ? { kind: 'inLine' } : { kind: 'icon' };
}

const isShort = (alt: string | null) => alt !== null && alt.trim().length <= 30;

/** "😎", "☂", ":-)", ":smile:"; no words. */
function isCharacter(alt: string): boolean {
  if (alt === '' || alt.length > 24) return false;
  return /^:[\w+-]+:$/.test(alt) || !/[\w\u00c0-\u1fff]{2}/.test(alt.replace(/[\u200d\ufe0f]/g, ''));
}

/** Whether there is text beside it. */
function isInLine(image: Element): boolean {
  for (let up = parentOf(image), steps = 0; up && steps < 3; up = parentOf(up), steps++) {
    if (rawText(up).trim()) return true;
    if (/^(?:p|li|td|div|figure|h\d)$/.test(tagOf(up))) return false;
  }
  return false;
}

function isSmall(image: Element, isLive: boolean): boolean {
  const stated = ['width', 'height'].map((name) => Number.parseInt(rawAttribute(image, name) ?? '', 10));
  if (stated.some((size) => size > 0 && size < SMALL)) return true;
  if (!isLive || !(image instanceof HTMLImageElement)) return false;
  const { complete, naturalWidth, width, height } = image;
  return complete && naturalWidth > 0 && width > 1 && height > 1 && width < SMALL && height < SMALL;
}
