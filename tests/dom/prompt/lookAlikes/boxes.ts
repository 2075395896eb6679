// Notices that hold the words of a request and ask for nothing: written by us, as such texts are worded on the web.

/** A tool says that a blocker keeps its own function from working; or a blocker speaks of itself. Drawn over a page. */
export const OVER: readonly (readonly [language: string, text: string])[] = [
  // functions of the site that a blocker breaks
  [
    'en',
    'The map could not be loaded. An ad blocker may be stopping it; please allow maps.example and reload.',
  ],
  ['en', 'Our video player cannot start. Some ad blockers block its files by mistake.'],
  [
    'en',
    'To complete your payment, please disable your ad blocker. It can prevent the bank’s window from opening.',
  ],
  [
    'en',
    'Having trouble signing in? Ad blockers can interfere with the login form. Turn yours off and try again.',
  ],
  ['en', 'Comments could not be loaded. Your ad blocker might be blocking the comments service.'],
  [
    'en',
    'Live chat unavailable: an ad blocker or privacy extension may be preventing the chat from loading.',
  ],
  ['en', 'The captcha failed to load. If you use an ad blocker, it may block the captcha.'],
  [
    'de',
    'Die Karte konnte nicht geladen werden. Möglicherweise blockiert Ihr Werbeblocker den Kartendienst.',
  ],
  ['de', 'Der Player startet nicht? Ein Adblocker kann das Video blockieren.'],
  // a blocker says farewell, in languages beside English
  [
    'es',
    'Sentimos que te vayas. ¿Por qué has desinstalado nuestro bloqueador de anuncios? Tu respuesta nos ayuda.',
  ],
  ['fr', 'Pourquoi avez-vous désinstallé notre bloqueur de publicité ? Dites-le-nous en deux mots.'],
  ['it', 'Perché hai disinstallato il nostro AdBlock? Il nostro adblocker migliora con la tua risposta.'],
  ['de', 'Warum haben Sie unseren Werbeblocker entfernt? Ihre Antwort hilft uns.'],
  ['pl', 'Dlaczego usunięto nasz adblocker z przeglądarki? Prosimy o krótką odpowiedź.'],
  ['de', 'Um zu bezahlen, deaktivieren Sie bitte Ihren Adblocker: Er kann das Fenster der Bank blockieren.'],
  ['de', 'Kommentare konnten nicht geladen werden. Eventuell verhindert das ein Werbeblocker.'],
  ['fr', 'La carte est indisponible. Un bloqueur de publicité peut empêcher son chargement.'],
  ['fr', 'Pour finaliser votre paiement, désactivez votre bloqueur de publicités.'],
  ['fr', 'Les commentaires n’ont pas pu être chargés : votre bloqueur peut bloquer ce service.'],
  ['es', 'No se pudo cargar el mapa. Un bloqueador de anuncios puede impedir que funcione.'],
  ['es', 'Para completar el pago, desactiva tu bloqueador de anuncios.'],
  ['pt', 'Não foi possível carregar o vídeo. Um bloqueador de anúncios pode impedir o player.'],
  ['it', 'Non è stato possibile caricare la mappa. Un ad blocker potrebbe bloccarla.'],
  ['nl', 'De kaart kon niet worden geladen. Een adblocker kan de kaart blokkeren.'],
  ['sv', 'Kartan kunde inte läsas in. En annonsblockerare kan blockera den.'],
  ['pl', 'Nie udało się załadować mapy. Możliwe, że blokuje ją adblock.'],
  ['ru', 'Не удалось загрузить карту. Возможно, её блокирует блокировщик рекламы.'],
  ['tr', 'Harita yüklenemedi. Reklam engelleyici haritayı engelliyor olabilir.'],
  ['ja', '地図を読み込めませんでした。広告ブロッカーが地図をブロックしている可能性があります。'],
  ['zh', '地图无法加载，可能是广告拦截插件造成的。'],
  ['ar', 'تعذر تحميل الخريطة. ربما يحجبها مانع الإعلانات.'],
  // blockers that speak of themselves
  ['en', 'Thanks for installing! Your new ad blocker is now active and blocking ads on every page.'],
  ['en', '1,284 ads blocked on this page. Pause blocking on this site? Your ad blocker is working for you.'],
  ['en', 'Try our ad blocker free for 14 days. Blocks ads and trackers everywhere. $2.99 / month'],
  ['en', 'Sorry to see you go! Why did you uninstall the ad blocker? It was slow. It broke websites.'],
  ['en', 'Get AdGuard now: an ad blocker trusted by 100 million users. Download free'],
  ['de', 'Danke, dass Sie unseren Werbeblocker installiert haben! Er ist jetzt aktiv.'],
  ['de', 'Jetzt Werbeblocker kostenlos testen: blockiert Werbung in allen Browsern. 2,99 € im Monat'],
  ['fr', 'Téléchargez notre bloqueur de publicités gratuit et naviguez sans pub. Essai gratuit'],
  ['es', 'Descarga nuestro bloqueador de anuncios: 30 millones de usuarios. Prueba gratis'],
  ['it', 'Scarica il nostro ad blocker: blocca la pubblicità su tutti i siti. Prova gratuita'],
  ['ru', 'Скачать наш блокировщик рекламы: он уже заблокировал 5 000 рекламных объявлений.'],
  ['ja', '広告ブロッカーを今すぐダウンロード。すべての広告をブロックします。'],
  // sites that reassure
  ['en', 'This site contains ads and affiliate links. We never block you for using an ad blocker.'],
  ['en', 'Our ads follow nobody. You can turn off your ad blocker or leave it on, we won’t mind either way.'],
  ['de', 'Sie nutzen einen Werbeblocker? Kein Problem, Sie müssen ihn bei uns nicht ausschalten.'],
  ['fr', 'Vous utilisez un bloqueur de publicités ? Inutile de le désactiver, ce site n’en affiche pas.'],
  ['es', '¿Usas un bloqueador de anuncios? No hace falta que lo desactives, aquí no hay publicidad.'],
  ['pt', 'Usa um bloqueador de anúncios? Sem problema: aqui você pode deixá-lo ligado.'],
  ['it', 'Usi un ad blocker? Puoi lasciarlo acceso, qui non ci sono annunci.'],
  ['pl', 'Masz adblocka? U nas nie musisz go wyłączać, bo utrzymują nas czytelnicy.'],
  ['ru', 'Вы пользуетесь блокировщиком рекламы? Отключать его не нужно.'],
  ['tr', 'Reklam engelleyici mi kullanıyorsunuz? Kapatmanıza gerek yok.'],
  ['ja', '広告ブロッカーをお使いですか。オンのままで大丈夫です。'],
  ['zh', '您使用了广告拦截插件？无需关闭，本站没有广告。'],
  // other walls
  ['en', 'We and our partners use cookies to show you ads. Accept all or manage your consent.'],
  ['en', 'Read without ads: subscribe for $3 a month. Already a member? Sign in.'],
  [
    'de',
    'Lesen Sie mit Werbung und Cookies weiter oder ohne Werbung für 3,99 € im Monat. Einwilligung jederzeit widerrufbar.',
  ],
  [
    'fr',
    'Avec votre consentement, nos partenaires utilisent des cookies pour la publicité. Accepter ou refuser.',
  ],
  ['es', 'Para leer gratis permite la publicidad personalizada, o suscríbete.'],
  ['it', 'Per continuare gratis consenti gli annunci personalizzati oppure abbonati.'],
  ['sv', 'Tillåt personligt anpassade annonser eller läs utan annonser som prenumerant.'],
];

