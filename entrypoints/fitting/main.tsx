import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/fitting/fitting.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Fitting } from '../../components/fitting/Fitting.tsx';
import { charactersPerSecond } from '../../utils/article/metadata/countText.ts';
import { loadWords } from '../../utils/background/words/loadWords.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { isRightToLeft, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { judgeSpeeds } from '../../utils/reading/fitting/judgeSpeeds.ts';
import { orderFor } from '../../utils/reading/fitting/orderFor.ts';
import { ownText } from '../../utils/reading/fitting/ownTexts.ts';
import { passagesOf } from '../../utils/reading/fitting/passages.ts';
import type { Look } from '../../utils/settings/look.ts';
import { CANDIDATES, candidatesFor } from '../../utils/settings/lookCandidates.ts';
import { loadSettings } from '../../utils/settings/settingsStore.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';

/** What most people take for a passage, at least. */
const PASSAGE_SECONDS = 9;

/** The reading test's page. */
async function main(): Promise<void> {
  await loadWords();
  document.title = t('fitting_title');
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  const app = document.getElementById('app');
  if (!app) return;
  const [settings, article] = await Promise.all([
    loadSettings(),
    sendMessage('takeFittingText').catch(() => undefined),
  ]);
  let { look } = settings;
  const text = textToRead(article);
  const candidates = candidatesFor(look, text.lang);
  await Promise.all(candidates.map((candidate) => loadFont(candidate.look)));
  const draw = () =>
    render(
      <Fitting
        look={look}
        candidates={candidates}
        lang={text.lang}
        dir={isRightToLeft(text.lang) ? 'rtl' : 'ltr'}
        isArticle={text.isArticle}
        prepare={(round) => prepare(text.text, text.lang, candidates.length, round)}
        judge={(readings) => judgeSpeeds(readings, candidates.length)}
        onUse={use}
        onClose={() => void closeTab()}
      />,
      app,
    );
  const use = async (next: Look): Promise<boolean> => {
    const { typeface, size, lineHeight, letterSpacing, wordSpacing } = next;
    const change = { typeface, size, lineHeight, letterSpacing, wordSpacing };
    const outcome = await sendMessage('changeSettings', { kind: 'look', look: change }).catch(
      () => undefined,
    );
    if (outcome?.kind !== 'saved') return false;
    look = outcome.settings.look;
    draw();
    return true;
  };
  draw();
}

/** The article, where it is long enough; else the story in the language of Lectern's words. */
function textToRead(article: { readonly text: string; readonly lang: string } | undefined) {
  const lang = article?.lang || uiLanguage();
  if (article && prepare(article.text, lang, CANDIDATES.length, 0))
    return { text: article.text, lang, isArticle: true };
  return { text: ownText(uiLanguage()) ?? '', lang: uiLanguage(), isArticle: false };
}

/** A repetition reads on, where there is enough. */
function prepare(text: string, lang: string, candidates: number, round: number) {
  const order = orderFor(candidates);
  const later = round % 2 === 1 ? text.slice(text.length / 2) : '';
  const cut = (from: string) =>
    passagesOf(from, lang, order.length + 1, charactersPerSecond(lang) * PASSAGE_SECONDS);
  const passages = cut(later) ?? cut(text);
  return passages && { passages, order };
}

const FONT_SCRIPTS = {
  literata: '/fontLiterata.js',
  atkinson: '/fontAtkinson.js',
  dyslexic: '/fontDyslexic.js',
} as const;

const isBundled = (typeface: Look['typeface']): typeface is keyof typeof FONT_SCRIPTS =>
  Object.hasOwn(FONT_SCRIPTS, typeface);

/** The typefaces that come with Lectern are scripts of their own. */
async function loadFont({ typeface }: Look): Promise<void> {
  if (!isBundled(typeface) || pageGlobals().fonts?.[typeface]) return;
  await new Promise<void>((resolve) => {
    const script = document.createElement('script');
    script.src = FONT_SCRIPTS[typeface];
    for (const outcome of ['load', 'error']) onTrusted(script, outcome, () => resolve());
    document.head.append(script);
  });
  for (const face of pageGlobals().fonts?.[typeface] ?? []) document.fonts.add(await face.load());
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

void main();
