// Whether a font is installed, told by the width of a text: browsers don't say it otherwise.
import { createElementIn } from '../shared/dom/nodes.ts';

const SAMPLE = 'mmmmmmmmmmlli 0123 WQgjy';
const SIZE = '72px';
const FALLBACKS = ['monospace', 'serif'] as const;

/** @param name as systems write it; it has to be a font's name, without quotes */
export function isFontInstalled(doc: Document, name: string): boolean {
  const canvas = createElementIn(doc, 'canvas');
  const context = canvas.getContext('2d');
  if (!context || name === '') return false;
  const width = (family: string) => {
    context.font = `${SIZE} ${family}`;
    return context.measureText(SAMPLE).width;
  };
  return FALLBACKS.some((fallback) => width(`"${name}", ${fallback}`) !== width(fallback));
}
