// Taking things off the ends of a text in linear time. An expression like `/x+$/` tries anew at each x there is, which
// takes a page of a hundred thousand of them seconds.

/** The text without the characters at its end that are of a kind. @param edge matches one character, `/[ab]/` */
export function trimEndOf(text: string, edge: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const size = characterBefore(text, end);
    if (!edge.test(text.slice(end - size, end))) break;
    end -= size;
  }
  return text.slice(0, end);
}

/** The text without the characters at its beginning that are of a kind. */
export function trimStartOf(text: string, edge: RegExp): string {
  let start = 0;
  while (start < text.length) {
    const size = (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    if (!edge.test(text.slice(start, start + size))) break;
    start += size;
  }
  return text.slice(start);
}

function characterBefore(text: string, end: number): 1 | 2 {
  return end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
}

/** `/news/` → `/news` */
export function withoutEndSlashes(path: string): string {
  return trimEndOf(path, /\//);
}

/** Lines that say something, each without the white space around it. */
export function filledLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
