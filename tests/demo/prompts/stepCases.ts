// Prompts and look-alikes written blind, in thirteen languages: what comes in steps, holds itself up, or moves the page.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const js = (html: string) => JSON.stringify(html);
const make = (tag: string, style: string, html: string) =>
  `var w=document.createElement('${tag}');w.id='w';w.style.cssText='${style}';w.innerHTML=${js(html)};`;

const ASKING: readonly OwnCase[] = [
  {
    id: 'step-escalates',
    title: 'a bar, then in its place a wall, then a lock by a class, Polish',
    story: 'pl',
    kind: ['wall', 'dismissible', 'banner'],
    words: 'reklam',
    forbid: 'blokuje|AdBlock|wyjątk',
    css: '.no-go,.no-go body{overflow:hidden;height:100%}.no-go body{position:relative;touch-action:none}',
    onBlocked: `${make('div', 'position:fixed;top:0;left:0;right:0;background:#ffd;padding:10px 20px;z-index:80', '<span>Twoja przeglądarka blokuje reklamy.</span> <a href="#jak">Jak dodać wyjątek?</a>')}document.body.append(w);setTimeout(function(){w.remove();w=document.createElement('div');w.id='w';w.style.cssText='${VEIL}';w.innerHTML=${js(box('<h2>Wyłącz AdBlocka</h2><p>Kurier Zarzecki utrzymuje się wyłącznie z reklam. Dodaj nas do wyjątków i odśwież stronę.</p><button>Odśwież</button>'))};document.body.append(w);setTimeout(function(){document.documentElement.classList.add('no-go')},450)},350)`,
  },
  {
    id: 'step-pushes',
    title: 'a wall before everything else, the page pushed down by a transform and cut, Italian',
    story: 'it',
    words: 'pubblicità',
    forbid: 'ad ?block|disattiva',
    wrap: ['<div id="page">', '</div>'],
    css: '#w{position:fixed;top:0;left:0;right:0;height:62vh;background:#124;color:#fff;padding:8vh 20vw;box-sizing:border-box;z-index:50}#w+#page{transform:translateY(62vh);height:38vh;overflow:hidden}',
    onBlocked: `${make('section', '', '<h2>Hai un AdBlock attivo?</h2><p>Il Foglio di Roccamora vive grazie alla pubblicità. Disattiva il blocco per continuare a leggere gratis.</p><button>Ho disattivato</button>')}document.body.insertBefore(w,document.body.firstChild)`,
  },
  {
    id: 'step-sticky',
    title: 'a sticky wall at the end of the body rises over most of the window, Dutch',
    story: 'nl',
    kind: ['wall', 'dismissible', 'banner'],
    words: 'advertenties|adblocker',
    forbid: 'adblocker|uitzondering',
    onBlocked: `${make('div', 'position:sticky;bottom:0;height:86vh;margin-top:-86vh;background:linear-gradient(transparent,#fff 18%);z-index:60;display:flex;align-items:flex-end;justify-content:center;padding-bottom:12vh;box-sizing:border-box', '<div><h2>Je adblocker staat aan</h2><p>Met advertenties betalen we onze verslaggevers. Maak een uitzondering voor De Oeverbode en laad de pagina opnieuw.</p><button>Opnieuw laden</button></div>')}document.body.append(w)`,
  },
  {
    id: 'step-backdrop',
    title: 'the blur is the backdrop of a layer beside the body, the box is elsewhere, Brazilian Portuguese',
    story: 'pt-BR',
    words: 'anúncios|bloqueador',
    forbid: 'bloqueador',
    css: 'body.tp-open{user-select:none}',
    onBlocked: `var v=document.createElement('div');v.style.cssText='position:fixed;inset:0;z-index:9990;backdrop-filter:blur(14px);pointer-events:auto';document.documentElement.append(v);${make('section', 'position:fixed;left:50%;top:50%;transform:translate(-50%,-50%);width:420px;background:#fff;padding:28px;z-index:9991', '<h2>Percebemos que você usa um bloqueador de anúncios</h2><p>Jornalismo custa. Libere a publicidade na Folha de Rio Manso e atualize a página.</p><button>Já liberei</button>')}document.querySelector('footer').append(w);document.body.classList.add('tp-open');document.body.style.overflow='hidden'`,
  },
  {
    id: 'step-dialog-scrolled',
    title:
      'a modal dialog over the scrolled page, which is fixed where it was; closed it opens again, French',
    story: 'fr',
    words: 'publicité',
    forbid: 'bloqueur',
    css: '#w::backdrop{background:#000c;backdrop-filter:blur(6px)}body.fige{position:fixed;width:100%;overflow-y:scroll}',
    onBlocked: `scrollTo(0,500);${make('dialog', 'border:0;padding:30px;max-width:440px', '<h2>Un bloqueur est actif</h2><p>Les articles de la Gazette sont gratuits grâce à la publicité. Désactivez votre bloqueur pour ce site.</p><button>C’est fait</button>')}document.body.append(w);document.body.style.top=-scrollY+'px';document.body.classList.add('fige');w.showModal();w.addEventListener('cancel',function(e){e.preventDefault()});w.addEventListener('close',function(){w.showModal()})`,
  },
  {
    id: 'step-declared-tree',
    title: 'a closed tree in the page’s own markup is shown, what it locks hangs on :has(), Ukrainian',
    story: 'uk',
    words: 'реклам',
    forbid: 'блокувальник',
    wrap: ['<div id="page">', '</div>'],
    css: 'html:has(ask-gate:not([hidden])){overflow:hidden}body:has(ask-gate:not([hidden])) #page{filter:blur(9px);pointer-events:none}',
    first: `<ask-gate id="w" hidden><template shadowrootmode="closed"><style>:host{position:fixed;inset:0;z-index:999;display:grid;place-items:center;background:#0009}:host([hidden]){display:none}.b{background:#fff;padding:28px;max-width:440px}</style><div class="b"><h2>Схоже, у вас увімкнено блокувальник</h2><p>Вісник живе з реклами. Вимкніть, будь ласка, блокувальник реклами для нашого сайту.</p><button>Готово</button></div></template></ask-gate>`,
    onBlocked: "document.getElementById('w').hidden=false",
  },
  {
    id: 'step-watches-itself',
    title: 'a wall that watches its size, its attributes and its parent, and comes back at once, Hebrew',
    story: 'he',
    box: '[data-k]',
    words: 'פרסומות',
    forbid: 'חוסם',
    onBlocked: `var w,r=new ResizeObserver(function(e){if(!e[e.length-1].target.offsetHeight)again()}),m=new MutationObserver(function(){if(!w.isConnected||getComputedStyle(w).display==='none'||getComputedStyle(w).visibility==='hidden')again()});function again(){r.disconnect();m.disconnect();if(w)w.remove();w=document.createElement('div');w.dataset.k='1';w.style.cssText='${VEIL}';w.innerHTML=${js(box('<h2>זיהינו חוסם פרסומות</h2><p>חדשות העמק מתקיימות מפרסומות. נא לכבות את החוסם באתר שלנו ולרענן את הדף.</p><button>כיביתי</button>'))};document.body.append(w);document.body.style.overflow='hidden';r.observe(w);m.observe(document.body,{childList:true});m.observe(w,{attributes:true})}again()`,
  },
  {
    id: 'step-clipped-app',
    title: 'the body is as high as the window, a wrapper clips, the wall lies within it, Japanese',
    story: 'ja',
    words: '広告',
    forbid: 'ブロッカー|オフに',
    wrap: ['<div id="app"><div class="inner">', '</div></div>'],
    css: 'body.halt{height:100vh}body.halt #app{height:100vh;overflow:clip;position:relative}#w{position:absolute;inset:0;background:#fffe;z-index:20;display:grid;place-content:center;text-align:center}',
    onBlocked: `${make('div', '', '<h2>広告ブロッカーが有効になっています</h2><p>潮見新報の記事は広告収入でお届けしています。ブロッカーをオフにしてからページを更新してください。</p><button>更新する</button>')}document.getElementById('app').append(w);document.body.classList.add('halt')`,
  },
  {
    id: 'step-scrolls-back',
    title:
      'whoever scrolls is sent back to the top as long as the wall stands, wheel and touch are stopped, German',
    story: 'de',
    words: 'Werbe|Adblocker',
    forbid: 'Adblocker',
    onBlocked: `${append('w', VEIL, box('<h2>Mit Adblocker geht es hier nicht weiter</h2><p>Das Tagblatt lebt von Werbung. Schalten Sie den Adblocker für unsere Seite aus und laden Sie neu.</p><button>Neu laden</button>'))}function no(e){if(document.getElementById('w'))e.preventDefault()}addEventListener('wheel',no,{passive:false});document.body.addEventListener('touchmove',no,{passive:false});addEventListener('keydown',function(e){if(/^(Space|Arrow|Page|End|Home)/.test(e.code))no(e)});window.onscroll=function(){if(document.getElementById('w'))scrollTo(0,0)}`,
  },
  {
    id: 'step-masked',
    title: 'the article is cut to some lines and fades by a mask, the message lies over its end, English',
    story: 'en',
    kind: ['inline', 'wall', 'dismissible', 'banner'],
    words: 'ad ?block|ads',
    forbid: 'ad ?block|allow ads',
    css: 'article.cut{position:relative;max-height:24em;overflow:hidden;padding-bottom:0}article.cut p:not(.byline){-webkit-mask-image:linear-gradient(#000,#0002);mask-image:linear-gradient(#000,#0002);user-select:none}article.cut .ask{position:absolute;left:0;right:0;bottom:0;background:linear-gradient(transparent,#fff 20%);padding:80px 20px 20px;text-align:center}',
    onBlocked: `var a=document.querySelector('article');a.classList.add('cut');${make('div', '', '<h3>Keep reading for free</h3><p>It looks like you are using an ad blocker. Allow ads on the Hollin Weekly to see the rest of this story.</p><button>Allow ads</button> <a href="#sub">Subscribe instead</a>')}w.className='ask';a.append(w)`,
  },
  {
    id: 'step-closes-itself',
    title: 'a wall that counts down and closes by itself after three seconds, Finnish',
    story: 'fi',
    words: 'mainos',
    forbid: 'mainosten',
    onBlocked: `${append('w', VEIL, box('<h2>Mainostenesto on päällä</h2><p>Saarijoen Sanomat elää mainoksista. Poista mainostenesto käytöstä. Voit jatkaa lukemista <b>3</b> sekunnin kuluttua.</p>'))}document.body.style.overflow='hidden';var left=30,t=setInterval(function(){w.querySelector('b').textContent=(--left/10).toFixed(1);if(left)return;clearInterval(t);w.style.display='none';document.body.style.overflow=''},100)`,
  },
  {
    id: 'step-mixed',
    title: 'a wall in two languages at once, Hindi and English',
    story: 'hi',
    words: 'ad ?blocker|विज्ञापन',
    forbid: 'AdBlocker',
    onBlocked: `${append('w', VEIL, box('<h2>Oops! आपका AdBlocker ON है</h2><p>नदी पार समाचार free में पढ़ने के लिए कृपया AdBlocker disable करें और page को refresh करें।</p><button>Refresh करें</button>'))}document.documentElement.style.cssText='overflow:hidden!important';document.body.style.setProperty('overflow','hidden','important')`,
  },
  {
    id: 'step-scales',
    title: 'the page steps back: smaller, darker, with round corners, behind a sheet that slides up, Arabic',
    story: 'ar',
    words: 'الإعلانات|إعلان',
    forbid: 'مانع',
    wrap: ['<div id="page">', '</div>'],
    css: '#page.back{transform:scale(.92) translateY(2vh);transform-origin:top;filter:brightness(.6);border-radius:14px;overflow:hidden;height:100vh;transition:transform .3s}#w{position:fixed;inset:auto 0 0 0;height:78vh;background:#fff;border-radius:18px 18px 0 0;padding:8vh 18vw;box-sizing:border-box;z-index:90;animation:up .3s}@keyframes up{from{transform:translateY(100%)}}html.sheet{background:#000;overflow:hidden}',
    onBlocked: `${make('div', '', '<h2>يبدو أنك تستخدم مانع إعلانات</h2><p>نعتمد على الإعلانات لنقدم لك محتوى مجانيًا. يرجى إيقاف مانع الإعلانات على موقع بريد الواحة ثم إعادة تحميل الصفحة.</p><button>أوقفته</button>')}document.body.append(w);document.getElementById('page').classList.add('back');document.documentElement.classList.add('sheet')`,
  },
];

