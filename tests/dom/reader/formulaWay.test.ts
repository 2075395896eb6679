// Formulas as MathJax and KaTeX draw them, from the page through extraction into the reader: what of them is dangerous (links,
// references to other drawings, HTML inside SVG) stays behind, and what they say is there.
import { expect, it } from 'vitest';
import { insertArticleHtml } from '../../../components/reader/insertArticleHtml.ts';
import { offencesIn } from '../../e2e/trust/offences.ts';
import { article, pageOf, read } from '../article/page.ts';

const MATHML =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mn>1</mn></math>';
const held = MATHML.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const GLYPHS = `<defs><path id="MJX-1-TEX-I-1D465" d="M52 289Q59 331 106 386"></path><path id="MJX-1-TEX-N-32" d="M109 429Q82 429 66 447"></path></defs>`;
const DRAWN = (inner = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4ex" height="2ex" role="img" focusable="false" viewBox="0 -833 1008 833" xmlns:xlink="http://www.w3.org/1999/xlink">${GLYPHS}<g stroke="currentColor" fill="currentColor" transform="scale(1,-1)"><g data-mml-node="math"><g data-mml-node="msup"><g data-mml-node="mi"><use data-c="1D465" xlink:href="#MJX-1-TEX-I-1D465"></use></g><g data-mml-node="mn" transform="translate(605,363)"><use data-c="32" xlink:href="#MJX-1-TEX-N-32"></use></g></g>${inner}</g></g></svg>`;

/** Each with what the reader is to see of it. */
const FORMULAS: Readonly<Record<string, readonly [html: string, says: string]>> = {
  'MathJax 3, SVG with MathML beside': [
    `<mjx-container class="MathJax" jax="SVG" style="position:relative">${DRAWN()}<mjx-assistive-mml unselectable="on" display="inline">${MATHML}</mjx-assistive-mml></mjx-container>`,
    'x2+1',
  ],
  'MathJax 3, SVG alone': [`<mjx-container class="MathJax" jax="SVG">${DRAWN()}</mjx-container>`, 'x2'],
  'MathJax 2, SVG': [
    `<span class="MathJax_SVG" data-mathml="${held}">${DRAWN()}<span class="MJX_Assistive_MathML" role="presentation">${MATHML}</span></span><script type="math/tex">x^2+1</script>`,
    'x2+1',
  ],
  'MathJax 3, a link that runs': [
    `<mjx-container class="MathJax" jax="SVG">${DRAWN('<a xlink:href="javascript:top.ran(1)" href="javascript:top.ran(2)" onclick="top.ran(3)"><rect data-hitbox="true" width="9" height="9" onload="top.ran(4)"></rect><use xlink:href="data:image/svg+xml,%3Csvg onload=top.ran(5)%3E#x"></use></a>')}<mjx-assistive-mml>${MATHML.replace('<msup>', '<msup href="javascript:top.ran(6)" xlink:href="javascript:top.ran(7)">')}</mjx-assistive-mml></mjx-container>`,
    'x2+1',
  ],
  'MathJax 3, HTML inside its SVG': [
    `<mjx-container class="MathJax" jax="SVG">${DRAWN('<foreignObject width="9" height="9"><mjx-utext><img src="x:" onerror="top.ran(8)"><style>@import "//x";</style></mjx-utext></foreignObject><animate attributeName="href" values="javascript:top.ran(9)"></animate><set attributeName="onload" to="top.ran(10)"></set>')}</mjx-container>`,
    'x2',
  ],
  'MathML that an attribute holds, with HTML in it': [
    `<span class="MathJax" data-mathml="&lt;math&gt;&lt;annotation-xml encoding=&quot;text/html&quot;&gt;&lt;img src=x: onerror=top.ran(11)&gt;&lt;/annotation-xml&gt;&lt;mtext&gt;&lt;img src=x: onerror=top.ran(12)&gt;&lt;mglyph&gt;&lt;style&gt;&lt;!--&lt;/style&gt;&lt;img src=x: onerror=top.ran(13)&gt;--&gt;&lt;/mtext&gt;&lt;mi&gt;x&lt;/mi&gt;&lt;/math&gt;"><nobr>x</nobr></span>`,
    'x',
  ],
  'KaTeX, HTML and MathML': [
    `<span class="katex"><span class="katex-mathml">${MATHML}</span><span class="katex-html" aria-hidden="true"><a href="javascript:top.ran(14)"><span class="mord">x2+1</span></a></span></span>`,
    'x2+1',
  ],
};

it.each(Object.entries(FORMULAS))(
  '%s comes into the reader as a formula and nothing more',
  (_, [html, says]) => {
    const runs: unknown[] = [];
    Object.assign(globalThis, { ran: (what: unknown) => runs.push(what) });
    const { html: body } = read(
      pageOf(
        `<main>${article(`<p>The fare of the early ferry is ${html} in winter, says the harbour master.</p>`)}</main>`,
      ),
    );
    const target = document.createElement('div');
    document.body.append(target);
    insertArticleHtml(target, body);
    const line = [...target.querySelectorAll('p')].find((one) => one.textContent?.includes('early ferry'));
    expect(line?.textContent?.replace(/\s+/g, ' ')).toContain('The fare of the early ferry is');
    expect(line?.textContent?.replace(/\s+/g, '')).toContain(`ferryis${says}inwinter`);
    expect(offencesIn(target)).toEqual([]);
    expect(runs).toEqual([]);
    target.remove();
  },
);
