// Prompts by what they do to a page, in our own words and code: each the example of a kind, not of a site.
import { BLIND_CASES } from './blindCases.ts';
import { append, box, casePage, marksOf, type OwnCase, VEIL } from './casePage.ts';
import type { PromptCase } from './caseServer.ts';
import { COMMON_CASES } from './commonCases.ts';
import { FRESH_CASES } from './freshCases.ts';
import { LATER_CASES } from './laterCases.ts';
import { ROUND_CASES } from './roundCases.ts';
import { STEP_CASES } from './stepCases.ts';
import { UNSEEN_CASES } from './unseenCases.ts';

const WALL = ['wall', 'dismissible'];
const EN = box(
  '<h2>Ad blocker detected</h2><p>Please switch off your ad blocker for the Hollin Weekly, then reload.</p><button>I have done that</button>',
);
const wall = (html = EN, more = '') => append('w', VEIL, html) + more;

const own = ({
  id,
  title,
  kind = WALL,
  box: at = '#w',
  words = 'ad ?block',
  forbid = words,
  frame,
  isTextGone,
  isElsewhere,
  ...parts
}: OwnCase): PromptCase => ({
  id,
  title,
  kind,
  box: at,
  words,
  forbid,
  marks: marksOf(parts.story),
  html: casePage(parts),
  frame,
  isTextGone,
  isElsewhere,
});

const LOCKS: readonly OwnCase[] = [
  {
    id: 'lock-class',
    title: 'a class on the root stops the scrolling',
    story: 'en',
    css: 'html.held,html.held body{overflow:hidden!important;height:100%}',
    onBlocked: wall(EN, "document.documentElement.classList.add('held')"),
  },
  {
    id: 'lock-fixed-body',
    title: 'the body is fixed in place, and kept so by a timer',
    story: 'de',
    words: 'Werbeblocker',
    onBlocked: wall(
      box(
        '<h2>Du surfst mit Werbeblocker</h2><p>Nimm uns bitte aus deinem Werbeblocker raus.</p><button>Erledigt</button>',
      ),
      "setInterval(function(){var s=document.body.style;s.position='fixed';s.top='-40px';s.width='100%';s.overflow='hidden'},400)",
    ),
  },
  {
    id: 'lock-wrapper',
    title: 'a wrapper as high as the window hides what goes beyond it',
    story: 'en',
    wrap: ['<div id="page">', '</div>'],
    css: '#page.cut{height:100vh;overflow:hidden}',
    onBlocked: wall(EN, "document.getElementById('page').classList.add('cut')"),
  },
  {
    id: 'lock-article',
    title: 'the article is cut off below its beginning',
    story: 'fr',
    words: 'bloqueur',
    css: '.cut{max-height:260px;overflow:hidden}',
    onBlocked: `document.querySelector('article').classList.add('cut');var w=document.createElement('div');w.id='w';w.style.cssText='background:#ffd;border:2px solid #c80;padding:20px';w.innerHTML='<h3>Un bloqueur de publicité a été repéré</h3><p>Pour lire la suite, désactivez votre bloqueur de publicité sur notre site.</p>';document.querySelector('article').after(w)`,
    kind: ['inline', ...WALL],
  },
  {
    id: 'lock-wheel',
    title: 'listeners at the document keep wheel and keys from scrolling',
    story: 'en',
    onBlocked: wall(
      EN,
      "['wheel','touchmove','keydown'].forEach(function(t){document.addEventListener(t,function(e){e.preventDefault()},{passive:false})})",
    ),
  },
  {
    id: 'lock-selection',
    title: 'selecting is stopped by a handler at the window',
    story: 'es',
    words: 'bloqueador',
    onBlocked: wall(
      box(
        '<h2>Hemos encontrado un bloqueador de anuncios</h2><p>Sácanos de tu bloqueador y recarga la página, por favor.</p><button>Ya está</button>',
      ),
      "window.onselectstart=function(){return false};document.body.style.overflow='hidden'",
    ),
  },
  {
    id: 'lock-clip',
    title: 'the root is clipped along one axis, beside other inline styles',
    story: 'en',
    onBlocked: wall(
      EN,
      "document.documentElement.setAttribute('style','overflow-y: clip; --gap:12px;  scrollbar-gutter:stable')",
    ),
  },
  {
    id: 'lock-siblings',
    title:
      'everything beside the dialog is hidden from assistive technology and made inert; a closed menu was inert before',
    story: 'en',
    first:
      '<nav id="menu" inert aria-hidden="true" style="position:fixed;inset:0;z-index:30;background:#135;color:#fff;visibility:hidden"><a href="#q1">Reports from the towns and villages</a> <a href="#q2">Letters to the editor and answers</a> <a href="#q3">Notices, births and weddings of the week</a> <a href="#q4">Weather, tides and the almanac for the month</a></nav>',
    onBlocked: `Array.from(document.body.children).forEach(function(c){if(c.localName!=='script'){c.setAttribute('aria-hidden','true');c.setAttribute('data-aria-hidden','true');c.inert=true}});document.body.style.pointerEvents='none';document.body.style.overflow='hidden';${append('w', `${VEIL};pointer-events:auto`, `<div role="dialog" aria-modal="true" class="in" style="background:#fff;padding:24px;max-width:440px">${EN}</div>`)}`,
  },
  {
    id: 'lock-invisible',
    title: 'the body is made invisible behind the wall',
    story: 'en',
    onBlocked: wall(
      EN,
      "w.style.visibility='visible';w.style.background='#fff';document.body.style.visibility='hidden';document.body.style.overflow='hidden'",
    ),
  },
  {
    id: 'lock-faint',
    title: 'the article is faint, blurred and beyond the mouse',
    story: 'ja',
    words: '広告ブロ',
    onBlocked: `var m=document.querySelector('main');m.style.opacity='.08';m.style.filter='blur(5px)';m.style.pointerEvents='none';${append('w', 'position:fixed;left:20%;right:20%;top:30%;z-index:99;background:#fff;border:3px solid #000;padding:24px', '<h2>広告ブロックが見つかりました</h2><p>潮見新報を読むには、広告ブロックを切ってください。</p><button>切りました</button>')}`,
    kind: [...WALL, 'banner'],
  },
];

