// Prompts and look-alikes of a sixth look, kinds of 2025 and 2026 in thirteen languages: written before anything was run.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const CORNER =
  'position:fixed;right:20px;bottom:20px;width:330px;background:#fff;border:1px solid #999;padding:14px;z-index:90';
const BAR = 'position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:70';
const LOCK = "document.body.style.overflow='hidden';";
const BANNER = ['banner', 'dismissible'];
const js = JSON.stringify;

const ASKING: readonly OwnCase[] = [
  {
    id: 'far-stripped',
    title:
      'every style is taken off, then again each second; a foreign frame in a box covers the window, Korean',
    story: 'ko',
    how: 'script',
    head: '<style>h1{color:rgb(20,60,90)}</style>',
    words: 'content-loader|localhost',
    forbid: 'content-loader',
    frame:
      '<!doctype html><html lang="ko"><meta charset="utf-8"><title>오류</title><body style="font:18px sans-serif;padding:40px;background:#fff"><h1>페이지를 제대로 표시할 수 없습니다</h1><p>content-loader.com 연결이 차단되어 이 사이트를 불러오지 못했습니다. content-loader.com을 허용한 뒤 다시 시도해 주세요.</p><button>다시 시도</button></body></html>',
    onBlocked: `var strip=function(){document.querySelectorAll('style,link[rel~=stylesheet]').forEach(function(s){s.remove()})};strip();setInterval(strip,1000);${append('w', 'position:fixed;inset:0;z-index:2147483647;background:#fff', '<iframe title="i" src="{other}/b/frame" style="width:100%;height:100%;border:0"></iframe>')}`,
  },
  {
    id: 'far-countdown',
    title: 'a wall counts down until it may be closed, and says each second how long, Greek',
    story: 'el',
    words: 'διαφημ',
    forbid: 'διαφημίσεις|μπλοκάρ',
    onBlocked: `${append('w', VEIL, box('<h2>Μπλοκάρετε τις διαφημίσεις μας</h2><p>Χωρίς αυτές δεν πληρώνεται κανείς εδώ. Σβήστε τον αποκλειστή για τη σελίδα μας ή περιμένετε <b id="n">15</b> δευτερόλεπτα.</p><button disabled>Συνέχεια</button>'))}${LOCK}var n=15;setInterval(function(){if(n>0)document.getElementById('n').textContent=--n},200)`,
  },
  {
    id: 'far-replaced',
    title: 'the body is replaced by a message, Persian',
    story: 'fa',
    words: 'تبلیغ',
    forbid: 'مسدودکننده',
    onBlocked:
      'document.body.innerHTML=' +
      js(
        '<div id="w" style="max-width:520px;margin:20vh auto;text-align:center"><h1>نمی‌توانیم این صفحه را نشان دهیم</h1><p>روی مرورگر شما یک مسدودکنندهٔ تبلیغات روشن است. هزینهٔ این سایت از تبلیغات می‌آید؛ لطفاً آن را برای پیک دشت خاموش کنید و صفحه را دوباره باز کنید.</p><button>دوباره باز کن</button></div>',
      ),
  },
  {
    id: 'far-redirect',
    title: 'the tab is sent to a page that asks, Hungarian',
    story: 'hu',
    kind: ['redirect', 'wall'],
    box: 'main',
    words: 'reklám',
    isElsewhere: true,
    frame:
      '<!doctype html><html lang="hu"><meta charset="utf-8"><title>Reklámblokkoló – Alsódombori Hírlap</title><body style="font:18px/1.5 sans-serif;margin:15vh auto;max-width:560px"><main><h1>Úgy látjuk, reklámszűrővel olvasol minket</h1><p>A cikkeinkért nem kérünk pénzt, a hirdetésekből élünk. Kapcsold ki nálunk a szűrőt, aztán gyere vissza a cikkhez.</p><a href="/b/">Vissza a cikkhez</a></main></body></html>',
    onBlocked: "location.replace('/b/frame')",
  },
  {
    id: 'far-native',
    title: 'a wall that asks once more in the browser’s own dialog, Vietnamese',
    story: 'vi',
    words: 'quảng cáo',
    onBlocked: `${append('w', VEIL, box('<h2>Bạn đang chặn quảng cáo phải không?</h2><p>Báo Bến Sông sống nhờ quảng cáo. Nhờ bạn tắt trình chặn cho trang này rồi tải lại giúp chúng tôi nhé.</p><button>Tải lại trang</button>'))}${LOCK}setTimeout(function(){if(confirm('Tắt trình chặn quảng cáo và tải lại trang?'))location.reload()},2000)`,
  },
  {
    id: 'far-top-bar',
    title: 'a bar at the top with few words, Finnish',
    story: 'fi',
    kind: BANNER,
    words: 'mainos',
    forbid: 'mainosesto',
    onBlocked: append(
      'w',
      'position:fixed;top:0;left:0;right:0;background:#fd6;padding:10px;z-index:60;text-align:center',
      'Mainosesto päällä? Otathan sen meillä pois. <button aria-label="Sulje">×</button>',
    ),
  },
  {
    id: 'far-bottom-bar',
    title: 'a bar at the bottom with few words, Indonesian',
    story: 'id',
    kind: BANNER,
    words: 'adblock',
    onBlocked: append('w', BAR, 'Adblock-nya dimatikan dulu, ya. <button>Oke</button>'),
  },
  {
    id: 'far-attr',
    title: 'words that a style takes from attributes, Thai',
    story: 'th',
    words: 'โฆษณา',
    forbid: 'บล็อกโฆษณา',
    css: '#w{position:fixed;inset:0;z-index:999;background:#fffe;display:grid;place-content:center;gap:14px;text-align:center}#w i{font-style:normal}#w i::before{content:attr(data-say)}html.held{overflow:hidden}',
    onBlocked: `${append('w', '', '<i data-say="คุณเปิดตัวบล็อกโฆษณาอยู่"></i><i data-say="เว็บเราอยู่ได้ด้วยโฆษณา ช่วยปิดให้หน่อยนะ แล้วรีเฟรชหน้านี้"></i><button>ปิดแล้ว</button>')}document.documentElement.className='held'`,
  },
  {
    id: 'far-closed-tree',
    title: 'a wall in a closed shadow tree, Bengali',
    story: 'bn',
    words: 'বিজ্ঞাপন',
    forbid: 'ব্লকার',
    onBlocked: `var w=document.createElement('div');w.id='w';w.attachShadow({mode:'closed'}).innerHTML=${js(`<div style="${VEIL}">${box('<h2>আপনার ব্রাউজারে বিজ্ঞাপন ব্লকার চলছে</h2><p>বিজ্ঞাপনের টাকাতেই আমাদের কাগজ চলে। অনুগ্রহ করে আমাদের সাইটে ব্লকারটি বন্ধ করে পাতাটি আবার খুলুন।</p><button>বন্ধ করেছি</button>')}</div>`)};document.body.append(w);${LOCK}`,
  },
  {
    id: 'far-svg',
    title: 'a wall whose words are text of a drawing, traditional Chinese',
    story: 'zh-TW',
    words: '廣告',
    forbid: '阻擋|攔截',
    onBlocked: `${append('w', VEIL, '<svg width="560" height="260" viewBox="0 0 560 260"><rect width="560" height="260" rx="12" fill="#fff"/><text x="40" y="90" font-size="26">偵測到您正在使用廣告阻擋程式</text><text x="40" y="150" font-size="18">本站靠廣告維持營運，請將我們加入白名單後重新整理。</text></svg>')}${LOCK}`,
  },
  {
    id: 'far-scroller',
    title: 'the page scrolls in a box of its own, which is locked, and the wheel is kept from it, Japanese',
    story: 'ja',
    words: '広告',
    forbid: 'ブロック',
    wrap: ['<div id="page" data-scroller>', '</div>'],
    css: 'html,body{height:100%;overflow:hidden}#page{height:100vh;overflow-y:auto}#page.stop{overflow:hidden;touch-action:none;user-select:none}',
    onBlocked: `${append('w', VEIL, box('<h2>広告をブロックしていませんか</h2><p>潮見新報は広告だけで成り立っています。このサイトではブロックを解除して、もう一度読み込んでください。</p><button>解除しました</button>'))}document.getElementById('page').className='stop';document.addEventListener('wheel',function(e){e.preventDefault();e.stopPropagation()},{passive:false,capture:true})`,
  },
  {
    id: 'far-inert',
    title:
      'all siblings of the dialog are inert and hidden from screen readers, padding for the scroll bar, Turkish',
    story: 'tr',
    words: 'reklam',
    forbid: 'reklam engel',
    wrap: ['<div id="app" data-v="app">', '</div>'],
    onBlocked: `${append('w', VEIL, box('<h2>Reklam engelleyicin bizi de engelliyor</h2><p>Çınarlı Postası’nın tek geliri reklam. Bizim için istisna ekler misin? Sonra sayfayı yenilemen yeterli.</p><button>Ekledim</button>'))}Array.from(document.body.children).forEach(function(c){if(c!==w){c.inert=true;c.setAttribute('aria-hidden','true')}});document.body.style.cssText='overflow:hidden;padding-right:15px'`,
  },
  {
    id: 'far-player',
    title: 'a player that starts only without a blocker, Korean',
    story: 'ko',
    kind: ['inline', 'wall', 'dismissible', 'banner'],
    words: '광고',
    forbid: '광고 차단',
    css: '.player{position:relative;max-width:680px;margin:20px auto;height:320px;background:#111}#w{position:absolute;inset:0;background:#000d;color:#fff;display:grid;place-content:center;text-align:center;z-index:3}',
    first:
      '<div class="player" data-v="player"><video data-v="video" width="680" height="320"></video></div>',
    onBlocked: `var w=document.createElement('div');w.id='w';w.innerHTML=${js('<h3>광고 차단 기능을 끄면 영상이 시작됩니다</h3><p>영상 제작비는 광고로 충당합니다.</p><button>껐어요, 재생하기</button>')};document.querySelector('.player').append(w)`,
  },
];

