// Draws the extension's icons from one picture in icon/ (drawn three times, for the smallest sizes): a tile in our
// colours, which goes on any toolbar, in the states a tab can be in, and plain glyphs for light and dark toolbars. Of
// those there is only one: browsers take drawings for both themes in the manifest alone, and only Firefox does.
// Run with `npx node tests/tools/drawIcons.ts`; the files it writes are committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';
import { palettePng } from './palettePng.ts';

const SOURCES = fileURLToPath(new URL('./icon/', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../public/icon/', import.meta.url));
/** What the browser's own pages show; the two smaller sizes are the toolbar's. */
const SIZES = [48, 96, 128];
const TOOLBAR_SIZES = [16, 32];

type State = 'available' | 'open' | 'auto' | 'prompt';
type Skin = 'tile' | 'on-light' | 'on-dark';

const STATES: readonly State[] = ['available', 'open', 'auto', 'prompt'];
const SKINS: readonly Skin[] = ['tile', 'on-light', 'on-dark'];

interface Colours {
  readonly ground?: string;
  readonly page: string;
  readonly stand: string;
  /** The dot in the corner, and the ring that sets it off. */
  readonly dot: string;
  readonly ring: string;
}

const INK = '#1f3a44';
const RUST = '#b3401e';
const PAPER = '#fbf6ea';
const AMBER = '#f2a516';
const GREEN = '#2f9e6e';

function coloursOf(skin: Skin, state: State): Colours {
  const dot = state === 'prompt' ? AMBER : GREEN;
  const isOpen = state === 'open';
  switch (skin) {
    case 'tile':
      return { ground: isOpen ? RUST : INK, page: PAPER, stand: '#e0b96a', dot, ring: '#ffffff' };
    case 'on-light':
      return { page: '#3c4043', stand: '#3c4043', dot, ring: '#ffffff' };
    case 'on-dark':
      return { page: '#e8eaed', stand: '#e8eaed', dot, ring: '#202124' };
  }
}

/** The picture in its colours, at one size. */
async function draw(skin: Skin, state: State, size: number): Promise<string> {
  const { ground, page, stand, dot, ring } = coloursOf(skin, state);
  const isSmall = size === 16;
  const source = isSmall ? (ground ? 'lectern-16-tile.svg' : 'lectern-16.svg') : 'lectern.svg';
  const picture = await readFile(SOURCES + source, 'utf8');
  const shapes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(picture)?.[1] ?? '';
  const placed = ground && !isSmall ? `<g transform="translate(2 2) scale(.75)">${shapes}</g>` : shapes;
  const tile = ground ? `<rect width="16" height="16" rx="3" fill="${ground}"/>` : '';
  const corner = `<circle cx="12.5" cy="12.5" r="3.5" fill="${ring}"/><circle cx="12.5" cy="12.5" r="2.5" fill="${dot}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><style>.page{fill:${page}}.stand{fill:${stand}}</style>${tile}${placed}${state === 'auto' || state === 'prompt' ? corner : ''}</svg>`;
}

async function write(page: Page, svg: string, size: number, path: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const shot = await page.screenshot({ type: 'png', omitBackground: true, encoding: 'base64' });
  const rgba = await page.evaluate(async (picture) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
  }, shot);
  await writeFile(FOLDER + path, palettePng({ width: size, height: size, rgba: Uint8Array.from(rgba) }));
}

const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: CHROMIUM_FLAGS,
});
try {
  const page = await browser.newPage();
  for (const skin of SKINS) await mkdir(`${FOLDER}${skin}`, { recursive: true });
  for (const size of SIZES) await write(page, await draw('tile', 'available', size), size, `${size}.png`);
  for (const skin of SKINS)
    for (const state of skin === 'tile' ? STATES : STATES.slice(0, 1))
      for (const size of TOOLBAR_SIZES)
        await write(page, await draw(skin, state, size), size, `${skin}/${state}-${size}.png`);
} finally {
  await browser.close();
}
