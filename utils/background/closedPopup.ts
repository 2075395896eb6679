// The small popup of the toolbar button on a page where nothing can be done.
import { browser } from 'wxt/browser';
import type { ToolbarNotice } from './toolbar.ts';

const POPUP = '/closed.html';

interface OpensPopup {
  readonly openPopup?: (options: { windowId: number }) => Promise<void>;
}

/**
 * Says in a popup why nothing happens. A browser that opens none but for a click (Firefox) or at all has it at the next
 * click. The tab's next page has no popup: browsers forget it with the page.
 */
export async function showClosedPopup(tabId: number, why: ToolbarNotice): Promise<void> {
  await browser.action.setPopup({ tabId, popup: `${POPUP}?why=${why}` });
  const { windowId, active } = await browser.tabs.get(tabId);
  if (!active || windowId === undefined) return;
  const action = browser.action as OpensPopup;
  await action.openPopup?.({ windowId }).catch(() => undefined);
}
