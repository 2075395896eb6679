// Prompts and look-alikes written blind, each prompt in another language: what dialogs of the usual libraries, plug-ins
// and newer means of a page's style do to a page.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const js = (html: string) => JSON.stringify(html);
/** Makes `w`, with its class and its style, without a place in the page. */
const make = (tag: string, className: string, html: string, style = '') =>
  `var w=document.createElement('${tag}');w.id='w';${className && `w.className='${className}';`}${style && `w.style.cssText='${style}';`}w.innerHTML=${js(html)};`;
const IN_TEXT = ['inline', 'wall', 'dismissible'];
const LOCK = "document.body.style.overflow='hidden';";

/** Dialogs as the usual libraries open them. */
const DIALOGS: readonly OwnCase[] = [
  {
    id: 'round-bootstrap',
    title:
      'a Bootstrap modal: the scroll bar’s width on body and masthead, a static backdrop, the focus kept, Swedish',
    story: 'sv',
    words: 'annons',
    forbid: 'annonsblockerare|undantag',
    css: '.modal{position:fixed;top:0;left:0;z-index:1055;display:none;width:100%;height:100%;overflow-x:hidden;overflow-y:auto;outline:0}.fade{transition:opacity .15s linear}.fade:not(.show){opacity:0}.modal-dialog{display:flex;align-items:center;max-width:500px;min-height:calc(100% - 3.5rem);margin:1.75rem auto;pointer-events:none}.modal-content{width:100%;background:#fff;border-radius:.5rem;pointer-events:auto}.modal-header,.modal-body,.modal-footer{padding:1rem}.modal-backdrop{position:fixed;inset:0;z-index:1050;background:#000}.modal-backdrop.show{opacity:.5}',
    onBlocked: `var gap=(innerWidth-document.documentElement.clientWidth)||15,h=document.querySelector('.top');document.body.style.overflow='hidden';document.body.style.paddingRight=gap+'px';h.style.paddingRight=20+gap+'px';h.style.marginRight=-gap+'px';document.body.classList.add('modal-open');var b=document.createElement('div');b.className='modal-backdrop fade';document.body.append(b);b.offsetHeight;b.classList.add('show');${make('div', 'modal fade', '<div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5>Annonserna kommer inte fram</h5></div><div class="modal-body"><p>Du har en annonsblockerare igång. Sundviks Tidning går runt på annonspengar, så gör ett undantag för oss och ladda om sidan.</p></div><div class="modal-footer"><button type="button" class="btn btn-primary">Ladda om</button></div></div></div>')}w.tabIndex=-1;w.dataset.bsBackdrop='static';w.setAttribute('aria-modal','true');w.setAttribute('role','dialog');document.body.append(w);w.style.display='block';w.offsetHeight;w.classList.add('show');w.focus();document.addEventListener('focusin',function(e){if(e.target!==w&&!w.contains(e.target))w.focus()})`,
  },
  {
    id: 'round-radix',
    title:
      'a Radix alert: a style of its own locks the body, pointer and wheel are kept from the page, guards for the focus, Danish',
    story: 'da',
    words: 'adblocker|annoncer',
    forbid: 'adblocker',
    css: '.over{position:fixed;inset:0;z-index:50;background:#000c}.pane{position:fixed;left:50%;top:50%;z-index:50;translate:-50% -50%;width:min(32rem,90vw);background:#fff;padding:24px;display:grid;gap:16px}.pane[data-state=open],.over[data-state=open]{animation:in .2s}@keyframes in{from{opacity:0}}',
    onBlocked: `var s=document.createElement('style');s.textContent='body[data-scroll-locked]{overflow:hidden!important;overscroll-behavior:contain;position:relative!important;padding-left:0px;padding-top:0px;padding-right:0px;margin-left:0;margin-top:0;margin-right:15px!important}body[data-scroll-locked]{--removed-body-scroll-bar-size:15px}.right-scroll-bar-position{right:15px!important}';document.head.append(s);Array.from(document.body.children).forEach(function(c){if(c.localName==='script')return;c.setAttribute('aria-hidden','true');c.setAttribute('data-aria-hidden','true')});document.body.setAttribute('data-scroll-locked','1');document.body.style.pointerEvents='none';function guard(){var g=document.createElement('span');g.setAttribute('data-radix-focus-guard','');g.tabIndex=0;g.style.cssText='outline:none;opacity:0;position:fixed;pointer-events:none';return g}var o=document.createElement('div');o.className='over';o.dataset.state='open';o.style.pointerEvents='auto';${make('div', 'pane', '<h2 id="radix-1">Vi kan ikke vise dig vores annoncer</h2><p id="radix-2">Det ser ud til, at du har en adblocker slået til. Sluk den her på Havnebladet, så er artiklen din uden beregning.</p><button type="button">Prøv igen</button>', 'pointer-events:auto')}w.setAttribute('role','alertdialog');w.setAttribute('aria-labelledby','radix-1');w.setAttribute('aria-describedby','radix-2');w.dataset.state='open';w.tabIndex=-1;document.body.prepend(guard());document.body.append(o,w,guard());w.focus();['wheel','touchmove'].forEach(function(t){document.addEventListener(t,function(e){if(!w.contains(e.target))e.preventDefault()},{passive:false})})`,
  },
  {
    id: 'round-headless',
    title: 'a Headless UI dialog fades in for two seconds beside a page that is inert, Romanian',
    story: 'ro',
    box: '#w .panel',
    words: 'reclam',
    forbid: 'blocare a reclamelor|excepți',
    wrap: ['<div id="__next">', '</div>'],
    css: '@layer ui{.relative{position:relative;z-index:40}.veil{position:fixed;inset:0;background:#1e293bb3;backdrop-filter:blur(4px)}.hold{position:fixed;inset:0;display:flex;align-items:center;justify-content:center;padding:16px}.panel{max-width:28rem;background:#fff;border-radius:12px;padding:24px}.veil,.panel{opacity:1;transition:opacity 2s ease-out,transform 2s ease-out;transform:none}@starting-style{.veil,.panel{opacity:0;transform:scale(.95)}}}',
    onBlocked: `var p=document.createElement('div');p.id='headlessui-portal-root';p.innerHTML='<div data-headlessui-portal=""><button type="button" data-headlessui-focus-guard="true" aria-hidden="true" style="position:fixed;top:1px;left:1px;width:1px;height:0;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap;border-width:0"></button><div></div></div>';${make('div', 'relative', '<div class="veil" aria-hidden="true"></div><div class="hold"><div class="panel"><h2>O clipă, te rugăm</h2><p>Browserul tău folosește o extensie de blocare a reclamelor. Din reclame ne plătim reporterii: trece Gazeta de Valea Lungă la excepții și dă un refresh.</p><button type="button">Am înțeles, reîncarcă</button></div></div>')}w.setAttribute('role','dialog');w.setAttribute('aria-modal','true');w.setAttribute('data-headlessui-state','open');w.tabIndex=-1;p.firstChild.lastChild.append(w);document.body.append(p);var n=document.getElementById('__next');n.setAttribute('aria-hidden','true');n.inert=true;document.documentElement.style.overflow='hidden';document.documentElement.style.paddingRight='15px'`,
  },
  {
    id: 'round-sweetalert',
    title: 'a SweetAlert whose seconds are counted down by a style, until its button shows, Croatian',
    story: 'hr',
    words: 'oglas',
    forbid: 'blokator|sekund',
    css: '@property --left{syntax:"<integer>";inherits:true;initial-value:10}@keyframes down{to{--left:0}}@keyframes show{to{visibility:visible}}body.swal2-shown:not(.swal2-no-backdrop,.swal2-toast-shown){overflow:hidden}body.swal2-height-auto{height:auto!important}.swal2-container{display:grid;position:fixed;z-index:1060;inset:0;box-sizing:border-box;grid-template-areas:"top-start top top-end" "center-start center center-end" "bottom-start bottom bottom-end";grid-template-rows:minmax(min-content,auto) minmax(min-content,auto) minmax(min-content,auto);height:100%;padding:.625em;overflow-x:hidden;background:rgba(0,0,0,.4)}.swal2-popup{grid-area:center;align-self:center;justify-self:center;width:32em;max-width:100%;background:#fff;padding:0 0 1.25em;text-align:center;animation:pop .3s}@keyframes pop{0%{transform:scale(.7)}45%{transform:scale(1.05)}}.n::after{counter-reset:s var(--left);content:counter(s);animation:down 10s linear forwards}.swal2-confirm{visibility:hidden;animation:show 0s 10s forwards}',
    onBlocked: `Array.from(document.body.children).forEach(function(c){if(c.localName==='script')return;c.setAttribute('aria-hidden','true')});${make('div', 'swal2-container swal2-center swal2-backdrop-show', '<div aria-labelledby="swal2-title" aria-describedby="swal2-html-container" class="swal2-popup swal2-modal swal2-show" tabindex="-1" role="dialog" aria-live="assertive" aria-modal="true"><h2 class="swal2-title" id="swal2-title">Imate upaljen blokator oglasa</h2><div class="swal2-html-container" id="swal2-html-container">Glas Podravlja od oglasa plaća tisak i suradnike. Ugasite blokator na našim stranicama. Tekst se inače otvara za <span class="n"></span> sekundi.</div><div class="swal2-actions"><button type="button" class="swal2-confirm">Nastavi</button></div></div>')}document.body.append(w);document.documentElement.classList.add('swal2-shown','swal2-height-auto');document.body.classList.add('swal2-shown','swal2-height-auto');document.body.style.paddingRight='15px'`,
  },
  {
    id: 'round-magnific',
    title:
      'a Magnific Popup after four seconds, which asks a question first and then for what it wants, Bulgarian',
    story: 'bg',
    words: 'реклам',
    forbid: 'блокер|блокира',
    after: 4000,
    css: '.mfp-bg{top:0;left:0;width:100%;height:100%;z-index:1042;overflow:hidden;position:fixed;background:#0b0b0b;opacity:.8}.mfp-wrap{top:0;left:0;width:100%;height:100%;z-index:1043;position:fixed;outline:none!important;backface-visibility:hidden}.mfp-container{text-align:center;position:absolute;width:100%;height:100%;left:0;top:0;padding:0 8px;box-sizing:border-box}.mfp-container:before{content:"";display:inline-block;height:100%;vertical-align:middle}.mfp-content{position:relative;display:inline-block;vertical-align:middle;margin:0 auto;text-align:left;z-index:1045}.white-popup{background:#fff;padding:20px 30px;max-width:500px;margin:20px auto}',
    onBlocked: `var d=document.documentElement.style;d.overflow='hidden';d.marginRight='17px';var bg=document.createElement('div');bg.className='mfp-bg mfp-ready';var wrap=document.createElement('div');wrap.className='mfp-wrap mfp-close-btn-in mfp-auto-cursor mfp-ready';wrap.tabIndex=-1;wrap.style.overflow='hidden auto';wrap.innerHTML='<div class="mfp-container mfp-s-ready mfp-inline-holder"><div class="mfp-content"></div></div>';${make('div', 'white-popup', '<h3>Ползвате ли блокер за реклами?</h3><button type="button">Да</button><button type="button">Не</button>')}wrap.querySelector('.mfp-content').append(w);document.body.append(bg,wrap);wrap.focus();setTimeout(function(){w.innerHTML=${js('<h3>Така и предполагахме</h3><p>Всяка статия тук е безплатна, защото я плащат рекламодателите. Спрете блокера за нашия сайт и отворете страницата отново.</p><button type="button">Спрях го</button>')}},700)`,
  },
  {
    id: 'round-guarded',
    title:
      'a jQuery UI dialog and its overlay, whose attributes are watched and written anew as soon as one changes, Greek',
    story: 'el',
    box: '.ui-dialog',
    words: 'διαφημίσ|διαφήμισ',
    forbid: 'αποκλεισμ|εξαιρέσεις',
    css: '.ui-front{z-index:100}.ui-widget-overlay{position:fixed;top:0;left:0;width:100%;height:100%;background:#666;opacity:.5}.ui-dialog{position:fixed;background:#fff;padding:4px 12px;border:1px solid #aaa}',
    onBlocked: `var o=document.createElement('div');o.className='ui-widget-overlay ui-front';var w=document.createElement('div');w.setAttribute('role','dialog');w.className='ui-dialog ui-corner-all ui-widget ui-widget-content ui-front';w.style.cssText='height: auto; width: 420px; top: 160px; left: 300px; z-index: 101;';w.innerHTML=${js('<div class="ui-dialog-titlebar"><span class="ui-dialog-title">Μήνυμα από τη σύνταξη</span></div><div class="ui-dialog-content"><p>Ένα πρόγραμμα αποκλεισμού διαφημίσεων κρύβει όσα μας συντηρούν. Βάλτε την εφημερίδα στις εξαιρέσεις του και πατήστε ανανέωση, για να διαβάσετε τη συνέχεια.</p></div><div class="ui-dialog-buttonpane"><button type="button">Ανανέωση</button></div>')};document.body.append(w,o);${LOCK}var kept=[w,o,document.body].map(function(e){return[e,e.getAttribute('style'),e.getAttribute('class')]});new MutationObserver(function(){kept.forEach(function(k){[['style',k[1]],['class',k[2]],['hidden',null]].forEach(function(a){if(k[0].getAttribute(a[0])===a[1])return;if(a[1]===null)k[0].removeAttribute(a[0]);else k[0].setAttribute(a[0],a[1])});if(!k[0].isConnected)document.body.append(k[0])})}).observe(document.documentElement,{attributes:true,childList:true,subtree:true})`,
  },
];

