// The options page, brought up to allow a site: where the browser can't be asked from the page one is on.
import { browser } from 'wxt/browser';
import { hostKey } from '../../sites/rules.ts';

/** Opens the options page, ready to allow the site of `url` with one click; one that is open already is used. */
export async function openSiteOptions(url: URL): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const address = `${page}#allow=${encodeURIComponent(hostKey(url))}`;
  const [open] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url: address });
  else {
    await browser.tabs.update(open.id, { url: address, active: true });
    await browser.tabs.reload(open.id);
  }
}
