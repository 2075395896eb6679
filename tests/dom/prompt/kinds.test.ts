// Who asks for what: the site for its income, a tool for its own working, or a blocker speaking of itself.
import '../../allLexicons.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { findPrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { clearPages, newsPage, wall } from './page.ts';

afterEach(clearPages);

const kindOf = async (html: string, lang = 'en') =>
  findPrompt(await newsPage({ lang, after: wall(html) }))?.kind;

describe('a message about a blocker', () => {
  it.each([
    [
      'en',
      '<p>Ad blocker detected. Please turn it off.</p><p>Already a member? <a href="/login">Log in</a></p>',
    ],
    ['en', '<p>Ad blocker detected. Turn it off to watch this video.</p><button>Done</button>'],
    [
      'en',
      '<p>Adverts pay for our reporting. Please switch your ad blocker off.</p><a href="/pay">Pay with PayPal</a>',
    ],
    [
      'de',
      '<p>Werbeblocker erkannt. Bitte schalten Sie ihn aus.</p><p>Schon Abonnent? <a href="/login">Anmelden</a></p>',
    ],
    ['de', '<p>Die Anzeigen bezahlen unsere Redaktion. Bitte schalten Sie den Werbeblocker aus.</p>'],
    [
      'fr',
      '<p>Bloqueur de publicité détecté. La publicité paie nos journalistes : désactivez-le.</p><a href="/c">Connexion</a>',
    ],
    [
      'es',
      '<p>Los anuncios pagan a nuestros redactores. Desactiva tu bloqueador de anuncios.</p><a href="/s">Iniciar sesión</a>',
    ],
    [
      'it',
      '<p>La pubblicità paga i nostri giornalisti. Disattiva il tuo ad blocker.</p><a href="/s">Accedi</a>',
    ],
    ['pl', '<p>Wykryto AdBlocka. Wyłącz go, proszę.</p><a href="/s">Zaloguj się</a>'],
    ['ru', '<p>Реклама оплачивает работу редакции. Отключите блокировщик рекламы.</p><a href="/s">Войти</a>'],
    ['ja', '<p>広告ブロッカーが検出されました。無効にしてください。</p><a href="/s">ログイン</a>'],
    ['en', '<p>Ad blocker detected. Please turn it off and enable JavaScript.</p>'],
    [
      'en',
      '<p>You have an ad blocker on. Please turn it off.</p><a href="/n/what-ads-pay-for-here">How ads pay for our newsroom</a>',
    ],
  ])('asks for the site, in %s: %s', async (lang, html) => {
    expect(await kindOf(html, lang)).toMatch(/wall|dismissible/);
  });

  it.each([
    ['en', 'The map could not be loaded. Your ad blocker may be preventing it from working.'],
    ['en', 'To complete your payment, please disable your ad blocker.'],
    ['en', 'Comments are not available: an ad blocker could be blocking them.'],
    ['de', 'Die Karte konnte nicht geladen werden. Möglicherweise verhindert das Ihr Werbeblocker.'],
    [
      'de',
      'Um die Buchung zu bezahlen, schalten Sie bitte Ihren Werbeblocker aus: er kann Stripe blockieren.',
    ],
    ['fr', 'La carte n’a pas pu être chargée. Un bloqueur de publicité peut empêcher son affichage.'],
    [
      'es',
      'No se pudo cargar el mapa. Es posible que tu bloqueador de anuncios lo impida: puede estar bloqueando los datos.',
    ],
    ['it', 'La mappa non è disponibile: un ad blocker potrebbe bloccare i dati.'],
    [
      'pt',
      'Não foi possível carregar o formulário. Um bloqueador de anúncios pode estar bloqueando os dados.',
    ],
    ['nl', 'De kaart kon niet worden geladen. Een adblocker kan de gegevens blokkeren.'],
    ['pl', 'Nie udało się wczytać formularza. Być może blokuje go adblock.'],
    ['ru', 'Не удалось загрузить карту. Возможно, её блокирует блокировщик рекламы.'],
    ['ja', '地図を読み込めませんでした。広告ブロッカーが原因の可能性があります。'],
    ['en', 'Please enable JS and disable any ad blocker'],
    [
      'de',
      'Bitte aktivieren Sie JavaScript und schalten Sie Ihren Werbeblocker aus, damit wir Sie prüfen können.',
    ],
    ['zh', '无法加载地图,可能是广告拦截器阻止了数据。'],
    ['ko', '지도를 불러올 수 없습니다. 광고 차단 프로그램이 데이터를 막고 있을 수 있습니다.'],
  ])('is about something of the visitor’s, in %s: %s', async (lang, text) => {
    expect(await kindOf(`<p>${text}</p><button>×</button>`, lang)).toBe('functional');
  });

  it.each([
    '<small>Up next</small> <a href="/tech/how-to-turn-off-your-ad-blocker"><b>How to turn off your ad blocker</b></a>',
    '<h3>Most read</h3><a href="/a/please-allow-ads-they-say">Please turn off your ad blocker, they say</a> <a href="/a/the-ferry-will-be-late">The ferry will be late again tonight</a>',
  ])('is the headline of another page: %s', async (html) => {
    expect((await kindOf(html)) ?? 'nothing').not.toMatch(/wall|dismissible|banner|inline|redirect/);
  });

  it.each([
    ['a counter', 'AdGuard: 1,204 ads blocked on this page. Pause on this site'],
    [
      'a shop',
      'Get the best ad blocker. Blocks all annoying ads and trackers. Free trial, then $2.49 / month',
    ],
    ['a thank-you', 'Thank you for installing AdBlock! Turn off other ad blockers to avoid conflicts.'],
    ['a farewell', 'Sorry to see you go. Why did you uninstall AdBlock?'],
    ['an add-on page', 'uBlock Origin – an efficient blocker. Add to Chrome'],
    ['a German shop', 'AdGuard blockiert Werbung und Tracker. Jetzt installieren – 30 Tage kostenlos testen'],
    ['a French shop', 'Le meilleur bloqueur de publicité. Essai gratuit, puis 2,49 € / mois'],
  ])('is a blocker’s own, and nobody’s request: %s', async (_, text) => {
    expect((await kindOf(`<h2>Ad blocker</h2><p>${text}</p><button>OK</button>`)) ?? 'nothing').not.toMatch(
      /wall|dismissible|banner|inline|redirect/,
    );
  });
});

