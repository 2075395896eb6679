// DOMPurify makes an instance for the window as soon as its module runs, a millisecond of every first click. Ours is made
// for a document of its own when an article is inserted, so that the other one would be made for nothing.
import type { Plugin } from 'vite';

const MAKES_ITS_OWN = '= createDOMPurify();';

/** @throws {Error} when a new release makes its instance in another way */
export const onePurifier: Plugin = {
  name: 'one-purifier',
  transform(code, id) {
    if (!/[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/.test(id)) return null;
    if (!code.includes(MAKES_ITS_OWN)) throw new Error('The sanitiser makes its instance in another way.');
    // Without a window it gives back a factory that has made nothing yet.
    return { code: code.replace(MAKES_ITS_OWN, '= createDOMPurify(null);'), map: null };
  },
};
