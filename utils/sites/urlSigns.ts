// Signs in an address. The words are those that sites in many languages use in paths; there is no list of
// sites here.
import { wordPattern } from '../shared/words/wordList.ts';

const words = (list: string) => new RegExp(`^(?:${list})$`);

const ARTICLE = words(wordPattern`
  articles? | article-?\w* | artikel | articolo | articulo | artigo | artykul | story | stories | news-story |
  storyid | noticia | nota | posts? | entry | insights | pulse | releases? | statya | makale | haber |
  berita | read
`);
const SECTION = words(wordPattern`
  news | nieuws | nachrichten | noticias | actualites | actu | notizie | novosti | nyheter | uutiset |
  wiadomosci | politics? | politik | politique | politica | world | international | business | economy |
  economia | wirtschaft | sports? | sport | deportes | football | fussball | opinion | culture | kultur |
  entertainment | science | health | tech | technology | lifestyle | life | travel | local | national |
  metro | money | markets | blog | blogs | magazine | columnists? | commentary | features
`);
/** Folders in which articles are filed, at any depth: nothing else stands in them. */
const POSTS = words(wordPattern`
  blogs? | news | nieuws | noticias | nyheter | nyheder | uutiset | nachrichten | notizie | actualites |
  wiadomosci | novosti | berita | articles? | artikel | artikler | articoli | articulos | artigos | posts? |
  story | stories | magazine? | insights | aktuelles | presse | press | press-?releases? |
  pressemitteilungen? | meldungen | ratgeber | journal | reviews? | features? | columns?
`);
const INDEX = words(wordPattern`
  categor(y|ies|ia|ie|ie) | kategorie? | tags? | topics? | themen? | temas? | authors? | autor(es)? |
  auteurs? | profiles? | search | suche | recherche | buscar | find | sections? | latest | trending | browse |
  issues | lists? | schedule | standings | fixtures | results | scores? | scoreboard | tables? | calendar |
  events? | directory | catalog(ue)? | awards | best-sellers.* | members? | users? | portfolio | zgbs | rss |
  sitemap | hashtag
`);
const SHOP = words(wordPattern`
  products? | producto | produkt | produit | shop | store | boutique | collections? | c | p | items? | itm |
  dp | gp | buy | cart | basket | checkout | deals | offers? | coupons? | pricing | plans | departments? |
  product-category | sub-categor(y|ies) | gift-?cards? | auction | listing | rental | jewelry | shoes |
  accessories
`);
const FORUM = words(wordPattern`
  forums? | threads? | viewtopic.* | showthread.* | showtopic.* | viewforum.* | discussions? | discuss |
  community | questions? | boards? | t | f | bbs | comments | .*-forum(\.\d+)?
`);
const DOCS = words(wordPattern`
  docs? | documentation | reference | ref | manuals? | man\d? | api | wiki | tutorials? | learn | help |
  support | kb | faqs? | concepts | how-?tos? | guides? | getting[-_]started | specs? | handbook | library |
  packages? | man-pages
`);
const SERVICE = words(wordPattern`
  services? | solutions? | about | about-us | ueber-uns | quienes-somos | chi-siamo | qui-sommes-nous |
  over-ons | o-nas | contact | kontakt | careers? | jobs? | job | features? | feature | log-?in | sign-?in |
  sign-?up | register | auth | account | profile | subscribe | subscriptions? | newsletters? | privacy[-\w]* |
  datenschutz[-\w]* | terms[-\w]* | agb | legal | imprint | impressum | cookies? | locations? | programs? |
  courses? | use-cases | demo | download | donate | membership | advertise | preferences | settings |
  need-help | our-team | team
`);
const MEDIA = words(wordPattern`
  videos? | video-\w+ | watch | live(?!blog)[-_]?\w* | galler(y|ies) | galleri | galerie | fotos? | photos? |
  bild(er)? | fotostrecken? | pictures | slideshows? | diaporama | podcasts? | episodes? | shows? | audio |
  listen | tv | radio | weather | wetter | meteo | tiempo | forecast | games? | crosswords? | puzzles? |
  quiz | horoscopes? | match | matches | matchcenter | scores | ergebnisse | resultados | risultati |
  classements? | tabellen? | stream | reels? | shorts | webcams? | maps? | traffic | lottery | tickets |
  program(me)?s? | tv-guide | stocks? | quotes? | ticker | poll
`);
const HOST_NO = new RegExp(
  String.raw`^(?:${wordPattern`
    shop | store | docs? | developers? | dev | forums? | community | discuss(?:ions?)? | answers | support |
    help | wiki | bbs | boards | login | accounts? | auth | id | my | search | weather | wetter | videos? |
    tv | radio | live | photos? | games | jobs | careers | learn | guides | training | tutoring | locations |
    status | calendar | mail | maps | play | podcasts? | club | api | man | manual | reference
  `})\d?\.`,
);
const HOST_NEWS =
  /^(?:news|blogs?|.*news|.*(?:times|post|herald|tribune|gazette|journal|daily|magazine|zeitung))\.|news/;