/** What covers the page, or takes its place, by other means. */
const LAYERS: readonly OwnCase[] = [
  {
    id: 'round-popover',
    title:
      'a popover as large as the window, brought in by a view transition; what it locks hangs on its being open, Chinese',
    story: 'zh-CN',
    words: '广告',
    forbid: '拦截|白名单',
    css: 'html:has(#w:popover-open){overflow:hidden;scrollbar-gutter:stable;overscroll-behavior:none}#w{position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;box-sizing:border-box;border:0;padding:0;background:#fffffff0;view-transition-name:gate}#w:popover-open{display:grid;place-content:center;text-align:center}::view-transition-new(gate){animation:.6s ease-out both rise}@keyframes rise{from{translate:0 40px;opacity:0}}',
    onBlocked: `${make('div', '', '<h2>广告没能显示出来</h2><p>您的浏览器装了广告拦截插件。记者的差旅费来自广告，请把河湾日报加入插件的白名单，再刷新一次页面。</p><button type="button">我已加入，刷新</button>')}w.popover='manual';document.body.append(w);document.startViewTransition(function(){w.showPopover()})`,
  },
  {
    id: 'round-blob-frame',
    title:
      'a frame over the window that is sent to a blob, while the scrolled body is fixed where it was, Italian',
    story: 'it',
    words: 'ad blocker|annunci|localhost|blob',
    forbid: 'ad blocker',
    onBlocked: `scrollTo(0,320);var y=scrollY,w=document.createElement('iframe');w.id='w';w.title='Avviso ai lettori';w.style.cssText='position:fixed;inset:0;width:100%;height:100%;border:0;z-index:2147483647';document.body.append(w);w.contentWindow.location.replace(URL.createObjectURL(new Blob([${js('<!doctype html><html lang="it"><meta charset="utf-8"><title>Avviso</title><body style="margin:0;min-height:100vh;display:grid;place-items:center;background:#000b;font:18px sans-serif"><div style="background:#fff;max-width:420px;padding:28px"><h2>Il tuo ad blocker nasconde gli annunci</h2><p>Sono gli inserzionisti a pagare i nostri cronisti. Spegni l’ad blocker su questo sito, poi aggiorna la pagina: ci vogliono due clic.</p><button>Aggiorna</button></div></body></html>')}],{type:'text/html'})));document.body.style.cssText='position:fixed;top:-'+y+'px;left:0;right:0;overflow-y:scroll'`,
  },
  {
    id: 'round-grid',
    title: 'the wall is a row of the body’s grid, the page’s row has no height, Polish',
    story: 'pl',
    words: 'reklam',
    forbid: 'blokad',
    wrap: ['<div id="shell">', '</div>'],
    css: 'body.gated{display:grid;grid-template-rows:100dvh 0;height:100dvh;overflow:hidden}.gated>#w{grid-row:1;position:sticky;top:0;display:grid;place-content:center;background:#f4f1ea;padding:24px}.gated>#shell{grid-row:2;min-height:0;overflow:hidden}',
    onBlocked: `${make('section', '', '<h2>Bez reklam nie byłoby gazety</h2><p>W Twojej przeglądarce działa blokada reklam. Zdejmij ją dla Kuriera Zarzeckiego, a potem wczytaj artykuł jeszcze raz.</p><button type="button">Wczytaj</button>')}document.body.prepend(w);document.body.classList.add('gated')`,
  },
  {
    id: 'round-on-scroll',
    title:
      'a sheet that comes with the first scroll; the wrapper is fixed where it was, touch and overscroll are stopped, Indonesian',
    story: 'id',
    words: 'iklan',
    forbid: 'pemblokir|nonaktifkan',
    wrap: ['<div id="app">', '</div>'],
    css: '#app.held{position:fixed;left:0;right:0}html.sheet-on{touch-action:none;overscroll-behavior:none}.shade{position:fixed;inset:0;background:#0008;z-index:80}.sheet{position:fixed;left:0;right:0;bottom:0;height:70vh;background:#fff;border-radius:16px 16px 0 0;padding:6vh 20vw;box-sizing:border-box;z-index:81}',
    onBlocked: `addEventListener('scroll',function come(){if(scrollY<300)return;removeEventListener('scroll',come);var a=document.getElementById('app');a.style.top=-Math.round(scrollY)+'px';a.classList.add('held');document.documentElement.classList.add('sheet-on');var s=document.createElement('div');s.className='shade';${make('div', 'sheet', '<h2>Baru sampai sini?</h2><p>Lanjutannya kami buka begitu iklan boleh tampil. Pemblokir iklan di peramban Anda masih menyala, jadi nonaktifkan dulu untuk Kabar Lereng lalu muat ulang.</p><button type="button">Muat ulang</button>')}document.body.append(s,w)});setTimeout(function(){scrollTo({top:640,behavior:'instant'})},3000)`,
  },
  {
    id: 'round-small-page',
    title: 'the page is made small, grey and tilted behind a message at its side, Vietnamese',
    story: 'vi',
    kind: ['wall', 'dismissible', 'banner'],
    words: 'quảng cáo',
    forbid: 'trình chặn',
    wrap: ['<div id="page">', '</div>'],
    css: '#page.far{zoom:.55;filter:grayscale(1) blur(3px);transform:perspective(900px) rotateX(14deg);transform-origin:top;pointer-events:none;user-select:none}',
    onBlocked: `${make('aside', '', '<h2>Trang đang thu nhỏ lại</h2><p>Quảng cáo nuôi tòa soạn, mà trình chặn quảng cáo của bạn lại giấu hết. Hãy tắt nó riêng cho Báo Bến Sông rồi tải lại, trang sẽ về cỡ bình thường.</p><button type="button">Tải lại</button>', 'position:fixed;top:0;bottom:0;right:0;width:min(440px,90vw);background:#fff;box-shadow:0 0 40px #0006;padding:12vh 32px;box-sizing:border-box;z-index:70')}document.body.append(w);document.getElementById('page').classList.add('far')`,
  },
  {
    id: 'round-nested-trees',
    title: 'a closed tree in a closed tree, whose element puts itself in again when it is taken out, Finnish',
    story: 'fi',
    words: 'maino',
    forbid: 'estäjä',
    head: `<script>customElements.define('ss-laatikko',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML=${js('<style>:host{display:block;max-width:440px;background:#fff;padding:28px;margin:18vh auto}</style><h2>Emme saa mainoksia näkyviin</h2><p>Selaimesi mainosten estäjä pitää ne piilossa. Ota se pois päältä Saarijoen Sanomissa ja avaa juttu uudelleen.</p><button type="button">Avaa uudelleen</button>')}}});customElements.define('ss-portti',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).innerHTML='<style>:host{position:fixed;inset:0;z-index:99999;background:#0a1a2acc}</style><ss-laatikko></ss-laatikko>'}disconnectedCallback(){var s=this;setTimeout(function(){document.body.append(s)},40)}})</script>`,
    onBlocked: `var w=document.createElement('ss-portti');w.id='w';document.body.append(w);document.documentElement.style.cssText='height:100%;overflow:hidden';document.body.style.cssText='height:100%;overflow:hidden';addEventListener('beforeunload',function(e){e.preventDefault()})`,
  },
  {
    id: 'round-painted',
    title:
      'all words are in a constructed style sheet’s layer, drawn before and after an empty element, Ukrainian',
    story: 'uk',
    words: 'реклам',
    forbid: 'блокувальник',
    onBlocked: `var s=new CSSStyleSheet();s.replaceSync(${js('@layer q{body:has(>.q){overflow:hidden}.q{position:fixed;inset:0;z-index:900;background:#fff;display:flex;flex-direction:column;justify-content:center;align-items:center;animation:q 2s}.q::before{content:"Реклама не завантажилася";font:bold 32px sans-serif}.q::after{content:"Її спиняє блокувальник. Зніміть його для Вісника Надрічного й перезавантажте сторінку, стаття одразу відкриється.";max-width:480px;margin-top:16px;text-align:center}@keyframes q{from{opacity:0}}}')});document.adoptedStyleSheets=[s];var w=document.createElement('div');w.id='w';w.className='q';document.body.append(w)`,
  },
  {
    id: 'round-on-copy',
    title:
      'copying and the context menu are stopped, nothing can be selected, a box at the bottom comes when somebody copies, Spanish',
    story: 'es',
    kind: ['banner', 'dismissible', 'wall'],
    words: 'bloqueador|publicidad',
    forbid: 'bloqueador',
    css: 'body.coto,body.coto *{-webkit-user-select:none!important;user-select:none!important;-webkit-touch-callout:none}',
    onBlocked: `document.body.classList.add('coto');['contextmenu','selectstart','dragstart','cut'].forEach(function(t){document.addEventListener(t,function(e){e.preventDefault();return false},true)});document.addEventListener('copy',function(e){e.preventDefault();e.stopImmediatePropagation();if(document.getElementById('w'))return;${make('div', '', '<p><b>¿Te llevas un párrafo?</b> Con mucho gusto, pero antes retira el bloqueador de publicidad en El Correo de Valdehoz: de los anuncios vive quien lo ha escrito.</p><button type="button">De acuerdo</button> <button type="button" aria-label="Cerrar">✕</button>', 'position:fixed;left:24px;right:24px;bottom:24px;background:#fff;border:2px solid #a33;padding:18px 24px;z-index:95')}document.body.append(w)},true);setTimeout(function(){document.dispatchEvent(new ClipboardEvent('copy',{bubbles:true,cancelable:true}))},1200)`,
  },
];

