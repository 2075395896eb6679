// How well two colours can be told apart, as WCAG 2.2 reckons it.

const HEX = /^#[\da-f]{6}$/i;

/** Whether a text is a colour as `<input type="color">` writes it. */
export function isHexColour(text: unknown): text is string {
  return typeof text === 'string' && HEX.test(text);
}

/** Body text needs this much (WCAG 2.2, 1.4.3). */
export const MIN_CONTRAST = 4.5;

/** 1 (none) to 21 (black on white). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1. */
export function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
