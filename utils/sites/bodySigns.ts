// Signs in the body of a page: how much running text there is and what surrounds it.
import type { BodyFacts } from './pageFacts.ts';

/** Classes by which the software behind a site says that a page is one of its posts. */
const SINGLE =
  /(?:^|\s)(?:single-post|single-format-\w+|blog-post|single-blog|article-page|page-article|story-page|post-template(?:-default)?|node-type-(?:article|blog|news)|page-node-type-(?:article|blog|news)\w*|type-post|is-article)(?=$|\s)/i;
const PLAIN = /\bpage-id-|\bpage-template|\bpage-node-type-(?!article)/i;
const MANUAL = /\b(?:tutorial|documentation|reference|manual|api|handbook|cheat ?sheet)s?\b/i;
const FORUM = /forum|thread|topic|bbs/i;
/** Scripts that put no spaces between words. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** The signs of a body, by name; see `weights.ts`. Those with a number hold from that size on, and add up. */
export function bodySigns(body: BodyFacts): string[] {
  const { run, heading } = body;
  const words = heading === '' ? 0 : heading.split(' ').length;
  const dense = heading.match(DENSE)?.length ?? 0;
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
    ['tags:own', body.tags > 0],
    ['comments:form', body.hasCommentForm],
    ['h1:short', words > 0 && words <= 3 && dense === 0],
    ['h1:long', words >= 8 || dense >= 12],
    ['h1:manual', MANUAL.test(heading)],
    ['class:single', SINGLE.test(body.classes)],
    ['body:cart', body.hasCart],
    ['prices:marked', body.prices >= 2],
    ['buttons:many', perThousand(body.buttons) >= 8],
    ['anchors:15', body.anchors >= 15],
    ['siblings:60', body.siblings >= 60],
    ['code:3', body.codeBlocks >= 3],
    ['profiles:8', body.profiles >= 8],
    ['posts:8', body.posts >= 8],
    ['class:page', PLAIN.test(body.classes) && !SINGLE.test(body.classes)],
    [
      'class:index',
      /(?:^|[\s_-])(?:home|front|archive|category|section|search|blog|tag|author)(?:$|[\s_-])/i.test(
        body.classes,
      ),
    ],
    ['class:forum', FORUM.test(body.classes)],
    ['class:thread', FORUM.test(body.classes) && body.posts >= 8],
    ['class:docs', /\b(?:docs?|documentation|wiki|mediawiki|manual)\b/i.test(body.classes)],
  ];
  return holds.filter(([, is]) => is).map(([name]) => name);
}
