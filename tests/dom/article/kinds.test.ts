// Small pages of one kind each, and what a reader of them expects to find: formulas, plain text, headings, small pictures,
// tables, comments, messages over the page.
import { describe, expect, it } from 'vitest';
import { ADDRESS, article, PARAGRAPHS, pageOf, read, TITLE } from './page.ts';

const inBody = (extra: string) => read(pageOf(article(extra)));
const body = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const LONG =
  'Anyone who has kept a sourdough alive through a winter by the sea knows how much of it is waiting, and how little of it is skill.';

describe('a formula', () => {
  const MATHML = '<math><mi>v</mi><mo>=</mo><mn>3</mn><mi>t</mi></math>';
  it.each([
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml">${MATHML.replace('</math>', '<annotation encoding="application/x-tex">v=3t</annotation></math>').replace('<math>', '<math><semantics>').replace('</math>', '</semantics></math>')}</span><span class="katex-html" aria-hidden="true"><span class="base">v=3t</span></span></span>`,
    ],
    [
      'MathJax 3 as CHTML',
      `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi><mjx-c class="mjx-c76"></mjx-c></mjx-mi></mjx-math><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MathJax 3 as SVG',
      `<mjx-container class="MathJax" jax="SVG"><svg><g data-mml-node="math"><path d="M0 0"/></g></svg><mjx-assistive-mml>${MATHML}</mjx-assistive-mml></mjx-container>`,
    ],
    [
      'MathJax 2',
      `<span class="MathJax_Preview">v=3t</span><span class="MathJax" role="presentation"><nobr aria-hidden="true"><span class="math">v=3t</span></nobr><span class="MJX_Assistive_MathML" role="presentation">${MATHML}</span></span><script type="math/tex">v=3t</script>`,
    ],
    ['MathML', MATHML],
    [
      'a fallback picture',
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline" style="display:none">${MATHML}</span><img src="/math/v3t.svg" class="mwe-math-fallback-image-inline" alt="v=3t"></span>`,
    ],
  ])('by %s stands once, in its sentence', (_, formula) => {
    const { html, text } = inBody(
      `<p>Dough rises by the law ${formula} for as long as the cellar stays warm, or so the miller said.</p>`,
    );
    expect(text.split('v=3t').length + text.split('v=3 t').length - 2, text.slice(-160)).toBe(1);
    const sentence = [...body(html).querySelectorAll('p')].find((p) =>
      p.textContent?.includes('Dough rises'),
    );
    expect(sentence?.querySelectorAll('math, img')).toHaveLength(1);
    expect(sentence?.textContent).toContain('for as long as');
  });

  it('that is a block of its own stays one, between its paragraphs', () => {
    const display = `<p>${LONG}</p><math display="block"><mi>E</mi><mo>=</mo><mi>m</mi></math><p>So much for the theory of ovens, which nobody on the quay had ever asked about before.</p>`;
    const { html } = inBody(display);
    expect(body(html).querySelector('math')?.closest('p')?.textContent ?? '').not.toContain('theory');
  });
});

describe('plain text', () => {
  it('of code keeps every line, blank ones and the last too', () => {
    const code =
      'def rise(hours):\n    if hours < 3:\n\n        return "flat"\n    return "good"\nprint(rise(4))';
    const { html } = inBody(
      `<p>${LONG}</p><pre><code class="language-python">${code.replace('<', '&lt;')}</code></pre>`,
    );
    expect(body(html).querySelector('pre')?.textContent?.trimEnd()).toBe(code);
  });

  it('of code that is coloured word by word, a line a box', () => {
    const lines = ['let oven = 3', '  .light()', '', 'oven.bake()'];
    const spans = lines.map((line) => `<span class="line"><span class="k">${line}</span></span>`).join('\n');
    const { html } = inBody(`<p>${LONG}</p><div class="highlight"><pre>${spans}</pre></div>`);
    expect(body(html).querySelector('pre')?.textContent?.trimEnd()).toBe(lines.join('\n'));
  });

  it('of code beside the numbers of its lines comes without them', () => {
    const table =
      '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2\n3</pre></td><td class="code"><pre>knead()\nwait()\nbake()</pre></td></tr></table>';
    const { html } = inBody(`<p>${LONG}</p>${table}`);
    expect(html).toContain('wait()');
    expect(body(html).textContent).not.toContain('1\n2\n3');
  });

  it('of a poem keeps its lines apart', () => {
    const { html } = inBody(`<p>The sea came in<br>and the bread went out<br>and nobody counted.</p>`);
    expect(body(html).querySelectorAll('br').length).toBeGreaterThanOrEqual(2);
  });

  it('as a file is a page with the file’s name for its title', () => {
    const lines = PARAGRAPHS.map((text) => `${text.replace(/(.{70}\S*) /g, '$1\n')}\n`).join('\n');
    const doc = Document.parseHTMLUnsafe(`<html><head></head><body><pre></pre></body></html>`);
    const box = doc.querySelector('pre');
    if (box) box.textContent = `${lines}\n  end of file`;
    Object.defineProperty(doc, 'contentType', { value: 'text/plain' });
    const { title, html } = read(doc, {}, new URL('https://quay.example/files/tide-log.txt'));
    expect(title).toBe('tide-log.txt');
    expect(body(html).textContent).toContain('  end of file');
    expect(body(html).textContent).toContain('\n\n');
  });
});

