// A page's HTML is hostile: it enters a document in one function, right after sanitising. This looks for any other way.
import { describe, expect, it } from 'vitest';
import { extensionSources, withoutComments } from './sources.ts';

const ENTRANCE = 'components/reader/insertArticleHtml.ts';

/** Every way of turning a string into elements that browsers know. */
const WAYS_IN =
  /\b(innerHTML|outerHTML)\s*(\+|\?\?|\|\|)?=(?!=)|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bDOMParser\b|\bparseFromString\b|\bdocument\.write(ln)?\b|\bcreateContextualFragment\b|\b(setHTML|setHTMLUnsafe|parseHTMLUnsafe|parseHTML)\b|\bsrcdoc\s*[:=]|\bDOMPurify\b|\bsetAttribute\(\s*['"](srcdoc|on\w+)/;

/** Files that parse into a document of their own which is never shown, and what they take out of it. */
const READS_ONLY = new Map([
  ['entrypoints/readerControls/readFurtherPage.ts', 'the article of a further page, read as any page’s'],
  [
    'utils/shared/foreign/foreignNodes.ts',
    'names, attributes and texts, as data that nodes are made of anew',
  ],
  ['utils/article/copy/noscriptPictures.ts', 'addresses and sizes of the picture that a `<noscript>` holds'],
  ['utils/article/blocks/statedBody.ts', 'the plain text of an article that is stated in HTML'],
]);

describe('article HTML', () => {
  it.each([
    ['element.innerHTML = html', true],
    ['element.outerHTML += html', true],
    ['const text = element.innerHTML;', false],
    ['if (a.innerHTML === b)', false],
    ['element.insertAdjacentHTML("beforeend", html)', true],
    ['<div dangerouslySetInnerHTML={{ __html: html }} />', true],
    ['new DOMParser()', true],
    ['range.createContextualFragment(html)', true],
    ['element.setHTMLUnsafe(html)', true],
    ['frame.srcdoc = html', true],
    ['element.textContent = text', false],
  ])('%s is a way in: %s', (code, isWayIn) => {
    expect(WAYS_IN.test(code)).toBe(isWayIn);
  });

  it('enters a document in one function only', async () => {
    const sources = await extensionSources();
    expect(sources.map(({ path }) => path)).toContain(ENTRANCE);
    const ways = sources
      // What runs while the extension is built goes into no page: it takes such ways out of libraries.
      .filter(({ path }) => path !== ENTRANCE && !READS_ONLY.has(path) && !path.startsWith('utils/build/'))
      .filter(({ text }) => WAYS_IN.test(withoutComments(text)))
      .map(({ path, text }) => `${path}: ${WAYS_IN.exec(withoutComments(text))?.[0]}`);
    expect(ways).toEqual([]);
  });

  it('is parsed elsewhere only where that is said above', async () => {
    const parsing = (await extensionSources())
      .filter(({ text }) => /\bDOMParser\b/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(parsing.filter((path) => path !== ENTRANCE).sort()).toEqual([...READS_ONLY.keys()].sort());
  });

  it('is sanitised there before it is inserted', async () => {
    const entrance = (await extensionSources()).find(({ path }) => path === ENTRANCE);
    const code = withoutComments(entrance?.text ?? '');
    expect(code).toMatch(/freshCopy\(purify\(buildForeign\(\w+, parseForeign\(html\)\)\)/);
    expect(code).not.toMatch(/innerHTML|insertAdjacentHTML/);
  });
});
