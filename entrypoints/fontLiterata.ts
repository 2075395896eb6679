import italic from '@fontsource/literata/files/literata-latin-400-italic.woff2?inline';
import regular from '@fontsource/literata/files/literata-latin-400-normal.woff2?inline';
import boldItalic from '@fontsource/literata/files/literata-latin-700-italic.woff2?inline';
import bold from '@fontsource/literata/files/literata-latin-700-normal.woff2?inline';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { facesOf } from '../utils/reading/fontFaces.ts';

/** The typeface Literata; injected where it is chosen. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.fonts ??= {};
  globals.fonts.literata ??= facesOf('Lectern Literata', [
    { data: regular, weight: '400', style: 'normal' },
    { data: italic, weight: '400', style: 'italic' },
    { data: bold, weight: '700', style: 'normal' },
    { data: boldItalic, weight: '700', style: 'italic' },
  ]);
});
