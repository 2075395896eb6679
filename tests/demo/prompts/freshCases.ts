// Prompts of a second look, written without regard to how the first ones were dealt with: what they do to the text itself.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const IN_TEXT = ['inline', 'wall', 'dismissible'];
const quoted = (html: string) => JSON.stringify(html);
const wall = (html: string, more = '') => append('w', VEIL, box(html)) + more;
const held = "document.body.style.overflow='hidden'";
/** The message as a box, put somewhere by `place`. */
const boxIn = (html: string, style: string, place: string) =>
  `var w=document.createElement('div');w.id='w';w.style.cssText='${style}';w.innerHTML=${quoted(html)};${place}`;

const TEXT: readonly OwnCase[] = [
  {
    id: 'text-removed',
    title: 'paragraphs are taken away one by one',
    story: 'en',
    kind: IN_TEXT,
    onBlocked: `var all=document.querySelectorAll('article p');for(var i=3;i<all.length;i++)all[i].remove();${boxIn('<h3>An ad blocker is on</h3><p>Please switch your ad blocker off to read the rest.</p>', 'background:#fff3cd;border:1px solid #e0c060;padding:24px', "document.querySelector('article').appendChild(w)")}`,
  },
  {
    id: 'text-replaced',
    title: 'the message is all that the article holds',
    story: 'de',
    kind: IN_TEXT,
    words: 'Adblocker',
    onBlocked: `document.querySelector('article').innerHTML=${quoted('<div id="w" class="notice"><h3>Adblocker erkannt</h3><p>Um den Artikel zu lesen, schalte bitte deinen Adblocker aus.</p></div>')}`,
  },
  {
    id: 'text-hidden-paragraphs',
    title: 'a style hides the paragraphs after the second',
    story: 'tr',
    kind: IN_TEXT,
    words: 'reklam',
    forbid: 'reklam engelleyici',
    css: 'article.cut p:nth-of-type(n+4){display:none}',
    onBlocked: boxIn(
      '<h3>Reklam engelleyici kullanıyorsunuz</h3><p>Devamını okumak için lütfen reklam engelleyicinizi kapatın.</p>',
      'background:#fee;padding:16px',
      "document.querySelector('article').classList.add('cut');document.querySelector('article').appendChild(w)",
    ),
  },
  {
    id: 'text-hidden-inline',
    title: 'what follows the second paragraph is hidden element by element',
    story: 'en',
    kind: IN_TEXT,
    onBlocked: boxIn(
      '<h4>The rest is waiting</h4><p>Please disable your ad blocker to unlock the full story.</p>',
      'background:#eef;padding:16px',
      "var a=document.querySelector('article');Array.from(a.children).slice(4).forEach(function(c){c.style.display='none'});a.appendChild(w)",
    ),
  },
  {
    id: 'text-faded',
    title: 'the article is cut off and fades out, the message stands below it',
    story: 'es',
    kind: IN_TEXT,
    words: 'bloqueador',
    css: "article{position:relative}article.cut{max-height:320px;overflow:hidden}article.cut::after{content:'';position:absolute;inset:auto 0 0 0;height:200px;background:linear-gradient(transparent,#fff)}",
    onBlocked: boxIn(
      '<h3>Tienes un bloqueador de anuncios</h3><p>Desactiva el bloqueador de anuncios para leer la noticia completa.</p>',
      'background:#eef;border:1px solid #99c;padding:20px',
      "var a=document.querySelector('article');a.classList.add('cut');a.after(w)",
    ),
  },
  {
    id: 'text-own-hidden',
    title: 'what the page itself hides, for print and in a bubble, stays hidden',
    story: 'fr',
    words: 'bloqueur',
    css: '.print,.tip{display:none}',
    wrap: [
      '',
      '<div class="print" data-v="print">Cette page a été imprimée depuis le site de la Gazette ; toute reproduction est soumise à autorisation.</div>',
    ],
    head: "<script>addEventListener('DOMContentLoaded',function(){var t=document.createElement('p');t.className='tip';t.dataset.v='tip';t.textContent='Une note que seule une bulle montre quand on la demande, et qui reste fermée le reste du temps.';document.querySelector('article').appendChild(t)})</script>",
    onBlocked: wall(
      '<h2>Bloqueur détecté</h2><p>Merci de désactiver votre bloqueur de publicités pour lire la Gazette.</p><button>Fait</button>',
      held,
    ),
  },
];