/** What stands in the page, or changes its text. */
const IN_PAGE: readonly OwnCase[] = [
  {
    id: 'round-not-rendered',
    title: 'a plug-in’s box before content that the browser is told not to draw, Czech',
    story: 'cs',
    isPlain: true,
    kind: IN_TEXT,
    words: 'reklam',
    forbid: 'blok[uo]',
    css: '.aab-on .post{content-visibility:hidden}.aab-box{border-left:6px solid #d63638;background:#fcf0f1;padding:20px 24px}',
    onBlocked: `${make('div', 'aab-box', '<h3>Článek zatím nevidíte</h3><p>Něco ve vašem prohlížeči blokuje reklamu, ze které redakce žije. Povolte ji na webu Podhorských listů a stránku znovu načtěte.</p><p><a href="#jak">Ukázat postup</a></p>')}var p=document.querySelector('.post');p.before(w);p.parentElement.classList.add('aab-on')`,
  },
  {
    id: 'round-clipped',
    title: 'the article is clipped to its beginning by a path, the message lies where the rest was, Korean',
    story: 'ko',
    kind: [...IN_TEXT, 'banner'],
    words: '광고',
    forbid: '차단',
    css: 'article.peek{clip-path:inset(0 0 calc(100% - 340px) 0)}article.peek+#w{position:relative;z-index:3;margin-top:-260px;min-height:300px;background:linear-gradient(#fffa,#fff 60px);padding:70px 24px 24px;text-align:center;box-sizing:border-box}',
    onBlocked: `${make('div', '', '<h3>여기까지는 맛보기입니다</h3><p>광고 차단 프로그램이 켜져 있어 나머지 기사를 보여 드리지 못하고 있습니다. 한울신문에서는 차단을 잠시 풀고 새로고침해 주세요.</p><button type="button">새로고침</button>')}var a=document.querySelector('article');a.classList.add('peek');a.after(w)`,
  },
  {
    id: 'round-two-words',
    title: 'a bar at the bottom with two words and a button, Hungarian',
    story: 'hu',
    kind: ['banner', 'dismissible'],
    words: 'hirdetés',
    forbid: 'hirdetésszűrőt|Kikapcsolom',
    onBlocked: append(
      'w',
      'position:fixed;left:0;right:0;bottom:0;background:#1b2a41;color:#fff;padding:12px 20px;z-index:60;display:flex;gap:16px;justify-content:center;align-items:center',
      '<span>Hirdetésszűrőt használ?</span><button type="button">Kikapcsolom</button>',
    ),
  },
  {
    id: 'round-in-slots',
    title: 'every place for ads holds a message of its own instead, Dutch',
    story: 'nl',
    kind: ['inline'],
    box: '.instead',
    words: 'advertentie|adblocker',
    forbid: 'adblocker',
    hasTwoSlots: true,
    inSidebar:
      '<div class="ad-slot"><ins class="adsbygoogle" style="display:block;height:250px" data-ad-client="pub-0"></ins></div>',
    css: '.instead{display:flex;align-items:center;min-height:90px;background:#eef2f5;border:1px dashed #9ab;padding:12px 18px;font:15px/1.4 sans-serif}',
    onBlocked: `var say=${JSON.stringify([
      'Hier had een advertentie van een winkel uit de buurt gestaan. Je adblocker vond van niet. Zet je hem voor De Oeverbode even uit?',
      'Deze plek betaalt onze drukker, maar niet zolang je adblocker aanstaat. Zet ons op de lijst met toegestane sites.',
      'Leeg vak, lege kas. Pauzeer je adblocker op deze pagina, dan vult het zich vanzelf.',
    ])};document.querySelectorAll('.ad-slot').forEach(function(s,i){s.innerHTML='';var d=document.createElement('div');d.className='instead';d.textContent=say[i%3];s.append(d)})`,
  },
  {
    id: 'round-siblings',
    title:
      'whatever follows the message in the article is hidden because it follows it, Brazilian Portuguese',
    story: 'pt-BR',
    kind: IN_TEXT,
    words: 'anúncios|ad ?blocker',
    forbid: 'ad ?blocker',
    css: '.parada{border:1px solid #cbd5e1;border-radius:8px;padding:22px;margin:20px 0;text-align:center}.parada~:is(p,figure,div,h2){display:none!important}',
    onBlocked: `${make('div', 'parada', '<h3>A leitura faz uma parada aqui</h3><p>Seu ad blocker está barrando os anúncios que pagam esta reportagem. Dê uma folga para ele na Folha de Rio Manso e recarregue: o resto aparece na hora.</p><button type="button">Recarregar</button>')}document.querySelectorAll('article p:not(.byline)')[1].after(w)`,
  },
  {
    id: 'round-see-through',
    title:
      'the letters are see-through, only their shadow shows; the message stays in view beside them, Persian',
    story: 'fa',
    kind: [...IN_TEXT, 'banner'],
    words: 'تبلیغات|آگهی',
    forbid: 'مسدودکننده|مسدود‌کننده',
    css: 'article.mist p:nth-of-type(n+3){color:transparent;text-shadow:0 0 9px #0008;user-select:none;-webkit-user-select:none}article.mist #w{position:sticky;top:30vh;background:#fff;border:1px solid #bbb;border-radius:10px;padding:20px;z-index:4;box-shadow:0 4px 24px #0003}',
    onBlocked: `${make('div', '', '<h3>متن برایتان محو شده است</h3><div>یک مسدودکننده در مرورگر شما جلوی تبلیغات را می‌گیرد. خرج پیک دشت از آگهی درمی‌آید؛ لطفاً آن را برای این سایت خاموش کنید و صفحه را دوباره باز کنید.</div><button type="button">خاموش کردم</button>')}var a=document.querySelector('article');a.classList.add('mist');a.querySelectorAll('p')[2].before(w)`,
  },
  {
    id: 'round-scrambled',
    title: 'the letters of the later paragraphs are others, under a message, English',
    story: 'en',
    kind: IN_TEXT,
    words: 'ad ?blocker',
    forbid: 'ad ?blocker|unscramble',
    css: '.jumble{opacity:.75;user-select:none}#w{background:#f6f0ff;border:1px solid #b9a3e3;padding:18px 22px;margin:18px 0}',
    onBlocked: `${make('div', '', '<h4>Want to unscramble the rest?</h4><p>Every letter returns to its place as soon as our advertisers do. Pause your ad blocker for the Hollin Weekly and refresh this page.</p><button type="button">Refresh</button>')}var p=document.querySelectorAll('article p:not(.byline)');p[1].after(w);for(var i=2;i<p.length;i++){p[i].className='jumble';p[i].textContent=p[i].textContent.replace(/[a-z]/gi,function(c){var n=c.charCodeAt(0),b=n<97?65:97;return String.fromCharCode(b+(n-b+13)%26)})}`,
  },
  {
    id: 'round-skeleton',
    title: 'grey bars stand in for the paragraphs, which the page keeps for later, Turkish',
    story: 'tr',
    kind: IN_TEXT,
    how: 'bait',
    words: 'reklam',
    forbid: 'engelleyen eklenti|eklentiyi',
    css: '.sk{height:84px;margin:18px 0;border-radius:6px;background:linear-gradient(90deg,#eee,#f7f7f7 40%,#eee 80%) 0/200% 100%;animation:sk 1.4s linear infinite}@keyframes sk{to{background-position:-200% 0}}#w{background:#fff8e1;border:1px solid #e6c35c;border-radius:6px;padding:18px 22px}',
    onBlocked: `${make('div', '', '<h3>Yazının devamı yolda kaldı</h3><p>Tarayıcında reklamları engelleyen eklenti çalışıyor. Çınarlı Postası reklam geliriyle ayakta duruyor; eklentiyi bu sitede duraklatıp sayfayı yenilersen yazı gelir.</p><button type="button">Sayfayı yenile</button>')}var kept=[],p=document.querySelectorAll('article p:not(.byline)');for(var i=1;i<p.length;i++){var s=document.createElement('div');s.className='sk';s.setAttribute('aria-hidden','true');kept.push([s,p[i]]);p[i].replaceWith(s)}kept[0][0].before(w);w.querySelector('button').onclick=function(){fetch('https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js',{method:'HEAD',mode:'no-cors'}).then(function(){kept.forEach(function(k){k[0].replaceWith(k[1])});w.remove()},function(){})}`,
  },
];

