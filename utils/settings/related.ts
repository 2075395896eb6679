// What the reader has chosen for the links at the end of an article.
import { asRecord, flag, oneOf } from './values.ts';

export const INLINE_CHOICES = ['fold', 'leave'] as const;

export interface RelatedChoices {
  /** Show further reading at the end. */
  readonly show: boolean;
  /** Promo lines from inside the article: among the cards, or not at all. */
  readonly inline: (typeof INLINE_CHOICES)[number];
  /** Most read, latest and the like, folded. */
  readonly popular: boolean;
  /** Pictures the page had not loaded itself. */
  readonly images: boolean;
  /** Ask allowed sites for the date and length of the articles shown. */
  readonly details: boolean;
  /** Hide articles that were read before. */
  readonly hideRead: boolean;
}

export const DEFAULT_RELATED: RelatedChoices = {
  show: true,
  inline: 'fold',
  popular: false,
  images: false,
  details: false,
  hideRead: false,
};

export function parseRelated(stored: unknown): RelatedChoices {
  const from = asRecord(stored);
  const kept = (name: Exclude<keyof RelatedChoices, 'inline'>) => flag(from[name], DEFAULT_RELATED[name]);
  return {
    show: kept('show'),
    inline: oneOf(INLINE_CHOICES, from.inline, DEFAULT_RELATED.inline),
    popular: kept('popular'),
    images: kept('images'),
    details: kept('details'),
    hideRead: kept('hideRead'),
  };
}