const LAYERS: readonly OwnCase[] = [
  {
    id: 'layer-pseudo',
    title: 'the veil is drawn by the body itself',
    story: 'en',
    css: "body.veiled::after{content:'';position:fixed;inset:0;background:#000c;z-index:900}body.veiled{overflow:hidden}",
    onBlocked: `document.body.classList.add('veiled');${append('w', 'position:fixed;left:25%;top:25%;width:50%;z-index:901;background:#fff;padding:24px', '<h2>Ad blocker found</h2><p>We noticed an ad blocker. Take us off its list, please.</p><button>Done</button>')}`,
  },
  {
    id: 'layer-sibling',
    title: 'veil and box are siblings in a wrapper without size',
    story: 'tr',
    words: 'reklam',
    forbid: 'reklam engelleyici',
    onBlocked: `${append('w', 'position:absolute;width:0;height:0', '<div style="position:fixed;inset:0;background:#000c;z-index:80"></div><div class="in" style="position:fixed;left:25%;top:25%;width:50%;z-index:81;background:#fff;padding:24px"><h2>Reklam engelleyici bulundu</h2><p>Lütfen bu site için reklam engelleyicinizi kapatın.</p><button>Kapattım</button></div>')}document.body.style.overflow='hidden'`,
    box: '#w .in',
  },
  {
    id: 'layer-decoration',
    title: 'a decorative layer lies below the content',
    story: 'en',
    first:
      '<div id="sky" data-v="sky" style="position:fixed;inset:0;z-index:-1;background:linear-gradient(#def,#fff)"></div>',
    onBlocked: `${append('w', 'position:fixed;left:20%;top:20%;width:60%;height:50%;z-index:90;background:#fff;padding:24px', '<h2>Your ad blocker is on</h2><p>Please turn it off to keep the Hollin Weekly free.</p><button>Close</button>')}document.body.style.overflow='hidden'`,
  },
  {
    id: 'layer-header',
    title: 'a notice stands in the fixed masthead',
    story: 'en',
    css: '.top{position:fixed!important;left:0;right:0}.text{padding-top:70px!important}',
    onBlocked: `var w=document.createElement('div');w.id='w';w.style.cssText='background:#fee;padding:4px';w.textContent='You seem to be using an ad blocker. Please add us to your exceptions.';document.querySelector('header').appendChild(w)`,
    kind: ['banner', 'inline'],
  },
  {
    id: 'layer-frame',
    title: 'a frame of another site, as large as the window',
    story: 'en',
    frame:
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Message</title><body style="background:#fff;font:18px sans-serif;padding:40px"><h1>Ad blocker detected</h1><p>Please disable your ad blocker for the Hollin Weekly.</p><button>Done</button></body></html>',
    onBlocked: `${append('w', 'position:fixed;inset:0;z-index:99999;background:#0009', '<div style="position:absolute;inset:10%"><iframe style="width:100%;height:100%;border:0" src="{other}/b/frame"></iframe></div>')}document.body.style.overflow='hidden'`,
  },
  {
    id: 'layer-srcdoc',
    title: 'a frame written by the page itself, in a shadow tree',
    story: 'he',
    words: 'חוסם פרסומות',
    onBlocked: `var w=document.createElement('div');w.id='w';document.body.appendChild(w);var r=w.attachShadow({mode:'closed'});var f=document.createElement('iframe');f.style.cssText='position:fixed;inset:0;width:100%;height:100%;border:0;z-index:99999;background:#000b';f.srcdoc='<body dir=rtl style="margin:20vh auto;max-width:420px;background:#fff;padding:24px"><h2>מצאנו חוסם פרסומות</h2><p>תכבו אותו באתר שלנו ותרעננו את העמוד.</p><button>כיביתי</button>';r.appendChild(f);document.body.style.overflow='hidden'`,
  },
  {
    id: 'layer-second',
    title: 'a second wall follows the first',
    story: 'en',
    onBlocked: `${wall()}setTimeout(function(){${append('w2', VEIL, box('<h2>Still blocking?</h2><p>Your ad blocker is still on. Turn it off to go on reading.</p><button>Done</button>'))}document.body.style.overflow='hidden'},2500)`,
  },
];

