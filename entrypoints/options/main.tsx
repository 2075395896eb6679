import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/look/look.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { AutoActions } from '../../components/options/AutoSection.tsx';
import { Options } from '../../components/options/Options.tsx';
import {
  addWrittenRule,
  allowHost,
  hasAccessTo,
  removeRuleFor,
  setAutoMode,
  watchAccess,
} from '../../utils/background/auto/autoOptions.ts';
import {
  changesOf,
  checkBackup,
  MAX_BACKUP_BYTES,
  restoredParts,
} from '../../utils/background/backup/backupFile.ts';
import { readParts } from '../../utils/background/backup/backupParts.ts';
import { makeBackup } from '../../utils/background/backup/restoreBackup.ts';
import { allCorrections } from '../../utils/background/corrections/correctionsStore.ts';
import { diagnostics } from '../../utils/background/diagnostics.ts';
import { hasUnseenNews } from '../../utils/background/firstRun.ts';
import { allSiteLooks } from '../../utils/background/looks/siteLooks.ts';
import { promptLedger } from '../../utils/background/prompts/ledgerStore.ts';
import { readingList } from '../../utils/background/related/readingList.ts';
import { currentShortcut, editShortcut } from '../../utils/background/shortcut.ts';
import { storedSizes } from '../../utils/background/storage/storedThings.ts';
import { loadWords } from '../../utils/background/words/loadWords.ts';
import type { SettingsChange } from '../../utils/contracts/answers.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { isFontInstalled } from '../../utils/reading/installedFont.ts';
import { ownStyle } from '../../utils/reading/ownStyle.ts';
import { EMPTY_LEDGER } from '../../utils/settings/promptLedger.ts';
import type { Settings } from '../../utils/settings/schema.ts';
import { settingsPatches } from '../../utils/settings/settingsPatches.ts';
import { readStoredSettings, syncState, watchSettings } from '../../utils/settings/settingsStore.ts';
import { formatPlace } from '../../utils/sites/rules.ts';
import { tryAddress } from '../../utils/sites/tryAddress.ts';
import { bringFace } from './bundledFace.ts';

/** The options page: loads the settings, passes them down, saves changes. */
async function main(): Promise<void> {
  await loadWords();
  document.title = t('options_title');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const [{ settings, isNewer }, shortcut, ledger, hasNews] = await Promise.all([
    readStoredSettings(),
    currentShortcut(),
    // What can't be read isn't shown; the rest of the page is.
    promptLedger().catch(() => EMPTY_LEDGER),
    hasUnseenNews().catch(() => false),
  ]);
  const invited = new URLSearchParams(location.hash.slice(1)).get('allow');
  const auto: AutoActions = {
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
  render(
    <Options
      initial={settings}
      isNewer={isNewer}
      shortcut={shortcut}
      promptEntries={ledger.entries}
      loadAsks={() =>
        promptLedger().then(
          ({ entries }) => entries,
          () => [],
        )
      }
      onForgetAsks={(site) => isDone(sendMessage('forgetAsks', { ...(site !== undefined && { site }) }))}
      onSave={save}
      auto={auto}
      lookTools={{
        isInstalled: (font) => isFontInstalled(document, font),
        refusedIn: (css) => ownStyle(css).refused,
        ownCss: (css) => ownStyle(css).css,
        bringFace,
      }}
      onForget={() => isDone(sendMessage('forgetReading'))}
      onReset={(before) => sendMessage('resetEverything').catch(() => unanswered(before))}
      onShortcut={editShortcut}
      readingList={{
        load: () => readingList().catch(() => []),
        onRemove: ({ url }) => isDone(sendMessage('dropKeptLink', { url })),
      }}
      corrections={{
        load: () => allCorrections().catch(() => ({})),
        onForget: (site, key) =>
          isDone(sendMessage('forgetCorrections', { site, ...(key !== undefined && { key }) })),
      }}
      sites={{
        load: async () => {
          const [known, { entries }, looks] = await Promise.all([
            allCorrections().catch(() => ({})),
            promptLedger().catch(() => EMPTY_LEDGER),
            allSiteLooks().catch(() => ({})),
          ]);
          return {
            corrections: known,
            seen: Object.fromEntries(entries.map(({ site, pages }) => [site, pages])),
            looks: Object.keys(looks),
          };
        },
        onForget: (sites) =>
          sendMessage('forgetSites', { sites }).then(
            ({ kind }) => kind === 'saved',
            () => false,
          ),
      }}
      data={{
        sizes: () => storedSizes().catch(() => []),
        sync: () => syncState().catch(() => undefined),
        onClear: (name) => isDone(sendMessage('clearStored', { name })),
        make: makeBackup,
        maxBytes: MAX_BACKUP_BYTES,
        check: checkBackup,
        changes: async ({ parts, madeAt }, mode) => {
          const mine = await readParts();
          return changesOf(mine, restoredParts(mine, parts, mode, madeAt));
        },
        restore: (text, mode) => sendMessage('restoreBackup', { text, mode }).catch(() => false),
      }}
      hasNews={hasNews}
      about={{
        version: browser.runtime.getManifest().version,
        welcomeUrl: browser.runtime.getURL('/welcome.html'),
        diagnose: diagnostics,
        onSeen: () => void isDone(sendMessage('newsSeen')),
      }}
      watch={watchSettings}
    />,
    app,
  );
}

/** Sends what was changed, one after the other; what came of the last of it, or of the first that failed. */
async function save(before: Settings, after: Settings): Promise<SettingsChange> {
  let outcome: SettingsChange = { kind: 'saved', where: 'sync', settings: after };
  for (const patch of settingsPatches(before, after)) {
    outcome = await sendMessage('changeSettings', patch).catch(() => unanswered(before));
    if (outcome.kind === 'notSaved') return outcome;
  }
  return outcome;
}

const unanswered = (settings: Settings): SettingsChange => ({
  kind: 'notSaved',
  why: 'unreadable',
  settings,
});

const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

void main();
