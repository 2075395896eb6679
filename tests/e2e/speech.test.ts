// Reading aloud in real browsers as they come: with voices or without, which a test machine seldom has. What is said and
// marked is tested with a fake engine (`tests/dom/tools/speech.test.ts`, `tests/unit/reading/speaker.test.ts`).
import { describe, expect, it } from 'vitest';
import { readingSite, shows, textIn } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, inReader, isReaderOpen, setStage, until, waitFor } from './testExtension.ts';

describe.each([BROWSER_OF_THIS_RUN])('reading aloud in %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage);

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
});
