import { expect, it } from 'vitest';
import { PASS_NAMES } from '../../../../utils/article/passes/passNames.ts';
import { article, PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

interface Case {
  readonly pass: string;
  readonly page: string;
  /** Text that the pass takes out or brings in. */
  readonly words: string;
  /** Whether the text is in the article when the pass runs. */
  readonly isKept: boolean;
}

const menu = '<div class="top"><a href="/">Home</a> <a href="/sea">Sea</a></div>';
const paragraphs = (from: number, to: number) =>
  PARAGRAPHS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');

/** One page per pass on which it acts: with it the words are where they belong, without it they aren't. */
const ACTS: readonly Case[] = [
  {
    pass: 'revealHeldBack',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 2)}<div class="rest" style="display:none">${paragraphs(2, 6)}</div></div></article>`,
    words: 'moved the bus stop',
    isKept: true,
  },
  {
    pass: 'pruneFurniture',
    page: article(
      '<div class="newsletter-signup"><h3>The Quay Letter</h3><p>Every Sunday we send the best of the week, with tides, recipes and a word from the harbour master, to eleven thousand people.</p></div>',
    ),
    words: 'Every Sunday we send',
    isKept: false,
  },
  {
    pass: 'keepSimilarBoxes',
    page: `<main><h1>${TITLE}</h1><div class="rows">${PARAGRAPHS.map((text, at) => `<div class="row r${at}"><div class="col"><div class="cell">${at === 1 ? paragraphs(0, 6) : `<p>${text} Row.</p>`}</div></div></div>`).join('<div class="row"><a href="/x">An offer of the week</a></div>')}</div></main>`,
    words: 'watching. Row.',
    isKept: true,
  },
  {
    pass: 'keepGaps',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<div class="media"><h4>Loaves</h4><ul><li>Rye, dark</li><li>Spelt, light</li></ul></div>${paragraphs(3, 6)}</div></article>`,
    words: 'Spelt, light',
    isKept: true,
  },
  {
    pass: 'keepLines',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<div><div><div>1. Light the oven.</div><div>2. Weigh the <a href="/rye">rye</a>.</div></div><div><div>3. Wait for the ferry.</div><div>4. Knead.</div></div></div>${paragraphs(3, 6)}</div></article>`,
    words: '3. Wait for the ferry.',
    isKept: true,
  },
  {
    pass: 'keepDisplays',
    page: article('<p>The till is opened by hand:</p><pre>(till 9)</pre>'),
    words: '(till 9)',
    isKept: true,
  },
  {
    pass: 'keepFaqAndRecipe',
    page: `<main><h1>${TITLE}</h1><div class="story">${paragraphs(0, 6)}</div><div class="comment-free faq-list"><div class="media"><div class="accordion-item"><h4>How long does the rye rest?</h4><div class="answer">An hour.</div></div></div></div></main>`,
    words: 'An hour.',
    isKept: true,
  },
  {
    pass: 'dropForms',
    page: article(
      '<form action="/tip"><p>Tell us what you saw at the harbour, and we may print it on Saturday with your name below it, unless you ask us not to, in which case we will not.</p></form>',
    ),
    words: 'Tell us what you saw',
    isKept: false,
  },
  {
    pass: 'dropRepeated',
    page: `<article><div class="story"><p>${TITLE}</p>${paragraphs(0, 6)}</div></article>`,
    words: TITLE,
    isKept: false,
  },
  {
    pass: 'dropCaptions',
    page: article(
      `<div class="pic"><img src="/oven.jpg" alt=""><p class="under">The oven that works, seen from the yard in May.</p></div><p>${PARAGRAPHS[1]} Again.</p>`,
    ),
    words: 'The oven that works, seen',
    isKept: false,
  },
  {
    pass: 'dropBoilerplate',
    page: article('<p>Lesen Sie auch: Fischmarkt zieht um, sagt der Rat.</p>'),
    words: 'Lesen Sie auch',
    isKept: false,
  },
  {
    pass: 'dropComments',
    page: `<table><tr><td>${paragraphs(0, 6)}<p>13 Comments</p><p><b>gull</b><br>Nobody in this town has ever paid two crowns for a loaf of rye, and I have lived here since the cannery.</p></td></tr></table>`,
    words: 'ever paid two crowns',
    isKept: false,
  },
  {
    pass: 'dropThread',
    page: article(
      ['ever paid two crowns', 'seen the oven at night', 'met the gull in person']
        .map(
          (words, at) =>
            `<div><a href="/u/${at}">reader${at}</a> ${at + 1} March 2025</div><blockquote>Nobody in this town has ${words}, and I have lived here since the cannery was built, you know.</blockquote><p><a href="#r${at}">Reply</a></p>`,
        )
        .join(''),
    ),
    words: 'ever paid two crowns',
    isKept: false,
  },
  ...[
    'YouTube-Inhalte anzeigen',
    'Personenbezogene Daten können an Drittplattformen übermittelt werden.',
    'We may earn a commission when you buy a mixer through our links.',
    'Abonniere den WhatsApp-Kanal der Quay News und verpasse keine Flut.',
    'Pour voir cette vidéo, vous devez accepter les cookies de ce service.',
  ].map((words) => ({ pass: 'dropBoilerplate', page: article(`<p>${words}</p>`), words, isKept: false })),
  {
    pass: 'dropBoilerplate',
    page: article(
      '<p>Subscribe now to read the latest from the quay.</p><ul><li>All tides on all devices, in one account.</li><li>The Saturday puzzle.</li></ul>',
    ),
    words: 'All tides on all devices',
    isKept: false,
  },
  {
    pass: 'dropBoilerplate',
    page: article(
      '<p>The Quay News is a federally registered trademark of the harbour company and may not be used by third parties without explicit permission. The display of the names of other papers on this site does not mean that we are with them, that they are with us, or that either of us has been asked about the other at any time before this line was written, in any weather, by anybody at all on the quay.</p>',
    ),
    words: 'harbour company',
    isKept: false,
  },
  {
    pass: 'dropCards',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<div class="box"><h4><a href="/news/salt">Salt is dearer than ever on the quay</a></h4><div class="words">The mine has closed its second shaft, and the price of a sack has doubled since the spring, say the curers.</div></div>${paragraphs(3, 6)}</div></article>`,
    words: 'closed its second shaft',
    isKept: false,
  },
  {
    pass: 'dropOutside',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 6)}</div><div class="loop"><a href="/news/fog" rel="prev">Fog closes the strait</a></div><p>Whoever writes below this line answers for it alone; the harbour master reads all of it, and laughs.</p></article>`,
    words: 'the harbour master reads',
    isKept: false,
  },
  {
    pass: 'dropHead',
    page: `<article><h1>${TITLE}</h1><div class="story"><h5>9/26/2023 8:59 AM PT</h5>${paragraphs(0, 6)}</div></article>`,
    words: '8:59 AM',
    isKept: false,
  },
  {
    pass: 'dropForms',
    page: article('<p><label>Yes, at once.</label><label>No, that would be too dear.</label></p>'),
    words: 'would be too dear',
    isKept: false,
  },
  {
    pass: 'pruneFurniture',
    page: article(
      '<div class="story-content__sign-in"><p>All tides, all bridges and the Saturday puzzle, on every device that you and your family own, for one account and no money at all.</p></div>',
    ),
    words: 'Saturday puzzle',
    isKept: false,
  },
  {
    pass: 'dropBio',
    page: `<p class="byline">By <a rel="author" href="/a/ida">Ida Lindqvist</a></p>${article('<p>Ida Lindqvist has covered the coast for a decade, and bakes badly, though with conviction, in her own time.</p>')}`,
    words: 'has covered the coast',
    isKept: false,
  },
  {
    pass: 'dropHead',
    page: `<article><h1>${TITLE}</h1><div class="story"><h5>12 May 2025, 07:30</h5><h2>Bread</h2>${paragraphs(0, 6)}</div></article>`,
    words: '12 May 2025',
    isKept: false,
  },
  {
    pass: 'dropTail',
    page: article('<h3>Elsewhere on the coast</h3>'),
    words: 'Elsewhere on the coast',
    isKept: false,
  },
];

it.each(ACTS)('$pass acts where it should', ({ pass, page, words, isKept }) => {
  const doc = pageOf(menu + page);
  expect(read(doc).text.includes(words)).toBe(isKept);
  expect(read(doc, { without: [pass] }).text.includes(words)).toBe(!isKept);
});

/** Pages a pass must leave alone: the words are in the article with every pass running. */
const LEAVES: readonly (Omit<Case, 'isKept'> & Partial<Case>)[] = [
  {
    pass: 'pruneFurniture',
    page: `<div class="with-sidebar share-page">${article()}</div>`,
    words: 'moved the bus stop',
  },
  {
    pass: 'keepLines',
    page: article('<div><a href="/a">Ferries</a></div><div><a href="/b">Bread</a></div>'),
    words: 'moved the bus stop',
  },
  {
    pass: 'keepDisplays',
    page: article('<pre>rye 500 g\nwater 400 g</pre>'),
    words: 'rye 500 g',
  },
  {
    pass: 'revealHeldBack',
    page: article(`</div><div hidden class="dialog" role="dialog">${paragraphs(0, 3)}`),
    words: 'The ovens at the harbour',
  },
  {
    pass: 'pruneFurniture',
    page: `<article><h1>${TITLE}</h1><div class="teaser-content">${paragraphs(0, 2)}</div><div class="story">${paragraphs(2, 6)}</div></article>`,
    words: 'smells of rye',
  },
  {
    pass: 'pruneFurniture',
    page: article(
      '<div class="teaser"><a href="/news/salt">Salt is dearer than ever, and the curers of the quay say that it will be dearer still</a><p>The mine has closed its second shaft, and the price of a sack has doubled since the spring.</p></div>',
    ),
    words: 'closed its second shaft',
    isKept: false,
  },
  {
    pass: 'dropCards',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<div class="faq"><h4><a href="#a1">How long does the dough of the rye rest?</a></h4><div class="answer">An hour in summer and two in winter, under a cloth, away from the door and from the gulls.</div></div>${paragraphs(3, 6)}</div></article>`,
    words: 'two in winter',
  },
  {
    pass: 'dropTail',
    page: article(
      '<p>In May <a href="/a">the council bought the lot on the corner of the old customs house and the fish market</a>, in June <a href="/b">it sold the same lot to the owner of the chandlery for half</a>.</p>',
    ),
    words: 'for half',
  },
  {
    pass: 'dropForms',
    page: article('<table><tr><td><label>Rye</label></td><td>Two crowns</td></tr></table>'),
    words: 'Rye',
  },
  { pass: 'keepDensestBox', page: article(), words: 'past the chandler' },
  {
    pass: 'keepSimilarBoxes',
    page: `<main><h1>${TITLE}</h1><div class="rows">${PARAGRAPHS.map((text) => `<div class="row"><p>${text}</p></div>`).join('')}</div></main><aside><div class="rows"><div class="row"><p>The quay wants a night watch; the council will pay for one, it says, from May until the first frost.</p></div></div></aside>`,
    words: 'wants a night watch',
    isKept: false,
  },
  {
    pass: 'keepGaps',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<div class="media"><h4><a href="/a">Loaves of the week</a></h4><p><a href="/b">Rye is dearer than ever</a></p></div>${paragraphs(3, 6)}</div></article>`,
    words: 'Rye is dearer',
    isKept: false,
  },
  {
    pass: 'keepFaqAndRecipe',
    page: `<main><h1>${TITLE}</h1><div class="story">${paragraphs(0, 6)}</div><footer><div class="faq"><h4>How do I cancel my paper?</h4><div class="answer">By letter.</div></div></footer></main>`,
    words: 'By letter.',
    isKept: false,
  },
  {
    pass: 'dropRepeated',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 5)}<p>${TITLE}</p>${paragraphs(5, 6)}</div></article>`,
    words: TITLE,
  },
  {
    pass: 'dropBio',
    page: `<p class="byline">By <a rel="author" href="/a/ida">Ida Lindqvist</a></p><article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 1)}<p>Ida Lindqvist stood in the queue with the others that morning, for an hour and a half, in the rain.</p>${paragraphs(1, 6)}</div></article>`,
    words: 'stood in the queue',
  },
  {
    pass: 'dropForms',
    page: `<form id="aspnet" action="/">${article()}</form>`,
    words: 'past the chandler',
  },
  {
    pass: 'dropOtherArticles',
    page: `<article><h1>${TITLE}</h1>${paragraphs(0, 3)}<article class="part">${paragraphs(3, 6)}</article></article>`,
    words: 'both of them need watching',
  },
  {
    pass: 'dropBoilerplate',
    page: article(
      '<p>Subscribe to the idea that bread is simple and you will never open a bakery, she says, and laughs; it is flour, water, salt and time, but the time is yours and so is the cold, and nobody pays you for either of them when the ovens fail at four in the morning in the middle of January, as they did.</p>',
    ),
    words: 'Subscribe to the idea',
  },
  {
    pass: 'dropBoilerplate',
    page: article('<p>The WhatsApp channel of the council was closed by the court in May, she says.</p>'),
    words: 'was closed by the court',
  },
  {
    pass: 'dropBoilerplate',
    page: article(
      '<p>Sign up for a class.</p><p>The four of them say:</p><ul><li>Rye, dark, two crowns</li></ul>',
    ),
    words: 'Rye, dark',
  },
  {
    pass: 'dropComments',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<h2>Comments</h2>${paragraphs(3, 6)}</div></article>`,
    words: 'both of them need watching',
  },
  {
    pass: 'dropComments',
    page: `<article><h1>${TITLE}</h1><div class="story">${paragraphs(0, 3)}<p><a href="#talk">13 comments</a></p>${paragraphs(3, 6)}</div></article>`,
    words: 'both of them need watching',
  },
  {
    pass: 'dropThread',
    page: article(
      [5, 6, 7]
        .map(
          (hour) =>
            `<div><a href="/by/ana">Ana Ruiz</a>, ${hour}:30</div><blockquote>At hour ${hour} the queue has reached the old customs house again, and nobody seems to mind the rain that has set in.</blockquote>`,
        )
        .join(''),
    ),
    words: 'At hour 6 the queue',
  },
  {
    pass: 'dropTail',
    page: article('<ul><li>Rye, dark, two crowns</li><li>Spelt, one crown</li></ul>'),
    words: 'Spelt, one crown',
  },
  { pass: 'dropHead', page: article(), words: 'The ovens at the harbour' },
  {
    pass: 'dropCaptions',
    page: `<article><h1>${TITLE}</h1><div class="story">${PARAGRAPHS.map((text, at) => `<p>${at === 2 ? '<img src="/gull.jpg" alt="">' : ''}${text}</p>`).join('')}</div></article>`,
    words: 'a gull carried off',
  },
];

it.each(LEAVES)('$pass leaves alone what is none of its business', ({ page, words, isKept = true }) => {
  expect(read(pageOf(menu + page)).text.includes(words)).toBe(isKept);
});

it('drops a second article loaded below the first', () => {
  const other = `<article><h1>Fog closes the strait</h1>${PARAGRAPHS.map((text) => `<p>${text.replace('harbour', 'strait')} Fog.</p>`).join('')}</article>`;
  const doc = pageOf(`<main>${article()}${other}</main>`);
  expect(read(doc).text).not.toContain('Fog.');
  expect(read(doc, { without: ['dropOtherArticles'] }).text).toContain('Fog.');
});

it('finds the prose where Readability finds another box', () => {
  const lines = PARAGRAPHS.map((text) => `${text}<br>`)
    .join('')
    .repeat(2);
  const other =
    'A line that is not it, with, some, commas, in it, and long, and winding, to the end. '.repeat(7);
  const doc = pageOf(
    `<div id="comment"><div class="extra">${lines}</div></div><div class="main"><p>${other}</p></div>`,
  );
  expect(read(doc).text).toContain('past the chandler');
  expect(read(doc, { without: ['keepDensestBox'] }).text).not.toContain('past the chandler');
});

/** Passes whose pages stand further down, or in a file of their own. */
const ELSEWHERE = [
  'keepDensestBox',
  'dropOtherArticles',
  'dropOutside',
  'keepNotes',
  'keepOpening',
  'keepQuestions',
  'markEmbedded',
];

it('shows every pass at work and at rest', () => {
  expect(new Set(PASS_NAMES).size).toBe(PASS_NAMES.length);
  for (const cases of [ACTS, LEAVES])
    expect(PASS_NAMES.filter((name) => !cases.some(({ pass }) => pass === name))).toSatisfy(
      (missing: string[]) => missing.every((name) => ELSEWHERE.includes(name)),
    );
});

it('keeps what comes twice: a refrain, a figure of two products', () => {
  const doc = pageOf(article(`<ul><li>One crown</li><li>One crown</li></ul><p>${PARAGRAPHS[1]}</p>`));
  expect(read(doc).text.split('One crown')).toHaveLength(3);
  expect(read(doc).text.split(PARAGRAPHS[1] ?? '')).toHaveLength(3);
});

it('drops what stands after the body and outside its box', () => {
  const doc = pageOf(
    `<main><h1>${TITLE}</h1><div class="story">${paragraphs(0, 6)}</div><p>The Quay News is printed on the quay, by the quay, and has been since 1904, in all weathers.</p></main>`,
  );
  expect(read(doc).text).not.toContain('is printed on the quay');
  expect(read(doc, { without: ['dropOutside'] }).text).toContain('is printed on the quay');
});

it('keeps what stands after the body in boxes like its own', () => {
  const rows = PARAGRAPHS.map((text) => `<div class="row"><div class="cell"><p>${text}</p></div></div>`).join(
    '',
  );
  const doc = pageOf(
    `<main><h1>${TITLE}</h1>${rows}<div class="row"><div class="cell"><ul><li>Rye, two crowns</li></ul></div></div></main>`,
  );
  expect(read(doc).text).toContain('Rye, two crowns');
});
