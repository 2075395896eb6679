// Random numbers that come again: the same seed gives the same mutants on every machine.

export interface Random {
  /** From 0 to 1, without 1. */
  readonly share: () => number;
  /** From 0 to `below`, without `below`. */
  readonly whole: (below: number) => number;
  readonly pick: <T>(things: readonly T[]) => T;
}

/** A linear congruential generator modulo 2³², its high bits mixed down. */
export function random(seed: number): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0;
  const share = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(share() * below);
  return {
    share,
    whole,
    pick: (things) => {
      const thing = things[whole(things.length)];
      if (thing === undefined) throw new Error('There is nothing to pick from.');
      return thing;
    },
  };
}
