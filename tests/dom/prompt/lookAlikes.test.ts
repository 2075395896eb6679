// Texts about blockers that ask for nothing on the site's behalf are never told as a request, wherever they stand.
import '../../allLexicons.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { findPrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { asksToAllowAds } from '../../../utils/prompt/promptTypes.ts';
import { IN_THE_TEXT, OVER } from './lookAlikes/boxes.ts';
import { clearPages, newsPage, wall } from './page.ts';

afterEach(clearPages);

const asks = (doc: Document) => {
  const found = findPrompt(doc);
  return found !== undefined && asksToAllowAds(found.kind) ? found : undefined;
};

describe('a notice with the words of a request', () => {
  it.each(OVER)('asks for nothing over the page, %s: %s', async (lang, text) => {
    const doc = await newsPage({ lang, after: wall(`<p>${text}</p><button>OK</button>`) });
    expect(asks(doc)).toBeUndefined();
  });

  it.each(OVER)('asks for nothing in a box beside the text, %s: %s', async (lang, text) => {
    const box = `<aside style="border:1px solid;padding:12px"><p>${text}</p></aside>`;
    expect(asks(await newsPage({ lang, after: box }))).toBeUndefined();
  });

  it.each(IN_THE_TEXT)('asks for nothing as a paragraph of an article, %s: %s', async (lang, text) => {
    expect(asks(await newsPage({ lang, between: `<p>${text}</p>` }))).toBeUndefined();
  });
});