const PLACES: readonly OwnCase[] = [
  {
    id: 'place-bar',
    title: 'a bar along the bottom with few words',
    story: 'en',
    onBlocked: append(
      'w',
      'position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:10px;z-index:50',
      'Ad blocker on? Add us to your exceptions. <button>×</button>',
    ),
    kind: ['banner'],
  },
  {
    id: 'place-bar-de',
    title: 'a bar along the bottom with fewer words',
    story: 'de',
    words: 'Adblocker',
    onBlocked: append(
      'w',
      'position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:10px;z-index:50',
      'Adblocker an? Mach ihn bei uns aus!',
    ),
    kind: ['banner'],
  },
  {
    id: 'place-two-lines',
    title: 'the same line before each of two places for ads',
    story: 'fr',
    words: 'bloqueur',
    hasTwoSlots: true,
    how: 'bait',
    onBlocked:
      "document.querySelectorAll('.ad-slot').forEach(function(s){var d=document.createElement('div');d.className='q7 w';d.innerHTML='<p>Il semble que vous utilisiez un bloqueur de publicité. Pensez à nous ajouter à vos exceptions.</p>';s.before(d)})",
    box: '.w',
    kind: ['inline'],
  },
  {
    id: 'place-attr',
    title: 'the words are an attribute that a style shows',
    story: 'ru',
    words: 'блокировщик',
    css: '.say{position:fixed;inset:auto 0 0 0;background:#222;color:#fff;padding:16px;z-index:60}.say::before{content:attr(data-say)}',
    onBlocked:
      "var w=document.createElement('div');w.id='w';w.className='say';w.setAttribute('data-say','Похоже, у вас включён блокировщик рекламы. Отключите его, пожалуйста, на нашем сайте.');document.body.appendChild(w)",
    kind: ['banner'],
    forbid: 'zzz',
  },
  {
    id: 'place-player',
    title: 'a player that will not start',
    story: 'en',
    onBlocked:
      "var w=document.createElement('div');w.id='w';w.className='player';w.style.cssText='background:#000;color:#fff;height:300px;padding:40px';w.innerHTML='<p>Turn off your ad blocker to watch this video.</p>';document.querySelector('h1').after(w)",
    kind: ['inline'],
  },
  {
    id: 'place-plain-soup',
    title: 'a wall beside an article in boxes without a meaning',
    story: 'tr',
    isPlain: true,
    words: 'reklam',
    forbid: 'reklam engelleyici',
    onBlocked: wall(
      box(
        '<h2>Reklam engelleyicin açık</h2><p>Bizi listenden çıkar, reklamlarımızın engelini kaldır.</p><button>Tamam</button>',
      ),
      "document.body.style.overflow='hidden'",
    ),
  },
];