const EXTENSION = /\.(?:s?html?|php|aspx?|jsp|cms|story|do)$/;
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;

/** The signs of `url`, by name; see `weights.ts` for what each is worth. */
export function urlSigns(url: URL): string[] {
  const signs: string[] = [];
  const host = url.hostname.replace(/^www\d?\./, '');
  const path = decode(url.pathname).toLowerCase();
  const all = path
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(EXTENSION, ''));
  const segments = all.filter(
    (part, at) => !(at === 0 && LOCALE.test(part)) && !/^(?:index|default|home)$/.test(part),
  );
  const keys = [...url.searchParams.keys()].map((key) => key.toLowerCase());
  const hasIdQuery = [...url.searchParams].some(
    ([key, value]) =>
      /^(?:p|a|id|.*[_-]?id|n?news|story|article|art|oid|item|px|sid|aid|nid)$/i.test(key) &&
      /\d{2}|-/.test(value),
  );
  const add = (name: string, holds: boolean) => {
    if (holds) signs.push(name);
  };
  if (segments.length === 0) {
    signs.push(hasIdQuery ? 'url:id' : 'url:root');
    return signs;
  }
  const last = segments.at(-1) ?? '';
  // The slug is the segment with the most words: some sites end on an id, `/amp`, or a page number.
  const slugWords = Math.max(
    ...segments
      .slice(-3)
      .map((segment) => segment.split(/[-_+. ,]+/).filter((word) => /\p{L}{2}/u.test(word)).length),
  );
  const lastWords = last.split(/[-_+. ,]+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  add('url:slug5', slugWords >= 5);
  add('url:short', lastWords <= 2 && !/\d{3}/.test(last));
  add('url:id', /\d{5}|[0-9a-f]{8}/.test(segments.slice(-2).join('/')) || hasIdQuery);
  add(
    'url:date',
    /(?:^|\/)(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})(?:[/-]|\d\d)|(?:^|[^\d])20\d\d[-/]?[01]\d[-/]?[0-3]\d(?:[^\d]|$)/.test(
      path,
    ),
  );
  const before = segments.slice(0, -1);
  add(
    'url:article',
    segments.some((segment) => ARTICLE.test(segment)),
  );
  add(
    'url:section',
    before.some((part) => SECTION.test(part)),
  );
  add(
    'url:posts',
    before.some((part) => POSTS.test(part)),
  );
  add('url:twice', segments.length > 1 && last === before.at(-1));
  add(
    'url:only-section',
    segments.every((segment) => SECTION.test(segment) || INDEX.test(segment) || LOCALE.test(segment)),
  );
  // "/topics/hiking/the-best-boots-of-the-year" is an article filed under a topic.
  const index = segments.findIndex((segment) => INDEX.test(segment));
  add('url:index', index >= 0 && (lastWords < 4 || index >= segments.length - 2));
  add(
    'url:shop',
    segments.some((segment) => SHOP.test(segment)),
  );
  add(
    'url:forum',
    segments.some((segment) => FORUM.test(segment)),
  );
  add(
    'url:docs',
    segments.some((segment) => DOCS.test(segment)),
  );
  add(
    'url:service',
    segments.some((segment) => SERVICE.test(segment)),
  );
  add(
    'url:media',
    segments.some((segment) => MEDIA.test(segment)),
  );
  add(
    'url:search',
    keys.some((key) => /^(?:q|s|query|search|keywords?|suche|text)$/.test(key)),
  );
  add('url:page', keys.includes('page') || keys.includes('offset') || /\/page[-/]?\d+\/?$/.test(path));
  add('host:no', HOST_NO.test(host));
  add('host:news', HOST_NEWS.test(host));
  return signs;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
