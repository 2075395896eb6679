// How often a 1 came in each place of each context, in one table for all of them.

const BITS = 21;
const SIZE = 1 << BITS;
/** Two places that fall on one slot are told apart by a check; the less seen of a few slots goes. */
const TRIES = 4;
/** After so many times a place goes on learning at the same rate. */
const MAX_SEEN = 120;

export interface Odds {
  /** The slot of a place. @param place any 32 bits */
  readonly slot: (place: number) => number;
  /** How often the place has been met. */
  readonly seen: (slot: number) => number;
  /** How likely a 1 is there: 0 to 1. */
  readonly odd: (slot: number) => number;
  readonly learn: (slot: number, bit: number) => void;
}

export function createOdds(): Odds {
  /** Of each slot the check with the count in its last byte, then the odds: side by side, since memory is what takes the time. */
  const marks = new Int32Array(2 * SIZE);
  const odds = new Float32Array(marks.buffer);

  function slot(place: number): number {
    let hash = Math.imul(place, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    const first = hash >>> (32 - BITS);
    const check = Math.imul(hash ^ place, 0x27d4eb2d) | 256;
    let least = first;
    let leastSeen = 256;
    for (let at = 0; at < TRIES; at++) {
      const mark = marks[2 * (first ^ at)] ?? 0;
      if (mark >> 8 === check >> 8) return first ^ at;
      if ((mark & 255) >= leastSeen) continue;
      least = first ^ at;
      leastSeen = mark & 255;
    }
    marks[2 * least] = check & ~255;
    odds[2 * least + 1] = 0.5;
    return least;
  }

  return {
    slot,
    seen: (slot) => (marks[2 * slot] ?? 0) & 255,
    odd: (slot) => odds[2 * slot + 1] ?? 0.5,
    learn: (slot, bit) => {
      const count = (marks[2 * slot] ?? 0) & 255;
      const odd = odds[2 * slot + 1] ?? 0.5;
      odds[2 * slot + 1] = odd + (bit - odd) / (count + 1.2);
      if (count < MAX_SEEN) marks[2 * slot] = (marks[2 * slot] ?? 0) + 1;
    },
  };
}
