// Reading aloud in real browsers as they come: with voices or without, which a test machine seldom has. What is said and
// marked is tested with a fake engine (`tests/dom/tools/speech.test.ts`, `tests/unit/reading/speaker.test.ts`).
import { describe, expect, it } from 'vitest';
import { standInVoice } from '../tools/standInVoice.ts';
import { contentWorld } from './contentWorld.ts';
import { ARTICLE_PAGE, readingSite, shows, textIn } from './readingSite.ts';
import {
  BROWSER_OF_THIS_RUN,
  clickIn,
  inReader,
  isReaderOpen,
  pause,
  setStage,
  until,
  waitFor,
} from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('reading aloud in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage, {
    '/2026/05/another-night': ARTICLE_PAGE.replaceAll('The pier at night', 'Another night'),
  });

  it('speaks, or says why it can’t; Esc closes the player first', async () => {
    const page = await site.read();
    await page.keyboard.press('p');
    await shows(page, '.player');
    await until('a voice or a reason', async () => {
      const isSpeaking = await inReader(page, (root) => root.querySelector('.spoken-sentence') !== null);
      return isSpeaking || (await textIn(page, '.player-message')) !== '';
    });
    await page.keyboard.press('Escape');
    await shows(page, '.player', false);
    expect(await isReaderOpen(page)).toBe(true);
  });

  it('is silent once the reader is left', async () => {
    const page = await site.read();
    await page.keyboard.press('p');
    await shows(page, '.player');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await waitFor(page, 'nothing');
    expect(await page.evaluate(() => 'speechSynthesis' in window && speechSynthesis.speaking)).toBe(false);
  });

  it.runIf(name === 'chromium')(
    'leaves the view where it was scrolled to, and goes back on a press',
    async () => {
      const page = await site.read();
      const world = await contentWorld(page, stage.launched().extensionOrigin);
      await world.run(`(${standInVoice})(100)`);
      const sentences = () => world.run<number>('standInSaid.length');
      const top = () => page.evaluate(() => scrollY);
      await page.keyboard.press('p');
      await until('the voice', sentences);
      await page.mouse.move(640, 400);
      await page.mouse.wheel({ deltaY: 1500 });
      await shows(page, '.player > .player-return');
      await until('the view to come to rest', async () => {
        const before = await top();
        await pause(200);
        return before > 1000 && (await top()) === before;
      });
      const [left, said] = [await top(), await sentences()];
      await until('the next sentence', async () => (await sentences()) > said);
      await pause();
      expect(await top()).toBe(left);
      await clickIn(page, '.player > .player-return');
      await until('the sentence that is said', async () => (await top()) < left);
      await world.close();
    },
  );

  // Firefox lets nobody into the next page before its button is pressed.
  it.runIf(name === 'chromium')('goes on to an article of the reading list, in its reader', async () => {
    const page = await site.read();
    await page.keyboard.press('s');
    await until('saved', async () => (await textIn(page, '.tools-status')).startsWith('Saved'));
    const other = new URL('/2026/05/another-night', site.address()).href;
    await page.goto(other);
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    await page.keyboard.press('p');
    await shows(page, '.player');
    await shows(page, '.player-queue input');
    await inReader(page, (root) => {
      const more = root.querySelector<HTMLDetailsElement>('.player-more');
      if (more) more.open = true;
      root.querySelector<HTMLElement>('.player-queue input')?.focus();
    });
    await page.keyboard.press('Space');
    await shows(page, '.player > .player-return');
    await inReader(page, (root) => root.querySelector<HTMLElement>('.player > .player-return')?.focus());
    await page.keyboard.press('Enter');
    await until('the next article', async () => page.url() === site.address());
    await waitFor(page, 'reader');
    await shows(page, '.player');
    expect(await inReader(page, (root) => root.querySelector('.player > .player-return'))).toBeNull();
  });
});
