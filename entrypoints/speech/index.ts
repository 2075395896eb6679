import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openSpeech } from './openSpeech.tsx';

/** Reading aloud; injected when it is first asked for. */
export default defineUnlistedScript(() => {
  pageGlobals().speech ??= { open: openSpeech };
});
