// The toolbar's drawings, laid on the toolbars they are for.
import { describe, expect, it } from 'vitest';

const DRAWINGS = import.meta.glob<string>('../../../public/icon/{tile,on-light,on-dark}/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
});
/** Toolbars of Chromium and Firefox in their own themes, and of Chromium's private windows. */
const LIGHT = ['#ffffff', '#dee1e6', '#f9f9fb'];
const DARK = ['#202124', '#35363a', '#2b2a33'];

const fileOf = (path: string) => path.replace(/^.*\/icon\//, '');
const toolbarsFor = (file: string) =>
  file.startsWith('on-light') ? LIGHT : file.startsWith('on-dark') ? DARK : [...LIGHT, ...DARK];

/** The share of the drawing's pixels that stand out from the toolbar, by a contrast of three to one. */
async function shareSeen(address: string, toolbar: string): Promise<number> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = toolbar;
  context.fillRect(0, 0, width, height);
  const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
  const ground = luminance(r, g, b);
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let seen = 0;
  for (let at = 0; at < data.length; at += 4) {
    const own = luminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    if ((Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) >= 3) seen += 1;
  }
  return seen / (width * height);
}

function luminance(...channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the drawings of the toolbar button', () => {
  const table = Object.entries(DRAWINGS).flatMap(([path, address]) =>
    toolbarsFor(fileOf(path)).map((toolbar) => ({ file: fileOf(path), toolbar, address })),
  );

  it('are there for every state', () => {
    const files = Object.keys(DRAWINGS).map(fileOf);
    for (const state of ['available', 'open', 'auto', 'prompt'])
      expect(files).toContain(`tile/${state}-16.png`);
    expect(files).toContain('on-dark/available-16.png');
  });

  it.each(table)('$file is seen on $toolbar', async ({ address, toolbar }) => {
    expect(await shareSeen(address, toolbar)).toBeGreaterThan(0.15);
  });

  it('is not seen where it is the other theme’s, by the same measure', async () => {
    const wrong = table.find(({ file }) => file === 'on-light/available-16.png');
    expect(await shareSeen(wrong?.address ?? '', '#35363a')).toBeLessThan(0.15);
  });
});
