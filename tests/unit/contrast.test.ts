// Every theme can be read: the contrast of its text on its own papers, as WCAG 2.2 reckons it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/controls/themes.css', 'utf8');
const THEMES = [...css.matchAll(/\.theme-(\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
  name,
  colours: Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, key = '', value = '']) => [key, value]),
  ) as Readonly<Record<string, string>>,
}));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The reader's own colours are the reader's; the settings warn of weak ones. */
const FIXED = THEMES.filter(({ name }) => name !== 'own');

describe.each(FIXED)('the theme $name', ({ colours }) => {
  it('has body text of 10 : 1 on its paper', () => {
    expect(contrast(colours.ink, colours.paper)).toBeGreaterThanOrEqual(10);
  });

  it.each(['quiet', 'link', 'link-visited', 'accent'])('has %s of 4.5 : 1 on every surface', (name) => {
    for (const surface of ['paper', 'raised', 'sunken'])
      expect(contrast(colours[name], colours[surface]), surface).toBeGreaterThanOrEqual(4.5);
  });
});

it('finds the themes', () => {
  expect(THEMES.map(({ name }) => name)).toEqual([
    'light',
    'sepia',
    'dark',
    'black',
    'contrastLight',
    'contrastDark',
    'own',
  ]);
});
