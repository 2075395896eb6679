// Makes the demo newsroom's film and sound, so that a test can see whether the reader pauses what was playing.
// Run with `npx node tests/tools/makeDemoMedia.ts`; the files it writes are committed.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { CHROMIUM_FLAGS } from '../browsers/flags.ts';

const FOLDER = fileURLToPath(new URL('../demo/site/media/', import.meta.url));
const RATE = 8000;

/** A bell: three decaying partials, mono, 8 bit. */
function bell(seconds: number): Buffer {
  const samples = Buffer.alloc(RATE * seconds, 128);
  for (let index = 0; index < samples.length; index += 1) {
    const time = (index / RATE) % 3;
    const tone = [440, 660.5, 1046].reduce(
      (sum, hertz, nth) => sum + Math.sin(2 * Math.PI * hertz * time) / (nth + 1),
      0,
    );
    samples[index] = Math.round(128 + 50 * tone * Math.exp(-2.2 * time));
  }
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

/** Records a canvas in which a boat crosses; gives the WebM as base64. */
async function recordCrossing(): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 360;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas here');
  const recorder = new MediaRecorder(canvas.captureStream(12), {
    mimeType: 'video/webm;codecs=vp8',
    videoBitsPerSecond: 120_000,
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = (event) => parts.push(event.data);
  const stopped = new Promise((done) => {
    recorder.onstop = done;
  });
  recorder.start();
  const start = performance.now();
  while (performance.now() - start < 6000) {
    const share = (performance.now() - start) / 6000;
    pen.fillStyle = '#e7b08a';
    pen.fillRect(0, 0, 640, 200);
    pen.fillStyle = '#2d456b';
    pen.fillRect(0, 200, 640, 160);
    pen.fillStyle = '#f4efe6';
    pen.fillRect(40 + share * 420, 168 + Math.sin(share * 20) * 3, 120, 34);
    await new Promise((done) => setTimeout(done, 80));
  }
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}bell.wav`, bell(9));
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  args: CHROMIUM_FLAGS,
});
try {
  const page = await browser.newPage();
  await writeFile(`${FOLDER}crossing.webm`, Buffer.from(await page.evaluate(recordCrossing), 'base64'));
} finally {
  await browser.close();
}
