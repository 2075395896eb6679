// Learns which of several voices to believe, in each of a number of situations.
import { squashed } from './chances.ts';

const RATE = 0.015;

export interface Mixer {
  /** What the inputs come to in a situation. */
  readonly mix: (situation: number) => number;
  readonly learn: (bit: number) => void;
  readonly learned: Float64Array;
}

/**
 * @param weights what each input counts for at first
 * @param rate how fast it learns
 */
export function createMixer(
  inputs: Float64Array,
  situations: number,
  weights: Float64Array,
  rate = RATE,
): Mixer {
  const size = inputs.length;
  const learned = new Float64Array(situations * size).map((_, at) => weights[at % size] ?? 0);
  let from = 0;
  let chance = 0.5;
  return {
    learned,
    mix: (situation) => {
      from = situation * size;
      let sum = 0;
      for (let at = 0; at < size; at++) sum += (inputs[at] ?? 0) * (learned[from + at] ?? 0);
      chance = squashed(sum);
      return sum;
    },
    learn: (bit) => {
      const error = (bit - chance) * rate;
      for (let at = 0; at < size; at++)
        learned[from + at] = (learned[from + at] ?? 0) + error * (inputs[at] ?? 0);
    },
  };
}
