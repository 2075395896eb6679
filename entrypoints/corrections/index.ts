import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { amendmentsOf } from './amendmentsOf.ts';
import { openCorrections } from './openCorrections.tsx';

/** Putting an article right; injected on request, and on sites for which the reader has corrected something. */
export default defineUnlistedScript(() => {
  pageGlobals().corrections ??= { amendmentsOf, open: openCorrections };
});
