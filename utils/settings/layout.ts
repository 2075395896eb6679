// How an article is to be laid out, from what is chosen and what its language allows.
import type { Look } from './look.ts';
import type { ReadingSettings } from './reading.ts';

export interface LayoutChoice {
  /** In pages as high as the window, which are turned. */
  readonly isPaged: boolean;
  readonly columns: 1 | 2;
  /** Lines run from top to bottom, and follow each other from right to left. */
  readonly isVertical: boolean;
}

/** Whether a language is written in vertical lines, too. */
export function canBeVertical(lang: string | undefined): boolean {
  return /^(?:ja|zh)(?:-|$)/i.test(lang ?? '');
}

/** @param lang the article's */
export function layoutChoice(
  { paging }: Pick<ReadingSettings, 'paging'>,
  { columns, vertical }: Pick<Look, 'columns' | 'vertical'>,
  lang: string | undefined,
): LayoutChoice {
  const isVertical = vertical && canBeVertical(lang);
  return { isPaged: paging, columns: columns === 'two' && !isVertical ? 2 : 1, isVertical };
}

/** Whether an article is to be laid out otherwise than down the window. */
export function isLaidOut({ isPaged, columns, isVertical }: LayoutChoice): boolean {
  return isPaged || columns === 2 || isVertical;
}
