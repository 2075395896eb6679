import '../../allLexicons.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { completeFinding } from '../../../utils/prompt/act/completeFinding.ts';
import { FAMILIES } from '../../../utils/prompt/detect/families.ts';
import { findPrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { clearPages, newsPage } from './page.ts';

afterEach(clearPages);

const ASK = '<p>Ad blocker found. Please turn off your ad blocker.</p><button>Done</button>';
const OTHER = '<p>The island ferry now sails twice a day.</p><button>Tickets</button>';

/** Each family's mark around whatever words. */
const MARKED: Readonly<Record<string, (words: string) => string>> = {
  'Ad-Shield': (words) => over('id="m"', `${words}<p>html-load.com</p>`),
  'Google Funding Choices': (words) => over('class="fc-ab-root"', `<div class="fc-dialog">${words}</div>`),
  Admiral: (words) => over('class="q8x"', `${words}<a href="https://getadmiral.com/pb">VRM</a>`),
  Sourcepoint: (words) => over('id="sp_message_container_1"', words),
  'Ad Inserter': (words) => over('class="ai-adb-message"', words),
  Soledad: (words) => over('class="penci-adblock"', words),
  'CHP Ads Block Detector': (words) => over('id="chp_ads_blocker-modal"', words),
  'AdBlock Notify': (words) => over('id="an-Modal"', words),
  Jannah: (words) => over('id="tie-popup-adblock"', words),
  tarteaucitron: (words) => over('id="tarteaucitronAlertBig"', words),
  BlockAdBlock: (words) => over('id="babasbmsgx1"', words),
};

function over(attributes: string, words: string): string {
  return `<div ${attributes} style="position:fixed;inset:0;background:#fff;z-index:99">${words}</div>`;
}

describe.each(FAMILIES.map(({ name }) => name))('the family %s', (name) => {
  it('is named when it asks for ads', async () => {
    const marked = MARKED[name];
    if (!marked) throw new Error(`No fixture for ${name}.`);
    const finding = findPrompt(await newsPage({ after: marked(ASK) }));
    expect(finding && completeFinding(finding)).toMatchObject({ kind: 'wall', family: name });
  });

  it('is left alone when it says anything else', async () => {
    expect(findPrompt(await newsPage({ after: MARKED[name]?.(OTHER) ?? '' }))).toBeUndefined();
  });
});
