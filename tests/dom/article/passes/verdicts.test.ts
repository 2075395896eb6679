// What the passes say of the blocks they decide about: the corrections and the HTML are made from it.
import { expect, it } from 'vitest';
import type { Verdict } from '../../../../utils/article/blocks/verdict.ts';
import { readBody } from '../../../../utils/article/readBody.ts';
import { article, pageOf, TITLE } from '../page.ts';

const BIO =
  '<p>Ida Lindqvist has covered the coast for a decade, and bakes badly, in her own time, as she says.</p>';

it.each<{ title: string; extra: string; words: string; verdict: Verdict; isKept: boolean }>([
  {
    title: 'a paragraph as running text, by Readability',
    extra: '',
    words: 'past the chandler',
    verdict: { kind: 'keep', by: 'runReadability' },
    isKept: true,
  },
  {
    title: 'a link to another article as a promotion',
    extra: '<p>Read more: <a href="/fish">Fish market moves inland</a></p>',
    words: 'Fish market',
    verdict: { kind: 'promo', by: 'dropBoilerplate' },
    isKept: false,
  },
  {
    title: 'a plea without a headline as dropped',
    extra: '<p>Sign up for our newsletter.</p>',
    words: 'newsletter',
    verdict: { kind: 'drop', by: 'dropBoilerplate' },
    isKept: false,
  },
  {
    title: 'the words under a picture as its caption',
    extra:
      '<div class="pic"><img src="/a.jpg" width="600" height="400"><p class="pic-caption">The yard.</p></div>',
    words: 'The yard.',
    verdict: { kind: 'caption', by: 'dropCaptions' },
    isKept: false,
  },
  {
    title: 'a caption that looks like a paragraph as shown, but not as running text',
    extra:
      '<p><img src="/a.jpg" width="600" height="400"></p><p>The ovens of the harbour bakery at night. (Photo: Ann Lee/AFP)</p><p>The queue has not grown shorter since, and the bus now stops in front of the old customs house.</p>',
    words: 'Ann Lee',
    verdict: { kind: 'embed', by: 'markEmbedded', isCaption: true },
    isKept: true,
  },
  {
    title: 'what is said about the author as such',
    extra: BIO,
    words: 'has covered the coast',
    verdict: { kind: 'bio', by: 'dropBio' },
    isKept: false,
  },
])('say $title', ({ extra, words, verdict, isKept }) => {
  const body = readBody(pageOf(article(extra)), { title: TITLE, byline: 'Ida Lindqvist' });
  const block = body?.blocks.find(({ text }) => text.includes(words));
  expect(block).toMatchObject({ verdict, isKept });
});

it('lead back to where the block is on the page', () => {
  const doc = pageOf(article('<p class="plea">Sign up for our newsletter.</p>'));
  const body = readBody(doc, { title: TITLE });
  const plea = body?.blocks.find(({ text }) => text.startsWith('Sign up'));
  expect(body?.page.origins.get(plea?.element as Element)).toBe(doc.querySelector('.plea'));
});
