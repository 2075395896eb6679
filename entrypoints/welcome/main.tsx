import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { setAutoMode } from '../../utils/background/auto/autoOptions.ts';
import { browserBrand } from '../../utils/background/browserBrand.ts';
import { currentShortcut } from '../../utils/background/shortcut.ts';
import { loadWords } from '../../utils/background/words/loadWords.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { loadSettings } from '../../utils/settings/settingsStore.ts';

/** The page that is opened once, after the installation. */
async function main(): Promise<void> {
  await loadWords();
  document.title = t('welcome_title');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const [{ look, auto }, shortcut, brand] = await Promise.all([
    loadSettings(),
    currentShortcut().catch(() => undefined),
    browserBrand(),
  ]);
  render(
    <Welcome
      look={look}
      mode={auto.mode}
      rules={auto.rules}
      shortcut={shortcut}
      brand={brand}
      onMode={setAutoMode}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onDone={() => void closeTab()}
    />,
    app,
  );
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

void main();