describe('a heading', () => {
  const section = (heading: string) => `${heading}<p>${LONG}</p>`;
  it.each([
    ['with a permalink of a sign', '<h2 id="flour">Which flour <a class="anchor" href="#flour">¶</a></h2>'],
    ['with a permalink of a hash in front', '<h2 id="flour"><a href="#flour">#</a> Which flour</h2>'],
    [
      'with a permalink that is drawn',
      '<h2 id="flour"><a href="#flour" aria-label="Permalink"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></a>Which flour</h2>',
    ],
    [
      'with a permalink that is a picture',
      '<h2 id="flour">Which flour<a href="#flour"><img src="/link.png" alt="" width="12" height="12"></a></h2>',
    ],
    ['that is a link to itself', '<h2 id="flour"><a href="#flour">Which flour</a></h2>'],
    [
      'that is a button of a box',
      '<h2><button aria-expanded="true" aria-controls="x">Which flour</button></h2>',
    ],
    ['in a group with a line under it', '<hgroup><h2>Which flour</h2></hgroup>'],
    ['with an id that sounds like an advertisement', '<h2 id="sponsored-flour">Which flour</h2>'],
    ['with its number in a box', '<h2><span class="number">2</span> Which flour</h2>'],
  ])('stays: %s', (_, heading) => {
    const headings = [...body(inBody(section(heading)).html).querySelectorAll('h2, h3')];
    const found = headings.find((one) => one.textContent?.includes('Which flour'));
    expect(found?.textContent?.trim()).toMatch(/^(?:2 )?Which flour$/);
  });

  it('that only leads to what other pages say doesn’t end the article', () => {
    const { html } = inBody('<h2>From our archive</h2>');
    expect(body(html).querySelector('h2, h3')).toBeNull();
  });

  it('of a question stays with its answer', () => {
    const { text } = inBody(
      `<details><summary>How long must it rest?</summary><p>${LONG}</p></details><details><summary>How warm?</summary><p>As warm as the hand that kneads it, and never warmer than the room that it is going to rise in.</p></details>`,
    );
    expect(text).toContain('How long must it rest?');
    expect(text).toContain('How warm?');
  });
});

describe('a small picture', () => {
  it('that is an emoji stays in its sentence', () => {
    const { html } = inBody(
      `<p>${LONG} <img class="emoji" src="/e/1f35e.png" alt="🍞" width="72" height="72"></p>`,
    );
    expect(body(html).textContent).toContain('🍞');
    expect(body(html).querySelector('img[src$="1f35e.png"]')).toBeNull();
  });

  it('that is an icon before a line of a list goes', () => {
    const { html } = inBody(
      `<ul><li><img src="/tick.png" alt="" width="16" height="16"> Flour from the mill up the river, of last year</li><li><img src="/tick.png" alt="" width="16" height="16"> Water from the well behind the church, cold</li></ul>`,
    );
    expect(body(html).querySelectorAll('img')).toHaveLength(0);
    expect(body(html).querySelectorAll('li')).toHaveLength(2);
  });

  it('that only counts readers goes', () => {
    const { html } = inBody(
      `<p>${LONG}</p><img src="https://count.example/p.gif?id=1" width="1" height="1" alt="">`,
    );
    expect(html).not.toContain('count.example');
  });

  it('is never the lead picture', () => {
    const { leadImage } = read(pageOf(`<img src="/icon.png" width="16" height="16" alt="">${article()}`, ''));
    expect(leadImage).toBeUndefined();
  });
});

