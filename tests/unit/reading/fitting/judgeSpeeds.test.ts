import { describe, expect, it } from 'vitest';
import {
  type JudgedSpeed,
  judgeSpeeds,
  type Reading,
} from '../../../../utils/reading/fitting/judgeSpeeds.ts';

/** Seconds for 200 characters of 40 words, by candidate. */
const read = (seconds: readonly (readonly number[])[]): readonly Reading[] =>
  seconds.flatMap((own, candidate) =>
    own.map((each) => ({
      candidate,
      characters: 200,
      words: 40,
      milliseconds: each * 1000,
      isUnderstood: true,
    })),
  );
const isNoDifference = (judged: readonly JudgedSpeed[]) =>
  !judged.some(({ verdict }) => verdict === 'slower');
const verdicts = (readings: readonly Reading[]) => judgeSpeeds(readings, 4).map(({ verdict }) => verdict);

describe('what the reading test says of the times', () => {
  it('names the fastest, and those that are slower than chance explains', () => {
    expect(
      verdicts(
        read([
          [12, 12.3],
          [9, 9.2],
          [9.3, 9.1],
          [15, 14.7],
        ]),
      ),
    ).toEqual(['slower', 'fastest', 'same', 'slower']);
  });

  it('finds no difference where the same settings differ as much from themselves', () => {
    const judged = judgeSpeeds(
      read([
        [8, 14],
        [13, 9],
        [10, 12],
        [15, 9],
      ]),
      4,
    );
    expect(isNoDifference(judged)).toBe(true);
  });

  it('finds none in one time each: there is nothing to tell chance by', () => {
    expect(isNoDifference(judgeSpeeds(read([[8], [9], [10], [14]]), 4))).toBe(true);
  });

  it('doesn’t take luck for exactness', () => {
    expect(
      verdicts(
        read([
          [10, 10],
          [10.3, 10.3],
          [10.5, 10.5],
          [10.4, 10.4],
        ]),
      ),
    ).toEqual(['fastest', 'same', 'same', 'same']);
  });

  it('leaves out what was only skimmed, and what nobody can have read', () => {
    const [first, ...others] = read([
      [10, 11],
      [1, 1],
      [10, 9],
      [10, 10],
    ]);
    const judged = judgeSpeeds([{ ...(first as Reading), isUnderstood: false }, ...others], 4);
    expect(judged[0]?.perMinute).toBe(218);
    expect(judged[1]).toEqual({ candidate: 1, verdict: 'unclear', perMinute: undefined });
  });

  it('counts characters where there are no words', () => {
    const judged = judgeSpeeds(
      read([[10], [12], [12], [12]]).map((reading) => ({ ...reading, words: 0 })),
      4,
    );
    expect(judged[0]?.perMinute).toBe(1200);
  });
});
