// Texts about blockers that ask for nothing on the site's behalf are never told as a request, wherever they stand.
import '../../allLexicons.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { findPrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { asksToAllowAds } from '../../../utils/prompt/promptTypes.ts';
import { IN_THE_TEXT, OVER } from './lookAlikes/boxes.ts';
import { FURTHER, REQUESTS } from './lookAlikes/further.ts';
import { clearPages, newsPage, wall } from './page.ts';

afterEach(clearPages);

const asks = (doc: Document) => {
  const found = findPrompt(doc);
  return found !== undefined && asksToAllowAds(found.kind) ? found : undefined;
};

const ASKING_FOR_NOTHING = [...OVER, ...FURTHER];

describe('a notice with the words of a request', () => {
  it.each(ASKING_FOR_NOTHING)('asks for nothing over the page, %s: %s', async (lang, text) => {
    const doc = await newsPage({ lang, after: wall(`<p>${text}</p><button>OK</button>`) });
    expect(asks(doc)).toBeUndefined();
  });

  it.each(ASKING_FOR_NOTHING)('asks for nothing in a box beside the text, %s: %s', async (lang, text) => {
    const box = `<aside style="border:1px solid;padding:12px"><p>${text}</p></aside>`;
    expect(asks(await newsPage({ lang, after: box }))).toBeUndefined();
  });

  it('asks for nothing where it is a question with answers to choose from', async () => {
    const answers =
      '<label><input type="radio" name="q"> Yes</label><label><input type="radio" name="q"> No</label>';
    const question = `<p>One minute for a survey: do you use an ad blocker?</p>${answers}<button>Send</button>`;
    expect(asks(await newsPage({ after: wall(question) }))).toBeUndefined();
    const choice = `<p>You are using an ad blocker. Please turn it off, or subscribe.</p>${answers}`;
    expect(asks(await newsPage({ after: wall(choice) }))).toBeDefined();
  });

  it.each(IN_THE_TEXT)('asks for nothing as a paragraph of an article, %s: %s', async (lang, text) => {
    expect(asks(await newsPage({ lang, between: `<p>${text}</p>` }))).toBeUndefined();
  });
});

describe('a request with the words of such a notice', () => {
  it.each(REQUESTS)('is one, %s: %s', async (lang, text) => {
    expect(asks(await newsPage({ lang, after: wall(`<p>${text}</p><button>OK</button>`) }))).toBeDefined();
  });
});
