// Nine further kinds of page that are no articles. All but the first were written after the weights had been settled on
// the first eight, as a check that those hold for kinds nobody thought of.
import { cards, type Draw, ld, og, pick, range, slug, text } from './draw.ts';

const author: Draw = (house, at) => ({
  path:
    [
      '/author/ada-quill',
      '/by/ada-quill/',
      '/people/quill.html',
      '/autor/ada-quill-1021',
      '/autoren/ada-quill/',
      '/autor/ada-quill',
      '/writers/88.html',
      '/authors/88120',
    ][at] ?? '/author/a',
  title: `Ada Quill – ${house.name}`,
  head:
    og('profile', 'Ada Quill', house) +
    (at % 2 ? ld({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ada Quill' } }) : ''),
  bodyClass: 'archive author',
  body: `<h1>Ada Quill</h1><img src="/ada.jpg" alt=""><p>${text(house, at, 3)}</p>${cards(house, at, 20)}`,
});

const notFound: Draw = (house, at) => ({
  path: `/${pick(house.sections, at)}/${slug(pick(house.headlines, at), at)}-gone`,
  title: `404 – ${house.name}`,
  head: '<meta name="robots" content="noindex">',
  bodyClass: 'error404',
  body: `<h1>404</h1><p>${pick(house.sentences, at)}</p><form action="/search"><input name="q"></form>${cards(house, at, 8, false)}`,
});

const newsletter: Draw = (house, at) => ({
  path:
    [
      '/newsletters',
      '/newsletter/',
      '/subscribe.html',
      '/newsletter/morgenpost',
      '/briefe-abonnieren/',
      '/boletines',
      '/subscribe/mail.html',
      '/newsletters/daily',
    ][at] ?? '/newsletters',
  title: `Newsletter – ${house.name}`,
  head: og('website', 'Newsletter', house),
  body: `<h1>Newsletter</h1><p>${text(house, at, 2)}</p>${range(6)
    .map(
      (row) =>
        `<div class="offer"><h2>${pick(house.sections, row)}</h2><p>${pick(house.sentences, row)}</p><form><input type="email"><button>OK</button></form></div>`,
    )
    .join('')}`,
});

const podcast: Draw = (house, at) => ({
  path:
    [
      '/podcasts/the-long-pier',
      '/podcast/the-long-pier/episode-12/',
      '/radio/show.asp?id=4',
      '/podcast/hafengespraech',
      '/audio/hafengespraech-folge-12/',
      '/podcasts/el-muelle',
      '/audio/20261120.html',
      '/podcasts/88120',
    ][at] ?? '/podcasts',
  title: `${pick(house.headlines, at)} – Podcast`,
  head:
    og(at % 2 ? 'article' : 'music.song', 'Podcast', house) +
    ld({ '@type': at % 2 ? 'PodcastEpisode' : 'PodcastSeries', name: 'The Long Pier' }),
  body: `<h1>The Long Pier</h1><audio controls src="/a.mp3"></audio><p>20.11.2026</p><p>${text(house, at, 3)}</p><ol>${range(
    20,
  )
    .map(
      (row) =>
        `<li><a href="/podcasts/${row}">${pick(house.headlines, row)}</a> <time>${row + 1}.10.2026</time></li>`,
    )
    .join('')}</ol>`,
});

const game: Draw = (house, at) => ({
  path:
    [
      '/games/crossword',
      '/puzzles/',
      '/puzzles/crossword.asp',
      '/spiele/kreuzwort-raetsel',
      '/raetsel/',
      '/pasatiempos/crucigrama',
      '/games/2048.html',
      '/games/sudoku',
    ][at] ?? '/games',
  title: `Crossword – ${house.name}`,
  head: og('website', 'Crossword', house),
  body: `<h1>Crossword</h1><p>${text(house, at, 2)}</p><table>${range(15)
    .map(() => `<tr>${'<td><input maxlength="1"></td>'.repeat(15)}</tr>`)
    .join('')}</table><ol>${range(30)
    .map((row) => `<li>${pick(house.sentences, row).slice(0, 44)} (${(row % 7) + 3})</li>`)
    .join('')}</ol>`,
});

const about: Draw = (house, at) => ({
  path:
    [
      '/about-us',
      '/about/',
      '/contact.html',
      '/impressum',
      '/ueber-uns/',
      '/quienes-somos',
      '/about/contact.html',
      '/privacy-policy',
    ][at] ?? '/about',
  title: `About – ${house.name}`,
  head:
    og(at % 2 ? 'article' : 'website', 'About', house) +
    ld({ '@type': 'NewsMediaOrganization', name: house.name }),
  bodyClass: house.style === 'blog' ? 'page page-id-2 page-template-default' : '',
  body: `<h1>About</h1>${range(7)
    .map((row) => `<h2>${pick(house.sections, row)}</h2><p>${text(house, at + row, 2)}</p>`)
    .join(
      '',
    )}<p><a href="tel:+4912345">+49 123 45</a> <a href="mailto:desk@${house.host}">desk@${house.host}</a></p>`,
});

const day: Draw = (house, at) => ({
  path:
    [
      '/archive/2026/11/20',
      '/2026/11/20/',
      '/archive.asp?d=20261120',
      '/archiv/20-11-2026',
      '/2026/11/',
      '/hemeroteca/2026-11-20',
      '/2026-11/20/',
      '/archive/2026/11',
    ][at] ?? '/archive',
  title: `20.11.2026 – ${house.name}`,
  head: og('website', '20.11.2026', house),
  bodyClass: 'archive date',
  body: `<h1>20.11.2026</h1><ul>${range(40)
    .map(
      (row) =>
        `<li><time>10:${10 + row}</time> <a href="/${pick(house.sections, row)}/${slug(pick(house.headlines, row), row)}-${row}">${pick(house.headlines, row)}</a></li>`,
    )
    .join('')}</ul>`,
});

const election: Draw = (house, at) => ({
  path:
    [
      '/politics/election/results',
      '/elections/2026/results/',
      '/nation/results.html',
      '/politik/wahl/ergebnisse-2026',
      '/wahl/karte/',
      '/politica/elecciones/resultados',
      '/politics/vote.html',
      '/elections/map',
    ][at] ?? '/elections',
  title: `2026 – ${house.name}`,
  head: og(at % 3 ? 'website' : 'article', '2026', house),
  body: `<h1>2026</h1><p>${text(house, at, 2)}</p><table>${range(60)
    .map(
      (row) =>
        `<tr><td>${pick(house.sections, row)} ${row}</td><td>${(row * 7) % 60},${row % 10} %</td><td>${row * 1203}</td></tr>`,
    )
    .join('')}</table>${cards(house, at, 6, false)}`,
});

/** The index of a topic under an address that gives nothing away, and a type that lies. */
const topic: Draw = (house, at) => ({
  path:
    [
      '/harbour-and-town',
      '/storm-watch-2026/',
      '/islands.html',
      '/lokales/talheim-und-umgebung',
      '/hafenbahn/',
      '/el-muelle-y-su-gente',
      '/2026/harbour.html',
      '/economy/north-pier',
    ][at] ?? '/harbour',
  title: `${pick(house.sections, at)}: ${pick(house.headlines, at)} – ${house.name}`,
  head: og(at % 2 ? 'article' : 'website', pick(house.headlines, at), house),
  body: `<h1>${pick(house.headlines, at)}</h1><p class="byline">Ada Quill</p><p><time>20.11.2026</time> ${text(house, at, 2)}</p><div class="share"></div>${cards(house, at, 26)}`,
});

export const MORE_KINDS: readonly (readonly [type: string, draw: Draw])[] = [
  ['topic', topic],
  ['author', author],
  ['not found', notFound],
  ['newsletter', newsletter],
  ['podcast', podcast],
  ['game', game],
  ['about', about],
  ['day archive', day],
  ['election results', election],
];