/** Journalism and help about blockers: paragraphs among others. */
export const IN_THE_TEXT: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'Publishers increasingly ask readers to turn off their ad blockers before they may read an article.',
  ],
  [
    'en',
    'If you see “please disable your ad blocker”, you have a choice: you can whitelist the site or leave.',
  ],
  ['en', 'You are using an ad blocker? So are a third of the people we asked in our survey.'],
  ['en', 'To allow ads on a site, click the icon of your ad blocker and turn it off for this domain.'],
  ['de', 'Immer mehr Verlage bitten ihre Leser, den Werbeblocker auszuschalten, bevor sie weiterlesen.'],
  ['de', 'Wer einen Adblocker benutzt, sieht auf vielen Seiten nur noch eine Bitte, ihn zu deaktivieren.'],
  ['fr', 'De plus en plus de sites demandent de désactiver le bloqueur de publicités avant de lire.'],
  ['es', 'Cada vez más medios piden a sus lectores que desactiven el bloqueador de anuncios.'],
  ['pt', 'Cada vez mais sites pedem que o leitor desative o bloqueador de anúncios.'],
  ['it', 'Sempre più siti chiedono di disattivare l’ad blocker prima di leggere.'],
  ['nl', 'Steeds meer sites vragen lezers om hun adblocker uit te schakelen.'],
  ['sv', 'Allt fler tidningar ber läsarna att stänga av sin annonsblockerare.'],
  ['pl', 'Coraz więcej portali prosi czytelników o wyłączenie adblocka.'],
  ['ru', 'Всё больше изданий просят читателей отключить блокировщик рекламы.'],
  ['tr', 'Giderek daha fazla site okurlarından reklam engelleyiciyi kapatmalarını istiyor.'],
  ['ja', '広告ブロッカーを無効にするよう読者に求めるサイトが増えている。'],
  ['ko', '광고 차단 프로그램을 꺼 달라고 요청하는 언론사가 늘고 있다.'],
  ['zh', '越来越多的网站要求读者关闭广告拦截插件。'],
];