const PAGE: readonly OwnCase[] = [
  {
    id: 'page-hidden-by-state',
    title: 'a class on the body hides all its parts but the message',
    story: 'tr',
    words: 'reklam',
    forbid: 'reklam engelleyici',
    css: 'body.blocked>*:not(#w){display:none!important}footer{display:flex!important}',
    onBlocked:
      "document.body.classList.add('blocked');var w=document.createElement('section');w.id='w';w.style.cssText='padding:20vh 20px;text-align:center';w.innerHTML='<h2>Reklam engelleyici kullanıyorsunuz</h2><p>Lütfen sitemiz için reklam engelleyicinizi devre dışı bırakın.</p><button>Yenile</button>';document.body.prepend(w)",
  },
  {
    id: 'page-hidden-wrapper',
    title: 'the whole page is hidden and inert, the message has its only heading',
    story: 'en',
    wrap: ['<div id="page">', '</div>'],
    onBlocked: `var p=document.getElementById('page');p.inert=true;p.hidden=true;${append('w', 'padding:15vh 20px;text-align:center', '<h1>Content is blocked</h1><p>Disable your ad blocker to see this page.</p><button>Reload</button>')}`,
  },
  {
    id: 'page-blurred-by-state',
    title: 'a class on the root blurs all but the message, which fades in',
    story: 'ja',
    words: '広告ブロ',
    css: 'html.on>body>*:not(.ask){filter:blur(6px) grayscale(1)}html.on{overflow:hidden}.ask{position:fixed;inset:0;opacity:0;visibility:hidden;transition:opacity .5s;z-index:99;display:grid;place-items:center;background:#fff9}.on .ask{opacity:1;visibility:visible}',
    onBlocked: `${append('w', '', '<div style="background:#fff;padding:20px;border:1px solid"><h2>広告ブロッカーをご利用ですか</h2><p>広告ブロッカーをオフにして再読み込みしてください。</p><button>再読み込み</button></div>')}w.removeAttribute('style');w.className='ask';setTimeout(function(){document.documentElement.classList.add('on')},50)`,
  },
  {
    id: 'page-darkened',
    title: 'the page is darkened for as long as the message is open',
    story: 'es',
    words: 'bloqueador',
    css: 'body:has(#w.open){overflow:hidden;height:100vh}body:has(#w.open) main{filter:brightness(.3)}#w{display:none}#w.open{display:flex;position:fixed;inset:0;z-index:99;background:#0009}',
    onBlocked: `${append('w', '', box('<h2>Bloqueador de anuncios detectado</h2><p>Para seguir leyendo, desactiva tu bloqueador de anuncios en esta página.</p><button>Recargar</button>'))}w.removeAttribute('style');w.className='open'`,
  },
];

const PLACES: readonly OwnCase[] = [
  {
    id: 'place-slotted',
    title: 'a custom element draws veil and box around words of the page, in a closed tree',
    story: 'en',
    head: "<script>customElements.define('x-gate',class extends HTMLElement{connectedCallback(){this.style.display='contents';this.attachShadow({mode:'closed'}).innerHTML='<style>.v{position:fixed;inset:0;background:#000c;z-index:9;display:grid;place-items:center}.b{background:#fff;padding:24px;max-width:400px}</style><div class=\"v\"><div class=\"b\"><slot></slot></div></div>'}})</script>",
    onBlocked: `var w=document.createElement('x-gate');w.id='w';w.innerHTML='<h2>Ad blocker detected</h2><p>Please turn your ad blocker off for the Hollin Weekly.</p><button>Done</button>';document.body.appendChild(w);${held}`,
  },
  {
    id: 'place-sidebar',
    title: 'a box above the links of the sidebar, which stay',
    story: 'de',
    kind: ['inline'],
    words: 'Werb',
    forbid: 'blockierst',
    onBlocked: boxIn(
      '<h4>Du blockierst unsere Werbung!</h4><p>Schalte deinen Werbeblocker aus und hilf unserer Redaktion.</p>',
      'background:#eee;padding:12px',
      "document.querySelector('aside').prepend(w)",
    ),
  },
  {
    id: 'place-unnamed',
    title: 'a wall that asks to allow ads and names no blocker',
    story: 'en',
    words: 'allow ads',
    onBlocked: wall(
      '<h2>Please allow ads on our site</h2><p>Ads pay the people who write here. Allow ads for this site, then press reload.</p><button>Reload</button>',
      held,
    ),
  },
];

const notice = (html: string) =>
  append(
    'w',
    'position:fixed;left:30%;top:25%;width:40%;background:#fff;border:1px solid #888;padding:20px;z-index:70',
    html,
  );
const ALIKE: readonly OwnCase[] = (
  [
    [
      'alike-scripts',
      'en',
      'JavaScript is disabled',
      'Please enable JavaScript and reload. Script blockers can break this page.',
    ],
    [
      'alike-lesson',
      'en',
      'How to whitelist a site',
      'Click the uBlock icon and press the power button to disable blocking on a page you want to support.',
    ],
    [
      'alike-personal',
      'es',
      'Tus opciones de privacidad',
      '¿Permitir anuncios personalizados basados en cookies?',
    ],
  ] as const
).map(([id, story, heading, text]) => ({
  id,
  title: `asks for nothing of the kind: ${heading}`,
  story,
  kind: ['functional'],
  words: '.',
  forbid: 'zzz',
  onBlocked: notice(`<h3>${heading}</h3><p>${text}</p><button>OK</button>`),
}));

export const FRESH_CASES: readonly OwnCase[] = [...TEXT, ...PAGE, ...PLACES, ...ALIKE];
