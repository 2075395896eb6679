import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { openTools } from './openTools.tsx';

/** The reader's menu, contents, keys and what they do; injected when one of them is first asked for. */
export default defineUnlistedScript(() => {
  pageGlobals().tools ??= { open: openTools };
});