/** The case again, with plainer words where the first ones ask in a less usual way, so that what it does is tried too. */
const inPlainWords = (id: string, words: readonly (readonly [string, string])[]): OwnCase => {
  const first = [...LAYERS, ...IN_PAGE].find((one) => one.id === id) as OwnCase;
  return {
    ...first,
    id: `${id}-plain`,
    title: `${first.title}, in plain words`,
    onBlocked: words.reduce((code, [from, to]) => code.replace(from, to), first.onBlocked),
  };
};

const PLAIN: readonly OwnCase[] = [
  inPlainWords('round-grid', [['Zdejmij ją dla Kuriera Zarzeckiego', 'Wyłącz ją dla Kuriera Zarzeckiego']]),
  inPlainWords('round-painted', [['Зніміть його', 'Вимкніть його']]),
  inPlainWords('round-siblings', [['Dê uma folga para ele na', 'Desative-o na']]),
  inPlainWords('round-in-slots', [
    ['Zet je hem voor De Oeverbode even uit?', 'Schakel hem uit voor De Oeverbode.'],
    ['Zet ons op de lijst met toegestane sites.', 'Schakel je adblocker hier uit.'],
  ]),
];

const alike = (
  id: string,
  title: string,
  story: OwnCase['story'],
  onBlocked: string,
  more: Partial<OwnCase> = {},
): OwnCase => ({
  id: `round-alike-${id}`,
  title,
  story,
  kind: ['functional'],
  words: '.',
  forbid: 'zzz',
  onBlocked,
  ...more,
});