/** Written once the others had been mended, and tried before anything more was. */
const SECOND_LOOK: readonly OwnCase[] = [
  {
    id: 'far-padded-header',
    title: 'the space of the scroll bar is given to the masthead as well, Vietnamese',
    story: 'vi',
    words: 'quảng cáo',
    onBlocked: `${append('w', VEIL, box('<h2>Trang này cần quảng cáo để tồn tại</h2><p>Có vẻ trình duyệt của bạn đang chặn quảng cáo. Hãy cho Báo Bến Sông vào danh sách ngoại lệ giúp chúng tôi.</p><button>Tôi đã thêm</button>'))}document.body.style.overflow='hidden';document.body.style.paddingRight='17px';document.querySelector('.top').style.paddingRight='37px'`,
  },
  {
    id: 'far-left-bar',
    title: 'the scroll bar is on the left, Persian',
    story: 'fa',
    words: 'تبلیغ',
    forbid: 'بازدارنده|تبلیغ‌گیر',
    onBlocked: `${append('w', VEIL, box('<h2>تبلیغ‌گیر شما روشن است</h2><p>بدون تبلیغ نمی‌توانیم حقوق خبرنگارها را بدهیم. لطفاً تبلیغ‌گیر را در این سایت خاموش کنید.</p><button>خاموش کردم</button>'))}document.documentElement.style.cssText='overflow:hidden;padding-left:15px'`,
  },
  {
    id: 'far-popover-toast',
    title: 'a popover in a corner, Greek',
    story: 'el',
    kind: BANNER,
    words: 'διαφημ',
    css: '#w{position:fixed;inset:auto 20px 20px auto;margin:0;width:300px;padding:14px;border:1px solid #888}',
    onBlocked: `var w=document.createElement('div');w.id='w';w.popover='manual';w.innerHTML=${js('Έχετε ανοιχτό αποκλειστή διαφημίσεων. Κλείστε τον για εμάς; Ευχαριστούμε! <button>Εντάξει</button>')};document.body.append(w);w.showPopover()`,
  },
];

