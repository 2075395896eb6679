// Prompts and look-alikes of a fifth look: each the example of a kind that failed at first, when nobody had seen it before.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const CORNER =
  'position:fixed;right:20px;bottom:20px;width:330px;background:#fff;border:1px solid #999;padding:14px;z-index:90';
const BAR = 'position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:70';

/** Steps for some blockers, as long as a page. */
const STEPS = ['AdBlock', 'Adblock Plus', 'uBlock Origin', 'AdGuard', 'Brave', 'Opera']
  .map(
    (name) =>
      `<details open><summary>${name}</summary><ol><li>Click the icon of ${name} in the upper right corner of your browser, beside the address of the page you are on.</li><li>Press the button for a pause, or move the slider until it turns grey, and close the small window again.</li><li>Load this page once more, and the article you came for appears as usual.</li></ol></details>`,
  )
  .join('');

const ASKING: readonly OwnCase[] = [
  {
    id: 'over-long',
    title: 'a page of steps for each blocker lies over the window',
    story: 'en',
    css: '#w{position:fixed;inset:0;overflow:auto;background:#fff;z-index:999;padding:5vh 12vw}',
    onBlocked: `${append('w', '', `<h2>Turn off your ad blocker to go on</h2><p>The Hollin Weekly is free because of its ads. An ad blocker seems to be on in your browser.</p>${STEPS}<button>I have turned it off</button>`)}document.documentElement.style.overflow='hidden'`,
  },
];

const ASKING_FOR_NOTHING: readonly OwnCase[] = [
  {
    id: 'alike-chat',
    title: 'somebody is helped in a corner of the page',
    story: 'en' as const,
    html: '<b>Robin from support</b><p>The subscription page stays blank for me, what now?</p><p>Sorry about that! It looks like you are using an ad blocker. Please turn it off for a moment and try the page again, that usually helps.</p><input placeholder="Write a message"><button>Send</button>',
    style: CORNER,
  },
  {
    id: 'alike-teaser',
    title: 'the headline of an article about blockers, and its first sentence',
    story: 'de' as const,
    html: '<small>Meistgelesen</small><h4><a href="/netz/gericht-erlaubt-werbeblocker-weiterhin-im-netz">Gericht: Verlage dürfen Nutzer mit Werbeblocker aussperren</a></h4><p>Wer einen Adblocker nutzt, muss damit rechnen, ihn abschalten zu müssen, urteilten die Richter.</p><button>×</button>',
    style: CORNER,
  },
  {
    id: 'alike-reassured',
    title: 'a blocker may stay on',
    story: 'en' as const,
    html: 'Our ads follow nobody. You can turn off your ad blocker or leave it on, we won’t mind either way. <button>OK</button>',
    style: BAR,
  },
  {
    id: 'alike-welcome',
    title: 'a blocker says that it has been set up',
    story: 'es' as const,
    html: box(
      '<h2>¡Ya estás protegido!</h2><p>AnunciNo está activo y bloqueará anuncios y rastreadores en todas las páginas. Para desactivar el bloqueador en un sitio, pulsa su icono.</p><button>Empezar</button>',
    ),
    style: VEIL,
  },
].map(({ html, style, ...page }) => ({
  ...page,
  kind: ['functional'],
  words: '.',
  forbid: 'zzz',
  onBlocked: append('w', style, html),
}));

export const UNSEEN_CASES: readonly OwnCase[] = [...ASKING, ...ASKING_FOR_NOTHING];
