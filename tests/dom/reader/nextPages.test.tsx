import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { insertArticleHtml } from '../../../components/reader/insertArticleHtml.ts';
import { addNextPages } from '../../../entrypoints/readerControls/addNextPages.tsx';
import type { ReaderContext } from '../../../entrypoints/readerControls/readerAddition.ts';
import { readFurtherPage } from '../../../entrypoints/readerControls/readFurtherPage.ts';
import { extractArticle } from '../../../utils/article/extractArticle.ts';
import { eventually } from '../../eventually.ts';
import { SAMPLE } from './sampleArticle.ts';

const address = (page: number) => `${window.location.origin}/harbour/ferry?page=${page}`;
const html = (page: number) =>
  `<title>The ferry</title><main><h1>The ferry</h1>${Array.from(
    { length: 4 },
    (_, at) =>
      `<p>On page ${page}, in paragraph ${at}, the ferry goes on to describe what the harbour of day ${page * 7 + at} was like, and who had waited there.</p>`,
  ).join('')}</main>`;

/** A server that answers each request when it is told to. */
function server(answer: (url: string) => Response | Promise<Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    return new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      void Promise.resolve(answer(url)).then(resolve);
    });
  });
  return asked;
}

function page(number: number): Response {
  const response = new Response(html(number), { headers: { 'content-type': 'text/html; charset=utf-8' } });
  Object.defineProperty(response, 'url', { value: address(number) });
  return response;
}

function opened(links: readonly string[], isSelection = false) {
  const doc = new DOMParser().parseFromString(
    `<p>${links.map((link, at) => `<a href="${link}">${at + 2}</a>`).join(' ')}</p>`,
    'text/html',
  );
  const box = document.body.appendChild(document.createElement('div'));
  const root = box.attachShadow({ mode: 'open' });
  const shell = root.appendChild(document.createElement('div'));
  const redraw = () => render(<main>{addition.after?.()}</main>, shell);
  const context = {
    doc,
    article: { ...SAMPLE, url: `${window.location.origin}/harbour/ferry` },
    redraw,
    root,
    readPage: isSelection ? undefined : extractArticle,
    insertHtml: insertArticleHtml,
  } as unknown as ReaderContext;
  const addition = addNextPages(context);
  redraw();
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name));
  return { root, button, addition, text: () => shell.textContent ?? '' };
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('an article in several pages', () => {
  it('is asked for nothing until the reader says so', () => {
    const asked = server(() => page(2));
    const { button } = opened([address(2)]);
    expect(button('Show the next page here')).toBeDefined();
    expect(asked).toEqual([]);
  });

  it('has the next page behind it after a press, and offers the one after that', async () => {
    const asked = server(() => page(2));
    const { button, text, root } = opened([address(2), address(3)]);
    button('Show the next page here')?.click();
    await eventually(() => expect(text()).toContain('On page 2, in paragraph 3'));
    await eventually(() => expect(button('Show the next page here')).toBeDefined());
    expect(asked).toEqual([address(2)]);
    expect(root.activeElement?.className).toBe('next-page');
  });

  it('is joined page by page, one request at a time, and can be stopped', async () => {
    let answer = (_: Response) => undefined as undefined;
    const asked = server(
      () =>
        new Promise<Response>((done) => {
          answer = (response) => void done(response) as undefined;
        }),
    );
    const { button, text } = opened([address(2), address(3), address(4)]);
    button('Show all remaining pages')?.click();
    expect(text()).toContain('Loading page 2 of 4');
    expect(asked).toEqual([address(2)]);
    answer(page(2));
    await eventually(() => expect(text()).toContain('Loading page 3 of 4'));
    expect(asked).toEqual([address(2), address(3)]);
    button('Stop')?.click();
    await eventually(() => expect(button('Show the next page here')).toBeDefined());
    answer(page(3));
    await Promise.resolve();
    expect(text()).toContain('On page 2');
    expect(text()).not.toContain('On page 3');
    expect(asked).toHaveLength(2);
  });

  it('says so where a page can’t be had, and never asks another site', async () => {
    server(() => new Response('', { status: 503 }));
    const here = opened([address(2)]);
    here.button('Show the next page here')?.click();
    await eventually(() => expect(here.button('Try again')).toBeDefined());
    const asked = server(() => page(2));
    const elsewhere = 'https://elsewhere.example/ferry?page=2';
    const { signal } = new AbortController();
    expect(await readFurtherPage(elsewhere, extractArticle, signal)).toEqual({ kind: 'failed' });
    expect(opened([elsewhere]).button('Show')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('is none where the reader shows a selection', () => {
    const { root } = opened([address(2)], true);
    expect(root.querySelector('button')).toBeNull();
  });
});