describe('a table', () => {
  it('of nutrition made of terms keeps each value with its name', () => {
    const { text } = inBody(
      `<h2>Nutrition for each loaf</h2><dl><div><dt>Energy</dt><dd>820 kJ</dd></div><div><dt>Protein</dt><dd>7 g</dd></div><div><dt>Salt</dt><dd>1.1 g</dd></div></dl><p>${LONG}</p>`,
    );
    expect(text).toMatch(/Energy\s+820 kJ/);
    expect(text).toMatch(/Salt\s+1\.1 g/);
  });

  it('of nutrition made of pairs of words keeps each value with its name', () => {
    const rows = [
      ['Energy', '820 kJ'],
      ['Protein', '7 g'],
      ['Fat', '2 g'],
      ['Salt', '1.1 g'],
    ].map(([name, value]) => `<li><span>${name}</span><span>${value}</span></li>`);
    const { text } = inBody(`<h2>Nutrition for each loaf</h2><ul>${rows.join('')}</ul><p>${LONG}</p>`);
    expect(text).toMatch(/Energy\s+820 kJ/);
    expect(text).not.toContain('Energy820');
  });

  it('of a recipe keeps what goes in and what is done', () => {
    const { text } = inBody(
      `<h2>Ingredients</h2><ul>${['500 g rye flour', '350 ml water', '9 g salt'].map((one) => `<li>${one}</li>`).join('')}</ul><h2>Method</h2><ol><li>${LONG}</li><li>Fold it twice, once each way, and leave it under a cloth until the second ferry has gone.</li></ol>`,
    );
    for (const one of ['500 g rye flour', '9 g salt', 'Fold it twice']) expect(text).toContain(one);
  });

  it('with a header and a foot keeps both', () => {
    const { html } = inBody(
      '<table><caption>Loaves a day</caption><thead><tr><th>Month</th><th>Loaves</th></tr></thead><tbody><tr><td>May</td><td>120</td></tr></tbody><tfoot><tr><td>All</td><td>120</td></tr></tfoot></table>',
    );
    expect(body(html).querySelectorAll('tr')).toHaveLength(3);
    expect(body(html).querySelector('caption')?.textContent).toBe('Loaves a day');
  });
});

describe('what readers wrote', () => {
  const voices = [
    'I walked past at five this morning and there was already a queue, all of them with dogs, and every dog had an opinion.',
    'My grandmother baked in that very house, and she would not have let a gull anywhere near the trays, believe me.',
    'Nobody mentions the price. Four for a loaf is what you get when the ferry stops, and the ferry does stop.',
    'The rye is very good, the seeded one less so, and the coffee you can leave for the sailors, they are used to it.',
    'Is there parking? We come from the hills with two small children and a trailer, and the quay looks narrow.',
  ];
  it('after a short text, in boxes that no name tells apart, isn’t the article', () => {
    const short = `<article><h1>${TITLE}</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></article>`;
    const threads = voices
      .map(
        (text, at) =>
          `<div class="x"><div class="y"><a href="/u/${at}">reader${at}</a> <time datetime="2025-03-0${at + 1}">${at + 1} March 2025</time></div><p>${text}</p><a href="#r${at}">Reply</a></div>`,
      )
      .join('');
    const { text } = read(pageOf(`${short}<div class="z">${threads}</div>`));
    expect(text).toContain(PARAGRAPHS[0]);
    expect(text).not.toContain('gull anywhere near');
    expect(text).not.toContain('Is there parking');
  });
});

describe('a message over the page', () => {
  it('gives neither title nor text once its box is known', () => {
    const doc = pageOf(
      `<div class="m"><h1>Please allow our advertisements on this site</h1><p>${LONG} Without advertisements there would be no one to write about bread, and nothing to read with it on the ferry.</p></div>${article()}`,
    );
    const box = doc.querySelector('.m');
    const found = read(doc, { leaveOut: box ? [box] : [] }, ADDRESS);
    expect(found.title).toBe(TITLE);
    expect(found.text).not.toContain('no one to write about bread');
  });
});
