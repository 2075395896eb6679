// The whole reader in each of its states, as people with other needs have it: with axe, at 200 % and 320 pixels, with the
// text spacing of WCAG 1.4.12, in forced colours, by finger.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { browser } from 'wxt/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import barCss from '../../../components/reader/bar.css?inline';
import { drawReader } from '../../../components/reader/drawReader.ts';
import readerCss from '../../../components/reader/reader.css?inline';
import { openEase } from '../../../entrypoints/ease/openEase.tsx';
import { openLayout } from '../../../entrypoints/layout/openLayout.ts';
import { openControls } from '../../../entrypoints/readerControls/openControls.tsx';
import { openTools } from '../../../entrypoints/tools/openTools.tsx';
import type { ControlsContext } from '../../../utils/contracts/controlsHandle.ts';
import { pageGlobals } from '../../../utils/contracts/pageGlobals.ts';
import type { Tools } from '../../../utils/contracts/toolsHandle.ts';
import { DEFAULT_KEYS } from '../../../utils/settings/keys.ts';
import { DEFAULT_LOOK, LOOK_RANGES, type Look } from '../../../utils/settings/look.ts';
import { DEFAULT_READING } from '../../../utils/settings/reading.ts';
import { DEFAULT_RELATED } from '../../../utils/settings/related.ts';
import { openHost } from '../openHost.ts';
import { SAMPLE } from './sampleArticle.ts';

const WIDE = `${SAMPLE.html}<h2>Evening</h2><table><tr>${'<th scope="col">Departures</th>'.repeat(9)}</tr><tr>${'<td>4,000</td>'.repeat(9)}</tr></table>
<pre>${'quay '.repeat(60)}</pre><ul><li>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</li></ul>
<figure><img alt="The quay" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='900' height='500'/%3E" width="900" height="500"><figcaption>The quay</figcaption></figure>
<iframe src="https://video.example/embed/1" title="The crossing"></iframe><details><summary>More</summary><p>Of it.</p></details>`;
const nothing = () => undefined;

const undo: (() => void)[] = [];
beforeEach(() => {
  Object.assign(browser.runtime, { sendMessage: async () => ({ kind: 'done' }) });
  Object.assign(pageGlobals(), { ease: { open: openEase }, layout: { open: openLayout } });
});
afterEach(() => {
  for (const act of undo.splice(0).reverse()) act();
  delete pageGlobals().ease;
  delete pageGlobals().layout;
});

interface Drawn {
  readonly root: ShadowRoot;
  readonly tools: Tools;
}

/** The reader with its controls and tools, in a root that axe can enter. */
function drawn(look: Look = DEFAULT_LOOK): Drawn {
  const { host, root, mountPoint } = openHost([themesCss, controlsCss, readerCss, barCss]);
  const article = { ...SAMPLE, html: WIDE };
  const { slots } = drawReader(article, look, false);
  mountPoint.append(slots().reader);
  document.body.append(host);
  const shared = { view: window, doc: document, root, article, look: () => look };
  const context: ControlsContext = {
    ...shared,
    slots,
    shownArticle: () => article,
    showArticle: nothing,
    extract: () => ({ kind: 'notFound', reason: 'not asked for' }),
    readPage: undefined,
    insertHtml: nothing,
    settings: { look, related: { ...DEFAULT_RELATED, show: false }, reading: DEFAULT_READING },
    changeLook: nothing,
    setLook: nothing,
    isResumed: false,
    prompt: undefined,
    site: undefined,
    isIncomplete: false,
    by: 'hand',
    takeKeys: nothing,
    close: nothing,
  };
  const controls = openControls(context);
  const tools = openTools({
    ...shared,
    keys: DEFAULT_KEYS,
    reading: DEFAULT_READING,
    lookSite: 'news.example',
    isLookApart: false,
    isKept: false,
    canKeep: true,
    insertHtml: nothing,
    changeLook: nothing,
    setLook: nothing,
    toggleLook: nothing,
    adjust: nothing,
  } as Parameters<typeof openTools>[0]);
  undo.push(() => host.remove(), controls.dispose, tools.dispose);
  return { root, tools };
}

const press = (root: ShadowRoot, selector: string) => root.querySelector<HTMLElement>(selector)?.click();
const fromMenu =
  (command: string) =>
  ({ root, tools }: Drawn) => {
    tools.toggleMenu();
    press(root, `[data-command="${command}"]`);
  };

/** Each state, and what shows that it is there. */
const STATES: readonly (readonly [string, (reader: Drawn) => void, string])[] = [
  ['as it opens', nothing, '.bar'],
  ['the look', ({ root }) => press(root, '.tool.look'), '.panel .slider'],
  ['the menu', ({ tools }) => tools.toggleMenu(), '.tools-menu'],
  ['the contents', fromMenu('contents'), '.tools-contents'],
  ['more of the look', fromMenu('lookMore'), '.look-more'],
  ['focus and ease', fromMenu('ease'), '.tools-ease'],
  ['the keys', fromMenu('keys'), '.tools-keys'],
  [
    'one sentence',
    (reader) => {
      fromMenu('ease')(reader);
      press(reader.root, '.tools-ease > .button');
    },
    '.ease-sentence',
  ],
  [
    'a large picture',
    ({ root, tools }) => tools.enlarge(root.querySelector('figure img') as HTMLImageElement),
    '.ease-picture',
  ],
];

