import { beforeAll, describe, expect, it } from 'vitest';
import { buildForeign, parseForeign } from '../../../../utils/shared/foreign/foreignNodes.ts';
import { offencesIn } from '../../../e2e/trust/offences.ts';
import { VECTORS } from '../../../e2e/trust/vectors/all.ts';

const inert = () => document.implementation.createHTMLDocument('');

/** What the data of some HTML is written down as. */
function rebuilt(html: string): string {
  const box = document.createElement('div');
  box.append(buildForeign(inert(), parseForeign(html)));
  return box.innerHTML;
}

describe('foreign HTML, read into data and made again', () => {
  it.each([
    ['<p>a <em>b</em></p>', '<p>a <em>b</em></p>'],
    ['<p onclick=x style=y class=z data-q=1>a</p>', '<p>a</p>'],
    ['<a href="javascript:x">a</a>', '<a>a</a>'],
    ['<a href="https://x.example/ y">a</a>', '<a href="https://x.example/%20y">a</a>'],
    ['<a href="#note">a</a>', '<a href="#note">a</a>'],
    ['<a href="/relative">a</a>', '<a>a</a>'],
    [
      '<a href="https://x.example/" rel="nofollow preload" ping="/p">a</a>',
      '<a href="https://x.example/" rel="nofollow">a</a>',
    ],
    ['<center>old <blink>thing</blink></center>', 'old thing'],
    ['<xmp><b>as it stands</b></xmp>', '<pre>&lt;b&gt;as it stands&lt;/b&gt;</pre>'],
    ['<math><mi>a</mi><xmp>x</xmp></math>', '<math><mi>a</mi>x</math>'],
    [
      '<math><semantics><mi>x</mi><annotation>x</annotation></semantics></math>',
      '<math><semantics><mi>x</mi></semantics></math>',
    ],
    [
      '<svg viewBox="0 0 9 9"><path d="M0 0" fill="url(#x)" onclick=x /></svg>',
      '<svg viewBox="0 0 9 9"><path d="M0 0"></path></svg>',
    ],
    ['<svg><foreignObject><p>in</p></foreignObject><image href=x /></svg>', '<svg></svg>'],
    ['<svg><a href="x"><text>t</text></a></svg>', '<svg><text>t</text></svg>'],
    ['<ruby>字<rp>(</rp><rt>ji</rt></ruby>', '<ruby>字<rp>(</rp><rt>ji</rt></ruby>'],
    [
      '<img src="https://x.example/a.png" srcset="https://x.example/b.png 2x, javascript:x 3x" alt=a>',
      '<img src="https://x.example/a.png" srcset="https://x.example/b.png 2x" alt="a">',
    ],
    [
      '<iframe src="https://x.example/"><p>fallback</p></iframe>',
      '<iframe src="https://x.example/"></iframe>',
    ],
    [
      '<video src="https://x.example/v.mp4" autoplay onplay=x><track src=x></video>',
      '<video src="https://x.example/v.mp4"></video>',
    ],
    ['<noscript><img src=x></noscript><template>t</template><!-- c -->', ''],
    ['<p id="a" dir="sideways" lang="de">x</p>', '<p id="a" lang="de">x</p>'],
  ])('%s becomes %s', (html, wanted) => {
    expect(rebuilt(html)).toBe(wanted);
  });

  it('keeps the text of what is nested too deeply', () => {
    const html = `${'<div>'.repeat(400)}deep`;
    expect(rebuilt(html)).toContain('deep');
    expect(rebuilt(html).match(/<div>/g)?.length).toBeLessThan(200);
  });

  it('keeps no more nodes than an article has', () => {
    expect(parseForeign('<br>'.repeat(210_000)).length).toBe(200_000);
  });
});

describe('of every vector, in every kind', () => {
  const ran: string[] = [];
  beforeAll(() => {
    Object.assign(window, { ran: (what: unknown) => ran.push(String(what)) });
  });

  it.each([...new Set(VECTORS.map(({ kind }) => kind))])(
    '%s: nothing dangerous is kept, and nothing runs',
    async (kind) => {
      const vectors = VECTORS.filter((vector) => vector.kind === kind);
      expect(vectors.length).toBeGreaterThan(50);
      const kept = vectors.flatMap(({ id, html }) => {
        const box = document.createElement('div');
        box.append(document.importNode(buildForeign(inert(), parseForeign(html)), true));
        return offencesIn(box)
          .filter((item) => item !== 'element iframe')
          .map((offence) => `${id}: ${offence}`);
      });
      expect(kept).toEqual([]);
      await new Promise((rest) => setTimeout(rest, 50));
      expect(ran).toEqual([]);
    },
  );
});
