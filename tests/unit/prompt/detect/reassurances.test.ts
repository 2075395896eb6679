// A site that says a blocker may stay on asks for nothing, whatever words of a request are in what it says.
import '../../../allLexicons.ts';
import { describe, expect, it } from 'vitest';
import { onlyReassures } from '../../../../utils/prompt/detect/parseWords.ts';

describe('a text about blockers', () => {
  it.each([
    ['en', 'This site contains ads and affiliate links. We never block you for using an ad blocker.'],
    [
      'en',
      'Our ads follow nobody. You can turn off your ad blocker or leave it on, we won’t mind either way.',
    ],
    ['en', 'Using an ad blocker? Fine by us: no need to switch it off here.'],
    [
      'en',
      'We see that you use an ad blocker. You don’t have to turn it off; our readers pay for this paper.',
    ],
    ['en', 'You are welcome to keep your ad blocker running while you read.'],
    ['en', 'Ad blocker detected, and that’s fine. We don’t lock readers out.'],
    ['de', 'Sie nutzen einen Werbeblocker? Kein Problem, Sie müssen ihn bei uns nicht ausschalten.'],
    ['de', 'Wir zeigen keine Werbung. Du kannst deinen Adblocker ruhig eingeschaltet lassen.'],
    ['de', 'Adblocker an? Lass ihn gern an, wir sperren niemanden aus.'],
    ['fr', 'Vous utilisez un bloqueur de publicités ? Inutile de le désactiver, ce site n’en affiche pas.'],
    ['fr', 'Vous pouvez laisser votre bloqueur de pub activé : ici, rien n’est caché.'],
    ['fr', 'Vous n’êtes pas obligé de désactiver votre bloqueur de publicité pour nous lire.'],
    ['es', '¿Usas un bloqueador de anuncios? No hace falta que lo desactives, aquí no hay publicidad.'],
    ['es', 'Puedes dejar tu bloqueador de anuncios activado: no bloqueamos a nadie.'],
    [
      'pt',
      'Usa um bloqueador de anúncios? Sem problema: aqui você pode deixá-lo ligado, não temos anúncios.',
    ],
    ['pt', 'Você não precisa desativar o bloqueador de anúncios para ler.'],
    ['it', 'Usi un ad blocker? Puoi lasciarlo acceso, qui non ci sono annunci.'],
    ['it', 'Non serve disattivare il tuo ad blocker: viviamo di abbonamenti.'],
    ['nl', 'Gebruik je een adblocker? Je hoeft hem hier niet uit te zetten.'],
    ['nl', 'Je mag je adblocker gewoon aan laten staan.'],
    ['sv', 'Du använder en annonsblockerare. Du behöver inte stänga av den hos oss.'],
    ['da', 'Du bruger en adblocker. Den behøver du ikke slå fra her.'],
    ['nb', 'Du bruker en annonseblokkerer. Du trenger ikke å slå den av.'],
    ['fi', 'Käytät mainosten estäjää. Sitä ei tarvitse poistaa käytöstä.'],
    ['pl', 'Masz adblocka? U nas nie musisz go wyłączać, bo utrzymują nas czytelnicy.'],
    ['cs', 'Používáte adblock? U nás ho nemusíte vypínat.'],
    ['hu', 'Reklámblokkolót használsz? Nálunk nem kell kikapcsolnod.'],
    ['ro', 'Folosești un adblocker? Nu trebuie să îl dezactivezi la noi.'],
    ['ru', 'Вы пользуетесь блокировщиком рекламы? Отключать его не нужно.'],
    ['ru', 'Блокировщик рекламы можно не отключать.'],
    ['uk', 'Користуєтеся блокувальником реклами? У нас його не потрібно вимикати.'],
    ['el', 'Χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων; Δεν χρειάζεται να το απενεργοποιήσετε.'],
    ['tr', 'Reklam engelleyici mi kullanıyorsunuz? Kapatmanıza gerek yok.'],
    ['ar', 'هل تستخدم مانع الإعلانات؟ لا داعي لإيقافه هنا.'],
    ['he', 'משתמשים בחוסם פרסומות? אין צורך לכבות אותו.'],
    ['ja', '広告ブロッカーをお使いですか。オンのままで大丈夫です。'],
    ['ja', '広告ブロッカーを無効にする必要はありません。'],
    ['ko', '광고 차단 프로그램을 사용 중이신가요? 끄지 않으셔도 됩니다.'],
    ['zh', '您使用了广告拦截插件？无需关闭，本站没有广告。'],
    ['id', 'Anda memakai pemblokir iklan? Anda tidak perlu mematikannya di sini.'],
    ['vi', 'Bạn đang dùng trình chặn quảng cáo? Bạn không cần tắt nó.'],
  ])('only reassures, %s: %s', (language, text) => {
    expect(onlyReassures(text, language)).toBe(true);
  });

  it.each([
    ['en', 'You don’t need to uninstall your ad blocker, just whitelist our site.'],
    ['en', 'We never ask you for money. Please turn off your ad blocker.'],
    ['en', 'No need to turn it off everywhere. Please pause your ad blocker on this page.'],
    [
      'en',
      'It looks like you’re using an ad blocker. That’s okay. Who doesn’t? But without advertising income we can’t keep making this site awesome.',
    ],
    ['en', 'You can’t read on with your ad blocker on. Leave it off for our site.'],
    ['en', 'You can keep your ad blocker on, but please allow ads on our site.'],
    ['de', 'Sie müssen Ihren Werbeblocker nicht deinstallieren, nur für uns ausschalten.'],
    ['de', 'Ohne Werbung müssen wir schließen. Bitte schalten Sie den Adblocker aus.'],
    ['fr', 'Ne bloquez pas nos publicités : désactivez votre bloqueur.'],
    ['es', 'No tienes que pagar. Desactiva tu bloqueador de anuncios.'],
    ['es', 'Deja los anuncios activados: desactiva tu bloqueador.'],
    ['pt', 'Você não precisa pagar nada, desative o bloqueador de anúncios.'],
    ['it', 'Non devi pagare: disattiva il tuo ad blocker.'],
    ['ja', '広告ブロッカーがオンのままでは記事を読めません。オフにしてください。'],
    ['tr', 'Devam etmek için reklam engelleyiciyi kapatmanız gerekiyor.'],
    ['ru', 'Нужно отключить блокировщик рекламы, чтобы читать дальше.'],
    ['ko', '광고 차단을 끄지 않으면 기사를 읽을 수 없습니다.'],
    ['zh', '请关闭广告拦截插件,不需要付费。'],
    ['nl', 'Je hoeft niet te betalen. Zet je adblocker uit.'],
    ['pl', 'Nie musisz płacić. Wyłącz adblocka.'],
  ])('asks for something all the same, %s: %s', (language, text) => {
    expect(onlyReassures(text, language)).toBe(false);
  });
});
