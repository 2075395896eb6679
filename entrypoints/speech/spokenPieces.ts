// The article as the pieces the voice says, and the ways from one to another.
import type { SkipBy } from '../../utils/contracts/speechHandle.ts';
import { sentencesOf } from '../../utils/reading/speech/sentences.ts';
import { type SpokenBlock, spokenBlocks } from '../../utils/reading/speech/spokenBlocks.ts';

export interface SpokenPiece {
  readonly block: SpokenBlock;
  /** Within the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lang: string;
}

/** Pixels from the window's upper edge that the bar covers. */
const UNDER_BAR_PX = 64;

export function piecesOf(main: HTMLElement, articleLang: string | undefined): readonly SpokenPiece[] {
  return spokenBlocks(main, articleLang).flatMap((block) => {
    const lang = block.lang ?? articleLang ?? 'en';
    return sentencesOf(block.text, lang).map(({ start, end }) => ({
      block,
      start,
      end,
      text: block.text.slice(start, end).replace(/\s/g, ' '),
      lang,
    }));
  });
}

/**
 * The pieces where they stand now: the article may have been drawn anew, or elements put around its words. A few are looked
 * at, since either happens to all.
 * @param at the one that is needed
 * @returns undefined when it no longer says the same
 */
export function piecesNow(
  pieces: readonly SpokenPiece[],
  main: HTMLElement,
  articleLang: string | undefined,
  at = 0,
): readonly SpokenPiece[] | undefined {
  const some = [0, at, pieces.length >> 1, pieces.length - 1].flatMap((each) => pieces[each] ?? []);
  if (some.every(({ block, start, end }) => block.rangeOf(start, end).startContainer.isConnected))
    return pieces;
  const now = piecesOf(main, articleLang);
  const isSame = now.length === pieces.length && now.every(({ text }, each) => text === pieces[each]?.text);
  return isSame ? now : undefined;
}

/** The piece at the top of the window; the first of all where the article's beginning is in view. */
export function pieceOnScreen(view: Window, pieces: readonly SpokenPiece[]): number {
  if (view.scrollY < view.innerHeight / 2) return 0;
  return Math.max(
    0,
    pieces.findIndex(({ block, start, end }) => topOf(block.rangeOf(start, end)) >= UNDER_BAR_PX),
  );
}

const topOf = (range: Range) => range.getBoundingClientRect().top;

/** The piece at a point of the window. */
export function pieceAt(pieces: readonly SpokenPiece[], x: number, y: number): number | undefined {
  const at = pieces.findIndex(({ block, start, end }) => {
    const { top, bottom } = block.element.getBoundingClientRect();
    if (y < top || y > bottom) return false;
    return [...block.rangeOf(start, end).getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  });
  return at < 0 ? undefined : at;
}

/** Where a skip leads from a piece; past the last it is the end. */
export function skipFrom(pieces: readonly SpokenPiece[], from: number, by: SkipBy, step: 1 | -1): number {
  if (by === 'sentence') return Math.min(pieces.length, Math.max(0, from + step));
  const isStart = (at: number) =>
    pieces[at] !== undefined &&
    pieces[at]?.block !== pieces[at - 1]?.block &&
    (by === 'paragraph' || pieces[at]?.block.isHeading === true);
  for (let at = from + step; at >= 0 && at < pieces.length; at += step) if (isStart(at)) return at;
  return step === 1 ? pieces.length : 0;
}