describe('a wall that is a picture', () => {
  const PIXEL = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"/>';
  const picture = (alt: string, size = 'width:400px;height:200px') =>
    `<img style="${size}" src='${PIXEL}' alt="${alt}">`;
  const ASK = 'We found an ad blocker. Please turn it off to go on reading.';

  it.each([
    ['by its description', wall(`${picture(ASK)}<button>OK</button>`)],
    [
      'that lies over the page by itself',
      `<img style="position:fixed;inset:0;width:100%;height:100%;z-index:99" src='${PIXEL}' alt="${ASK}">`,
    ],
    ['by its label', wall(`<div role="img" aria-label="${ASK}" style="height:200px;background:#eee"></div>`)],
    [
      'that can be pressed',
      wall(`<input type="image" style="width:400px;height:200px" src='${PIXEL}' alt="${ASK}">`),
    ],
    [
      'drawn with a page in it',
      wall(
        `<svg width="400" height="200"><foreignObject width="400" height="200"><p xmlns="http://www.w3.org/1999/xhtml">${ASK}</p></foreignObject></svg>`,
      ),
    ],
  ])('is read %s', async (_, after) => {
    const found = findPrompt(await newsPage({ after }));
    expect(found?.kind).toMatch(/wall|dismissible/);
    expect(found?.text).toContain('turn it off');
  });

  it.each([
    [
      'of something else',
      { after: wall(`${picture('The ferry in the storm, seen from the pier')}<button>Close</button>`) },
    ],
    ['in the article', { between: `<figure>${picture(ASK)}</figure>` }],
    [
      'no larger than an icon',
      { after: wall(`${picture(ASK, 'width:30px;height:30px')}<button>Close</button>`) },
    ],
    [
      'beside words of their own',
      {
        after: wall(
          `${picture(ASK)}<p>Our photographers show the best pictures of the year in the old harbour hall, every day from ten to six.</p>`,
        ),
      },
    ],
  ])('is none %s', async (_, parts) => {
    expect(findPrompt(await newsPage(parts))).toBeUndefined();
  });
});
