import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { findBreaks } from './findBreaks.ts';

/** Knows the syllables of words; injected when they are asked for. */
export default defineUnlistedScript(() => {
  pageGlobals().findBreaks ??= findBreaks;
});
