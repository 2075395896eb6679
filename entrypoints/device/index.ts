import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openDevice } from './openDevice.tsx';

/** Translation and the like by the browser's own models; injected when it is first asked for. */
export default defineUnlistedScript(() => {
  pageGlobals().device ??= { open: openDevice };
});
