import { expect, it } from 'vitest';
import { PARAGRAPHS, pageOf, read, TITLE } from '../page.ts';

const story = `<article><h1>${TITLE}</h1><div class="story">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div></article>`;
const pair = (question: string, answer: string, head = 'h3') =>
  `<div class="x1"><div class="x2"><${head}>${question}</${head}></div><div class="x3"><div>${answer}</div></div></div>`;
const ANSWER =
  'It does, from Tuesday to Saturday, in all weathers, and on the first Sunday of the month as well, if the ferry runs.';
const pairs = pair('Does it open early?', ANSWER) + pair('Is there rye on Mondays?', `${ANSWER} Rye too.`);

it('keeps questions and answers after the article, whatever their boxes are called', () => {
  const { text } = read(
    pageOf(`<main>${story}<div class="b7"><h2>What readers ask</h2>${pairs}</div></main>`),
  );
  const lines = text.split('\n');
  expect(lines.slice(-5)).toEqual([
    'What readers ask',
    'Does it open early?',
    ANSWER,
    'Is there rye on Mondays?',
    `${ANSWER} Rye too.`,
  ]);
});

it.each([
  ['one question alone', `<div class="b7">${pair('Do you like our paper?', ANSWER)}</div>`],
  ['questions in the footer', `<footer>${pairs}</footer>`],
  [
    'questions that lead to other articles',
    `<div class="b7">${pairs.replace(/<h3>(.*?)<\/h3>/g, '<h3><a href="/other">$1</a></h3>')}</div>`,
  ],
])('leaves %s out', (_, box) => {
  expect(read(pageOf(`<main>${story}${box}</main>`)).text).not.toContain('from Tuesday to Saturday');
});
