// Reading aloud as it is drawn, with an engine that behaves as badly as the real ones do.
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import readerCss from '../../../components/reader/reader.css?inline';
import { openSpeech } from '../../../entrypoints/speech/openSpeech.tsx';
import type { Speech } from '../../../utils/contracts/speechHandle.ts';
import { t } from '../../../utils/i18n.ts';
import { DEFAULT_READING } from '../../../utils/settings/reading.ts';
import { openHost } from '../openHost.ts';
import { SAMPLE } from '../reader/sampleArticle.ts';

const VOICE = { voiceURI: 'v', name: 'Ada', lang: 'en-GB', localService: true, default: true };

class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
  onboundary?: (event: { name: string; charIndex: number; charLength?: number }) => void;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

let said: FakeUtterance[] = [];
let cancels = 0;
let voices: readonly (typeof VOICE)[] = [];
const open: { speech: Speech; host: HTMLElement }[] = [];

beforeEach(() => {
  said = [];
  cancels = 0;
  voices = [VOICE];
  const synthesis = Object.assign(new EventTarget(), {
    speak: (utterance: FakeUtterance) => said.push(utterance),
    cancel: () => cancels++,
    resume: () => undefined,
    getVoices: () => voices,
  });
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis });
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  for (const { speech, host } of open.splice(0)) {
    speech.close();
    host.remove();
  }
  vi.unstubAllGlobals();
});

const HTML =
  '<p>The pier is long. It was built in May.</p><h2>The keeper</h2><p>Nobody knows why. He counted boats.</p>';

function start(html = HTML, more: Partial<Parameters<typeof openSpeech>[0]> = {}) {
  const { host, root, mountPoint } = openHost([themesCss, controlsCss, readerCss]);
  mountPoint.innerHTML = `<div class="reader theme-light"><main class="article" tabindex="-1"><div class="body">${html}</div></main></div>`;
  document.body.append(host);
  const changeReading = vi.fn();
  const onClosed = vi.fn();
  const speech = openSpeech({
    view: window,
    doc: document,
    root,
    article: { ...SAMPLE, lang: 'en' },
    reading: DEFAULT_READING,
    changeReading,
    onClosed,
    related: [],
    canKeep: false,
    ...more,
  });
  open.push({ speech, host });
  return { root, speech, changeReading, onClosed };
}
const isSaid = (text: string) => expect.poll(() => said.at(-1)?.text).toBe(text);
const message = (root: ShadowRoot) => expect.poll(() => root.querySelector('.player-message')?.textContent);

