// Access to a site, so that what was chosen for its messages happens by itself. It opens no articles automatically: that
// is another choice, with rules of its own.
import type { AccessAnswer } from '../../contracts/answers.ts';
import { isWeb } from '../../shared/url/webAddress.ts';
import { originOf } from '../../sites/access.ts';
import { hostKey } from '../../sites/rules.ts';
import { openSiteOptions } from '../auto/openSiteOptions.ts';
import { requestAccess } from '../auto/requestAccess.ts';

/** Must be called first thing in the handler of a click. Where the browser can't be asked, the options page is opened. */
export async function allowSite(url: URL): Promise<AccessAnswer> {
  if (!isWeb(url)) return 'refused';
  const access = await requestAccess([originOf(hostKey(url))]);
  if (access === 'unasked') await openSiteOptions(url);
  return access;
}
