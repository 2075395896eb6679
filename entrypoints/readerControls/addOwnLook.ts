// What of the look needs more than style properties: fonts that come with the extension, and the reader's own rules.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { ownStyle } from '../../utils/reading/ownStyle.ts';
import type { Look } from '../../utils/settings/look.ts';
import { fontsOf } from '../../utils/shared/dom/nodes.ts';
import type { AddToReader } from './readerAddition.ts';

/** The script that brings each font. */
const FONT_PARTS = { literata: 'fontLiterata', atkinson: 'fontAtkinson', dyslexic: 'fontDyslexic' } as const;

type BundledFont = keyof typeof FONT_PARTS;

export const addOwnLook: AddToReader = ({ view, root, look }) => {
  const used = new Set<BundledFont>();
  let sheet: CSSStyleSheet | undefined;
  let written = '';
  let isGone = false;
  const fonts = fontsOf(view.document);

  const isBundled = (typeface: Look['typeface']): typeface is BundledFont =>
    Object.hasOwn(FONT_PARTS, typeface);

  async function bring(font: BundledFont): Promise<void> {
    if (used.has(font)) return;
    used.add(font);
    try {
      if (!pageGlobals().fonts?.[font]) await sendMessage('bringPart', { part: FONT_PARTS[font] });
      if (isGone) return;
      for (const face of pageGlobals().fonts?.[font] ?? []) fonts.add(face);
    } catch (problem) {
      used.delete(font);
      console.debug('Lectern: the font could not be brought.', problem);
    }
  }

  function applyRules(css: string): void {
    if (css === written) return;
    written = css;
    const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
    sheet = undefined;
    if (css !== '') {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(ownStyle(css).css);
    }
    root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
  }

  const onLook = ({ typeface, css }: Look) => {
    if (isBundled(typeface)) void bring(typeface);
    applyRules(css);
  };
  onLook(look());

  return {
    onLook,
    dispose: () => {
      isGone = true;
      for (const font of used) for (const face of pageGlobals().fonts?.[font] ?? []) fonts.delete(face);
    },
  };
};
