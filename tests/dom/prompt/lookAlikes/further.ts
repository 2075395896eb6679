// More notices that hold the words of a request and ask for nothing, by kind, in languages of many families; and requests
// that look like them.

/** Something of the site's own has failed, whatever it is, and a blocker may be why. */
const FAILED: readonly (readonly [language: string, text: string])[] = [
  [
    'el',
    'Το ραδιόφωνο δεν μπόρεσε να ξεκινήσει. Ίσως το μπλοκάρει ο αποκλειστής διαφημίσεων· κλείστε τον για να ακούσετε.',
  ],
  [
    'hu',
    'A térképet nem sikerült betölteni. Lehetséges, hogy egy reklámblokkoló állítja meg; kapcsold ki, ha látni szeretnéd az útvonalat.',
  ],
  ['fi', 'Sääkarttaa ei voitu ladata. Mainosesto saattaa estää sen. Ota esto pois ja lataa sivu uudelleen.'],
  [
    'uk',
    'Трансляцію не вдалося відкрити. Можливо, її зупиняє блокувальник реклами: вимкніть його й спробуйте ще раз.',
  ],
  [
    'sv',
    'Det gick inte att hämta väderkartan. En annonsblockerare kan hindra det; stäng av den och försök igen.',
  ],
  ['ar', 'تعذر تحميل البث. ربما تمنعه أداة حظر الإعلانات، عطّلها ثم أعد المحاولة.'],
  [
    'fa',
    'پخش زنده باز نشد. ممکن است مسدودکنندهٔ تبلیغات جلوی آن را گرفته باشد؛ برای شنیدن، آن را خاموش کنید.',
  ],
  [
    'ko',
    '달력을 불러오지 못했습니다. 광고 차단 프로그램이 막고 있을 수 있으니 잠시 끄고 다시 시도해 주세요.',
  ],
  ['zh', '日历加载失败，可能是广告拦截插件拦住了它，请关闭后重试。'],
  [
    'pl',
    'Nie udało się otworzyć kalendarza. Być może blokuje go wtyczka blokująca reklamy – wyłącz ją i spróbuj ponownie.',
  ],
  ['hi', 'सीट का नक्शा नहीं खुल सका. हो सकता है विज्ञापन ब्लॉकर उसे रोक रहा हो, उसे बंद करके दोबारा कोशिश करें.'],
];

/** A blocker says how many ads it has blocked. */
const COUNTED: readonly (readonly [language: string, text: string])[] = [
  ['tr', 'Kalkan çalışıyor. Bugün 318 reklam engellendi. <button>Bu sitede duraklat</button>'],
  ['uk', 'Захист увімкнено. Заблоковано 57 реклам і 12 трекерів.'],
  ['pl', 'Dziś zablokowano 214 reklam. <button>Wstrzymaj ochronę na tej stronie</button>'],
  ['el', 'Σήμερα αποκλείστηκαν 96 διαφημίσεις. <button>Παύση σε αυτή τη σελίδα</button>'],
  ['zh', '今日已拦截 1,204 条广告。<button>暂停拦截此网站</button>'],
  ['ko', '오늘 광고 482개 차단됨. <button>이 사이트에서 일시 중지</button>'],
  ['ja', '本日ブロックした広告: 128件。<button>このサイトで一時停止</button>'],
  ['id', 'Hari ini 75 iklan diblokir. <button>Jeda di situs ini</button>'],
  ['hu', 'Ma 63 hirdetést blokkoltunk. <button>Szünet ezen az oldalon</button>'],
  ['ar', 'تم حظر 340 إعلانًا اليوم. <button>إيقاف مؤقت على هذا الموقع</button>'],
  [
    'vi',
    'Trình chặn quảng cáo đang bật. Đã chặn 1.204 quảng cáo hôm nay. <button>Tạm dừng trên trang này</button>',
  ],
];

/** Cookies for ads. */
const COOKIES: readonly (readonly [language: string, text: string])[] = [
  ['hu', 'A hirdetési sütiket bármikor letilthatod vagy engedélyezheted. A reklámok akkor is megjelennek.'],
  ['fi', 'Evästeet ja mainokset. Voit sallia mainosevästeet tai estää ne. Mainokset näkyvät silti.'],
  ['cs', 'Reklamní cookies můžete povolit nebo zablokovat. Reklamy uvidíte v obou případech.'],
  ['th', 'คุณอนุญาตหรือบล็อกคุกกี้โฆษณาได้ทุกเมื่อ'],
  ['bg', 'Можете да разрешите или да блокирате бисквитките за реклами.'],
];

export const FURTHER = [...FAILED, ...COUNTED, ...COOKIES];

/** What a site has lost are its ads, or somebody is asked to turn a blocker off. */
export const REQUESTS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'You are blocking 12 ads on this page. Please turn off your ad blocker.'],
  ['de', 'Dein Werbeblocker hat hier 9 Anzeigen blockiert. Bitte schalte ihn aus.'],
  ['en', 'We could not load our ads. You may be using an ad blocker; please turn it off for us.'],
  ['pl', 'Zablokowano 3 reklamy, z których żyjemy. Prosimy, wyłącz blokadę reklam na naszej stronie.'],
  ['fr', 'La page n’a pas pu s’afficher : vous utilisez peut-être un bloqueur de publicités. Désactivez-le.'],
  ['tr', 'Sayfa açılamadı. Reklam engelleyici kullanıyor olabilirsiniz, lütfen kapatın.'],
  ['es', 'No se ha podido mostrar el artículo. Puede que tengas un bloqueador de anuncios: desactívalo.'],
];
