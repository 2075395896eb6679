// What really came, each time the mixers said the same after the same bits: where they are too sure or not sure enough, it tells.
import { shareOf, squashed } from './chances.ts';

const STEPS = 32;
const RATE = 0.02;
const FAR = 8;

export interface Correction {
  /** The chance of a 1, 0 to 1. @param situation 0 to 255 */
  readonly chance: (sum: number, situation: number) => number;
  readonly learn: (bit: number) => void;
  readonly learned: Float32Array;
}

export function createCorrection(): Correction {
  const row = Float32Array.from({ length: STEPS + 1 }, (_, at) => squashed((at * 2 * FAR) / STEPS - FAR));
  const learned = new Float32Array(256 * row.length);
  for (let at = 0; at < learned.length; at += row.length) learned.set(row, at);
  let from = 0;
  let share = 0;
  return {
    learned,
    chance: (sum, situation) => {
      const place = shareOf(sum) * STEPS;
      from = situation * row.length + (place | 0);
      share = place - (place | 0);
      return (learned[from] ?? 0.5) * (1 - share) + (learned[from + 1] ?? 0.5) * share;
    },
    learn: (bit) => {
      const low = learned[from] ?? 0.5;
      const high = learned[from + 1] ?? 0.5;
      learned[from] = low + (bit - low) * (1 - share) * RATE;
      learned[from + 1] = high + (bit - high) * share * RATE;
    },
  };
}
