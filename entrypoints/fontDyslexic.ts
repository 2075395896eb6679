import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { facesOf } from '../utils/reading/fontFaces.ts';

/** The typeface Dyslexic; injected where it is chosen. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.fonts ??= {};
  globals.fonts.dyslexic ??= facesOf('Lectern OpenDyslexic', [
    { data: regular, weight: '400', style: 'normal' },
    { data: bold, weight: '700', style: 'normal' },
  ]);
});
