// The page that the prompts of `ownCases.ts` stand on: masthead, article with a place for ads, sidebar, footer.
import type { PromptCase } from './caseServer.ts';
import { STORIES, type StoryName } from './stories.ts';

export interface PageParts {
  readonly story: StoryName;
  readonly css?: string;
  /** Runs when the page's own detector finds ads blocked. */
  readonly onBlocked: string;
  /** `fetch`, `script` or `bait`, as `detect.js` knows them. */
  readonly how?: 'fetch' | 'script' | 'bait';
  /** Milliseconds from the detection to `onBlocked`. */
  readonly after?: number;
  /** Markup at the beginning of the body, and inside the masthead. */
  readonly first?: string;
  readonly inHeader?: string;
  readonly inSidebar?: string;
  /** Opening and closing tags around everything but the wall. */
  readonly wrap?: readonly [string, string];
  /** Whether the article is in `main` and `article`, or in boxes without a meaning. */
  readonly isPlain?: boolean;
  /** A second place for ads. */
  readonly hasTwoSlots?: boolean;
  readonly head?: string;
}

/** A prompt by what it does to this page; what it doesn't say is as most of them have it. */
export interface OwnCase
  extends PageParts,
    Pick<PromptCase, 'id' | 'title'>,
    Partial<Pick<PromptCase, 'kind' | 'box' | 'words' | 'forbid' | 'frame' | 'isTextGone' | 'isElsewhere'>> {}

const STYLE =
  'body{margin:0;font:18px/1.6 Georgia,serif;color:#222}.top{position:sticky;top:0;background:#fff;border-bottom:1px solid #ccc;padding:8px 20px;z-index:5}.top a{margin-inline-end:14px}.text{display:block;max-width:680px;margin:20px auto;padding:0 20px}.side,footer{display:block;max-width:680px;margin:40px auto;padding:0 20px}footer{padding-bottom:1300px}';

const SLOT =
  '<div class="ad-slot"><ins class="adsbygoogle" style="display:block;height:90px" data-ad-client="pub-0"></ins></div>';

/** How the paragraphs of a story begin. */
export const marksOf = (story: StoryName) =>
  STORIES[story].paragraphs.map((text) => text.slice(0, text.length > 120 ? 40 : 20));

/** The whole page. */
export function casePage(parts: PageParts): string {
  const { lang, site, title, by, paragraphs } = STORIES[parts.story];
  const [open, close] = parts.wrap ?? ['', ''];
  const [before, after] = parts.isPlain
    ? ['<div class="text" data-v="main"><div class="post" data-v="article">', '</div></div>']
    : ['<main class="text" data-v="main"><article data-v="article">', '</article></main>'];
  const body = paragraphs.map(
    (text, at) => `<p data-v="p${at}">${text}</p>${at === 1 || (at === 3 && parts.hasTwoSlots) ? SLOT : ''}`,
  );
  return `<!doctype html><html lang="${lang}" dir="${/^(ar|he|fa)$/.test(lang) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title} – ${site}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${site}">
<style>${STYLE}</style><style>${parts.css ?? ''}</style>${parts.head ?? ''}</head><body>${parts.first ?? ''}${open}<header class="top" data-v="header"><a href="#" data-v="brand">${site}</a> <a href="#n1" data-v="n1">A–K</a> <a href="#n2" data-v="n2">L–R</a> <a href="#n3" data-v="n3">S–Z</a>${parts.inHeader ?? ''}</header>
${before}<h1 data-v="h1">${title}</h1><p class="byline" data-v="by">${by}</p>${body.join('\n')}${after}
<aside class="side" data-v="aside"><ul><li data-v="m1"><a href="#m1">${title.slice(0, 16)}</a></li><li data-v="m2"><a href="#m2">${by}</a></li></ul>${parts.inSidebar ?? ''}</aside><footer data-v="footer">© ${site}</footer>${close}
<script src="/shared/detect.js"></script><script>whenBlocked(function(){${parts.onBlocked}},'${parts.how ?? 'fetch'}',${parts.after ?? 0});</script></body></html>`;
}

/** The script that puts an element into the body: `id`, its style, what stands in it. */
export const append = (id: string, style: string, html: string) =>
  `var w=document.createElement('div');w.id='${id}';w.style.cssText='${style}';w.innerHTML=${JSON.stringify(html)};document.body.appendChild(w);`;

/** A whole-window veil with a white box in its middle. */
export const VEIL =
  'position:fixed;inset:0;z-index:9999;background:rgba(0,0,0,.7);display:flex;align-items:center;justify-content:center';
export const box = (html: string) =>
  `<div class="in" style="background:#fff;max-width:440px;padding:28px">${html}</div>`;
