import type { Article } from '../../../utils/article/articleTypes.ts';

const SENTENCE =
  'The ferry left the quay at six, as it had every morning since the harbour was dug, and nobody waved. ';

/** An article with one of everything, for tests of how it is drawn. */
export const SAMPLE: Article = {
  url: 'https://news.example/harbour/ferry',
  title: 'The ferry that nobody waved to',
  siteName: 'Harbour News',
  section: 'Coast',
  standfirst: 'A timetable older than the town it serves.',
  byline: {
    text: 'James Carter, Ana Ruiz',
    people: [
      { name: 'James Carter', role: 'Senior News Editor' },
      { name: 'Ana Ruiz', url: 'https://news.example/ana' },
    ],
  },
  published: '2025-11-25T08:10:00+00:00',
  modified: '2025-11-27T09:00:00+00:00',
  lang: 'en',
  dir: 'ltr',
  tags: [],
  breadcrumb: [],
  html: `<h2>Morning</h2><p>${SENTENCE.repeat(8)}</p><ul><li>one</li></ul><table><tr><th>a</th></tr><tr><td>1</td></tr></table><p>${SENTENCE.repeat(5)}<a href="https://news.example/x">a link</a></p>`,
  text: SENTENCE.repeat(13),
  wordCount: 260,
  characterCount: 1300,
  readingTime: { fast: 4, slow: 6 },
  confidence: 1,
};
