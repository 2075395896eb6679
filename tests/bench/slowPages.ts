// Pages that froze a tab once: each is more of one thing than any article is.

const SENTENCE =
  'The ferry was late again, said the harbour master, and nobody who had waited on the quay since dawn was much surprised by that, least of all the gulls.';

const many = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const framed = (body: string) =>
  `<!doctype html><html lang="en"><head><title>The Quay at Dawn</title></head><body><article><h1>The Quay at Dawn</h1>${body}</article></body></html>`;
const prose = many(8, (at) => `<p>${at}: ${SENTENCE}</p>`);

/** Paragraphs around elements to which a script gives endless values: the page itself isn't slow by that. */
function endless(
  count: number,
  element: string,
  names: readonly string[],
  chars: number,
  before = '',
): string {
  const elements = many(
    count,
    (at) => `<p>${at}: ${SENTENCE} <${element} data-endless>the quay ${at}</${element.split(' ', 1)[0]}></p>`,
  );
  return framed(`${elements}<script>
const endless = ' quay'.repeat(${chars / 5});
for (const [at, element] of document.querySelectorAll('[data-endless]').entries())
  for (const name of ${JSON.stringify(names)}) element.setAttribute(name, '#' + ${before}endless);
</script>`);
}

/** Name → the page's HTML, made when it is asked for. */
export const SLOW_PAGES: Readonly<Record<string, () => string>> = {
  '20 MB in one paragraph': () =>
    framed(`${prose}<p>${SENTENCE.repeat(Math.ceil(20e6 / SENTENCE.length))}</p>`),
  '5,000 pictures': () =>
    framed(
      many(
        5000,
        (at) =>
          `<p>${at}: ${SENTENCE}</p><figure><img src="/${at}.jpg" width="800" height="450" alt=""><figcaption>The quay, picture ${at}</figcaption></figure>`,
      ),
    ),
  '300 attributes on each of 2,000 pictures': () => {
    const attributes = many(300, (at) => ` data-a${at}="value ${at}"`);
    return framed(
      many(
        2000,
        (at) =>
          `<p>${at}: ${SENTENCE}</p><img src="/${at}.jpg" width="800" height="450" alt=""${attributes}>`,
      ),
    );
  },
  '100,000 cells': () =>
    framed(
      `${prose}<table>${many(10_000, (at) => `<tr>${many(10, (cell) => `<td>${at * 10 + cell}</td>`)}</tr>`)}</table>`,
    ),
  '20,000 headings': () => framed(many(20_000, (at) => `<h2>Morning ${at}</h2><p>${at}: ${SENTENCE}</p>`)),
  '50,000 links': () =>
    framed(
      many(
        5000,
        (at) =>
          `<p>${SENTENCE} ${many(10, (link) => `<a href="/news/${at}-${link}">the story of quay ${at}-${link}</a> `)}</p>`,
      ),
    ),
  '3,000 links, each with an endless address of its own': () =>
    endless(3000, 'a', ['href'], 100_000, 'at + '),
  '1,000 links with one endless address and endless names': () =>
    endless(1000, 'a', ['href', 'class', 'rel', 'title'], 100_000),
  '1,000 boxes with endless names and descriptions': () =>
    endless(1000, 'span', ['class', 'id', 'aria-label', 'data-x'], 100_000),
  '600 pictures with endless addresses, sets and descriptions': () =>
    endless(600, 'img width=800 height=450', ['alt', 'data-src', 'data-srcset', 'srcset', 'sizes'], 100_000),
};
