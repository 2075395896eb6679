// Every way in which formulas come into a page: each is shown once, in its sentence.
import { describe, expect, it } from 'vitest';
import { article, pageOf, read } from '../page.ts';

const SQUARE = '<msup><mi>x</mi><mn>2</mn></msup>';
const math = (inner = SQUARE, attributes = '') =>
  `<math xmlns="http://www.w3.org/1998/Math/MathML"${attributes}><semantics><mrow>${inner}</mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math>`;
const asAttribute = (text: string) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const KATEX = `<span class="katex"><span class="katex-mathml">${math()}</span><span class="katex-html" aria-hidden="true"><span class="mord">x<sup>2</sup></span></span></span>`;
const WAYS: readonly (readonly [string, string])[] = [
  ['plain MathML', math()],
  ['KaTeX', KATEX],
  [
    'MathJax 2, drawn as HTML',
    `<span class="MathJax_Preview">x^2</span><span class="MathJax" data-mathml="${asAttribute(math())}"><nobr aria-hidden="true"><span class="mi">x2</span></nobr><span class="MJX_Assistive_MathML">${math()}</span></span><script type="math/tex">x^2</script>`,
  ],
  [
    'MathJax 2, drawn as SVG',
    `<span class="MathJax_SVG" data-mathml="${asAttribute(math())}"><svg><path d="M0 0"/></svg></span><script type="math/tex">x^2</script>`,
  ],
  [
    'MathJax 2, common HTML',
    `<span class="mjx-chtml MathJax_CHTML" data-mathml="${asAttribute(math())}"><span class="mjx-math" aria-hidden="true">x2</span></span>`,
  ],
  [
    'MathJax 3, drawn as SVG',
    `<mjx-container class="MathJax" jax="SVG"><svg><g data-mml-node="math"><path data-c="1D465"/></g></svg><mjx-assistive-mml>${math()}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'MathJax 3, common HTML',
    `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi><mjx-c class="mjx-c1D465 TEX-I"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml>${math()}</mjx-assistive-mml></mjx-container>`,
  ],
  [
    'an encyclopedia’s, with a picture beside',
    `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display:none">${math()}</span><img src="/render/svg/1" class="mwe-math-fallback-image-inline" aria-hidden="true" alt="x^2"></span>`,
  ],
];

/** The article's body as a box. */
function bodyOf(extra: string): Element {
  const box = document.implementation.createHTMLDocument('').body;
  box.innerHTML = read(pageOf(article(extra))).html;
  return box;
}

const sentenceIn = (body: Element) =>
  [...body.querySelectorAll('p')].find((element) =>
    (element.textContent ?? '').includes('a ferry’s fare grows with'),
  );

describe.each(WAYS)('a formula in %s', (_, formula) => {
  it('stands once in its sentence', () => {
    const body = bodyOf(
      `<p>Since the war a ferry’s fare grows with ${formula} of the distance, no more and no less.</p>`,
    );
    const sentence = sentenceIn(body);
    expect(sentence?.querySelectorAll('math')).toHaveLength(1);
    expect(sentence?.textContent).toMatch(
      /^Since the war .* grows with x2 of the distance, no more and no less\.$/,
    );
    expect(body.querySelectorAll('img, svg, annotation')).toHaveLength(0);
  });

  it('opens and ends sentences too', () => {
    const body = bodyOf(`<p>${formula} is short.</p><p>What the harbour wants is ${formula}</p>`);
    expect(body.querySelectorAll('p > math')).toHaveLength(2);
  });
});

it.each([
  ['plain MathML', `<p>It follows:</p>${math(SQUARE, ' display="block"')}`],
  ['KaTeX', `<p>It follows:</p><span class="katex-display">${KATEX}</span>`],
  [
    'MathJax 2',
    `<p>It follows:</p><div class="MathJax_Display"><span class="MathJax" data-mathml="${asAttribute(math())}"><nobr>x2</nobr></span></div>`,
  ],
  [
    'MathJax 3',
    `<p>It follows:</p><mjx-container class="MathJax" jax="SVG" display="true"><svg></svg><mjx-assistive-mml>${math()}</mjx-assistive-mml></mjx-container>`,
  ],
])('a formula in %s set apart is a block of its own', (_, extra) => {
  const body = bodyOf(
    `${extra}<p>And so the bakery opens before dawn, whatever the fare may be on that morning.</p>`,
  );
  expect(body.querySelectorAll('math[display=block]')).toHaveLength(1);
  expect(body.querySelector('math')?.closest('p')?.textContent ?? 'x2').toBe('x2');
});

it('without MathML is what is drawn, or the source the page keeps', () => {
  const drawn =
    '<mjx-container class="MathJax" jax="SVG"><svg><path data-c="1D465"/><path data-c="2B"/><path data-c="31"/></svg></mjx-container>';
  const source = '<span class="MathJax_SVG"><svg></svg></span><script type="math/tex">y_1</script>';
  const body = bodyOf(
    `<p>The fare is ${drawn} in winter, ${source} in summer, and nothing at all for dogs of any size.</p>`,
  );
  expect(body.textContent).toContain('The fare is x+1 in winter, y_1 in summer');
});

it('brings nothing along that a page put into MathML', () => {
  const body = bodyOf(
    `<p>The fare is <math href="javascript:alert(1)" onclick="alert(1)"><mi style="color:red">x</mi><script>alert(1)</script></math> and nothing else, as it has been for years.</p>`,
  );
  expect(body.querySelector('math')?.outerHTML).toBe('<math><mi>x</mi></math>');
});

it('is never the lead picture', () => {
  const formula =
    '<span class="mwe-math-element"><img src="/render/svg/1" class="mwe-math-fallback-image-inline" alt="x^2"></span>';
  const doc = pageOf(
    `<main><h1>The harbour bakery opens before dawn</h1><p>Write ${formula} for the fare.</p>${article()}</main>`,
  );
  expect(read(doc).leadImage).toBeUndefined();
});
