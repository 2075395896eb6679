// Pages of made-up news sites that are no articles (and a few that are), for measuring the decision on kinds of page
// the corpora lack: front pages, sections, searches, videos, logins, galleries, live scores and weather.
import { article, cards, type Draw, drawPage, ld, og, pick, range, slug, text } from './draw.ts';
import { MORE_KINDS } from './moreKinds.ts';
import { HOUSES } from './publishers.ts';

/** One page, with what it is. */
export interface OwnPage {
  readonly id: string;
  readonly url: string;
  readonly type: string;
  readonly isArticle: boolean;
  readonly html: () => string;
}

const front: Draw = (house, at) => ({
  path: ['/', '/', '/index.html', '/', '/', '/', '/', '/ar/'][at] ?? '/',
  title: house.name,
  // Several real kinds of site give their front page the type of an article; some list their stories as JSON-LD.
  head:
    og(at % 2 ? 'article' : 'website', house.name, house) +
    (at % 3
      ? ''
      : ld({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'NewsArticle', headline: pick(house.headlines, 0) }],
        })),
  bodyClass: 'home blog',
  body: `<h1>${house.name}</h1><section class="lead"><h2><a href="${article(house, 1)}">${pick(house.headlines, 1)}</a></h2><p>${text(house, 0, 3)}</p></section>${cards(house, 2, 30)}`,
});

const section: Draw = (house, at) => ({
  path:
    [
      `/${pick(house.sections, at)}`,
      `/category/${pick(house.sections, at)}/`,
      `/${pick(house.sections, at)}/index.html`,
      `/thema/hafen`,
      `/${pick(house.sections, 1)}/page/3/`,
      `/noticias/${pick(house.sections, at)}/`,
      '/list/culture.html',
      `/tag/${pick(house.sections, at)}`,
    ][at] ?? '/news/',
  title: `${pick(house.sections, at)} – ${house.name}`,
  head:
    og(at % 4 === 1 ? 'article' : 'website', pick(house.sections, at), house) +
    (at % 2 ? ld({ '@type': 'CollectionPage', name: pick(house.sections, at) }) : ''),
  bodyClass: house.style === 'blog' ? 'archive category' : 'section',
  body: `<h1>${pick(house.sections, at)}</h1><p>${text(house, at, 1)}</p>${cards(house, at, 24)}<a rel="next" href="?page=2">2</a>`,
});

const search: Draw = (house, at) => ({
  path:
    [
      '/search?q=north+pier+repairs',
      '/?s=orchestra',
      '/cgi-bin/find?query=river',
      '/suche/?q=br%C3%BCcke',
      '/?s=markt',
      '/buscar/puente-y-muelle',
      '/so?keyword=%E7%A0%81%E5%A4%B4',
      '/search/results?text=x',
    ][at] ?? '/search',
  title: `${house.words.search}: ${pick(house.headlines, at).slice(0, 12)} | ${house.name}`,
  head: at % 2 ? '<meta name="robots" content="noindex,follow">' : '',
  bodyClass: 'search search-results',
  body: `<h1>${house.words.search}</h1><form action="/search"><input name="q" value="pier"><button>${house.words.search}</button></form><p>1–20 / 214</p>${cards(house, at, 20)}`,
});

const video: Draw = (house, at) => ({
  path:
    [
      `/video/${slug(pick(house.headlines, at), at)}-77120`,
      `/videos/${slug(pick(house.headlines, at), at)}/`,
      '/tv/clip.php?id=8812',
      `/video/${slug(pick(house.headlines, at), at)},clip-102.html`,
      `/mediathek/video-${slug(pick(house.headlines, at), at)}`,
      `/videos/2026/11/20/${slug(pick(house.headlines, at), at)}.html`,
      '/video/20261120/v88120.html',
      `/watch/88120`,
    ][at] ?? '/video/1',
  title: `${pick(house.headlines, at)} – ${house.words.video}`,
  head:
    og(at % 2 ? 'video.other' : 'article', pick(house.headlines, at), house) +
    ld({
      '@type': 'VideoObject',
      name: pick(house.headlines, at),
      uploadDate: '2026-11-20',
      duration: 'PT2M3S',
    }),
  bodyClass: 'single-video',
  body: `<div class="player"><video controls src="/v/${at}.mp4"></video></div><h1>${pick(house.headlines, at)}</h1><p class="date">20.11.2026</p><p>${text(house, at, 2)}</p>${cards(house, at + 1, 16, false)}`,
});

const login: Draw = (house, at) => ({
  path:
    [
      '/login',
      '/account/sign-in?next=/sport/a-long-story-about-rowing',
      '/register.asp',
      '/anmelden',
      '/mein-konto/',
      '/suscripcion/planes',
      '/user/login.html',
      '/subscribe/offers',
    ][at] ?? '/login',
  title: `${house.words.login} | ${house.name}`,
  head: og('website', house.words.login, house),
  body: `<main><h1>${house.words.login}</h1><form method="post"><label>E-mail <input type="email" name="email"></label><label>•••• <input type="password" name="password"></label><button>${house.words.login}</button></form><p>${text(house, at, 2)}</p><ul><li>${pick(house.sentences, at + 2)}</li><li>${pick(house.sentences, at + 3)}</li></ul></main>`,
});