const LOCK = "document.body.style.overflow='hidden'";
const alike = (id: string, title: string, story: OwnCase['story'], onBlocked: string): OwnCase => ({
  id: `step-alike-${id}`,
  title,
  story,
  kind: ['functional'],
  words: '.',
  forbid: 'zzz',
  onBlocked,
});

const ASKING_FOR_NOTHING: readonly OwnCase[] = [
  alike(
    'consent',
    'a wall of consent that speaks of ads and of what is blocked until then, Polish',
    'pl',
    append(
      'w',
      VEIL,
      box(
        '<h2>Cenimy Twoją prywatność</h2><p>My i nasi 842 partnerzy przechowujemy pliki cookie, aby wyświetlać spersonalizowane reklamy i mierzyć ich skuteczność. Do czasu wyrażenia zgody pliki cookie reklamodawców są blokowane. Zgodę można wycofać w ustawieniach przeglądarki.</p><button>Zgadzam się</button><button>Więcej opcji</button>',
      ),
    ) + LOCK,
  ),
  alike(
    'letter',
    'a letter without ads, Dutch',
    'nl',
    append(
      'w',
      'position:fixed;right:20px;bottom:20px;width:340px;background:#fff;border:1px solid #999;padding:18px;z-index:90',
      '<h3>Elke ochtend, zonder advertenties</h3><p>Schrijf je in voor onze nieuwsbrief. Krijg je hem niet? Kijk dan of je spamfilter ons blokkeert en voeg ons adres toe aan je contacten.</p><input placeholder="E-mailadres"><button>Inschrijven</button>',
    ),
  ),
  alike(
    'paywall',
    'a subscription without ads in the article, French',
    'fr',
    `var w=document.createElement('div');w.id='w';w.style.cssText='border:2px solid #c90;padding:24px;text-align:center';w.innerHTML=${js('<h3>La suite est réservée aux abonnés</h3><p>Lisez la Gazette sans publicité ni traceurs, dès 2,99 € par mois. Déjà abonné ? Désactivez la navigation privée et connectez-vous.</p><button>Je m’abonne</button>')};var p=document.querySelectorAll('article p:not(.byline)');p[2].before(w);for(var i=2;i<p.length;i++)p[i].style.display='none'`,
  ),
  alike(
    'log-in',
    'a log-in, with words about what may keep it from working, Italian',
    'it',
    append(
      'w',
      VEIL,
      box(
        '<h2>Accedi per continuare</h2><p>Registrati gratis per leggere questo articolo. Se la finestra di accesso non si apre, controlla che il browser non blocchi i pop-up o disattiva temporaneamente le estensioni.</p><button>Accedi con Google</button><button>Registrati</button>',
      ),
    ) + LOCK,
  ),
  alike(
    'age',
    'a question of age before ads for drinks, German',
    'de',
    append(
      'w',
      VEIL,
      box(
        '<h2>Bist du schon 18?</h2><p>Auf dieser Seite steht Werbung für alkoholische Getränke. Wer jünger ist, dem zeigen wir sie nicht: Die Anzeigen werden dann blockiert.</p><button>Ja, ich bin 18</button><button>Nein</button>',
      ),
    ) + LOCK,
  ),
  alike(
    'quoted',
    'an article about blockers quotes what walls say, English',
    'en',
    `var w=document.createElement('blockquote');w.id='w';w.style.cssText='border-left:4px solid #c33;margin:24px 0;padding:12px 20px;background:#fafafa';w.innerHTML=${js('<p>“It looks like you’re using an ad blocker. Please disable it to continue reading.” Four in ten readers, the study found, leave as soon as they meet such a sentence.</p><cite>From the report “Please Disable”, page 12</cite>')};document.querySelectorAll('article p')[3].before(w)`,
  ),
  alike(
    'video',
    'a video that will not play, extensions are named among the reasons, Brazilian Portuguese',
    'pt-BR',
    `var w=document.createElement('div');w.id='w';w.style.cssText='height:320px;background:#111;color:#fff;display:grid;place-content:center;text-align:center';w.innerHTML=${js('<p>Não foi possível reproduzir este vídeo.</p><p>Verifique sua conexão, desative extensões do navegador que possam interferir e tente novamente. (Código do erro: 224003)</p><button>Tentar novamente</button>')};document.querySelectorAll('article p')[2].before(w)`,
  ),
  alike(
    'cookies-blocked',
    'the browser keeps cookies from the site, which asks to allow them, Ukrainian',
    'uk',
    append(
      'w',
      VEIL,
      box(
        '<h2>Ваш браузер блокує файли cookie</h2><p>Без них ми не можемо запам’ятати ваші налаштування. Дозвольте файли cookie для нашого сайту й оновіть сторінку. Докладніше про блокування файлів cookie читайте в правилах конфіденційності.</p><button>Оновити</button>',
      ),
    ) + LOCK,
  ),
  alike(
    'vpn',
    'a wall against hidden addresses, Arabic',
    'ar',
    append(
      'w',
      VEIL,
      box(
        '<h2>لقد اكتشفنا أنك تستخدم شبكة VPN</h2><p>يرجى إيقاف تشغيل VPN أو الخادم الوكيل لمتابعة قراءة هذا المقال، ثم أعد تحميل الصفحة.</p><button>إعادة التحميل</button>',
      ),
    ) + LOCK,
  ),
];

export const STEP_CASES: readonly OwnCase[] = [...ASKING, ...ASKING_FOR_NOTHING];