async function inState(show: (reader: Drawn) => void, sign: string, look?: Look): Promise<ShadowRoot> {
  const reader = drawn(look);
  const pictures = [...reader.root.querySelectorAll('img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(nothing)));
  show(reader);
  await expect.poll(() => reader.root.querySelector(sign)).not.toBeNull();
  return reader.root;
}

/** Boxes that hide a part of their text. */
const cut = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>('.reader *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const isHidden = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
    const isCut =
      element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    return isHidden && isCut && !element.matches('.status, .progress, .progress *');
  });

describe.each(STATES)('the reader, %s', (_, show, sign) => {
  it('gives axe nothing to say', async () => {
    await page.viewport(1280, 800);
    const root = await inState(show, sign);
    const { violations, passes } = await axe.run(root.host as HTMLElement, {
      rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
    });
    expect(passes.length, 'axe has seen it').toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });

  it.each([
    ['200 %', 640, DEFAULT_LOOK],
    ['400 %', 320, DEFAULT_LOOK],
    ['text of twice the size', 390, { ...DEFAULT_LOOK, size: 38 }],
  ])('needs no sideways scrolling at %s', async (_name, width, look) => {
    await page.viewport(width, 700);
    const root = await inState(show, sign, look);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const panel of root.querySelectorAll('.panel, .ease-cover')) {
      const { left, right } = panel.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth + 1);
    }
  });

  it('loses nothing with the text spacing of WCAG 1.4.12', async () => {
    await page.viewport(320, 700);
    const root = await inState(show, sign);
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(cut(root).map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
  });

  it('has nothing smaller to touch than 44 pixels', async () => {
    await page.viewport(390, 844);
    const root = await inState(show, sign);
    const targets = [...root.querySelectorAll<HTMLElement>('button, summary, select, input, textarea')]
      .map((control) => ({ control, target: control.closest('label') ?? control }))
      .filter(
        ({ target }) =>
          target.getClientRects().length > 0 && getComputedStyle(target).visibility === 'visible',
      );
    expect(targets.length).toBeGreaterThan(0);
    const small = targets.filter(({ target }) => target.getBoundingClientRect().height < 43.5);
    expect(small.map(({ control }) => control.outerHTML)).toEqual([]);
  });
});

describe('the reader in forced colours', () => {
  const emulate = (value: string) =>
    (cdp() as unknown as { send: (method: string, given: unknown) => Promise<void> }).send(
      'Emulation.setEmulatedMedia',
      { features: [{ name: 'forced-colors', value }] },
    );
  afterEach(() => emulate('none'));

  it.each(STATES)('has edges, and shows the focus and what is chosen: %s', async (_, show, sign) => {
    await page.viewport(1280, 800);
    await emulate('active');
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const root = await inState(show, sign);
    for (const panel of root.querySelectorAll('.panel')) {
      expect(Number.parseFloat(getComputedStyle(panel).borderTopWidth)).toBeGreaterThanOrEqual(1);
    }
    for (const control of root.querySelectorAll<HTMLElement>(
      '.bar button, .panel button, .ease-cover button:enabled',
    )) {
      control.focus({ focusVisible: true } as FocusOptions);
      const { outlineStyle, outlineWidth } = getComputedStyle(control);
      expect(`${outlineStyle} ${Number.parseFloat(outlineWidth) >= 1}`, control.outerHTML).not.toMatch(
        /none|false/,
      );
    }
    for (const chosen of root.querySelectorAll<HTMLInputElement>('.panel .choice input:checked')) {
      const styleOf = (input: Element | null | undefined) => {
        const label = input?.nextElementSibling;
        if (!label) return '';
        const { borderTopColor, borderTopWidth, backgroundColor, outlineStyle, fontWeight } =
          getComputedStyle(label);
        return [borderTopColor, borderTopWidth, backgroundColor, outlineStyle, fontWeight].join();
      };
      const other = chosen.closest('.choice')?.querySelector('input:not(:checked)');
      expect(styleOf(chosen), chosen.outerHTML).not.toBe(styleOf(other));
    }
  });
});

describe('the look', () => {
  it('can be set as WCAG 1.4.8 asks: lines of 80 characters, spaced lines and paragraphs, not justified', () => {
    expect(LOOK_RANGES.measure.initial).toBeLessThanOrEqual(80);
    expect(DEFAULT_LOOK.align).toBe('start');
    expect(LOOK_RANGES.lineHeight.initial).toBeGreaterThanOrEqual(1.5);
    const { root } = drawn({ ...DEFAULT_LOOK, lineHeight: 1.5, paragraphSpacing: 2.3 });
    const paragraph = root.querySelector('.body p') as HTMLElement;
    const { marginBottom, lineHeight, textAlign } = getComputedStyle(paragraph);
    expect(textAlign).toBe('start');
    expect(Number.parseFloat(marginBottom)).toBeGreaterThanOrEqual(1.5 * Number.parseFloat(lineHeight) - 0.5);
  });
});
