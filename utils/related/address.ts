// Addresses of links: canonical form, redirect wrappers, the site they belong to, and whether they look like an article's.

/** Query parameters that only say where a click came from. Nothing that could choose the content belongs here. */
const TRACKING =
  /^(utm_\w*|mtm_\w*|pk_\w*|piwik_\w*|matomo_\w*|at_\w*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|rb_clickid|s_cid|ncid|wickedid|intcmp|icmpid|cmp|cmpid|icid|itid|ico|ftag|xtor|wt_mc|wt_zmc|traffic_source|oborigurl|obinsite|obref|dicbo|tblci|ref|ref_src|ref_url|referrer|int_source|int_medium|int_campaign|smid|partner_id|sharetype)$/i;

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

/** Parts of paths and hosts by which paid content gives itself away. */
const PAID_PATH =
  /\/(sponsored|sponsor|sponsored-content|paid-content|paidcontent|paid-post|brandvoice|brand-?studio|branded-content|partner-content|partnercontent|partner-?zone|advertorials?|advertisement-feature|promoted|commercial|annonsorinnhold|annonsorsinnehall|anzeigen?|reklama|publireportajes?|publieditorial|contenu-sponsorise|sponsorizzat[io]|sisuturundus|promo|gutscheine?|vouchercodes?|discountcode|coupons?|rabattkod\w*|rabattkoder|code-promo|codes-promo|kody-rabatowe|whitepapers?|shop|shopping|deals|pr)(\/|$)/i;
const PAID_HOST =
  /(^|\.)(taboola(news)?|outbrain|revcontent|mgid|marketgid|zergnet|adblade|ligatus|plista|dianomi|engageya|doubleclick|googleadservices|googlesyndication|adservice|popin|logly|dable|smi2|lentainform|adnxs|adform|criteo|awin1|skimresources|shareasale|linksynergy|tradedoubler|adtraction|adservinghost|prf|amzn|amazon|ebay|aliexpress|voucher\w*|gutschein\w*|rabatt\w*|coupons?|promocodes?|discountcode\w*|jobs?|stellenanzeigen|immobilien)\.|(^|\.)(paid|partners?|sponsored|shop|deals|ads?|promo|vouchers?|gutscheine?)\./i;

/** Lists, people and services, whatever follows in the path. */
const NO_ARTICLE =
  /\/(tags?|etiquetas?|stichwort|schlagwort|hashtag|keywords?|authors?|autor|autores|auteurs?|autoren|profiles?|users?|members?|byline|reporters?|journalists?|category|categories|categoria|kategorie|search|suche|buscar|login|signin|sign-in|register|signup|subscribe|abo|account|myaccount|impressum|privacy|cookies?|rss|feeds?|sitemap|share|print|email|mailto|forum|advertise)(\/|$|\.|\?)/i;
/** Lists and services, unless an article's slug or number follows. */
const SELDOM_ARTICLE =
  /\/(topics?|themen?|thema|tema|temas|people|staff|columnists?|rubrik|rubric|sections?|subscriptions?|abonnement|newsletters?|contact|kontakt|about|about-us|terms|help|faq|archives?|index|comments?|apps?|careers|jobs?|events|calendar|weather|wetter|horoscopes?|games|quiz|puzzles?|videos?|gallery|galleries|photos?)(\/|$|\.|\?)/i;
const FILE = /\.(jpe?g|png|gif|webp|svg|pdf|mp3|mp4|zip|xml|rss|css|js|docx?|xlsx?)$/i;
const SHARE_HOST =
  /(^|\.)(facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram|t|youtube|youtu|tiktok|threads|mastodon|vk|ok|weibo|line|kakao|flipboard|getpocket|news\.google|play\.google|apps\.apple|itunes\.apple|spotify|soundcloud|apple|google|wa|bsky|snapchat|tumblr|digg|delicious|stumbleupon)\.(com|net|org|me|be|ru|social|app|im|jp|co|it)$/i;

/**
 * The address a link leads to: absolute, unwrapped, without fragment and tracking parameters.
 * Undefined for what no page can be opened at.
 */
