// What was decided about a block, and by whom. Passes change verdicts only through the functions here.

/** The passes over the blocks; `passes/passes.ts` holds them in the order they run. */
export type PassName =
  | 'keepDensestBox'
  | 'keepSimilarBoxes'
  | 'keepGaps'
  | 'keepLines'
  | 'keepFaqAndRecipe'
  | 'keepQuestions'
  | 'keepOpening'
  | 'dropOtherArticles'
  | 'dropComments'
  | 'dropThread'
  | 'dropCards'
  | 'dropForms'
  | 'dropRepeated'
  | 'dropCaptions'
  | 'dropBoilerplate'
  | 'dropOutside'
  | 'dropBio'
  | 'dropHead'
  | 'dropTail'
  | 'keepNotes'
  | 'keepDisplays'
  | 'markEmbedded';

/** Who can decide about a block: Readability, a pass, or what the reader asked for. */
export type DecidedBy =
  | 'runReadability'
  | PassName
  | 'keepPromos'
  | 'readAnyway'
  | 'readWider'
  | 'readWhole'
  | 'correction';

export type Verdict =
  /** Running text. `isSection`: of a part with its own form, such as a recipe, which may follow the text's end. */
  | { readonly kind: 'keep'; readonly by: DecidedBy; readonly isSection?: true }
  /** Not the article's. */
  | { readonly kind: 'drop'; readonly by: DecidedBy }
  /** The caption of the picture in its box, which brings it along. */
  | { readonly kind: 'caption'; readonly by: DecidedBy }
  /** Shown in place, but not running text. `isCaption`: of the picture before it, with which it is joined. */
  | { readonly kind: 'embed'; readonly by: DecidedBy; readonly isCaption?: true }
  /** What the page says about the author. */
  | { readonly kind: 'bio'; readonly by: DecidedBy }
  /** "Read more: …" with a headline; some readers want it in its place. */
  | { readonly kind: 'promo'; readonly by: DecidedBy };

/** What a decision is kept in; part of every block. */
export interface Decided {
  /** The last decision; changed by `decide` only. */
  readonly verdict: Verdict;
  /** Whether that decision shows the block in its place. */
  readonly isKept: boolean;
}

/** Of every block before anything was decided. */
export const NOT_CHOSEN: Verdict = { kind: 'drop', by: 'runReadability' };

/** Gives a block a new verdict, which outweighs the one before. */
export function decide(block: Decided, verdict: Verdict): void {
  const changed: { verdict: Verdict; isKept: boolean } = block;
  changed.verdict = verdict;
  changed.isKept = verdict.kind === 'keep' || verdict.kind === 'embed';
}

export function markKept(block: Decided, by: DecidedBy): void {
  decide(block, { kind: 'keep', by });
}

export function markDropped(block: Decided, by: DecidedBy): void {
  decide(block, { kind: 'drop', by });
}

/** Whether a block is kept as part of a section with its own form. */
export function isSection({ verdict }: Decided): boolean {
  return verdict.kind === 'keep' && verdict.isSection === true;
}
