import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { freshCopy, insertArticleHtml, purify } from '../../../components/reader/insertArticleHtml.ts';
import { offencesIn } from '../../e2e/trust/offences.ts';
import { VECTORS } from '../../e2e/trust/vectors/all.ts';

function inserted(html: string): HTMLElement {
  const target = document.createElement('div');
  document.body.append(target);
  insertArticleHtml(target, html);
  return target;
}

describe('an article’s HTML', () => {
  it.each([
    ['an error handler', '<img src="nowhere:" onerror="window.pwned = 1">'],
    ['a script', '<script>window.pwned = 1</script><p>text</p>'],
    [
      'an svg with a handler',
      '<svg onload="window.pwned = 1"><a href="javascript:window.pwned=1"><text>x</text></a></svg>',
    ],
    [
      'a nested comment trick',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.pwned=1&gt;">',
    ],
    ['a noscript payload', '<noscript><p title="</noscript><img src=x onerror=window.pwned=1>"></noscript>'],
    ['a template payload', '<template><img src=x onerror="window.pwned = 1"></template>'],
    ['a frame with a document of its own', '<iframe srcdoc="<script>top.pwned = 1</script>"></iframe>'],
    ['a frame on a script address', '<iframe src="javascript:top.pwned=1"></iframe>'],
  ])('runs nothing of %s', async (_, html) => {
    const target = inserted(html);
    await new Promise((rest) => setTimeout(rest, 60));
    expect('pwned' in window).toBe(false);
    expect(target.querySelector('script, iframe, style, template, noscript, svg a')).toBeNull();
  });

  it('keeps what an article is made of', () => {
    const target = inserted(
      '<h2 id="why">Why</h2><p>A <em>word</em><sup><a href="#n1" id="r1">1</a></sup></p><ul><li>one</li></ul>' +
        '<blockquote><p>said</p></blockquote><pre><code>let x</code></pre><figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="a dot"><figcaption>A dot</figcaption></figure>' +
        '<math><mi>x</mi></math><p lang="fr" dir="rtl">texte</p>',
    );
    for (const selector of [
      'h2#why',
      'em',
      'sup a#r1',
      'ul li',
      'blockquote p',
      'pre code',
      'figure img[alt]',
      'figcaption',
      'math mi',
      'p[lang=fr][dir=rtl]',
    ]) {
      expect(target.querySelector(selector), selector).not.toBeNull();
    }
  });

  it('takes no look from the page', () => {
    const target = inserted(
      '<p class="ad" style="color: red" align="center">text</p><font color="red">old</font>',
    );
    const paragraph = target.querySelector('p');
    expect(paragraph?.getAttributeNames()).toEqual([]);
    expect(target.querySelector('font')).toBeNull();
    expect(target.textContent).toBe('textold');
  });

  it('drops links that would run something and keeps the rest', () => {
    const target = inserted('<a href="javascript:alert(1)">bad</a><a href="https://news.example/a">good</a>');
    const [bad, good] = target.querySelectorAll('a');
    expect(bad?.hasAttribute('href')).toBe(false);
    expect(good?.href).toBe('https://news.example/a');
    expect(good?.rel).toBe('noopener');
  });

  it('loads a frame of another site only when a person asks for it', async () => {
    const target = inserted('<p>before</p><iframe src="http://127.0.0.1:9/clip" title="The clip"></iframe>');
    expect(target.querySelector('iframe')).toBeNull();
    expect(target.querySelector('.embed-name')?.textContent).toBe('The clip');
    expect(target.querySelector<HTMLAnchorElement>('.embed a')?.href).toBe('http://127.0.0.1:9/clip');
    const load = target.querySelector<HTMLButtonElement>('.embed-load') as HTMLButtonElement;
    load.click();
    expect(target.querySelector('iframe')).toBeNull();
    await userEvent.click(load);
    const frame = target.querySelector('iframe');
    expect(frame?.src).toBe('http://127.0.0.1:9/clip');
    expect(frame?.getAttribute('sandbox')).not.toBeNull();
  });

  it('keeps a frame of the page’s own origin from its origin: it could reach the reader by its frame element', async () => {
    const target = inserted(`<p>before</p><iframe src="${location.origin}/own"></iframe>`);
    await userEvent.click(target.querySelector('.embed-load') as Element);
    expect(target.querySelector('iframe')?.sandbox.contains('allow-same-origin')).toBe(false);
  });

  it('lets a wide table scroll inside itself, by keyboard too', () => {
    const target = inserted('<table><caption>Tides</caption><tr><td>1</td></tr></table>');
    const region = target.querySelector('[role=group]');
    expect(region?.getAttribute('aria-label')).toBe('Tides');
    expect(region?.getAttribute('tabindex')).toBe('0');
    expect(region?.firstElementChild?.localName).toBe('table');
  });

  it('replaces what stood there before', () => {
    const target = inserted('<p>first</p>');
    insertArticleHtml(target, '<p>second</p>');
    expect(target.textContent).toBe('second');
  });
});

describe('every vector, in every kind', () => {
  const ran: string[] = [];
  beforeAll(() => {
    Object.assign(window, { ran: (what: unknown) => ran.push(String(what)) });
  });
  const kinds = [...new Set(VECTORS.map(({ kind }) => kind))];

  /** Puts each of a kind into the page and says what of it is dangerous there. */
  async function kept(
    kind: string,
    put: (target: Element, html: string) => void,
  ): Promise<readonly string[]> {
    const found = VECTORS.filter((vector) => vector.kind === kind).flatMap(({ id, html }) => {
      const target = document.createElement('div');
      document.body.append(target);
      put(target, html);
      const offences = offencesIn(target).map((offence) => `${id}: ${offence}`);
      return offences;
    });
    await new Promise((rest) => setTimeout(rest, 100));
    return [...found, ...ran.splice(0).map((what) => `${what} ran`)];
  }

  it.each(kinds)('%s: is harmless in an article', async (kind) => {
    expect(await kept(kind, insertArticleHtml)).toEqual([]);
  });

  it.each(kinds)('%s: is harmless after DOMPurify and a clone alone', async (kind) => {
    const alone = (target: Element, html: string) => {
      const inert = document.implementation.createHTMLDocument('');
      const parsed = inert.createRange().createContextualFragment(html);
      target.replaceChildren(freshCopy(purify(parsed), document));
      for (const frame of target.querySelectorAll('iframe')) frame.remove();
    };
    const found = await kept(kind, alone);
    // DOMPurify's list of names holds for all namespaces together: these are left, without an address or a handler.
    const NAMES_ALONE = /: element (?:svg:a|math:a|title)$/;
    expect(found.filter((offence) => !NAMES_ALONE.test(offence))).toEqual([]);
  });
});
