import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openComments } from './openComments.tsx';

/** The comments that the page carries; injected when they are first asked for. */
export default defineUnlistedScript(() => {
  pageGlobals().comments ??= { open: openComments };
});
