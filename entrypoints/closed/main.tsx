import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CLOSED_PAGES, ClosedPage } from '../../components/welcome/ClosedPage.tsx';
import { loadWords } from '../../utils/background/words/loadWords.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { loadSettings } from '../../utils/settings/settingsStore.ts';

/** The popup where Lectern can't run. */
async function main(): Promise<void> {
  await loadWords();
  document.title = t('closed_title');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const asked = new URLSearchParams(location.search).get('why');
  const { look } = await loadSettings();
  render(
    <ClosedPage
      why={CLOSED_PAGES.find((why) => why === asked) ?? 'blocked'}
      theme={look.theme}
      welcomeUrl={browser.runtime.getURL('/welcome.html')}
      onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
    />,
    app,
  );
}

void main();
