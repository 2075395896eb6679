// Addresses of links: canonical form, redirect wrappers, the site they belong to, and whether they look like an article's.
import { withoutEndSlashes } from '../shared/text/edges.ts';
import { queryEntries } from '../shared/url/queryEntries.ts';
import { registrableDomain } from '../shared/url/registrableDomain.ts';
import { isTrackingParameter } from '../shared/url/trackingParameters.ts';
import { parseWeb } from '../shared/url/webAddress.ts';
import { wordPattern } from '../shared/words/wordList.ts';

const WRAPPED = [
  'url',
  'u',
  'target',
  'to',
  'dest',
  'destination',
  'redirect',
  'redirect_url',
  'redir',
  'link',
  'goto',
  'out',
  'href',
  'r',
];
const REDIRECT_PATH =
  /(^|[/._-])(redirect|redir|out|click|clk|go|goto|link|away|track|tracking|exit|l|r|url|leave|external)([/._-]|$)/i;

/** Matches a folder of a path. */
const folder = (words: string) => new RegExp(String.raw`\/(${words})(\/|$)`, 'i');
/** Matches a folder of a path, or its last part. */
const page = (words: string) => new RegExp(String.raw`\/(${words})(\/|$|\.|\?)`, 'i');

/** Parts of paths and hosts by which paid content gives itself away. */
const PAID_PATH = folder(wordPattern`
  sponsored | sponsor | sponsored-content | paid-content | paidcontent | paid-post | brandvoice |
  brand-?studio | branded-content | partner-content | partnercontent | advertorials? | advertisement-feature |
  promoted | annonsorinnhold | annonsorsinnehall | publireportajes? | publieditorial | contenu-sponsorise |
  sponsorizzat[io] | sisuturundus
`);
const PAID_HOST =
  /(^|\.)(taboola(news)?|outbrain|revcontent|mgid|marketgid|zergnet|adblade|ligatus|plista|dianomi|engageya|doubleclick|googleadservices|googlesyndication|adservice|popin|logly|dable|smi2|lentainform|adnxs|adform|criteo|awin1|skimresources|shareasale|linksynergy|tradedoubler|adtraction|adservinghost|prf)\.|(^|\.)(paid|sponsored|ads?|advertorial)\./i;

/** Shops, vouchers, partners and job markets: no further reading, and no proof that somebody paid for the link. */
const OFFER_PATH = folder(wordPattern`
  partner-?zone | commercial | anzeigen? | reklama | promo | gutscheine? | vouchercodes? | discountcode |
  coupons? | rabattkod\w* | rabattkoder | code-promo | codes-promo | kody-rabatowe | whitepapers? | shop |
  shopping | deals | pr
`);
const OFFER_HOST =
  /(^|\.)(amzn|amazon|ebay|aliexpress|voucher\w*|gutschein\w*|rabatt\w*|coupons?|promocodes?|discountcode\w*|jobs?|stellenanzeigen|immobilien)\.|(^|\.)(partners?|shop|deals|promo|vouchers?|gutscheine?)\./i;

/** Lists, people and services, whatever follows in the path. */
const NO_ARTICLE = page(wordPattern`
  tags? | etiquetas? | stichwort | schlagwort | hashtag | keywords? | authors? | autor | autores | auteurs? |
  autoren | profiles? | users? | members? | byline | reporters? | journalists? | category | categories |
  categoria | kategorie | search | suche | buscar | login | signin | sign-in | register | signup | subscribe |
  abo | account | myaccount | impressum | privacy | cookies? | rss | feeds? | sitemap | share | print |
  email | mailto | forum | advertise
`);
/** Lists and services, unless an article's slug or number follows. */
const SELDOM_ARTICLE = page(wordPattern`
  topics? | themen? | thema | tema | temas | people | staff | columnists? | rubrik | rubric | sections? |
  subscriptions? | abonnement | newsletters? | contact | kontakt | about | about-us | terms | help | faq |
  archives? | index | comments? | apps? | careers | jobs? | events | calendar | weather | wetter |
  horoscopes? | games | quiz | puzzles? | videos? | gallery | galleries | photos?
`);
const FILE = /\.(jpe?g|png|gif|webp|svg|pdf|mp3|mp4|zip|xml|rss|css|js|docx?|xlsx?)$/i;
const SHARE_HOST =
  /(^|\.)(facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram|t|youtube|youtu|tiktok|threads|mastodon|vk|ok|weibo|line|kakao|flipboard|getpocket|news\.google|play\.google|apps\.apple|itunes\.apple|spotify|soundcloud|apple|google|wa|bsky|snapchat|tumblr|digg|delicious|stumbleupon)\.(com|net|org|me|be|ru|social|app|im|jp|co|it)$/i;

