// A page's related links: plain, serialisable data, in the order in which they are shown.

/**
 * - `related`: offered as further reading for this article
 * - `inline`: a promo line or box inside the body ("Read more: …")
 * - `series`: another part of the same series or dossier
 * - `adjacent`: the previous or next article of the site
 * - `popular`: most read, latest, top stories: the same on every page of the site
 */
export type RelatedKind = 'related' | 'inline' | 'series' | 'adjacent' | 'popular';

export interface RelatedLink {
  /** Absolute; tracking parameters and fragment removed, known redirects unwrapped. */
  readonly url: string;
  readonly title: string;
  readonly kind: RelatedKind;
  /** The block's own heading on the page ("Related stories"), when it has one. */
  readonly heading?: string;
  /** Absolute address of the card's picture. */
  readonly image?: string;
  /** As the card gives it in machine-readable form: ISO 8601. */
  readonly date?: string;
  /** Host of the link, without `www.`, when it leads to another site than the article's. */
  readonly site?: string;
  /** The kicker or section the card shows. */
  readonly section?: string;
}

/** Why a link counts as paid. */
export type SponsoredReason = 'label' | 'container' | 'address' | 'rel';

export interface SponsoredLink {
  readonly url: string;
  readonly title: string;
  readonly why: SponsoredReason;
}

export interface RelatedFinding {
  /** Best first: related, series, inline, adjacent, popular. */
  readonly links: readonly RelatedLink[];
  /** Paid links that pose as further reading; never among `links`. */
  readonly sponsored: readonly SponsoredLink[];
}

export interface FindOptions {
  /** Whether to find popular links as well; that is half of the work, and they are mostly not shown. */
  readonly popular?: boolean;
}

/** What is needed of the article to separate its body from its surroundings. */
export interface ArticleText {
  /** The body as plain text. */
  readonly text: string;
  readonly title: string;
}
