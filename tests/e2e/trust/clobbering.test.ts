// A page whose elements bear the names of everything Lectern might ask a window or a document for: the reader opens, reads
// and closes all the same.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedChromium } from '../../browsers/launch.ts';
import { allowHost } from '../autoActions.ts';
import { allowInOptions } from '../firefoxActions.ts';
import {
  articleText,
  BROWSER_OF_THIS_RUN,
  clickIn,
  goAndOpenByItself,
  setStage,
  until,
  waitFor,
} from '../testExtension.ts';
import { type HostileSite, startHostileSite } from './hostileSite.ts';

/** Our globals, under the names they have now and have had before. */
const OURS =
  'lectern lecternReader lecternWaiting lecternFirst lecternLost lecternListen lecternLook lecternPeek lecternDetector ' +
  'lecternPromptDoor lecternFindRelated lecternWatch lecternMoved reader waitingCommands firstOutcome withPageShown ' +
  'watch movedWithoutLoad locatePrompt detector scanForPrompt removedParts promptHandle findRelated ' +
  'lacksHeadings addHeadings hosts isOwnHost';

/** What a library or a content script asks of a document, of a window, and of the extension's own interface. */
const DOCUMENT =
  'createElement createElementNS createTextNode createComment createDocumentFragment createTreeWalker createRange ' +
  'createNodeIterator implementation importNode adoptNode getElementById getElementsByTagName querySelector ' +
  'querySelectorAll documentElement body head title defaultView activeElement adoptedStyleSheets addEventListener ' +
  'removeEventListener getSelection elementFromPoint readyState visibilityState contentType baseURI URL cookie forms ' +
  'firstElementChild lastElementChild children childNodes append scrollingElement fonts';
const WINDOW =
  'chrome browser DOMPurify preact Readability name status parent top self opener frames closed event origin ' +
  'customElements navigation trustedTypes';

const PROSE =
  'The wheel at Corran mill had not moved since the winter of 1951, when ice took two of its paddles, and the miller ' +
  'took work at the quarry until the roof came down and the pond was let.';

const elements = (names: string) =>
  names
    .split(' ')
    .flatMap((name) => [
      `<a id="${name}" name="${name}" href="#x"></a><img name="${name}" alt="">`,
      `<form name="${name}"><input name="${name}"><input name="${name}" id="${name}"></form>`,
    ])
    .join('\n');

const HEAD =
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-14"}</script>';

const page = (names: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${HEAD}
<title>The tide mill at Corran turns again</title></head><body><main><article>
<h1>The tide mill at Corran turns again</h1>${`<p>${PROSE}</p>`.repeat(6)}<p>The last word is said here, after all of that.</p>
</article></main>${elements(names)}</body></html>`;

describe.each([BROWSER_OF_THIS_RUN])('a page that has named its elements like ours, in %s', (browser) => {
  const stage = setStage(browser);
  let site: HostileSite;
  const lists = {
    'our globals': OURS,
    'the document’s properties': DOCUMENT,
    'the window’s properties': WINDOW,
  };
  beforeAll(async () => {
    site = await startHostileSite();
    for (const [at, names] of Object.values(lists).entries()) {
      site.serve(`/named-${at}`, page(names));
      site.serve(`/news/2026/05/1${at}/tide-mill-at-corran-turns-again`, page(names));
    }
    site.serve('/unnamed', page(''));
  });
  afterAll(() => site.close());

  it.each(Object.keys(lists).map((name, at) => [name, at] as const))(
    'is read and left like any other: %s',
    async (_, at) => {
      const opened = await stage.open(`${site.origin}/named-${at}`);
      await stage.press(opened);
      await waitFor(opened, 'reader');
      expect(await articleText(opened)).toContain('The last word is said here');
      await clickIn(opened, '.close');
      await waitFor(opened, 'nothing');
      await stage.press(opened);
      await waitFor(opened, 'reader');
      await opened.keyboard.press('Escape');
      await waitFor(opened, 'nothing');
    },
  );

  it('is read and left though it names them while the reader is open, or after', async () => {
    const opened = await stage.open(`${site.origin}/unnamed`);
    await stage.press(opened);
    await waitFor(opened, 'reader');
    await opened.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      elements(`${OURS} ${DOCUMENT} ${WINDOW}`),
    );
    await opened.keyboard.press('Escape');
    await waitFor(opened, 'nothing');
    const isShown = `(() => {
      const find = Reflect.apply(Document.prototype.querySelector, document, ['article p']);
      return find.checkVisibility({ contentVisibilityAuto: true }) && find.getBoundingClientRect().width > 0;
    })()`;
    await until('the page to show', async () => (await opened.evaluate(isShown)) === true);
    await stage.press(opened);
    await waitFor(opened, 'reader');
    expect(await articleText(opened)).toContain('The last word is said here');
    await stage.press(opened);
    await waitFor(opened, 'nothing');
  });

  it('is opened by itself on an allowed site', async () => {
    const launched = stage.launched();
    if (launched.name === 'firefox') await allowInOptions(launched, '127.0.0.1');
    else await allowHost(launched as LaunchedChromium, '127.0.0.1');
    for (const at of Object.keys(lists).keys()) {
      const opened = await stage.newPage();
      await goAndOpenByItself(opened, `${site.origin}/news/2026/05/1${at}/tide-mill-at-corran-turns-again`);
      expect(await articleText(opened)).toContain('The last word is said here');
    }
  });
});
