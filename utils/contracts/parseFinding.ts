// A prompt as the detector in a page reports it, within bounds: it is stored, shown and acted on.
import type {
  AdblockKind,
  Evidence,
  Lock,
  OtherKind,
  PromptFinding,
  PromptKind,
} from '../prompt/promptTypes.ts';
import { cutText, flag, number, oneOf, type Parser, record, someOf, text, webAddress } from './payload.ts';

const KINDS: Readonly<Record<AdblockKind | OtherKind, true>> = {
  wall: true,
  dismissible: true,
  banner: true,
  inline: true,
  redirect: true,
  functional: true,
  paywall: true,
  login: true,
  consent: true,
  newsletter: true,
  payOrOkay: true,
};

const LOCKS: Readonly<Record<Lock, true>> = {
  scroll: true,
  blur: true,
  pointer: true,
  selection: true,
  inert: true,
  articleHidden: true,
  articleMissing: true,
};

const SIGNS: Readonly<Record<Evidence['sign'], true>> = {
  noun: true,
  ask: true,
  accusation: true,
  address: true,
  allowAds: true,
  motive: true,
  feature: true,
  name: true,
  covers: true,
  topLayer: true,
  fixed: true,
  ownBox: true,
  adSlot: true,
  emptyPage: true,
  locked: true,
  foreignFrame: true,
  stylesRemoved: true,
  aside: true,
};

const keys = <T extends string>(of: Readonly<Record<T, true>>) => Object.keys(of) as T[];

const MAX_TEXT_CHARS = 1000;
const MAX_MARKS_CHARS = 600;
const MAX_HEADING_CHARS = 120;
const MAX_OFFERS = 20;
const MAX_OFFER_CHARS = 80;
const MAX_EVIDENCE = 40;
const MAX_DETAIL_CHARS = 60;

/** An offer's address that isn't one of the web's is left out, and its words stay: they are only shown. */
const parseOffer: Parser<PromptFinding['offers'][number]> = (value) => {
  const words = record({ text: cutText(MAX_OFFER_CHARS), closes: flag })(value);
  if (!words) return undefined;
  const url = record({ url: webAddress })(value)?.value.url;
  return { value: { ...words.value, ...(url && { url }) } };
};

export const parseFinding: Parser<PromptFinding> = record(
  {
    kind: oneOf<PromptKind>(keys(KINDS)),
    text: cutText(MAX_TEXT_CHARS),
    locks: someOf(oneOf(keys(LOCKS)), keys(LOCKS).length),
    offers: someOf(parseOffer, MAX_OFFERS),
    confidence: number(0, 1),
    evidence: someOf(
      record({ sign: oneOf(keys(SIGNS)) }, { detail: cutText(MAX_DETAIL_CHARS) }),
      MAX_EVIDENCE,
    ),
  },
  { language: text(35), marks: cutText(MAX_MARKS_CHARS), heading: text(MAX_HEADING_CHARS) },
);
