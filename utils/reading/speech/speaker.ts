// Reads pieces of text one after the other. Real engines fall silent without a word, skip the events that say where they
// are, and die; so nothing here waits for an event alone.

export interface Utterance {
  readonly text: string;
  readonly lang: string;
  readonly onStart: () => void;
  /** A word begins at this character. */
  readonly onWord: (at: number, length: number) => void;
  readonly onEnd: () => void;
  readonly onError: (why: string) => void;
}

export interface SpeechEngine {
  readonly speak: (utterance: Utterance) => void;
  readonly cancel: () => void;
  /** How fast the voice is just now, multiple of its own speed. */
  readonly rate: () => number;
}

export interface Piece {
  readonly text: string;
  readonly lang: string;
}

export type SpeakerState =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'speaking' | 'paused'; readonly at: number }
  /** `stalled`: the engine says nothing, again and again. Otherwise what the engine calls it. */
  | { readonly kind: 'failed'; readonly at: number; readonly why: string };

export interface SpeakerOptions {
  readonly pieces: readonly Piece[];
  readonly engine: SpeechEngine;
  readonly view: Pick<Window, 'setTimeout' | 'clearTimeout'>;
  readonly onState: (state: SpeakerState) => void;
  /** A word of the piece being said. */
  readonly onWord: (at: number, start: number, end: number) => void;
  /** Everything has been said. */
  readonly onDone: () => void;
}

export interface Speaker {
  readonly state: () => SpeakerState;
  /** Begins at a piece, or goes on where it was paused. */
  readonly play: (at?: number) => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** Says the current piece again, from the current word: the voice has changed. */
  readonly renew: () => void;
}

/** Milliseconds an engine may take to begin. */
const START_PATIENCE_MS = 4000;
/** Milliseconds a character takes, slowly spoken; twice that is too long. */
const SLOW_CHAR_MS = 180;
/** Times one piece is tried without any word being said. */
const MAX_TRIES = 3;

export function createSpeaker({ pieces, engine, view, onState, onWord, onDone }: SpeakerOptions): Speaker {
  let state: SpeakerState = { kind: 'stopped' };
  /** Events of anything but the latest utterance are not heard. */
  let current = 0;
  let tries = 0;
  /** Where the last word began that was said. */
  let spokenTo = 0;
  let timer = 0;

  const set = (next: SpeakerState) => {
    state = next;
    onState(next);
  };

  function begin(at: number, from: number): void {
    const piece = pieces[at];
    if (!piece) {
      stop();
      onDone();
      return;
    }
    const utterance = ++current;
    const isCurrent = () => utterance === current;
    spokenTo = from;
    set({ kind: 'speaking', at });
    // Whoever heard that may have ended it.
    if (!isCurrent()) return;
    const text = piece.text.slice(from);
    const wait = () => watch(text.length - (spokenTo - from), () => fail(at, 'stalled'));
    wait();
    engine.cancel();
    engine.speak({
      text,
      lang: piece.lang,
      onStart: () => isCurrent() && wait(),
      onWord: (start, length) => {
        if (!isCurrent()) return;
        tries = 0;
        spokenTo = from + start;
        onWord(at, spokenTo, spokenTo + (length || wordLength(piece.text, spokenTo)));
        wait();
      },
      onEnd: () => {
        if (!isCurrent()) return;
        tries = 0;
        begin(at + 1, 0);
      },
      onError: (why) => isCurrent() && fail(at, why),
    });
  }

  function watch(characters: number, onSilence: () => void): void {
    view.clearTimeout(timer);
    const patience = START_PATIENCE_MS + (2 * SLOW_CHAR_MS * Math.max(0, characters)) / engine.rate();
    timer = view.setTimeout(onSilence, patience);
  }

  function fail(at: number, why: string): void {
    tries++;
    if (tries < MAX_TRIES) {
      begin(at, spokenTo);
      return;
    }
    silence();
    tries = 0;
    set({ kind: 'failed', at, why });
  }

  function silence(): void {
    current++;
    view.clearTimeout(timer);
    engine.cancel();
  }

  function stop(): void {
    silence();
    tries = 0;
    spokenTo = 0;
    set({ kind: 'stopped' });
  }

  return {
    state: () => state,
    play: (at) => {
      tries = 0;
      if (at !== undefined) begin(at, 0);
      else if (state.kind === 'paused' || state.kind === 'failed') begin(state.at, spokenTo);
      else if (state.kind === 'stopped') begin(0, 0);
    },
    pause: () => {
      if (state.kind !== 'speaking') return;
      silence();
      set({ kind: 'paused', at: state.at });
    },
    stop,
    renew: () => {
      if (state.kind === 'speaking') begin(state.at, spokenTo);
    },
  };
}

/** Some engines say where a word begins, but not where it ends. */
function wordLength(text: string, start: number): number {
  const length = text.slice(start, start + 60).search(/[\s.,;:!?]/);
  return length > 0 ? length : 1;
}
