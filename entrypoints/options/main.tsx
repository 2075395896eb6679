import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import { render } from 'preact';
import type { AutoDoor } from '../../components/options/AutoSection.tsx';
import { Options } from '../../components/options/Options.tsx';
import {
  addWrittenRule,
  allowHost,
  hasAccessTo,
  removeRuleFor,
  resetAuto,
  setAutoMode,
  watchAccess,
} from '../../utils/platform/autoOptions.ts';
import { clearPromptCounts, promptCounts } from '../../utils/platform/promptStore.ts';
import { forgetAllLinks, forgetReading } from '../../utils/platform/related/forgetReading.ts';
import { keepLink, readingList } from '../../utils/platform/related/readingList.ts';
import { currentShortcut, editShortcut } from '../../utils/platform/shortcut.ts';
import { loadSettings, resetSettings, saveSettings, watchSettings } from '../../utils/settings.ts';
import { formatPlace } from '../../utils/sites/rules.ts';
import { tryAddress } from '../../utils/sites/tryAddress.ts';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';

/** The options page: loads, hands out, keeps. */
async function main(): Promise<void> {
  document.title = t('options_title');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const [settings, shortcut, counts] = await Promise.all([loadSettings(), currentShortcut(), promptCounts()]);
  const invited = new URLSearchParams(location.hash.slice(1)).get('allow');
  const auto: AutoDoor = {
    setMode: setAutoMode,
    add: addWrittenRule,
    remove: removeRuleFor,
    allow: allowHost,
    write: formatPlace,
    test: tryAddress,
    hasAccess: hasAccessTo,
    watchAccess,
    ...(invited && { invited }),
  };
  const reset = async () => {
    await Promise.all([resetAuto(), forgetAllLinks()]);
    return resetSettings();
  };
  render(
    <Options
      initial={settings}
      shortcut={shortcut}
      promptCounts={counts}
      onClearCounts={clearPromptCounts}
      onSave={saveSettings}
      auto={auto}
      onForget={forgetReading}
      onReset={reset}
      onShortcut={editShortcut}
      readingList={{ load: readingList, onRemove: ({ url, title }) => keepLink(url, title, false) }}
      watch={watchSettings}
    />,
    app,
  );
}

void main();