const gallery: Draw = (house, at) => ({
  path:
    [
      `/gallery/${slug(pick(house.headlines, at), at)}`,
      `/photos/${slug(pick(house.headlines, at), at)}/`,
      '/slideshow/show.asp?id=5512',
      `/bilder/fotostrecke-${slug(pick(house.headlines, at), at)}-fs-1021.html`,
      `/fotos/${slug(pick(house.headlines, at), at)}/`,
      `/galeria/${slug(pick(house.headlines, at), at)}`,
      '/photo/2026-11/20/g_1129.htm',
      `/pictures/88120/${slug(pick(house.headlines, at), at)}`,
    ][at] ?? '/gallery/1',
  title: `${house.words.gallery}: ${pick(house.headlines, at)}`,
  head:
    og('article', pick(house.headlines, at), house) +
    (at % 2 ? ld({ '@type': 'ImageGallery', name: pick(house.headlines, at) }) : ''),
  body: `<h1>${pick(house.headlines, at)}</h1><div class="date">20.11.2026</div>${range(18)
    .map(
      (row) =>
        `<figure><img src="/g/${row}.jpg" alt=""><figcaption>${pick(house.sentences, at + row).slice(0, 60)}</figcaption></figure>`,
    )
    .join('')}${cards(house, at, 8, false)}`,
});

const scores: Draw = (house, at) => ({
  path:
    [
      '/sport/live-scores',
      '/sports/scores/',
      '/sports/table.html',
      '/sport/liveticker/hafen-sv-gegen-speicher-04',
      '/sport/ergebnisse/',
      '/deportes/resultados/jornada-12',
      '/sports/live/20261120.html',
      '/sport/match/88120',
    ][at] ?? '/scores',
  title: `${house.words.scores} – ${house.name}`,
  head:
    og('website', house.words.scores, house) +
    (at % 2 ? ld({ '@type': 'SportsEvent', name: 'Hafen SV – Speicher 04', startDate: '2026-11-20' }) : ''),
  body: `<h1>${house.words.scores}</h1><p>20.11.2026</p><table class="scores">${range(40)
    .map(
      (row) =>
        `<tr><td>${row + 1}</td><td><a href="/team/${row}">Team ${row}</a></td><td>${row % 5}:${(row * 3) % 4}</td><td>${row}′</td></tr>`,
    )
    .join('')}</table><ul>${range(14)
    .map((row) => `<li><time>${90 - row * 6}′</time> ${pick(house.sentences, at + row).slice(0, 70)}</li>`)
    .join('')}</ul>`,
});

const weather: Draw = (house, at) => ({
  path:
    [
      '/weather/north-pier',
      '/weather/',
      '/weather.asp?city=12',
      '/wetter/talheim-10115.html',
      '/wetter/deutschland/',
      '/el-tiempo/islas',
      '/weather/101010100.shtml',
      '/weather/today',
    ][at] ?? '/weather',
  title: `${house.words.weather} – ${house.name}`,
  head: og('website', house.words.weather, house),
  body: `<h1>${house.words.weather}</h1><p>20.11.2026</p><p>${text(house, at, 2)}</p><table>${range(24)
    .map((row) => `<tr><td>${row}:00</td><td>${8 + (row % 9)}°</td><td>${row * 4} %</td></tr>`)
    .join('')}</table><p>${text(house, at + 1, 2)}</p>${cards(house, at, 6, false)}`,
});

const story: Draw = (house, at) => {
  const title = pick(house.headlines, at);
  const paragraphs = range(9).map((row) => text(house, at + row, 2));
  const body =
    house.style === 'old'
      ? `<td class="main"><h1>${title}</h1><font size="1">20.11.2026 10:15</font><br>${paragraphs.join('<br><br>')}</td>`
      : `<article class="story"><h1>${title}</h1><p class="byline">${house.words.by} A. Quill</p><time datetime="2026-11-20T10:15:00Z">20.11.2026</time>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;
  return {
    path: house.style === 'old' ? `${article(house, at)}-${20261120 + at}.html` : article(house, at),
    title: `${title} | ${house.name}`,
    head:
      house.style === 'old'
        ? ''
        : og('article', title, house) +
          (house.style === 'modern'
            ? ld({ '@type': 'NewsArticle', headline: title, datePublished: '2026-11-20T10:15:00Z' })
            : '<meta property="article:published_time" content="2026-11-20T10:15:00Z">'),
    bodyClass: house.style === 'blog' ? 'single single-post postid-88' : '',
    body:
      house.style === 'old'
        ? `<table><tr>${body}<td>${cards(house, at + 1, 4, false)}</td></tr></table>`
        : `${body}${cards(house, at + 1, 6, false)}`,
  };
};

const KINDS: readonly (readonly [type: string, draw: Draw])[] = [
  ['front page', front],
  ['section', section],
  ['search', search],
  ['video', video],
  ['login', login],
  ['gallery', gallery],
  ['live score', scores],
  ['weather', weather],
  ['article', story],
  ...MORE_KINDS,
];

/** Every kind of page of every made-up site: 136 that are no articles, 8 that are. */
export function ownPages(): OwnPage[] {
  return KINDS.flatMap(([type, draw]) =>
    HOUSES.map((house, at) => {
      const drawing = draw(house, at);
      return {
        id: `own-${type.replace(' ', '-')}-${at + 1}`,
        url: `https://${house.host}${drawing.path}`,
        type,
        isArticle: type === 'article',
        html: () => drawPage(house, drawing),
      };
    }),
  );
}