/** Walls that take the page's styles off and lay a frame of another site over what is left. */
const STRIPPED: readonly OwnCase[] = [
  {
    id: 'strip-styles',
    title:
      'every style is taken off at one stroke when the site’s own script fails; a frame of another site covers the window',
    story: 'en',
    how: 'script',
    head: '<style>h1{color:rgb(20,60,90)}</style>',
    words: 'html-load|localhost',
    forbid: 'html-load',
    frame:
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>Error</title><body style="font:18px sans-serif;padding:40px;background:#fff"><h1>This page did not load properly</h1><p>The site could not be shown because html-load.com is blocked. Please allow html-load.com and reload.</p><button>Reload</button></body></html>',
    onBlocked:
      "document.querySelectorAll('style,link[rel=stylesheet]').forEach(function(s){s.remove()});var w=document.createElement('iframe');w.id='w';w.src='{other}/b/frame';w.style.cssText='position:fixed;inset:0;width:100vw;height:100vh;border:0;z-index:2147483647;background:#fff';document.body.appendChild(w)",
  },
];

const ALIKE: readonly OwnCase[] = [
  [
    'alike-player',
    'en',
    'The player could not be loaded',
    'Your ad blocker may be keeping the map and the player on this page from working.',
  ],
  [
    'alike-data',
    'de',
    'Daten nicht verfügbar',
    'Die Wetterdaten konnten nicht geladen werden. Möglicherweise verhindert ein Werbeblocker, dass die Karte angezeigt wird.',
  ],
  [
    'alike-form',
    'es',
    'No se pudo enviar el formulario',
    'Es posible que un bloqueador de anuncios impida que funcione el formulario de inscripción.',
  ],
].map(([id = '', story = '', heading = '', text = '']) => ({
  id,
  title: `a notice about a function: ${heading}`,
  story: story as 'en',
  kind: ['functional'],
  words: '.',
  forbid: 'zzz',
  onBlocked: append(
    'w',
    'position:fixed;left:30%;top:30%;width:40%;background:#fff;border:1px solid #999;padding:20px;z-index:70',
    `<h3>${heading}</h3><p>${text}</p><button>×</button>`,
  ),
}));

export const OWN_CASES: readonly PromptCase[] = [...LOCKS, ...LAYERS, ...PLACES, ...STRIPPED, ...ALIKE].map(
  own,
);

/** Those of `freshCases.ts`, `laterCases.ts`, `commonCases.ts` and `unseenCases.ts`, written later. */
export const FRESH_SET_UPS: readonly PromptCase[] = [
  ...FRESH_CASES,
  ...LATER_CASES,
  ...COMMON_CASES,
  ...UNSEEN_CASES,
].map(own);

/** Those of `blindCases.ts`. */
export const BLIND_SET_UPS: readonly PromptCase[] = BLIND_CASES.map(own);

/** Those of `stepCases.ts`. */
export const STEP_SET_UPS: readonly PromptCase[] = STEP_CASES.map(own);

/** What isn't seen, or not given back, of `roundCases.ts`: `docs/prompts.md` says why. */
const NOT_YET = [
  'round-grid',
  'round-in-slots',
  'round-nested-trees',
  'round-painted',
  'round-scrambled',
  'round-siblings',
  'round-alike-about-blockers',
  'round-alike-age',
  'round-alike-letter',
];

/** Those of `roundCases.ts` that hold. */
export const ROUND_SET_UPS: readonly PromptCase[] = ROUND_CASES.filter(
  ({ id }) => !NOT_YET.includes(id.replace(/-plain$/, '')),
).map(own);
