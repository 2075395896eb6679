// What pictures are said to show. A wall may be nothing but a picture, with its words in the description.
import { callOwn } from '../../shared/dom/callOwn.ts';
import { matches, queryInside, rawAttribute } from '../../shared/dom/nodes.ts';
import { isShown } from './shownText.ts';

const DESCRIBED = 'img[alt],input[type=image][alt],[role=img][aria-label]';
const MAX_PICTURES = 6;
const MAX_CHARS = 600;
/** CSS pixels: an icon shows no words. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 40;

/** The descriptions of the larger pictures in a box, itself included. */
export function pictureWords(box: Element): string {
  return [...(matches(box, DESCRIBED) ? [box] : []), ...queryInside(box, DESCRIBED).slice(0, MAX_PICTURES)]
    .filter((picture) => {
      const { width, height } = callOwn(picture, 'getBoundingClientRect');
      return width >= MIN_WIDTH && height >= MIN_HEIGHT && isShown(picture);
    })
    .map((picture) => rawAttribute(picture, 'alt') ?? rawAttribute(picture, 'aria-label') ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_CHARS);
}
