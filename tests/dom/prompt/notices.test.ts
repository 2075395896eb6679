// Whole messages in the words of many sites, and notices that only sound like them, each over the page: written before
// anybody looked what is read of them. `missed.json` names those that are still misread: what is mended goes from there.
import '../../allLexicons.ts';
import { describe, expect, it } from 'vitest';
import { findPrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { mayNameBlocker } from '../../../utils/prompt/detect/pagePrefilter.ts';
import { asksToAllowAds } from '../../../utils/prompt/promptTypes.ts';
import ASKING from './notices/asking.json';
import MISSED from './notices/missed.json';
import OTHERS from './notices/others.json';
import { clearPages, newsPage, wall } from './page.ts';

type Notice = readonly [language: string, text: string];

/** What is longer is no button's label. */
const MAX_LABEL_CHARS = 40;

/** Heading, paragraphs and buttons; a line each in the text. */
function boxOf(text: string): string {
  const [heading = '', ...lines] = text.split('\n');
  const rest = lines.map((line) =>
    line.length < MAX_LABEL_CHARS ? `<button>${line}</button>` : `<p>${line}</p>`,
  );
  return (heading.length < 70 ? `<h2>${heading}</h2>` : `<p>${heading}</p>`) + rest.join('');
}

/** Those that are told as a request to allow ads, of notices in one language. */
async function asking(lang: string, notices: readonly Notice[]): Promise<string[]> {
  const doc = await newsPage({ lang, after: wall('') });
  const box = doc.querySelector('body > div:last-of-type > div');
  const told = notices.flatMap(([, text]) => {
    if (box) box.innerHTML = boxOf(text);
    const found = findPrompt(doc);
    return found && asksToAllowAds(found.kind) ? [text] : [];
  });
  clearPages();
  return told;
}

/** Misread texts, by their first lines. */
async function misread(notices: readonly Notice[], isAsking: boolean): Promise<string[]> {
  const languages = [...new Set(notices.map(([lang]) => lang))];
  const names: string[] = [];
  for (const lang of languages) {
    const own = notices.filter((notice) => notice[0] === lang);
    const told = await asking(lang, own);
    for (const [, text] of own) if (told.includes(text) !== isAsking) names.push(nameOf(text));
  }
  return names.sort();
}

const nameOf = (text: string) => text.split('\n')[0]?.slice(0, 80) ?? '';

describe('whole notices in the words of sites', () => {
  it('ask for ads to be allowed where they do', async () => {
    expect(await misread(ASKING as unknown as Notice[], true)).toEqual(MISSED.asking);
  });

  it('are heard on an allowed site where they do', () => {
    const unheard = ASKING.filter(([, text = '']) => !mayNameBlocker(text));
    expect(unheard.map(([, text = '']) => nameOf(text)).sort()).toEqual(MISSED.unheard);
  });

  it('ask for nothing where they only sound so', async () => {
    expect(await misread(OTHERS as unknown as Notice[], false)).toEqual(MISSED.others);
  });
});
