import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/article/blocks/blocks.ts';
import type { PageCopy } from '../../../../utils/article/copy/copyPage.ts';
import { type Amendments, amendBlocks } from '../../../../utils/article/corrections/amendBlocks.ts';
import { leftOutParts } from '../../../../utils/article/corrections/leftOut.ts';
import { matchUnit } from '../../../../utils/article/corrections/matchUnit.ts';
import { proposeRule } from '../../../../utils/article/corrections/proposeRule.ts';
import { structureKey } from '../../../../utils/article/corrections/structureKey.ts';
import { extractArticle } from '../../../../utils/article/extractArticle.ts';
import { paragraph, TEMPLATES } from './templates.ts';

const URL_OF_PAGE = new URL('https://www.harbour-notes.example/2026/05/ferry');
const UNWANTED =
  'Our readers’ club meets every other Thursday behind the old ropery, and the coffee there is better than you think.';

const parse = (html: string, title = 'The ferry that came back') =>
  Document.parseHTMLUnsafe(`<title>${title}</title><body><h1>${title}</h1>${html}`);

interface Read {
  readonly text: string;
  readonly html: string;
  readonly blocks: readonly Block[];
  readonly page: PageCopy;
}

function read(doc: Document, amendments: Partial<Amendments> = {}, spare?: (box: Element) => boolean): Read {
  let seen: Pick<Read, 'blocks' | 'page'> | undefined;
  const extraction = extractArticle(doc, URL_OF_PAGE, {
    ...(spare && { spare }),
    amend: (blocks, page) => {
      amendBlocks(blocks, page, { reading: 'found', rules: [], edits: [], ...amendments });
      seen = { blocks, page };
    },
  });
  if (extraction.kind !== 'article' || !seen) throw new Error('no article');
  return { text: extraction.article.text, html: extraction.article.html, ...seen };
}

describe('a correction on one page of a template', () => {
  it.each(TEMPLATES)('puts a second page of it right by itself: $name', ({ page }) => {
    const first = read(parse(page(paragraph('ferry'), UNWANTED)));
    expect(first.text).toContain('readers’ club');
    const taken = first.blocks.filter(({ isKept, text }) => isKept && text.includes('readers’ club'));
    const rule = proposeRule('drop', taken, first.blocks, first.page);
    expect(rule).toBeDefined();
    const other = page(paragraph('lighthouse keeper'), UNWANTED.replace('Thursday', 'Monday evening'));
    const second = read(parse(other, 'The keeper who stayed'), { rules: rule ? [rule] : [] });
    expect(second.text).not.toContain('readers’ club');
    for (let at = 0; at < 7; at++) expect(second.text).toContain(`paragraph ${at} of`);
  });

  it('is for that page alone when the box looks like every other paragraph', () => {
    const text = paragraph('ferry');
    const html = `<article class="story">${[0, 1, 2, 3, 4].map((at) => `<p>${text(at)}</p>`).join('')}<p>${UNWANTED}</p></article>`;
    const { blocks, page } = read(parse(html));
    const taken = blocks.filter(({ text: said }) => said === UNWANTED);
    expect(proposeRule('drop', taken, blocks, page)).toBeUndefined();
    const element = page.origins.get(taken[0]?.element as Element) as Element;
    const edited = read(element.ownerDocument, {
      edits: [{ kind: 'block', action: 'drop', element, text: UNWANTED }],
    });
    expect(edited.text).not.toContain('readers’ club');
    expect(edited.text).toContain('paragraph 4 of');
  });

  it('takes the pictures of the box out too', () => {
    const html = (topic: string) =>
      `<article class="story">${[0, 1, 2, 3].map((at) => `<p>${paragraph(topic)(at)}</p>`).join('')}<div class="club"><figure><img src="/club.jpg" width="600" height="400"></figure><p>${UNWANTED}</p></div><p>${paragraph(topic)(4)}</p></article>`;
    const first = read(parse(html('ferry')));
    expect(first.html).toContain('club.jpg');
    const taken = first.blocks.filter(({ text }) => text === UNWANTED);
    const rule = proposeRule('drop', taken, first.blocks, first.page);
    expect(read(parse(html('keeper')), { rules: rule ? [rule] : [] }).html).not.toContain('club.jpg');
  });
});

