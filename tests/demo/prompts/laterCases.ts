// Prompts of a third look, written without regard to how the earlier ones were dealt with: each the example of a kind
// that failed at first.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const EN = box(
  '<h2>Ad blocker detected</h2><p>Please switch off your ad blocker for the Hollin Weekly, then reload.</p><button>I have done that</button>',
);
const quoted = (html: string) => JSON.stringify(html);

/** What is put up again and again by a timer. */
const TIMERS: readonly OwnCase[] = [
  {
    id: 'timer-clones',
    title: 'a new wall of the same kind every half second, as soon as the last one is hidden or gone',
    story: 'en',
    box: '.ask-wall',
    onBlocked: `function make(){var w=document.createElement('div');w.className='ask-wall';w.style.cssText='${VEIL}';w.innerHTML=${quoted(EN)};return w}document.body.append(make());document.body.style.overflow='hidden';setInterval(function(){var w=document.querySelector('.ask-wall');if(w&&getComputedStyle(w).display!=='none')return;if(w)w.remove();document.body.append(make())},500)`,
  },
  {
    id: 'timer-shows-again',
    title: 'the same wall is measured, placed and shown again by a timer',
    story: 'fr',
    words: 'bloqueur',
    onBlocked: `${append('w', 'position:fixed;inset:0;z-index:9999;background:#fff;padding:20vh 20vw', '<h2>Bloqueur de publicité détecté</h2><p>Désactivez votre bloqueur de publicité pour lire la Gazette.</p>')}setInterval(function(){w.style.display='block';w.style.minHeight='300px'},300)`,
  },
];

/** What a lock sets beside itself. */
const BESIDE: readonly OwnCase[] = [
  {
    id: 'lock-relative',
    title: 'the rule that stops the scrolling sets position and margin too, on body and wrapper',
    story: 'en',
    wrap: ['<div id="page">', '</div>'],
    css: 'body[data-held]{overflow:hidden!important;position:relative!important;margin-right:15px!important}[data-held] #page{position:relative;height:100vh;overflow:hidden}',
    onBlocked: `document.body.setAttribute('data-held','1');${append('w', VEIL, EN)}`,
  },
];

/** What is taken away, and comes back in place. */
const TAKEN: readonly OwnCase[] = [
  {
    id: 'text-body-replaced',
    title: 'the message is all that the page holds; the page was taken away in one go',
    story: 'ru',
    kind: ['wall', 'dismissible', 'redirect'],
    words: 'блокировщик',
    onBlocked: `document.body.innerHTML=${quoted('<div id="w" style="max-width:600px;margin:15vh auto;text-align:center"><h1>Обнаружен блокировщик рекламы</h1><p>Отключите блокировщик рекламы для нашего сайта и обновите страницу.</p><button>Обновить</button></div>')}`,
  },
  {
    id: 'text-removed-backwards',
    title: 'paragraphs are taken away from the last to the second, the message stands in their place',
    story: 'de',
    kind: ['inline', 'wall', 'dismissible'],
    words: 'Werbeblocker',
    onBlocked: `var a=document.querySelector('article'),all=a.querySelectorAll('p:not(.byline)');for(var i=all.length-1;i>0;i--)all[i].remove();var w=document.createElement('div');w.id='w';w.style.cssText='background:#ffe;border:1px solid #cc9;padding:24px';w.innerHTML=${quoted('<h3>Werbeblocker entdeckt</h3><p>Bitte schalte deinen Werbeblocker für das Tagblatt aus, um weiterzulesen.</p>')};a.appendChild(w)`,
  },
];

