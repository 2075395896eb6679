// What a block's own names (class, id, data attributes, ARIA label) say about the links in it.
import { rawAttribute } from '../shared/dom/nodes.ts';
import { wordPattern } from '../shared/words/wordList.ts';

/**
 * - `network`: a recommendation service; the site's own articles appear there too
 * - `slot`: an advertisement's place, as often beside a list as around it
 * - `offers`: shops, jobs, partners: nothing to read, and no proof that somebody paid
 */
export type ContainerKind =
  | 'related'
  | 'recommended'
  | 'popular'
  | 'adjacent'
  | 'sponsored'
  | 'network'
  | 'slot'
  | 'offers'
  | 'furniture';

/** Matches a whole name. */
const exactly = (words: string) => new RegExp(`^(${words})$`);
/** Matches a name of which the words are a part. */
const asWord = (words: string) => new RegExp(`(^|-)(${words})(-|$)`);

/** Ad networks and paid placements, as they name their containers. A part of a word is enough. */
const NETWORKS = new RegExp(wordPattern`
  taboola | outbrain | revcontent | mgid | marketgid | zergnet | adblade | ligatus | plista | dianomi |
  engageya | popin | logly | uzou | dable | nativo | sharethrough | teads | smi2 | lentainform | adfox |
  adnow | gravityx | speakol | content-ad | contentad | adskeeper | strossle | kiosked | seedtag |
  triplelift | yieldmo | disqus-ad | trc- | ob-widget | criteo | adsense | adsbygoogle | doubleclick
`);

const SPONSORED = exactly(wordPattern`
  sponsor\w* | sponsrad | promoted | commercial | kommersiell | affiliate | affiliates | affiliation |
  annons\w* | annonce\w* | annonser | patrocin\w* | brandvoice | brandstudio | brandedcontent | coupons? |
  vouchers? | gutscheine? | whitepapers? | native | nativead | paid | paidcontent | advertorial\w* |
  tizer\w* | teasernet
`);

const SLOT = exactly(wordPattern`
  advert\w* | adverts? | ads? | adslot | adunit | adbox | adwrap\w* | adcontainer | dfp | gpt | iklan |
  publicite | publicidad | reklam\w* | werbung | anzeigen?
`);

const OFFERS = exactly(wordPattern`
  banner | banners | partner | partners | partnership | shop | shopping | deals | jobs | marketplace |
  classifieds?
`);

const FURNITURE = exactly(wordPattern`
  nav | navbar | navigation | navi | menu\w* | submenu | megamenu | breadcrumbs? | masthead | sitemap |
  share | sharing | sharebar | socials? | addthis | comment | comments | disqus | kommentare? | tags? |
  taglist | tagcloud | keywords? | topics? | hashtags? | author | authors | byline | bio | newsletters? |
  subscribe | subscription | paywall | login | signup | register | toolbar | cookie | cookies | consent |
  gdpr | search | searchbox | lang | language | languages | footer | colophon | copyright | weather | poll |
  quiz | calendar
`);

const ADJACENT = new RegExp(wordPattern`
  prev-?(and-?)?next | next-?prev | previous-?next | post-?nav(igation)? | nav-?(next|prev(ious)?) |
  posts?-pagination | post-?pagination | article-?nav(igation)? | pager | adjacent-?(posts?|articles?) |
  next-?(post|article|story) | prev(ious)?-?(post|article|story) | (^|-)(nav-links|siblings?)(-|$)
`);

const RELATED_WORDS = wordPattern`
  relacionad[oa]s? | relation | relations | relacion | relats | similar | similars | similaires? | simili |
  correlat[aieo]? | correlati | verwandt\w* | aehnlich\w* | gerelateerd\w* | verwant\w* | relatert\w* |
  relaterad\w* | relaterade | relaterede | powiazan\w* | podobne | souvisejici | suvisiace | kapcsolodo |
  povezan[aeio] | sorodn[eio] | svyazann\w* | pohozhie | ilgili | benzer | terkait | berkaitan | lienquan |
  kanren | susije | seotud | yarpp | recirc\w* | onward | onwards | readnext | readalso | alsoread |
  readalsos | seealso | lireaussi | alireaussi | leeralso | leiatambem | leiamais | saibamais | bacajuga |
  lesauch | lesensieauch | czytajtez | citatetez | mehrzumthema | furtherreading | upnext | morelikethis |
  moreonthis
`;

const RELATED_PHRASES = wordPattern`
  read-(also|next) | also-read | see-also | more-(on|about|like|from) | further-(reading|links?) | up-next |
  you-(may|might)(-also)?-(like|enjoy|be) | lire-aussi | a-lire-aussi | (sur-le-)?meme-(sujet|theme) |
  leggi-anche | leia-(mais|tambem) | lea-tambien | te-puede-interesar | lees-ook | les-ogsa | laes-ogsa |
  las-ocksa | baca-juga | zum-thema | mehr-zum-thema | lesen-sie-auch | zobacz-(tez|takze) |
  czytaj-(tez|takze) | lue-myos | par-tema | po-teme | tin-lien-quan | internal-links? | inline-related |
  same-(topic|category|subject|author|series|section|rubric) | author-?(posts|articles|stories) |
  (posts|articles|stories|more)-(by|from)-(this-)?author | dossier-?(articles|list|items|links|block) |
  post-suggestions? | article-suggestions?
`;

