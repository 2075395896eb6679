// What a prompt is, once the detector has seen one. Plain, serialisable data: the badge, the note, the options page
// and the evaluation all work from this and never from the page.

/**
 * How a request to allow ads is made: `wall` holds the page back and has no way past it, `dismissible` covers the page
 * but can be closed, `banner` lies along an edge, `inline` stands in the page's flow (an ad slot, say), `redirect` is
 * a page of its own that the reader was sent to, `functional` only explains that something may not work.
 */
export type AdblockKind = 'wall' | 'dismissible' | 'banner' | 'inline' | 'redirect' | 'functional';

/** Other kinds of walls. They are named to tell them apart; Lectern never acts on one. */
export type OtherKind = 'paywall' | 'login' | 'consent' | 'newsletter' | 'payOrOkay';

export type PromptKind = AdblockKind | OtherKind;

/** What a prompt does to the page besides standing there. */
export type Lock = 'scroll' | 'blur' | 'pointer' | 'selection' | 'inert' | 'articleHidden' | 'articleMissing';

/** What a button or link is for; see `offerKinds.ts`. */
export type OfferKind = 'close' | 'continue' | 'allowed' | 'howTo' | 'subscribe' | 'support' | 'logIn';

/** A button or link inside a prompt. Lectern shows them and never presses one. */
export interface Offer {
  /** Its words, at most 80 characters. */
  readonly text: string;
  /** Whether it closes the prompt, by its words or its class. */
  readonly closes: boolean;
  /** Where it leads, absolute http(s), when it is a link. */
  readonly url?: string;
}

/** One reason for the verdict, e.g. `{ sign: 'ask', detail: 'disable' }`. */
export interface Evidence {
  readonly sign:
    | 'noun'
    | 'ask'
    | 'accusation'
    | 'address'
    | 'allowAds'
    | 'motive'
    | 'feature'
    | 'name'
    | 'covers'
    | 'topLayer'
    | 'fixed'
    | 'ownBox'
    | 'adSlot'
    | 'emptyPage'
    | 'locked'
    | 'foreignFrame'
    | 'stylesRemoved'
    /** A box of its own in a sidebar: it may ask everybody, with or without a blocker. */
    | 'aside';
  /** The words or the selector that were seen, at most 60 characters. */
  readonly detail?: string;
}

export interface PromptFinding {
  readonly kind: PromptKind;
  /** The vendor or plugin, when known: a name from `families.ts`; added where findings are taken in. */
  readonly family?: string;
  /** BCP 47 language of its words. */
  readonly language?: string;
  /** The words it showed, spaces collapsed, at most 1,000 characters. */
  readonly text: string;
  /** The words of its heading, where it has one: a part of `text`, at most 120 characters. */
  readonly heading?: string;
  readonly locks: readonly Lock[];
  /** Ids and classes of the prompt's elements, at most 600 characters. */
  readonly marks?: string;
  readonly offers: readonly Offer[];
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Returns an element's shadow root, closed ones too where possible. */
export type OpenShadow = (element: Element) => ShadowRoot | null;

export interface FindOptions {
  /** Without it only open shadow roots are seen. */
  readonly openShadow?: OpenShadow;
  /** Look closely also where no blocker is named: for paywalls, logins and the like, which are named when asked for. */
  readonly namesOthers?: boolean;
  /** Called with each box that asks for ads to be allowed, not only with the best finding's. */
  readonly onBox?: (box: Element) => void;
  /** How many of the page's styles were seen to be removed. */
  readonly removedStyles?: number;
}

/** Whether a kind asks the reader to allow ads, so that the reader's policy applies. */
export function asksToAllowAds(kind: PromptKind): boolean {
  return (
    kind === 'wall' || kind === 'dismissible' || kind === 'banner' || kind === 'inline' || kind === 'redirect'
  );
}