/**
 * The address a link leads to: absolute, unwrapped, without fragment and tracking parameters.
 * Undefined for addresses that can't be opened as a page.
 */
export function canonicalAddress(href: string, base: URL): URL | undefined {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || trimmed.length > 2000) return undefined;
  const url = parseWeb(trimmed, base);
  return url && withoutTracking(unwrapped(url));
}

/** The target of a redirect address that names it in its own query; otherwise the address itself. */
function unwrapped(url: URL): URL {
  if (!url.search || !(REDIRECT_PATH.test(url.pathname) || PAID_HOST.test(url.hostname))) return url;
  for (const name of WRAPPED) {
    const value = url.searchParams.get(name);
    const target = value && /^https?:\/\//i.test(value) ? parseWeb(value) : undefined;
    if (target) return target;
  }
  return url;
}

function withoutTracking(url: URL): URL {
  url.hash = '';
  if (!url.search) return url;
  const names = new Set(
    queryEntries(url)
      .map(([name]) => name)
      .filter(isTrackingParameter),
  );
  for (const name of names) url.searchParams.delete(name);
  return url;
}

/** Equal for two addresses of the same page; for comparing, not for opening. */
export function addressKey(url: URL): string {
  return `${hostOf(url)}${withoutEndSlashes(url.pathname)}${url.search}`;
}

/** Host without `www.`. */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\d?\./, '');
}

/** The name of a site without its suffix, so that `example.com` and `example.co.uk` are kin. */
export function siteName(url: URL): string {
  return registrableDomain(url).split('.')[0] ?? '';
}

/** Whether the address itself says that somebody paid for the link. */
export function isPaidAddress(url: URL, page: URL): boolean {
  if (registrableDomain(url) !== registrableDomain(page) && PAID_HOST.test(url.hostname)) return true;
  if (/^(paid|sponsored|ads?|advertorial)\./i.test(url.hostname)) return true;
  return PAID_PATH.test(url.pathname) && !PAID_PATH.test(page.pathname);
}

/** Whether the address is one of a shop, a partner or a market place. */
export function isOfferAddress(url: URL, page: URL): boolean {
  if (registrableDomain(url) !== registrableDomain(page) && OFFER_HOST.test(url.hostname)) return true;
  if (/^(partners?|shop|deals|promo|vouchers?|gutscheine?)\./i.test(url.hostname)) return true;
  return OFFER_PATH.test(url.pathname) && !OFFER_PATH.test(page.pathname);
}

/**
 * Whether no article can be at an address, whatever the page says: a front page, a file, a share button, a tag, an
 * author. Where the page's own address reads like a tag's, that says nothing of the others.
 */
export function isNoArticle(url: URL, page: URL): boolean {
  const { pathname } = url;
  if (pathname === '/' && !ID_QUERY.test(url.search)) return true;
  if (FILE.test(pathname) || SHARE_HOST.test(hostOf(url))) return true;
  return NO_ARTICLE.test(pathname) && !NO_ARTICLE.test(page.pathname);
}

/** Whether an address looks like that of a list or a service: only a sign, as blocks of articles lead there too. */
export function looksLikeList({ pathname }: URL): boolean {
  return SELDOM_ARTICLE.test(pathname) && !hasSlug(pathname) && !/\d{5,}/.test(pathname);
}

/** Queries that choose an article by its number. */
const ID_QUERY = /[?&](?:\w*id|p|a|n|art\w*|story\w*|news\w*|post\w*)=\d{2,}/i;

/** Whether an address, not ruled out by the two above, looks like an article's, judged by itself and by the page's own. */
export function looksLikeArticle(url: URL, page: URL): boolean {
  if (hasSlug(url.pathname)) return true;
  if (/\d{5,}/.test(url.pathname) || /\/(19|20)\d\d[/-]?[01]\d/.test(url.pathname)) return true;
  if (ID_QUERY.test(url.search)) return true;
  if (registrableDomain(url) !== registrableDomain(page)) return false;
  return shapeOf(url) === shapeOf(page) && /\d/.test(url.pathname + url.search);
}

/** Whether the path has a part made of several words, as only headlines become. */
export function hasSlug(pathname: string): boolean {
  return pathname
    .split('/')
    .some((part) => part.split(/[-_,+]|%20/).filter((word) => word.length > 1).length >= 4);
}

/** The pattern of an address: digits and words blurred, structure kept. */
function shapeOf(url: URL): string {
  const query = queryEntries(url)
    .map(([key]) => key.replace(/\d+/g, '9'))
    .sort()
    .join('&');
  return `${url.pathname.replace(/\d+/g, '9').replace(/[^/9.]+/g, 'a')}?${query}`;
}