const RELATED = new RegExp(
  `(?<!un|cor)related|(^|-)(${RELATED_WORDS})(-|$)|jp-relatedposts|crp-related|(^|-)(${RELATED_PHRASES})(-|$)`,
);

/** Recommended: a publisher's or a network's; counts as related when the links stay on the site. */
const RECOMMENDED = asWord(wordPattern`
  recommend\w* | recommendations? | recommande\w* | recomend\w* | suggest\w* | empfehlung\w* | empfohlen\w* |
  consigliat\w* | polecan\w* | rekomend\w* | osusume | recom | reco | recos
`);

const POPULAR = asWord(wordPattern`
  popular\w* | populaer\w* | populaire\w* | trending | trends | trend | mostread | mostviewed | mostpopular |
  mostrecent | most | top-?stor(y|ies) | top-?news | topnews | latest | lastnews | latestnews | recent |
  recents | recentposts | newest | ranking | rank | ranked | hot | hotnews | headlines?-list | headlines |
  ticker | newsticker | newsfeed | livefeed | meistgelesen\w* | maslei\w* | mas-leid[oa]s | lo-mas | pluslus |
  plus-lus | maislidas | mais-lidas | piuletti | meestgelezen | mestlest | mestlast | luetuimmat |
  najczesciej\w* | nejctenejsi | terpopuler | populer | terbaru | editor-?s?-?(pick|picks|choice) | featured |
  breaking | bestof | toplist | leaderboard
`);

/** "Related" that is no list of articles. */
const RELATED_FURNITURE =
  /relat(ed|ive)?-?(tags?|topics?|keywords?|quotes?|compan|products?|people|person|searches|categor|sections?|stocks?|tickers?|events?|jobs?|videos?|galler)/;

const NAME_ATTRIBUTES = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-module',
  'data-content',
  'data-link-name',
] as const;
const MAX_NAMES_CHARS = 400;

/**
 * The names of an element as lower-case words joined by `-`: `RelatedLinks__item` → `related-links-item`.
 * @param attributes which attributes to read; all that are known to name things, when left out
 */
export function namesOf(element: Element, attributes: readonly string[] = NAME_ATTRIBUTES): string {
  let names = '';
  for (const attribute of attributes) {
    const value = rawAttribute(element, attribute);
    if (value && value.length <= MAX_NAMES_CHARS) names += ` ${value}`;
  }
  return names;
}

function plainNames(names: string): string[] {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, ''))
    .filter((name) => name && name.length < 80);
}

/** Classifies an element by its names; equal names are judged once. */
export type ContainerReader = (element: Element) => ContainerKind | undefined;

export function containerReader(): ContainerReader {
  const byElement = new Map<Element, ReturnType<ContainerReader>>();
  const byNames = new Map<string, ReturnType<ContainerReader>>();
  return (element) => {
    if (byElement.has(element)) return byElement.get(element);
    const names = namesOf(element);
    if (names && !byNames.has(names)) byNames.set(names, containerKind(plainNames(names)));
    const kind = byNames.get(names);
    byElement.set(element, kind);
    return kind;
  };
}

function containerKind(names: readonly string[]): ContainerKind | undefined {
  if (names.some((name) => NETWORKS.test(name))) return 'network';
  if (names.some((name) => RELATED_FURNITURE.test(name))) return 'furniture';
  if (names.some((name) => name.split('-').some((word) => SPONSORED.test(word)))) return 'sponsored';
  if (names.some((name) => ADJACENT.test(name))) return 'adjacent';
  if (names.some((name) => RELATED.test(name))) return 'related';
  if (names.some((name) => POPULAR.test(name))) return 'popular';
  if (names.some((name) => RECOMMENDED.test(name))) return 'recommended';
  if (names.some((name) => name.split('-').some((word) => SLOT.test(word)))) return 'slot';
  if (names.some((name) => name.split('-').some((word) => OFFERS.test(word)))) return 'offers';
  if (names.some((name) => FURNITURE.test(name.split('-').at(-1) ?? ''))) return 'furniture';
  return undefined;
}

const MAX_REMEMBERED = 1000;
const remembered = new Map<string, readonly string[]>();

/** Class names of an element, as `containerKind` compares them; cards repeat theirs, so they are read once. */
export function classNames(element: Element): readonly string[] {
  const names = rawAttribute(element, 'class');
  if (!names || names.length > MAX_NAMES_CHARS) return [];
  const known = remembered.get(names) ?? plainNames(names);
  if (remembered.size < MAX_REMEMBERED) remembered.set(names, known);
  return known;
}