describe('reading aloud', () => {
  it('marks the sentence and the word that are being said, and changes nothing of the text', async () => {
    const { root } = start();
    await isSaid('The pier is long.');
    expect(root.querySelectorAll('.spoken-sentence').length).toBeGreaterThan(0);
    said.at(-1)?.onboundary?.({ name: 'word', charIndex: 4, charLength: 4 });
    const word = root.querySelector('.spoken-word')?.getBoundingClientRect();
    const range = document.createRange();
    const text = root.querySelector('.body p')?.firstChild as Text;
    range.setStart(text, 4);
    range.setEnd(text, 8);
    expect(Math.abs((word?.left ?? 0) - range.getBoundingClientRect().left)).toBeLessThan(1);
    expect(root.querySelector('.body')?.innerHTML).toBe(HTML);
  });

  it('goes on by sentence, skips by paragraph and heading', async () => {
    const { speech } = start();
    await isSaid('The pier is long.');
    said.at(-1)?.onend?.();
    await isSaid('It was built in May.');
    speech.skip('heading', 1);
    await isSaid('The keeper');
    speech.skip('paragraph', 1);
    await isSaid('Nobody knows why.');
    speech.skip('sentence', 1);
    await isSaid('He counted boats.');
    speech.skip('paragraph', -1);
    await isSaid('Nobody knows why.');
  });

  it('begins where one clicks', async () => {
    const { root } = start();
    await isSaid('The pier is long.');
    const last = root.querySelectorAll<HTMLElement>('.body p')[1] as HTMLElement;
    await userEvent.click(page.elementLocator(last), { position: { x: 20, y: 10 } });
    await isSaid('Nobody knows why.');
  });

  it('pauses and goes on from the word it was at', async () => {
    const { root, speech } = start();
    await isSaid('The pier is long.');
    said.at(-1)?.onboundary?.({ name: 'word', charIndex: 9 });
    speech.toggle();
    await expect
      .poll(() => root.querySelector('.player-toggle')?.getAttribute('aria-label'))
      .toBe(t('speech_play'));
    speech.toggle();
    await isSaid('is long.');
  });

  it('says why where nothing can be heard', async () => {
    voices = [{ ...VOICE, lang: 'ja-JP' }];
    await message(start().root).toBe(t('speech_no_voice', 'English'));
    voices = [];
    await message(start().root).toBe(t('speech_no_voices'));
    voices = [VOICE];
    await message(start('<pre>1</pre>').root).toBe(t('speech_nothing'));
    expect(said).toEqual([]);
  });

  it('sends nothing to a voice elsewhere until that one is chosen', async () => {
    voices = [{ ...VOICE, localService: false }];
    const { root, speech, changeReading } = start();
    await message(root).toBe(t('speech_no_voice', 'English'));
    speech.toggle();
    expect(said).toEqual([]);
    await userEvent.click(page.elementLocator(root.querySelector('.player-more summary') as HTMLElement));
    const choice = root.querySelector<HTMLSelectElement>('.player-voices select') as HTMLSelectElement;
    await userEvent.selectOptions(choice, 'v');
    expect(changeReading).toHaveBeenCalledWith({ voices: { en: 'v' } });
    await isSaid('The pier is long.');
  });

  it('reads on in an article that was drawn anew, and ends in one that says something else', async () => {
    const { root, onClosed } = start();
    await isSaid('The pier is long.');
    const body = root.querySelector('.body') as HTMLElement;
    body.innerHTML = HTML;
    said.at(-1)?.onend?.();
    await isSaid('It was built in May.');
    expect(root.querySelectorAll('.spoken-sentence').length).toBeGreaterThan(0);
    const before = said.length;
    body.innerHTML = '<p>Another text.</p>';
    said.at(-1)?.onend?.();
    expect(onClosed).toHaveBeenCalledOnce();
    expect(said).toHaveLength(before);
  });

  it('says so when the engine fails again and again', async () => {
    const { root } = start();
    await isSaid('The pier is long.');
    for (let time = 0; time < 3; time++) said.at(-1)?.onerror?.({ error: 'synthesis-failed' });
    await message(root).toBe(t('speech_failed'));
  });

  it('keeps the speed that is chosen, and speaks on with it', async () => {
    const { root, changeReading } = start();
    await isSaid('The pier is long.');
    const rate = root.querySelector<HTMLSelectElement>('.player-rate select') as HTMLSelectElement;
    await userEvent.selectOptions(rate, '1.5');
    expect(changeReading).toHaveBeenCalledWith({ rate: 1.5 });
    await expect.poll(() => said.at(-1)?.rate).toBe(1.5);
  });

  it('falls silent and leaves nothing behind when it is closed', async () => {
    const { root, speech, onClosed } = start();
    await isSaid('The pier is long.');
    const before = cancels;
    speech.close();
    expect(cancels).toBeGreaterThan(before);
    expect(root.querySelectorAll('.player, .spoken')).toHaveLength(0);
    expect(onClosed).toHaveBeenCalledOnce();
  });

  describe('several articles, one after the other', () => {
    const RELATED = [
      { url: 'https://harbour.example/quay', title: 'The quay' },
      { url: 'https://harbour.example/boats', title: 'The boats' },
    ];
    let sent: { type: string; data: unknown }[] = [];
    let answers: Record<string, unknown> = {};
    beforeEach(() => {
      sent = [];
      answers = {};
      const { runtime } = (globalThis as unknown as { browser: { runtime: Record<string, unknown> } })
        .browser;
      runtime.sendMessage = async (message: { type: string; data: unknown }) => {
        sent.push(message);
        return { res: answers[message.type] ?? null };
      };
    });
    const sentOf = (type: string) => sent.filter((message) => message.type === type).map(({ data }) => data);
    const button = (root: ShadowRoot, words: string) =>
      [...root.querySelectorAll<HTMLElement>('.player button')].find(
        ({ textContent }) => textContent === words,
      );

    it('are the further reading that is chosen, and the reading list', async () => {
      answers = { queueListening: 1 };
      const { root } = start(HTML, { related: RELATED, canKeep: true });
      await isSaid('The pier is long.');
      expect(button(root, t('command_nextArticle'))).toBeUndefined();
      await userEvent.click(page.elementLocator(root.querySelector('.player-more summary') as HTMLElement));
      const choices = [...root.querySelectorAll<HTMLElement>('.player-queue label')];
      expect(choices.map(({ textContent }) => textContent)).toEqual([
        'The quay',
        'The boats',
        t('options_list'),
      ]);
      await userEvent.click(page.elementLocator(choices[1] as HTMLElement));
      expect(sentOf('queueListening')).toEqual([{ urls: [RELATED[1]?.url], withList: false }]);
      await expect.poll(() => button(root, t('command_nextArticle'))).toBeDefined();
      answers = { queueListening: 1 };
      await userEvent.click(page.elementLocator(choices[2] as HTMLElement));
      await message(root).toBe(t('options_list_empty'));
    });

    it('go on when the article ends, and stop with the player', async () => {
      answers = { listenOn: { kind: 'going' } };
      const { speech } = start('<p>One sentence only.</p>', { queue: { waiting: 2, skipped: [] } });
      await isSaid('One sentence only.');
      said.at(-1)?.onend?.();
      await expect.poll(() => sentOf('listenOn')).toHaveLength(1);
      speech.close();
      // The tab is on its way: what waits is needed there.
      expect(sentOf('queueListening')).toEqual([]);
      const other = start(HTML, { queue: { waiting: 2, skipped: [] } });
      await isSaid('The pier is long.');
      other.speech.close();
      expect(sentOf('queueListening')).toEqual([{ urls: [], withList: false }]);
    });

    it('say who was passed over, before and at the end', async () => {
      answers = { listenOn: { kind: 'end', skipped: ['other.example'] } };
      const { root, speech } = start(HTML, { queue: { waiting: 1, skipped: ['far.example'] } });
      await message(root).toBe(t('speech_skipped', 'far.example'));
      speech.nextArticle();
      await message(root).toBe(t('speech_skipped', 'other.example'));
      await expect.poll(() => button(root, t('command_nextArticle'))).toBeUndefined();
    });

    it('ask for a press where the browser is silent before one', async () => {
      const { root } = start(HTML, { queue: { waiting: 1, skipped: [] } });
      await isSaid('The pier is long.');
      for (let time = 0; time < 3; time++) said.at(-1)?.onerror?.({ error: 'not-allowed' });
      await message(root).toBe(t('speech_press'));
      await userEvent.click(page.elementLocator(root.querySelector('.player-toggle') as HTMLElement));
      await expect
        .poll(() => root.querySelector('.player-toggle')?.getAttribute('aria-label'))
        .toBe(t('speech_pause'));
    });
  });

  it('gives axe nothing to say, and has nothing smaller to touch than 44 pixels', async () => {
    const { root } = start();
    await isSaid('The pier is long.');
    const player = root.querySelector('.player') as HTMLElement;
    const results = await axe.run(root.host as HTMLElement, {
      rules: {
        region: { enabled: false },
        'landmark-one-main': { enabled: false },
        'heading-order': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    expect(results.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
    const targets = [
      ...player.querySelectorAll('.player-row > button, .player-row summary, .player-rate select'),
    ];
    expect(Math.min(...targets.map((one) => one.getBoundingClientRect().height))).toBeGreaterThanOrEqual(44);
  });
});
