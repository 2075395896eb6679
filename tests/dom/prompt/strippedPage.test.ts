// Walls that take a page's styles off and lay a frame of another site over it.
import { afterEach, describe, expect, it } from 'vitest';
import { giveBack, keepStyles } from '../../../utils/prompt/act/keepStyles.ts';
import { locatePrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { clearPages, framed } from './page.ts';

afterEach(clearPages);

const TEXT = '<main><article><h1>The ferry</h1><p>It leaves at nine.</p></article></main>';
/** Nothing answers there, and what stands in the frame is another origin's. */
const frame = (style: string, src = 'http://127.0.0.1:1/modal') =>
  `<iframe src="${src}" title="Error" style="border:0;${style}"></iframe>`;
const OVER = 'position:fixed;inset:0;width:100%;height:100%;z-index:9';
const page = (head: string, body: string) =>
  framed(
    `<!doctype html><html lang="en"><head><title>The ferry</title>${head}</head><body>${TEXT}${body}</body></html>`,
  );

describe('a page that lost its styles', () => {
  it('under a frame of another site as large as the window is a wall, said to be of that site', async () => {
    const located = locatePrompt(await page('', frame(OVER)));
    expect(located?.finding).toMatchObject({ kind: 'wall', text: 'Error · 127.0.0.1' });
    expect(located?.box.localName).toBe('iframe');
  });

  it.each([
    ['with its styles on', '<style>h1{color:red}</style>', frame(OVER)],
    ['with a frame beside the text', '', frame('width:300px;height:200px')],
    ['with a frame in its flow', '', frame('width:100%;height:900px')],
    ['without a frame', '', ''],
  ])('is no wall %s', async (_, head, body) => {
    expect(locatePrompt(await page(head, body))).toBeUndefined();
  });

  it('gets exactly those styles back, in their places', async () => {
    const doc = await page(
      '<style id="a">h1{color:red}</style><meta name="x"><style id="b">p{color:blue}</style>',
      '',
    );
    const view = doc.defaultView as Window;
    const removed = keepStyles(view);
    const script = doc.createElement('script');
    script.src = 'http://127.0.0.1:1/blocked.js';
    const failed = new Promise((done) => script.addEventListener('error', done));
    doc.body.append(script);
    await failed;
    const before = doc.head.innerHTML;
    for (const style of Array.from(doc.querySelectorAll('style'))) style.remove();
    expect(removed().map(({ element }) => element.id)).toEqual(['a', 'b']);
    giveBack(removed());
    expect(doc.head.innerHTML).toBe(before);
    expect(removed()).toEqual([]);
  });
});
