// Preact makes elements with a document's `createElementNS`. In a page `<img name="createElementNS">` takes that name's place,
// for content scripts too, and then nothing could be drawn. The build has Preact use the prototype's own functions.
import type { Plugin } from 'vite';

const MAKERS = /(?<![\w$.])([\w$]+)\.(createElementNS|createElement|createTextNode|createComment)\(/g;

/** Draws markup given as text. Nothing of Lectern's does, and the stores' checks stumble over it. */
const MARKUP = /[\w$]+\.innerHTML=[\w$]+\.__html/g;

/** The source with every such call made safe, and without `dangerouslySetInnerHTML`. */
export function unclobbered(code: string): string {
  return code.replace(MAKERS, 'Document.prototype.$2.call($1,').replace(MARKUP, 'void 0');
}

export const unclobberedPreact: Plugin = {
  name: 'lectern:unclobbered-preact',
  enforce: 'pre',
  transform(code, id) {
    return /[\\/]node_modules[\\/]preact[\\/]/.test(id) ? unclobbered(code) : undefined;
  },
};
