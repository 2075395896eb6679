// Foresees a text bit by bit from what stood before: the half of a compressor that packing and unpacking share. Many contexts each
// say how likely a 1 is, mixers learn which of them to believe, and what they have learned goes on to the next text.
import { squashed, stretched } from './chances.ts';
import { createCorrection } from './correction.ts';
import { type Guide, MAX_WORDS } from './guide.ts';
import { CONTEXTS, createHistory, type History, PLAIN, TWO_WORDS } from './history.ts';
import { createMixer } from './mixer.ts';
import { createOdds } from './odds.ts';

/** What the mixers say is mixed once more. */
const MIXERS = 3;
/** It learns slowly: to begin with, all three are believed alike. */
const LAST_RATE = 0.002;

/** Two for each context, three for the guide's words, and one that is always the same. */
const INPUTS = 2 * CONTEXTS + 5;
const GUIDE_INPUTS = 2 * CONTEXTS;

export interface TextModel {
  /** A text begins. @param lower by byte, the byte of the small letter */
  readonly begin: (guides: readonly Guide[], lower: Uint8Array) => void;
  /** How likely the next bit is a 1, in 65536ths: 32 to 65504. */
  readonly chance: () => number;
  /** Says which it was. */
  readonly learn: (bit: number) => void;
  /** What it has learned of whom to believe. */
  readonly learned: readonly (Float32Array | Float64Array)[];
}

/** @param taught knows whom to believe; what its texts said is forgotten */
export function createTextModel(taught?: TextModel): TextModel {
  const odds = createOdds();
  const slots = new Int32Array(CONTEXTS);
  const guideSlots = new Int32Array(MAX_WORDS);
  const inputs = new Float64Array(INPUTS);
  const weights = new Float64Array(INPUTS).map((_, at) =>
    at >= GUIDE_INPUTS ? 0.2 : at % 2 === 0 ? 0.2 : 0,
  );
  const byBits = createMixer(inputs, 256, weights);
  const byWord = createMixer(inputs, 32, weights);
  const byPlace = createMixer(inputs, 32, weights);
  const sums = new Float64Array(MIXERS);
  const lastMixer = createMixer(sums, 256, new Float64Array(MIXERS).fill(1 / MIXERS), LAST_RATE);
  const byBitsSoFar = createCorrection();
  const byLastByte = createCorrection();
  const learned = [byBits, byWord, byPlace, lastMixer, byBitsSoFar, byLastByte].map((one) => one.learned);
  for (const [at, values] of taught?.learned.entries() ?? []) learned[at]?.set(values);
  let history: History = createHistory([], new Uint8Array(256));
  /** The bits of the byte so far, behind a leading 1. */
  let partial = 1;
  let chance = 0.5;

  function foresee(): void {
    let known = 0;
    for (let at = 0; at < CONTEXTS; at++) {
      const slot = odds.slot(placeOf((history.contexts[at] ?? 0) + at, partial));
      slots[at] = slot;
      const count = odds.seen(slot);
      const odd = odds.odd(slot);
      if (count > 0 && at < PLAIN) known++;
      inputs[2 * at] = count > 0 ? stretched(odd) : 0;
      inputs[2 * at + 1] = (odd - 0.5) * Math.min(count, 30) * 0.125;
    }
    hearGuide();
    inputs[INPUTS - 1] = 0.3;
    const met = Math.min(3, odds.seen(slots[TWO_WORDS] ?? 0));
    sums[0] = byBits.mix(partial);
    sums[1] = byWord.mix(Math.min(7, history.wordLength()) * 4 + met);
    sums[2] = byPlace.mix(Math.min(3, history.place()) * 8 + known);
    const sum = lastMixer.mix(partial);
    chance =
      (squashed(sum) + byBitsSoFar.chance(sum, partial) + byLastByte.chance(sum, history.lastByte())) / 3;
  }

  /** Each word of the guide says what came, where it stood above, after the same beginning of a word. */
  function hearGuide(): void {
    const { words } = history.guide();
    const word = Math.imul(history.word(), 0x9e3779b1);
    let sum = 0;
    let counted = 0;
    let surest = -1;
    let best = 0;
    let second = 0;
    for (let at = 0; at < words.length; at++) {
      const slot = odds.slot(placeOf(((words[at] ?? 0) ^ word) + 91, partial));
      guideSlots[at] = slot;
      const count = odds.seen(slot);
      if (count === 0) continue;
      const odd = odds.odd(slot);
      const voice = stretched(odd);
      const weight = Math.min(count, 8);
      sum += voice * weight;
      counted += weight;
      const sureness = count * Math.abs(odd - 0.5);
      if (sureness <= surest) continue;
      surest = sureness;
      second = best;
      best = voice * Math.min(1, count / 3);
    }
    const mean = counted > 0 ? sum / counted : 0;
    inputs[GUIDE_INPUTS] = mean;
    inputs[GUIDE_INPUTS + 1] = best;
    inputs[GUIDE_INPUTS + 2] = second;
    inputs[GUIDE_INPUTS + 3] = mean * Math.min(1, counted / 20);
  }

  function learn(bit: number): void {
    byBits.learn(bit);
    byWord.learn(bit);
    byPlace.learn(bit);
    lastMixer.learn(bit);
    byBitsSoFar.learn(bit);
    byLastByte.learn(bit);
    for (let at = 0; at < CONTEXTS; at++) odds.learn(slots[at] ?? 0, bit);
    const words = history.guide().words.length;
    for (let at = 0; at < words; at++) odds.learn(guideSlots[at] ?? 0, bit);
    partial = (partial << 1) | bit;
    if (partial > 255) {
      history.add(partial & 255);
      partial = 1;
    }
    foresee();
  }

  return {
    begin: (guides, lower) => {
      history = createHistory(guides, lower);
      partial = 1;
      foresee();
    },
    chance: () => {
      const parts = (chance * 65_536) | 0;
      return parts < 32 ? 32 : parts > 65_504 ? 65_504 : parts;
    },
    learn,
    learned,
  };
}

const placeOf = (context: number, partial: number) => context ^ Math.imul(partial, 0x27d4eb2d);
