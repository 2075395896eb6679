// A machine without Japanese fonts is normal (servers, CI), and draws narrow boxes for the letters: tests that measure
// Japanese text bring their own font.
import fontUrl from '@fontsource/dotgothic16/files/dotgothic16-japanese-400-normal.woff2?url';

/**
 * Loads the font under a family's name, which then wins over any font of that name on the machine.
 * @returns takes it away again
 */
export async function loadJapaneseFont(family: string): Promise<() => void> {
  const face = new FontFace(family, `url(${fontUrl})`);
  document.fonts.add(await face.load());
  return () => document.fonts.delete(face);
}