const ASKING_FOR_NOTHING: readonly OwnCase[] = [
  {
    id: 'far-alike-newsletter',
    title: 'a letter without ads, Czech',
    story: 'cs' as const,
    html: box(
      '<h2>Noviny bez reklam přímo do schránky</h2><p>Každý pátek jeden dopis. Žádné reklamy, není co blokovat, odhlásíte se jedním kliknutím.</p><input type="email" placeholder="Váš e-mail"><button>Chci odebírat</button>',
    ),
    style: VEIL,
  },
  {
    id: 'far-alike-cookies',
    title: 'cookies for ads may be turned off, Hungarian',
    story: 'hu' as const,
    html: box(
      '<h2>Sütik és reklámok</h2><p>A hirdetési sütiket bármikor letilthatod vagy engedélyezheted. Ha letiltod őket, a reklámok akkor is megjelennek, csak nem rólad szólnak.</p><button>Mindet elfogadom</button><button>Elutasítom</button>',
    ),
    style: VEIL,
  },
  {
    id: 'far-alike-paywall',
    title: 'a subscription without ads, Greek',
    story: 'el' as const,
    html: box(
      '<h2>Διαβάστε χωρίς διαφημίσεις</h2><p>Με συνδρομή 2,90 € τον μήνα δεν χρειάζεστε πια αποκλειστή διαφημίσεων: δεν θα υπάρχουν διαφημίσεις.</p><button>Συνδρομή</button><a href="#">Είμαι ήδη συνδρομητής</a>',
    ),
    style: VEIL,
  },
  {
    id: 'far-alike-login',
    title: 'a log-in that a blocker may break, Thai',
    story: 'th' as const,
    html: box(
      '<h2>เข้าสู่ระบบ</h2><p>หากแบบฟอร์มไม่ขึ้น ตัวบล็อกโฆษณาอาจเป็นสาเหตุ ลองปิดแล้วโหลดหน้าใหม่</p><input type="password"><button>เข้าสู่ระบบ</button>',
    ),
    style: VEIL,
  },
  {
    id: 'far-alike-blocker',
    title: 'a blocker’s own window, Vietnamese',
    story: 'vi' as const,
    html: '<b>Lá Chắn</b><p>Trình chặn quảng cáo đang bật. Đã chặn 1.204 quảng cáo hôm nay.</p><button>Tạm dừng trên trang này</button><button>Cài đặt</button>',
    style: CORNER,
  },
  {
    id: 'far-alike-teaser',
    title: 'the headline of an article about blockers, Finnish',
    story: 'fi' as const,
    html: '<small>Lue seuraavaksi</small><h4><a href="/tekniikka/nain-kytket-mainoseston-pois-kun-sivu-ei-toimi">Näin kytket mainoseston pois, kun sivu ei toimi</a></h4><p>Kysyimme asiantuntijalta, milloin mainosesto kannattaa sammuttaa.</p><button>×</button>',
    style: CORNER,
  },
  {
    id: 'far-alike-map',
    title: 'a map that a blocker keeps from loading, Indonesian',
    story: 'id' as const,
    html: '<b>Peta tidak bisa dimuat</b><p>Mungkin pemblokir iklan Anda menghalangi peta ini. Matikan sebentar untuk melihat rute kereta.</p><button>Coba lagi</button>',
    style: CORNER,
  },
  {
    id: 'far-alike-radio',
    title: 'a live stream that a blocker keeps from starting, Persian',
    story: 'fa' as const,
    html: '<b>پخش زنده باز نشد</b><p>ممکن است افزونهٔ مسدودکنندهٔ تبلیغات جلوی پخش‌کنندهٔ ما را گرفته باشد. برای شنیدن رادیو آن را خاموش کنید.</p><button>تلاش دوباره</button>',
    style: CORNER,
  },
  {
    id: 'far-alike-chat',
    title: 'somebody is helped in a corner of the page, Korean',
    story: 'ko' as const,
    html: '<b>상담원 지우</b><p>결제 창이 안 떠요.</p><p>불편을 드려 죄송합니다. 광고 차단 프로그램을 사용 중이시면 잠시 꺼 주시고 다시 시도해 주세요.</p><input placeholder="메시지 입력"><button>보내기</button>',
    style: CORNER,
  },
  {
    id: 'far-alike-donation',
    title: 'a site without ads asks for a gift, Hebrew',
    story: 'he' as const,
    html: 'אין אצלנו פרסומות ואין מה לחסום. אם הכתבה עזרה לכם, תרמו כמה שקלים. <a href="#give">לתרומה</a> <button>×</button>',
    style: BAR,
  },
  {
    id: 'far-alike-reassured',
    title: 'a blocker may stay on, traditional Chinese',
    story: 'zh-TW' as const,
    html: '本站的廣告不追蹤任何人，您不必關閉廣告攔截器，照常閱讀即可。<button>知道了</button>',
    style: BAR,
  },
  {
    id: 'far-alike-survey',
    title: 'a survey asks whether somebody uses a blocker, Bengali',
    story: 'bn' as const,
    html: '<b>এক মিনিটের জরিপ</b><p>আপনি কি বিজ্ঞাপন ব্লকার ব্যবহার করেন? আপনার উত্তর গোপন থাকবে।</p><label><input type="radio" name="q"> হ্যাঁ</label> <label><input type="radio" name="q"> না</label> <button>পাঠান</button>',
    style: CORNER,
  },
  {
    id: 'far-alike-comments',
    title: 'comments that a blocker may keep away, Japanese',
    story: 'ja' as const,
    html: '<b>コメント欄を表示できません</b><p>広告ブロッカーがコメント欄の読み込みを妨げている可能性があります。オフにして再読み込みしてください。</p><button>再読み込み</button>',
    style: CORNER,
  },
].map(({ html, style, ...page }) => ({
  ...page,
  kind: ['functional'],
  words: '.',
  forbid: 'zzz',
  onBlocked: append('w', style, html),
}));

export const BLIND_CASES: readonly OwnCase[] = [...ASKING, ...SECOND_LOOK, ...ASKING_FOR_NOTHING];
