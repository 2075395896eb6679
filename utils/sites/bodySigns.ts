// What the body of a page gives away: how much running text there is and what stands around it.
import type { BodyFacts } from './types.ts';

/** The signs of a body, by name; see `weights.ts`. Those with a number hold from that size on, and add up. */
export function bodySigns(body: BodyFacts): string[] {
  const { run } = body;
  const perThousand = (count: number) => (1000 * count) / (500 + run);
  const isChoppy = run < 90 * body.blocks;
  const isList = body.stretch < 700 || isChoppy;
  const holds: readonly (readonly [string, boolean])[] = [
    ['text:400', run >= 400],
    ['text:800', run >= 800],
    ['text:paragraphs', body.longBlocks >= 3],
    ['text:choppy', isChoppy],
    ['text:teasers', isList && body.teasers >= 8 && body.teasers >= 0.8 * body.blocks],
    ['text:scattered', run < 0.3 * body.prose],
    ['text:linked', body.linked > 3 * run],
    ['text:in-article', run >= 800 && body.inArticle > 0.6 * run],
    ['cards:more', body.cards * 120 > run],
    ['rows:more', body.tableRows * 40 > run],
    ['pictures:more', body.pictures >= 12 && body.pictures * 60 > run && run < 1500],
    ['body:player', body.players > 0 && run < 1500],
    ['body:login', body.hasPassword && run < 800],
    ['articles:one', body.articles === 1],
    ['articles:12', body.articles >= 12],
    ['body:byline', body.hasByline],
    ['body:date', body.isDateNearTop],
    ['body:share', body.hasShareLinks],
    ['body:cart', body.hasCart],
    ['prices:marked', body.prices >= 2],
    ['buttons:many', perThousand(body.buttons) >= 8],
    ['anchors:15', body.anchors >= 15],
    ['siblings:60', body.siblings >= 60],
    ['code:3', body.codeBlocks >= 3],
    ['profiles:8', body.profiles >= 8],
    ['posts:8', body.posts >= 8],
    ['class:page', /\bpage-id-|\bpage-template|\bpage-node-type-(?!article)/i.test(body.classes)],
    [
      'class:index',
      /(?:^|[\s_-])(?:home|front|archive|category|section|search|blog|tag|author)(?:$|[\s_-])/i.test(
        body.classes,
      ),
    ],
    ['class:forum', /forum|thread|topic|bbs/i.test(body.classes)],
    ['class:docs', /\b(?:docs?|documentation|wiki|mediawiki|manual)\b/i.test(body.classes)],
  ];
  return holds.filter(([, is]) => is).map(([name]) => name);
}
