import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import '../../components/list/list.css';
import { render } from 'preact';
import { type ListEntry, ReadingList } from '../../components/list/ReadingList.tsx';
import { placeOf } from '../../utils/background/places/placesStore.ts';
import { readingList } from '../../utils/background/related/readingList.ts';
import { loadWords } from '../../utils/background/words/loadWords.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { loadSettings } from '../../utils/settings/settingsStore.ts';

/** The reading list's page. */
async function main(): Promise<void> {
  await loadWords();
  document.title = t('options_list');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const { look } = await loadSettings();
  render(
    <ReadingList
      theme={look.theme}
      load={load}
      onRemove={({ url }) =>
        sendMessage('dropKeptLink', { url }).then(
          () => true,
          () => false,
        )
      }
    />,
    app,
  );
}

async function load(): Promise<readonly ListEntry[]> {
  const links = await readingList().catch(() => []);
  return Promise.all(
    links.map(async (link) => {
      const place = await placeOf(new URL(link.url)).catch(() => undefined);
      return { ...link, ...(place && { share: place.share }) };
    }),
  );
}

void main();
