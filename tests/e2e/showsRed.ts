// Whether a page has drawn over the reader: what attacks draw is pure red, which Lectern uses nowhere.
import type { Page } from 'puppeteer-core';
import type { Stage } from './testExtension.ts';

/** Whether that red is anywhere in the window. */
export async function showsRed(stage: Stage, page: Page): Promise<boolean> {
  const picture = await page.screenshot({ encoding: 'base64' });
  const reader = await stage.newPage();
  const isRed = await reader.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 2] === 0) red++;
    return red > 50;
  }, picture);
  await reader.close();
  await page.bringToFront();
  return isRed;
}