export function canonicalAddress(href: string, base: URL): URL | undefined {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#') || trimmed.length > 2000) return undefined;
  const url = parse(trimmed, base);
  return url && withoutTracking(unwrapped(url));
}

function parse(href: string, base?: URL): URL | undefined {
  const url = URL.parse(href, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}

/** The target of a redirect address that names it in its own query; otherwise the address itself. */
function unwrapped(url: URL): URL {
  if (!url.search || !(REDIRECT_PATH.test(url.pathname) || PAID_HOST.test(url.hostname))) return url;
  for (const name of WRAPPED) {
    const value = url.searchParams.get(name);
    const target = value && /^https?:\/\//i.test(value) ? parse(value) : undefined;
    if (target) return target;
  }
  return url;
}

function withoutTracking(url: URL): URL {
  url.hash = '';
  if (!url.search) return url;
  const names = new Set([...url.searchParams.keys()].filter((name) => TRACKING.test(name)));
  for (const name of names) url.searchParams.delete(name);
  return url;
}

/** What two addresses of one page have in common: for comparing, not for opening. */
export function addressKey(url: URL): string {
  return `${hostOf(url)}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** Host without `www.`. */
export function hostOf(url: URL): string {
  return url.hostname.toLowerCase().replace(/^www\d?\./, '');
}

/** The registrable part of a host, guessed without the public suffix list: `news.example.co.uk` → `example.co.uk`. */
export function siteOf(url: URL): string {
  const parts = url.hostname.toLowerCase().split('.');
  const last = parts.length - 1;
  const isDouble =
    last >= 2 && /^(com?|org|net|gov|edu|ac|or|ne|go|gob|gouv|in|web|ltd)$/.test(parts[last - 1] ?? '');
  return parts.slice(isDouble ? -3 : -2).join('.');
}

/** The name of a site without its suffix, so that `example.com` and `example.co.uk` are kin. */
export function siteName(url: URL): string {
  return siteOf(url).split('.')[0] ?? '';
}

/** Whether the address itself says that somebody paid for the link. */
export function isPaidAddress(url: URL, page: URL): boolean {
  if (siteOf(url) !== siteOf(page) && PAID_HOST.test(url.hostname)) return true;
  if (
    /^(paid|partners?|sponsored|shop|deals|ads?|promo|vouchers?|gutscheine?|advertorial)\./i.test(
      url.hostname,
    )
  )
    return true;
  return PAID_PATH.test(url.pathname) && !PAID_PATH.test(page.pathname);
}

/** Whether the address can only be something else than an article: a tag, an author, a share button, a file. */
export function isNoArticle(url: URL): boolean {
  const { pathname } = url;
  if (pathname === '/' || FILE.test(pathname) || SHARE_HOST.test(hostOf(url)) || NO_ARTICLE.test(pathname))
    return true;
  return SELDOM_ARTICLE.test(pathname) && !hasSlug(pathname) && !/\d{5,}/.test(pathname);
}

/** Whether an address, not ruled out by `isNoArticle`, looks like an article's, judged by itself and by the page's own. */
export function looksLikeArticle(url: URL, page: URL): boolean {
  if (hasSlug(url.pathname)) return true;
  if (/\d{5,}/.test(url.pathname) || /\/(19|20)\d\d[/-]?[01]\d/.test(url.pathname)) return true;
  if (/[?&]\w*id=\d{3,}/i.test(url.search)) return true;
  if (siteOf(url) !== siteOf(page)) return false;
  return shapeOf(url) === shapeOf(page) && /\d/.test(url.pathname + url.search);
}

/** Whether the path has a part made of several words, as only headlines become. */
function hasSlug(pathname: string): boolean {
  return pathname
    .split('/')
    .some((part) => part.split(/[-_,+]|%20/).filter((word) => word.length > 1).length >= 4);
}

/** The pattern of an address: digits and words blurred, structure kept. */
function shapeOf(url: URL): string {
  const query = [...url.searchParams.keys()].sort().join('&');
  return `${url.pathname.replace(/\d+/g, '9').replace(/[^/9.]+/g, 'a')}?${query}`;
}
