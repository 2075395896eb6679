// The page's comments and the browser's models, as they are drawn.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import { insertArticleHtml } from '../../../components/reader/insertArticleHtml.ts';
import readerCss from '../../../components/reader/reader.css?inline';
import { openComments } from '../../../entrypoints/comments/openComments.tsx';
import { openDevice } from '../../../entrypoints/device/openDevice.tsx';
import { formatShare, t } from '../../../utils/i18n.ts';
import { openHost } from '../openHost.ts';
import { SAMPLE } from '../reader/sampleArticle.ts';

const HTML = '<h2>Die Lampen</h2><p>Der <b>Hafen</b> schlief.</p><ul><li>Ein Boot</li></ul>';
const open: { dispose: () => void; host: HTMLElement }[] = [];

beforeEach(() => {
  vi.stubGlobal('Translator', undefined);
  vi.stubGlobal('Summarizer', undefined);
  vi.stubGlobal('LanguageModel', undefined);
});
afterEach(() => {
  for (const { dispose, host } of open.splice(0)) {
    dispose();
    host.remove();
  }
  vi.unstubAllGlobals();
});

/** Like the browser's. */
const model = (session: object, create?: (options: { signal: AbortSignal }) => Promise<object>) =>
  Object.assign(() => undefined, {
    availability: async () => 'available',
    create: create ?? (async () => session),
  });

function reader() {
  const { host, root, mountPoint } = openHost([themesCss, controlsCss, readerCss]);
  mountPoint.innerHTML = `<div class="reader theme-light"><main class="article" tabindex="-1"><div class="body">${HTML}</div></main></div>`;
  document.body.append(host);
  return { host, root };
}

function device() {
  const { host, root } = reader();
  const opened = openDevice({
    view: window,
    doc: document,
    root,
    article: { ...SAMPLE, lang: 'de', text: 'Der Hafen schlief.' },
  });
  open.push({ dispose: opened.dispose, host });
  const body = root.querySelector('.body') as HTMLElement;
  const says = (words: string) =>
    expect.poll(() => root.querySelector('.device')?.textContent ?? '').toContain(words);
  const press = (words: string) => {
    const button = [...root.querySelectorAll<HTMLElement>('.device button')].find(
      ({ textContent }) => textContent === words,
    );
    return userEvent.click(page.elementLocator(button as HTMLElement));
  };
  return { root, body, opened, says, press };
}

async function check(root: ShadowRoot): Promise<void> {
  const rules = Object.fromEntries(
    ['region', 'landmark-one-main', 'heading-order', 'page-has-heading-one'].map((rule) => [
      rule,
      { enabled: false },
    ]),
  );
  const { violations } = await axe.run(root.host as HTMLElement, { rules });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
}

describe('a translation by the browser', () => {
  it('stands in the article’s place, says whose it is, and goes without a trace', async () => {
    vi.stubGlobal('Translator', model({ translate: async (text: string) => `<i>${text}</i>` }));
    const { root, body, opened, says, press } = device();
    opened.toggle('translate');
    await says(t('device_translated', 'German'));
    const shown = [...body.querySelectorAll<HTMLElement>('[lang=en]')].map(({ textContent }) => textContent);
    expect(shown.sort()).toEqual(['<i>Der Hafen schlief.</i>', '<i>Die Lampen</i>', '<i>Ein Boot</i>']);
    expect(getComputedStyle(body.querySelector('p[hidden]') as HTMLElement).display).toBe('none');
    expect(body.querySelector('i')).toBeNull();
    await check(root);
    await press(t('device_original'));
    expect(body.innerHTML.replaceAll(' hidden=""', '')).toBe(HTML);
    expect(root.querySelector('.device')).toBeNull();
  });

  it('shows what is downloaded, and can be stopped', async () => {
    let signal: AbortSignal | undefined;
    vi.stubGlobal(
      'Translator',
      model({}, (options) => {
        signal = options.signal;
        const { monitor } = options as unknown as { monitor: (target: object) => void };
        monitor({
          addEventListener: (_: string, hear: (e: object) => void) => hear({ isTrusted: true, loaded: 0.4 }),
        });
        return new Promise(() => undefined);
      }),
    );
    const { root, body, opened, says, press } = device();
    opened.toggle('translate');
    await says(t('device_download', formatShare(0.4)));
    await press(t('device_stop'));
    expect(signal?.aborted).toBe(true);
    expect(root.querySelector('.device')).toBeNull();
    expect(body.innerHTML).toBe(HTML);
  });

  it('says so when the browser can’t', async () => {
    vi.stubGlobal('Translator', model({ translate: () => Promise.reject(new Error('broken')) }));
    const { body, opened, says, press } = device();
    opened.toggle('translate');
    await says(t('device_failed'));
    await press(t('tools_close'));
    expect(body.innerHTML).toBe(HTML);
  });
});

describe('a summary and an explanation by the browser', () => {
  it('are lists and lines of text, never markup, and say that they may be wrong', async () => {
    vi.stubGlobal('Summarizer', model({ summarize: async () => '* One <b>boat</b>\n* Two lamps' }));
    const { root, opened, says } = device();
    opened.toggle('summarise');
    await says(t('device_note'));
    expect([...root.querySelectorAll('.device li')].map(({ textContent }) => textContent)).toEqual([
      'One <b>boat</b>',
      'Two lamps',
    ]);
    await check(root);
    opened.toggle('summarise');
    expect(root.querySelector('.device')).toBeNull();
  });

  it('explain the word that is written', async () => {
    const prompt = vi.fn(async () => 'A place for boats.');
    vi.stubGlobal('LanguageModel', model({ prompt }));
    const { root, opened, says } = device();
    opened.toggle('define');
    await expect.poll(() => root.activeElement?.localName).toBe('input');
    await check(root);
    await userEvent.keyboard('Hafen{Enter}');
    await says('A place for boats.');
    expect(prompt).toHaveBeenCalledWith(expect.stringContaining('"Hafen"'), expect.anything());
  });
});

describe('the page’s comments', () => {
  it('are below the article, said to be others’, through the sanitiser, and go again', async () => {
    const { host, root } = reader();
    const insertHtml = vi.fn(insertArticleHtml);
    const { remove } = openComments({
      doc: document,
      root,
      comments: [
        { author: 'Ada', date: '2026-05-01', paragraphs: ['<img src=x onerror=alert(1)> & more'], depth: 0 },
        { author: '', date: '', paragraphs: ['A reply.'], depth: 1 },
      ],
      lang: 'en',
      dir: 'ltr',
      insertHtml,
    });
    open.push({ dispose: remove, host });
    await expect.poll(() => root.activeElement?.textContent).toContain(t('comments_title'));
    const section = root.querySelector('.comments') as HTMLElement;
    expect(section.textContent).toContain(t('comments_others'));
    expect(section.textContent).toContain('<img src=x onerror=alert(1)> & more');
    expect(section.querySelector('img')).toBeNull();
    expect(insertHtml).toHaveBeenCalledTimes(2);
    expect(root.querySelector('main')?.contains(section)).toBe(false);
    await check(root);
    remove();
    expect(root.querySelector('.comments')).toBeNull();
  });
});