const ASKING_FOR_NOTHING: readonly OwnCase[] = [
  alike(
    'pay-or-ok',
    'reading with ads and tracking or paying, the page locked until then, German',
    'de',
    `${append(
      'w',
      VEIL,
      box(
        '<h2>Weiterlesen mit Werbung – oder werbefrei im Pur-Abo</h2><p>Nutzen Sie das Ahrnberger Tagblatt wie gewohnt mit Werbung und Cookies: Mit „Zustimmen“ erlauben Sie uns und 214 Partnern, Anzeigen auszuspielen und deren Leistung zu messen. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button>Zustimmen</button><p>Oder lesen Sie für 3,99 € im Monat ohne Werbung und ohne Tracking.</p><button>Pur-Abo abschließen</button><p>Schon Abonnent? <a href="#l">Anmelden</a></p>',
      ),
    )}document.documentElement.style.overflow='hidden';${LOCK}`,
  ),
  alike(
    'letter',
    'a letter without ads in the middle of the window, Swedish',
    'sv',
    `${append(
      'w',
      VEIL,
      box(
        '<button aria-label="Stäng">×</button><h2>Missa inget från Sundvik</h2><p>Varannan fredag skickar vi tre texter att läsa i lugn och ro, helt utan reklam. Kommer brevet inte fram? Titta i skräpposten och kontrollera att vår adress inte är blockerad.</p><input placeholder="E-post"><button>Ja tack</button>',
      ),
    )}document.body.classList.add('modal-open');${LOCK}`,
  ),
  alike(
    'log-in',
    'members read on, with fewer ads; a pop-up has to be allowed, Japanese',
    'ja',
    `${append(
      'w',
      'position:fixed;left:0;right:0;bottom:0;height:60vh;background:linear-gradient(transparent,#fff 20%);z-index:80;display:grid;place-content:center;text-align:center',
      '<div><h2>この先は会員限定です</h2><p>無料の会員登録で、月に五本まで記事をお読みいただけます。有料会員の方には広告が表示されません。</p><button>会員登録（無料）</button> <button>ログイン</button><p>ログイン画面が開かないときは、ブラウザーのポップアップブロックを解除してください。</p></div>',
    )}${LOCK}`,
  ),
  alike(
    'map',
    'a map that blockers among others keep from loading, with a picture instead, French',
    'fr',
    `${make('figure', '', '<div style="display:grid;place-content:center;height:260px;background:#e8ece6;text-align:center;padding:20px"><p>La carte interactive ne s’affiche pas ?</p><p>Certains bloqueurs de publicité ou de traceurs empêchent le chargement du fond de carte. <a href="#image">Voir la tournée d’Anselme en image</a></p></div><figcaption>Carte : service infographie, données de l’IGN</figcaption>', 'margin:24px 0')}document.querySelectorAll('article p')[2].before(w)`,
  ),
  alike(
    'about-blockers',
    'an article about blockers, with a wall in a figure and a table of its numbers, English',
    'en-blockers',
    'void 0',
    {
      head: `<script>addEventListener('DOMContentLoaded',function(){var p=document.querySelectorAll('article p:not(.byline)');${make('figure', '', '<div style="border:1px solid #999;border-radius:8px;max-width:380px;margin:0 auto;padding:20px;text-align:center;background:#f4f4f4"><b>Ad blocker detected</b><p>Please turn off your ad blocker to continue to our site.</p><span style="border:1px solid #777;padding:4px 14px">I’ve turned it off</span></div><figcaption>Figure 1. The request as it was shown to those who took part</figcaption>')}p[2].after(w);var t=document.createElement('table');t.innerHTML='<caption>What readers did when asked to disable their ad blocker</caption><tr><th>Answer</th><th>Under 40</th><th>40 and over</th></tr><tr><td>Turned it off for the site</td><td>17 %</td><td>24 %</td></tr><tr><td>Left the page</td><td>61 %</td><td>43 %</td></tr><tr><td>Looked for the story elsewhere</td><td>22 %</td><td>33 %</td></tr>';w.after(t)})</script>`,
    },
  ),
  alike(
    'shop',
    'a blocker’s own page sells it, Danish',
    'da',
    `${make('section', '', '<h2>Slip for reklamer, også dem før videoen</h2><p>Skjold stopper bannere, pop op-vinduer og sporing på alle sider. Vil du støtte en bestemt side, kan du slå Skjold fra der med et enkelt klik.</p><button>Føj til din browser – det er gratis</button><ul><li>Blokerer annoncer i alle faner</li><li>Ingen konto, ingen indsamling af data</li></ul>', 'background:#0b3d2e;color:#fff;padding:48px 32px;margin-bottom:32px')}document.querySelector('h1').before(w)`,
  ),
  alike(
    'menu',
    'the site’s menu is open and as large as the window, with a help page about blockers, Italian',
    'it',
    `${make('nav', '', '<button aria-label="Chiudi il menu">✕</button><ul style="list-style:none;font-size:26px;line-height:1.9"><li><a href="#c">Cronaca</a></li><li><a href="#s">Sport</a></li><li><a href="#o">Opinioni</a></li><li><a href="#p">Pubblicità e necrologi</a></li><li><a href="#a">Abbonati: tutto il sito senza annunci</a></li><li><a href="#h">Aiuto: ad blocker, cookie e accesso</a></li><li><a href="#r">Redazione e contatti</a></li></ul>', 'position:fixed;inset:0;z-index:100;background:#12263a;color:#fff;padding:24px 10vw;overflow:auto')}w.setAttribute('aria-label','Menu principale');document.body.append(w);document.body.classList.add('menu-open');${LOCK}`,
  ),
  alike(
    'consent',
    'the question of consent over a page that is inert, with purposes of ads, Bulgarian',
    'bg',
    `${append(
      'w',
      VEIL,
      box(
        '<h2>Вашите данни, Вашият избор</h2><p>Ние и нашите партньори съхраняваме бисквитки на устройството Ви, за да показваме реклами и да измерваме кои от тях работят. Докато не изберете, рекламните бисквитки остават блокирани.</p><label><input type="checkbox"> Персонализирани реклами</label> <label><input type="checkbox"> Измерване</label><p><button>Приемам всички</button> <button>Само необходимите</button></p>',
      ),
    )}['header','main','aside','footer'].forEach(function(n){document.querySelector(n).inert=true});document.body.style.position='fixed';document.body.style.width='100%'`,
  ),
  alike(
    'app',
    'the app is said to be better to read in, and without ads that pop up, Indonesian',
    'id',
    `var v=document.createElement('div');v.style.cssText='position:fixed;inset:0;background:#0009;z-index:80';document.body.append(v);${append(
      'w',
      'position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:16px 16px 0 0;padding:24px 20vw;z-index:81',
      '<h3>Baca di aplikasi Kabar Lereng</h3><p>Lebih cepat, hemat kuota, dan tanpa iklan yang tiba-tiba muncul. Nyalakan notifikasi supaya tidak ketinggalan kabar.</p><button>Buka aplikasi</button> <button>Lanjut di peramban</button>',
    )}${LOCK}`,
  ),
  alike(
    'age',
    'a question of age, and what may keep the page from showing whole, Czech',
    'cs',
    `${append(
      'w',
      `${VEIL};backdrop-filter:blur(12px)`,
      box(
        '<h2>Je vám už osmnáct?</h2><p>Na této stránce najdete reklamu na alkohol a sázkové hry. Máte-li zapnutou rodičovskou ochranu nebo blokování obsahu, nemusí se zobrazit celá.</p><button>Ano, je mi 18</button> <button>Ještě ne</button>',
      ),
    )}document.documentElement.style.overflow='hidden'`,
  ),
];

export const ROUND_CASES: readonly OwnCase[] = [
  ...DIALOGS,
  ...LAYERS,
  ...IN_PAGE,
  ...PLAIN,
  ...ASKING_FOR_NOTHING,
];
