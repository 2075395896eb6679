import { describe, expect, it } from 'vitest';
import { LOOK_RANGES } from '../../../utils/settings/look.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../utils/settings/schema.ts';
import { within } from '../../../utils/settings/values.ts';

describe('stored settings', () => {
  it.each([[undefined], [null], ['settings'], [42], [[]], [{}], [{ look: 'dark' }], [{ look: [] }]])(
    'that are %j become the defaults',
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('keep what is right when a part of them is broken', () => {
    const { look } = parseSettings({
      version: 1,
      look: { theme: 'black', typeface: 'comic', size: 'big', measure: 80, hyphens: 1 },
    });
    expect(look).toEqual({ ...DEFAULT_SETTINGS.look, theme: 'black', measure: 80 });
  });

  it('come out of the parser as they went in when they are valid', () => {
    const look = {
      ...DEFAULT_SETTINGS.look,
      theme: 'sepia',
      size: 24,
      lineHeight: 1.8,
      hyphens: true,
    } as const;
    expect(parseSettings({ ...DEFAULT_SETTINGS, look }).look).toEqual(look);
  });

  it('lose what no version knows', () => {
    expect(
      parseSettings({
        ...DEFAULT_SETTINGS,
        evil: true,
        look: { ...DEFAULT_SETTINGS.look, __proto__: { x: 1 } },
      }),
    ).toEqual(DEFAULT_SETTINGS);
  });

  it('from the first version still read', () => {
    const stored = {
      version: 1,
      look: { theme: 'dark', typeface: 'sans', size: 21, measure: 60, lineHeight: 1.7 },
    };
    expect(parseSettings(stored).look).toMatchObject(stored.look);
  });
});

describe('a number within a range', () => {
  it.each([
    [5, 12],
    [1000, 64],
    [19.4, 19],
    [Number.NaN, LOOK_RANGES.size.initial],
    [Number.POSITIVE_INFINITY, LOOK_RANGES.size.initial],
    ['19', LOOK_RANGES.size.initial],
  ])('%s px becomes %s px', (value, expected) => expect(within(LOOK_RANGES.size, value)).toBe(expected));

  it('lands on its grid without float dust', () => {
    expect(within(LOOK_RANGES.lineHeight, 1.5499999)).toBe(1.55);
    expect(within(LOOK_RANGES.letterSpacing, 0.07)).toBe(0.07);
  });
});