/** What can't be read where it stands. */
const VEILED: readonly OwnCase[] = [
  {
    id: 'text-blurred',
    title:
      'paragraphs are blurred and made unselectable one by one, the message stands among them and stays in view',
    story: 'es',
    kind: ['inline', 'wall', 'banner', 'dismissible'],
    words: 'bloqueador',
    css: '.veiled{filter:blur(5px);user-select:none}',
    onBlocked: `document.querySelectorAll('article p').forEach(function(p,at){if(at>1)p.classList.add('veiled')});var w=document.createElement('div');w.id='w';w.style.cssText='position:sticky;top:40%;background:#fff;border:1px solid #999;padding:20px;z-index:4';w.innerHTML=${quoted('<h3>Hemos detectado un bloqueador de anuncios</h3><p>Desactívalo en El Correo para seguir leyendo.</p>')};document.querySelectorAll('article p')[2].before(w)`,
  },
  {
    id: 'text-invisible',
    title: 'the article is invisible, in boxes without a meaning, below a message in its flow',
    story: 'ja',
    isPlain: true,
    kind: ['inline', 'wall', 'dismissible'],
    words: '広告',
    forbid: '広告ブロッカー',
    css: '.kept .post>p{visibility:hidden}',
    onBlocked: `document.querySelector('.text').classList.add('kept');var w=document.createElement('div');w.id='w';w.style.cssText='background:#eef;padding:24px';w.innerHTML=${quoted('<b>広告ブロッカーを検出しました</b><p>記事を読むには広告ブロッカーを無効にしてください。</p>')};document.querySelector('.post').before(w)`,
  },
  {
    id: 'place-in-player',
    title: 'a message over a video in a box of its own',
    story: 'en',
    kind: ['inline', 'wall', 'dismissible'],
    head: '<script>addEventListener("DOMContentLoaded",function(){var b=document.createElement("div");b.dataset.v="player";b.style.cssText="position:relative;background:#111;height:300px";b.innerHTML="<video style=\\"width:100%;height:100%\\"></video>";document.querySelector("h1").after(b)})</script>',
    onBlocked: `var w=document.createElement('div');w.id='w';w.style.cssText='position:absolute;inset:0;background:#000e;color:#fff;padding:80px';w.innerHTML=${quoted('<p>Turn off your ad blocker to watch this video.</p><button>Try again</button>')};document.querySelector('[data-v=player]').append(w)`,
  },
];

/** What stands in the page's flow, or along its edge. */
const IN_FLOW: readonly OwnCase[] = [
  {
    id: 'corner-grows',
    title: 'a box in a corner that becomes a wall over the locked page after a second',
    story: 'de',
    kind: ['banner', 'dismissible', 'wall'],
    words: 'Werbeblocker',
    onBlocked: `${append(
      'w',
      'position:fixed;right:20px;bottom:20px;width:320px;background:#fff;border:1px solid #999;padding:14px;z-index:90',
      '<p>Sie haben einen Werbeblocker an. Bitte schalten Sie ihn für unsere Zeitung aus.</p><button>Später</button>',
    )}setTimeout(function(){var w=document.getElementById('w');w.style.cssText='position:fixed;inset:0;background:#fff;padding:30vh 30vw;z-index:9000';w.firstChild.textContent='Ohne Werbung geht es nicht: Bitte schalten Sie den Werbeblocker jetzt aus.';document.documentElement.style.overflow='hidden';document.body.style.overflow='hidden'},1000)`,
  },
  {
    id: 'only-picture',
    title: 'a wall that is nothing but a picture, with its words in the description',
    story: 'fr',
    words: 'bloqueur',
    onBlocked: `${append(
      'w',
      'position:fixed;inset:0;background:#000c;z-index:9000',
      '<img alt="Vous utilisez un bloqueur de publicité. Merci de le désactiver pour lire cet article." src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27600%27 height=%27300%27%3E%3Crect width=%27600%27 height=%27300%27 fill=%27orange%27/%3E%3C/svg%3E" style="display:block;margin:20vh auto;width:600px;height:300px"><button>OK</button>',
    )}document.body.style.overflow='hidden';`,
  },
  {
    id: 'flow-screen',
    title: 'a screen of its own before the page in its flow, which stops the scrolling',
    story: 'en',
    onBlocked: `var w=document.createElement('section');w.id='w';w.style.cssText='min-height:100vh;background:#113;color:#fff;padding:20vh 20px';w.innerHTML=${quoted('<h2>Before you read on</h2><p>You seem to have an ad blocker running. Please turn it off for the Hollin Weekly.</p><button>Done, reload</button>')};document.body.prepend(w);document.body.style.overflow='hidden'`,
  },
  {
    id: 'edge-few-words',
    title: 'a bar at the bottom with few words beside its buttons',
    story: 'de',
    kind: ['banner', 'dismissible'],
    words: 'Adblocker',
    onBlocked: append(
      'w',
      'position:fixed;left:0;right:0;bottom:0;background:#fd0;padding:10px;z-index:50',
      '<span>Adblocker an? Ohne Werbung kein Tagblatt.</span> <a href="#why">Mehr dazu</a> <button>Schließen</button>',
    ),
  },
];

export const LATER_CASES: readonly OwnCase[] = [...TIMERS, ...BESIDE, ...TAKEN, ...VEILED, ...IN_FLOW];
