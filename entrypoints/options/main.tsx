import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { clearPromptCounts, promptCounts } from '../../utils/platform/promptStore.ts';
import { currentShortcut, editShortcut } from '../../utils/platform/shortcut.ts';
import { loadSettings, resetSettings, saveSettings, watchSettings } from '../../utils/settings.ts';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';

/** The options page: loads, hands out, keeps. */
async function main(): Promise<void> {
  document.title = t('options_title');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const [settings, shortcut, counts] = await Promise.all([loadSettings(), currentShortcut(), promptCounts()]);
  render(
    <Options
      initial={settings}
      shortcut={shortcut}
      promptCounts={counts}
      onClearCounts={clearPromptCounts}
      onSave={saveSettings}
      onReset={resetSettings}
      onShortcut={editShortcut}
      watch={watchSettings}
    />,
    app,
  );
}

void main();
