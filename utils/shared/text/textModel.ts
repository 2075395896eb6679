// Foresees a text bit by bit from what stood before: the half of a compressor that packing and unpacking share. Several contexts
// of different length each say how likely a 1 is, and a mixer learns which of them to believe. Both sides must come to the very
// same numbers, so nothing here is left to the engine: no `Math.exp`, only sums, products and quotients.

/** How many bytes back each context looks. To them come the word so far and the word before with it. */
const LENGTHS = [1, 2, 3, 5] as const;
const CONTEXTS = LENGTHS.length + 3;
const INPUTS = 2 * CONTEXTS;
const SLOT_BITS = 19;
const SLOTS = 1 << SLOT_BITS;
const LEARNING_RATE = 0.02;
/** After so many times a context goes on learning at the same rate. */
const MAX_SEEN = 60;
const STEPS = 4096;
/** `logit` stays within ±this. */
const FAR = 8;

export interface TextModel {
  /** How likely the next bit is a 1, in 65536ths: 1 to 65535. */
  readonly chance: () => number;
  /** Says which it was. */
  readonly learn: (bit: number) => void;
}

export function createTextModel(): TextModel {
  const { squash, logit } = tables();
  const odds = new Float32Array(CONTEXTS * SLOTS).fill(0.5);
  const seen = new Uint8Array(CONTEXTS * SLOTS);
  const weights = new Float64Array(256 * INPUTS).map((_, at) => (at % 2 === 0 ? 0.3 : 0));
  const hashes = new Int32Array(CONTEXTS);
  const slots = new Int32Array(CONTEXTS);
  const inputs = new Float64Array(INPUTS);
  const recent = new Uint8Array(8);
  let word = 0;
  let wordBefore = 0;
  /** The bits of the byte so far, behind a leading 1. */
  let partial = 1;
  let chance = 0.5;
  startByte();
  foresee();

  function startByte(): void {
    for (let at = 0; at < LENGTHS.length; at++) {
      let hash = at + 1;
      for (let back = 0; back < (LENGTHS[at] ?? 0); back++)
        hash = (Math.imul(hash ^ (recent[back] ?? 0), 0x2c1b3c6d) + 0x5bd1e995) | 0;
      hashes[at] = hash;
    }
    hashes[LENGTHS.length] = 0;
    hashes[LENGTHS.length + 1] = Math.imul(word, 0x2545f491) + 77;
    hashes[LENGTHS.length + 2] = Math.imul(word ^ Math.imul(wordBefore, 0x9e3779b1), 0x2545f491) + 78;
  }

  function foresee(): void {
    const set = partial * INPUTS;
    let sum = 0;
    for (let at = 0; at < CONTEXTS; at++) {
      let hash = Math.imul((hashes[at] ?? 0) ^ Math.imul(partial, 0x27d4eb2d), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
      const slot = at * SLOTS + (hash >>> (32 - SLOT_BITS));
      slots[at] = slot;
      const count = seen[slot] ?? 0;
      const odd = odds[slot] ?? 0;
      const near = count > 0 ? (logit[(odd * STEPS) | 0] ?? 0) : 0;
      const sure = (odd - 0.5) * (count < 30 ? count : 30) * 0.125;
      inputs[2 * at] = near;
      inputs[2 * at + 1] = sure;
      sum += near * (weights[set + 2 * at] ?? 0) + sure * (weights[set + 2 * at + 1] ?? 0);
    }
    const bounded = sum > FAR - 0.01 ? FAR - 0.01 : sum < -FAR ? -FAR : sum;
    chance = squash[((bounded + FAR) * (STEPS / (2 * FAR))) | 0] ?? 0.5;
  }

  function learn(bit: number): void {
    const set = partial * INPUTS;
    const error = (bit - chance) * LEARNING_RATE;
    for (let at = 0; at < INPUTS; at++)
      weights[set + at] = (weights[set + at] ?? 0) + error * (inputs[at] ?? 0);
    for (let at = 0; at < CONTEXTS; at++) {
      const slot = slots[at] ?? 0;
      const count = seen[slot] ?? 0;
      const odd = odds[slot] ?? 0;
      odds[slot] = odd + (bit - odd) / (count + 1.5);
      if (count < MAX_SEEN) seen[slot] = count + 1;
    }
    partial = (partial << 1) | bit;
    if (partial > 255) endByte(partial & 255);
    foresee();
  }

  function endByte(byte: number): void {
    recent.copyWithin(1, 0);
    recent[0] = byte;
    if (isLetter(byte)) word = Math.imul(word + byte + 1, 0x9e3779b1);
    else if (word !== 0) {
      wordBefore = word;
      word = 0;
    }
    partial = 1;
    startByte();
  }

  return {
    chance: () => {
      const parts = (chance * 65_536) | 0;
      return parts < 32 ? 32 : parts > 65_504 ? 65_504 : parts;
    },
    learn,
  };
}

const isLetter = (byte: number) => byte > 127 || (byte > 64 && byte < 91) || (byte > 96 && byte < 123);

/** `squash` turns −8 … 8 into a chance, `logit` a chance into −8 … 8. */
function tables(): { readonly squash: Float64Array; readonly logit: Float64Array } {
  const squash = new Float64Array(STEPS + 1).map(
    (_, at) => 1 / (1 + exponential(FAR - (at * 2 * FAR) / STEPS)),
  );
  const logit = new Float64Array(STEPS + 1);
  let from = 0;
  for (let at = 0; at <= STEPS; at++) {
    while (from < STEPS && (squash[from] ?? 1) * STEPS < at + 0.5) from++;
    logit[at] = (from * 2 * FAR) / STEPS - FAR;
  }
  return { squash, logit };
}

/** e to the power of `x`, the same in every engine. */
function exponential(x: number): number {
  let result = 1 + x / 1_048_576;
  for (let times = 0; times < 20; times++) result *= result;
  return result;
}
