// The keyboard shortcut, which the browser keeps and changes.
import { browser } from 'wxt/browser';

/** As the browser writes it ("Alt+R"); undefined when none is set. */
export async function currentShortcut(): Promise<string | undefined> {
  // Firefox for Android has no commands.
  const all = (await browser.commands?.getAll()) ?? [];
  return all.find(({ name }) => name === 'toggle-reader')?.shortcut || undefined;
}

/** Opens the browser's own page for shortcuts. */
export async function editShortcut(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
