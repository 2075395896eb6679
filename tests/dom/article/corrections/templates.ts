// Ten templates of made-up sites. Each gives two pages with the same structure and other words, one box that a reader
// would take out, and the words by which the test knows it.

export interface Template {
  readonly name: string;
  readonly page: (text: (at: number) => string, unwanted: string) => string;
}

export const paragraph = (topic: string) => (at: number) =>
  `The ${topic} reached paragraph ${at} of its long story, and the people of the harbour watched it with patience, a little worry and a thermos of tea between them.`;

const body = (text: (at: number) => string, from: number, to: number, tag = 'p', attributes = '') =>
  Array.from({ length: to - from }, (_, at) => `<${tag}${attributes}>${text(from + at)}</${tag}>`).join('');

export const TEMPLATES: readonly Template[] = [
  {
    name: 'a box between the paragraphs',
    page: (text, unwanted) =>
      `<main class="page"><article class="story">${body(text, 0, 4)}<div class="tip-of-the-day"><p>${unwanted}</p></div>${body(text, 4, 8)}</article></main>`,
  },
  {
    name: 'a block after the text in the same box',
    page: (text, unwanted) =>
      `<div class="content"><div class="text">${body(text, 0, 7)}<p class="signature">${unwanted}</p></div></div>`,
  },
  {
    name: 'a quotation that is an advert',
    page: (text, unwanted) =>
      `<article>${body(text, 0, 3)}<blockquote class="house-offer">${unwanted}</blockquote>${body(text, 3, 7)}</article>`,
  },
  {
    name: 'a box with a generated class beside a steady one',
    page: (text, unwanted) =>
      `<section class="body-text">${body(text, 0, 4)}<div class="member-note css-1x${text(0).length}z"><p>${unwanted}</p></div>${body(text, 4, 8)}</section>`,
  },
  {
    name: 'a numbered box',
    page: (text, unwanted) =>
      `<div class="post-${text(1).length}"><div class="entry">${body(text, 0, 4)}<div class="note note-${text(0).length}"><p>${unwanted}</p></div>${body(text, 4, 8)}</div></div>`,
  },
  {
    name: 'a page builder with a box for each paragraph',
    page: (text, unwanted) =>
      `<main>${body(text, 0, 4, 'div', ' class="row row-text"')}<div class="row row-callout"><div class="inner">${unwanted}</div></div>${body(text, 4, 8, 'div', ' class="row row-text"')}</main>`,
  },
  {
    name: 'a list in a box',
    page: (text, unwanted) =>
      `<article class="a">${body(text, 0, 4)}<div class="facts"><ul><li>${unwanted}</li><li>${unwanted} Again, for those who didn’t hear it.</li></ul></div>${body(text, 4, 8)}</article>`,
  },
  {
    name: 'a heading and a text in a section',
    page: (text, unwanted) =>
      `<article class="wrap">${body(text, 0, 4)}<section class="word-between"><h3>A word in between</h3><p>${unwanted}</p></section>${body(text, 4, 8)}</article>`,
  },
  {
    name: 'right-to-left',
    page: (text, unwanted) =>
      `<article class="matn" dir="rtl">${body((at) => `${text(at)} وصلت السفينة إلى الميناء مع الفجر، وانتظرها الناس على الرصيف بصبر.`, 0, 4)}<div class="tanbih"><p>${unwanted}</p></div>${body(text, 4, 8)}</article>`,
  },
  {
    name: 'an aside that was kept',
    page: (text, unwanted) =>
      `<div id="root"><div class="layout"><div class="column">${body(text, 0, 3)}<div class="explainer"><h4>Behind the story</h4><p>${unwanted}</p><p>${unwanted} It was written by the desk.</p></div>${body(text, 3, 8)}</div></div></div>`,
  },
];
