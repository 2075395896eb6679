import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../utils/contracts/pageGlobals.ts';
import { keepStyles } from '../utils/prompt/act/keepStyles.ts';

/** From the first byte on, on allowed sites: notes where a page's styles are, should a wall take them off. */
export default defineUnlistedScript(() => {
  const globals = pageGlobals();
  globals.removedStyles ??= keepStyles(window);
});
