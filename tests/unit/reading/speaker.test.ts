import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker, type SpeakerState, type Utterance } from '../../../utils/reading/speech/speaker.ts';

/** An engine that does what a test tells it to. */
function fakeEngine() {
  const said: Utterance[] = [];
  return {
    said,
    texts: () => said.map(({ text }) => text),
    last: () => said.at(-1) as Utterance,
    cancels: 0,
    speak(utterance: Utterance) {
      said.push(utterance);
    },
    cancel() {
      this.cancels++;
    },
    rate: () => 1,
  };
}

const PIECES = ['The pier is long.', 'It was built in May.', 'Nobody knows why.'].map((text) => ({
  text,
  lang: 'en',
}));

function setUp() {
  const engine = fakeEngine();
  const states: SpeakerState[] = [];
  const words: string[] = [];
  let isDone = false;
  const speaker = createSpeaker({
    pieces: PIECES,
    engine,
    view: { setTimeout, clearTimeout } as unknown as Window,
    onState: (state) => states.push(state),
    onWord: (at, start, end) => words.push(PIECES[at]?.text.slice(start, end) ?? ''),
    onDone: () => {
      isDone = true;
    },
  });
  return { engine, states, words, speaker, isDone: () => isDone };
}

beforeEach(() => {
  vi.useFakeTimers();
});

/** Longer than any piece may take. */
const FOREVER_MS = 60_000;

describe('the speaker', () => {
  it('says one piece after the other, and then is done', () => {
    const { engine, speaker, isDone } = setUp();
    speaker.play();
    for (const _ of PIECES) engine.last().onEnd();
    expect(engine.texts()).toEqual(PIECES.map(({ text }) => text));
    expect([isDone(), speaker.state().kind]).toEqual([true, 'stopped']);
  });

  it('reports words, also where an engine leaves out how long they are', () => {
    const { engine, speaker, words } = setUp();
    speaker.play(1);
    engine.last().onWord(0, 2);
    engine.last().onWord(3, 0);
    expect(words).toEqual(['It', 'was']);
  });

  it('goes on after a pause from the word it was at', () => {
    const { engine, speaker, words } = setUp();
    speaker.play();
    engine.last().onWord(9, 2);
    speaker.pause();
    expect(speaker.state()).toEqual({ kind: 'paused', at: 0 });
    speaker.play();
    expect(engine.last().text).toBe('is long.');
    engine.last().onWord(3, 4);
    expect(words.at(-1)).toBe('long');
  });

  it('stays paused, whatever the cancelled utterance still says', () => {
    const { engine, speaker } = setUp();
    speaker.play();
    const old = engine.last();
    speaker.pause();
    old.onError('interrupted');
    old.onEnd();
    vi.advanceTimersByTime(FOREVER_MS);
    expect(speaker.state().kind).toBe('paused');
    expect(engine.said).toHaveLength(1);
  });

  it('notices that an engine has fallen silent, and goes on at the word it was at', () => {
    const { engine, speaker } = setUp();
    speaker.play();
    engine.last().onStart();
    engine.last().onWord(4, 4);
    vi.advanceTimersByTime(FOREVER_MS / 4);
    expect(engine.last().text).toBe('pier is long.');
    engine.last().onEnd();
    expect(engine.last().text).toBe(PIECES[1]?.text);
  });

  it('waits for an engine that says nothing about words as long as a slow voice takes', () => {
    const { engine, speaker } = setUp();
    speaker.play();
    engine.last().onStart();
    vi.advanceTimersByTime(4000);
    expect(engine.said).toHaveLength(1);
    engine.last().onEnd();
    expect(engine.said).toHaveLength(2);
  });

  it('gives up an engine that is dead, and says so', () => {
    const { engine, speaker } = setUp();
    speaker.play();
    vi.advanceTimersByTime(FOREVER_MS);
    expect(engine.said).toHaveLength(3);
    expect(speaker.state()).toEqual({ kind: 'failed', at: 0, why: 'stalled' });
  });

  it('gives up after errors, and can be tried again', () => {
    const { engine, speaker } = setUp();
    speaker.play(1);
    for (let time = 0; time < 3; time++) engine.last().onError('synthesis-failed');
    expect(speaker.state()).toEqual({ kind: 'failed', at: 1, why: 'synthesis-failed' });
    speaker.play();
    engine.last().onEnd();
    expect(speaker.state()).toEqual({ kind: 'speaking', at: 2 });
  });

  it('says the rest of the piece again with another voice', () => {
    const { engine, speaker } = setUp();
    speaker.play();
    engine.last().onWord(9, 2);
    speaker.renew();
    expect(engine.texts()).toEqual(['The pier is long.', 'is long.']);
  });

  it('is silent after a stop', () => {
    const { engine, speaker, isDone } = setUp();
    speaker.play();
    const cancelled = engine.cancels;
    speaker.stop();
    engine.last().onEnd();
    vi.advanceTimersByTime(FOREVER_MS);
    expect(engine.cancels).toBe(cancelled + 1);
    expect([engine.said.length, isDone(), speaker.state().kind]).toEqual([1, false, 'stopped']);
  });
});