describe('a rule that no longer fits', () => {
  const rule = (key: string, action: 'keep' | 'drop' = 'drop') => ({ action, key, label: '', day: 1 });

  it('takes nothing out when it would take out the article', () => {
    const doc = parse(TEMPLATES[0]?.page(paragraph('ferry'), UNWANTED) ?? '');
    const key = structureKey(doc.querySelector('article') as Element);
    expect(read(doc, { rules: [rule(key)] }).text).toContain('paragraph 3 of');
  });

  it.each(['', '<<<', '*', 'p:has(*)', 'script', `${'div.'.repeat(200)}`, 'constructor', 'p.a<p.b<p.c'])(
    'does nothing with the key %j',
    (key) => {
      const doc = parse(TEMPLATES[0]?.page(paragraph('ferry'), UNWANTED) ?? '');
      expect(read(doc, { rules: [rule(key)] }).text).toBe(read(doc).text);
    },
  );
});

describe('what was left out', () => {
  const text = paragraph('ferry');
  const html = `<nav><a href="/">Home</a></nav><article class="story">${[0, 1, 2].map((at) => `<p>${text(at)}</p>`).join('')}<p>Read more: <a href="/x">Ferries of the north and where they sleep</a></p>${[3, 4, 5].map((at) => `<p>${text(at)}</p>`).join('')}</article><div class="related-posts"><p>${UNWANTED}</p></div><section class="comments"><h2>Comments</h2><p>I saw it too, and it was much smaller than the paper says it was, believe me.</p></section>`;

  it('is listed in page order, each part with a kind and readable', () => {
    const { blocks, page } = read(parse(html));
    const parts = leftOutParts(blocks, page, ['The ferry that came back']);
    expect(parts.map(({ text: said }) => said.slice(0, 10))).toEqual([
      'Read more:',
      'Our reader',
      'Comments I',
    ]);
    expect(parts.map(({ kind }) => kind)).toEqual(['promo', 'named', 'named']);
  });

  it('comes back at one press, also what was pruned by its name', () => {
    const doc = parse(html);
    const { blocks, page } = read(doc);
    const [promo, related] = leftOutParts(blocks, page, ['The ferry that came back']);
    const element = page.origins.get(promo?.blocks[0]?.element as Element) as Element;
    const edit = { kind: 'block', action: 'keep', element, text: promo?.blocks[0]?.text ?? '' } as const;
    expect(read(doc, { edits: [edit] }).text).toContain('Ferries of the north');
    const pruned = related?.pruned as Element;
    const spared = read(
      doc,
      { rules: [{ action: 'keep', key: structureKey(pruned), label: '', day: 1 }] },
      (box) => box === pruned,
    );
    expect(spared.text).toContain('readers’ club');
  });
});

describe('a part of the open article', () => {
  const text = paragraph('ferry');
  const twice = 'The ferry is late again.';

  it('is found among the blocks it was made of, each of two that say the same', () => {
    const html = `<article><p>${text(0)}</p><p>${twice}</p><ul><li>${text(1)}</li><li>${text(2)}</li></ul><p>${text(3)}</p><p>${twice}</p></article>`;
    const { blocks } = read(parse(html));
    expect(matchUnit(blocks, `${text(1)}\n${text(2)}`).map(({ text: said }) => said)).toEqual([
      text(1),
      text(2),
    ]);
    const [first] = matchUnit(blocks, twice, 0);
    const [second] = matchUnit(blocks, twice, 1);
    expect(first?.text).toBe(twice);
    expect(second?.text).toBe(twice);
    expect(first).not.toBe(second);
    expect(matchUnit(blocks, 'Not on this page')).toEqual([]);
  });

  it('can be a picture without words', () => {
    const html = `<article><p>${text(0)}</p><p>${text(1)}</p><figure><img src="/pier.jpg" width="600" height="400"></figure><p>${text(2)}</p><p>${text(3)}</p></article>`;
    const doc = parse(html);
    const url = 'https://www.harbour-notes.example/pier.jpg';
    expect(read(doc).html).toContain(url);
    const edited = read(doc, { edits: [{ kind: 'picture', url, base: URL_OF_PAGE.href }] });
    expect(edited.html).not.toContain('pier.jpg');
    expect(edited.text).toContain('paragraph 3 of');
  });
});

describe('readings', () => {
  const text = paragraph('ferry');
  const html = `<div class="page"><div class="main"><div class="story">${[0, 1, 2, 3, 4, 5].map((at) => `<p>${text(at)}</p>`).join('')}</div><div class="annex"><p>Tides: high at <b>four</b>, low at ten.</p><p>${UNWANTED}</p></div></div><div class="foot"><p>Harbour Notes, printed since 1911.</p></div></div>`;

  it('a wider one holds what stands around the article', () => {
    expect(read(parse(html), { reading: 'wider' }).text).toContain('Tides: high at four');
  });

  it('the whole page holds everything that was copied', () => {
    const { text: whole } = read(parse(html), { reading: 'whole' });
    expect(whole).toContain('printed since 1911');
    expect(whole).toContain('paragraph 5 of');
  });
});
