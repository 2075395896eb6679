// The typefaces that come with the extension, for the sample article.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import type { Typeface } from '../../utils/settings/look.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

const SCRIPTS = {
  literata: '/fontLiterata.js',
  atkinson: '/fontAtkinson.js',
  dyslexic: '/fontDyslexic.js',
} as const;

type BundledTypeface = keyof typeof SCRIPTS;

const isBundled = (typeface: Typeface): typeface is BundledTypeface => Object.hasOwn(SCRIPTS, typeface);

/** Has the page know a typeface if it comes with the extension; the same script brings it into other pages. */
export function bringFace(typeface: Typeface): void {
  if (!isBundled(typeface) || pageGlobals().fonts?.[typeface]) return;
  const script = document.createElement('script');
  script.src = SCRIPTS[typeface];
  onTrusted(script, 'load', () => {
    for (const face of pageGlobals().fonts?.[typeface] ?? []) document.fonts.add(face);
  });
  document.head.append(script);
}
