import '../../allLexicons.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { findPrompt, locatePrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { asksToAllowAds } from '../../../utils/prompt/promptTypes.ts';
import { eventually } from '../../eventually.ts';
import { clearPages, framed, newsPage, wall } from './page.ts';

afterEach(clearPages);

const ASK = '<h2>Ad blocker found</h2><p>Would you please turn off your ad blocker for our paper?</p>';

describe('a request to allow ads', () => {
  it('is found as a wall over the page, with its words and its evidence', async () => {
    const finding = findPrompt(
      await newsPage({ after: wall(`${ASK}<button>I have done so, reload</button>`) }),
    );
    expect(finding).toMatchObject({ kind: 'wall', language: 'en' });
    expect(finding?.text).toContain('turn off your ad blocker');
    expect(finding?.evidence.map(({ sign }) => sign)).toEqual(
      expect.arrayContaining(['noun', 'ask', 'covers']),
    );
  });

  it('is found as a wall however many steps it has for however many blockers', async () => {
    const steps = Array.from(
      { length: 12 },
      (_, at) =>
        `<h3>Blocker ${at}</h3><p>Click its icon beside the address bar, move the slider to the left until it turns grey, close the small window and load this page once more.</p>`,
    ).join('');
    const finding = findPrompt(
      await newsPage({ after: wall(`${ASK}${steps}<button>I have done so</button>`) }),
    );
    expect(finding?.kind).toBe('wall');
    expect(finding?.text).toContain('turn off your ad blocker');
  });

  it('is not found in an article of any length that lies over the window by itself', async () => {
    const story = Array.from(
      { length: 12 },
      () =>
        '<div>The ferry to the island leaves from the eastern pier, and on windy days the captain decides an hour before departure whether it leaves at all.</div>',
    ).join('');
    const shell = `<div style="position:fixed;inset:0;overflow:auto"><h1>Please turn off your ad blocker</h1><p>Why so many sites ask you that, and what your ad blocker makes of it.</p>${story}</div>`;
    expect(findPrompt(await framed(`<!doctype html><title>Blockers</title><body>${shell}`))).toBeUndefined();
  });

  it('is dismissible when it can be closed', async () => {
    const finding = findPrompt(
      await newsPage({ after: wall(`${ASK}<button aria-label="Close">×</button>`) }),
    );
    expect(finding?.kind).toBe('dismissible');
    expect(finding?.offers).toContainEqual({ text: '×', closes: true });
  });

  it('is a banner along an edge', async () => {
    const banner = `<div style="position:fixed;bottom:0;left:0;right:0;height:60px;background:#eee">${ASK}</div>`;
    expect(findPrompt(await newsPage({ after: banner }))?.kind).toBe('banner');
  });

  it('is one also where it links to help, and where it asks for an address beside it', async () => {
    const help =
      '<a href="/help/how-to-turn-off-an-ad-blocker">How to turn off an ad blocker in your browser</a>';
    const over = findPrompt(await newsPage({ after: wall(`<p>Disable AdBlock to continue.</p>${help}`) }));
    expect(over?.kind).toBe('wall');
    const bar = (more: string) =>
      `<div style="position:fixed;bottom:0;left:0;right:0;height:60px;background:#eee">${ASK}${more}</div>`;
    expect(findPrompt(await newsPage({ after: bar(help) }))?.kind).toBe('banner');
    const address =
      '<input name="email" placeholder="Your address"><button>Send me the paper instead</button>';
    expect(findPrompt(await newsPage({ after: bar(address) }))?.kind).toBe('banner');
    expect(
      findPrompt(await newsPage({ after: bar('<input placeholder="Write a message">') })),
    ).toBeUndefined();
  });

  it('is found in an ad slot between the paragraphs', async () => {
    const slot =
      '<div class="ad-slot"><span>Please switch off your ad blocker to support our work.</span></div>';
    expect(findPrompt(await newsPage({ between: slot }))?.kind).toBe('inline');
  });

  it('is found when it is all there is', async () => {
    const page =
      '<!doctype html><title>Sorry</title><body><p>You are using an ad blocker. Please allow ads to read on.</p>';
    const finding = findPrompt(await framed(page));
    expect(finding?.kind).toBe('wall');
    expect(finding?.locks).toContain('articleMissing');
  });

  it('is found in a modal dialog and in a popover', async () => {
    const doc = await newsPage({ after: `<dialog>${ASK}</dialog>` });
    expect(findPrompt(doc)).toBeUndefined();
    doc.querySelector('dialog')?.showModal();
    expect(findPrompt(doc)?.kind).toBe('wall');
    const other = await newsPage({ after: `<div popover="manual">${ASK}</div>` });
    other.querySelector<HTMLElement>('[popover]')?.showPopover();
    expect(asksToAllowAds(findPrompt(other)?.kind ?? 'functional')).toBe(true);
  });

  it('is a banner in a popover that leaves the page in sight, and a wall in one with a backdrop', async () => {
    const kindOf = async (head: string) => {
      const doc = await newsPage({ head, after: `<div popover="manual">${ASK}</div>` });
      doc.querySelector<HTMLElement>('[popover]')?.showPopover();
      return findPrompt(doc)?.kind;
    };
    expect(await kindOf('')).toBe('banner');
    expect(await kindOf('<style>::backdrop{background:#0009}</style>')).toBe('wall');
  });

  it('is found in the words of a drawing, and none in what an icon is called', async () => {
    const drawn = (inner: string) => `<svg width="500" height="200">${inner}</svg>`;
    const words = '<text y="40">You are using an ad blocker.</text><text y="80">Please turn it off.</text>';
    expect(findPrompt(await newsPage({ after: wall(drawn(words)) }))?.kind).toBe('wall');
    const icon = drawn('<title>Please turn off your ad blocker</title><path d="M0 0h9v9z"/>');
    expect(findPrompt(await newsPage({ after: wall(icon) }))).toBeUndefined();
  });

  it('is never the whole page because its body draws the words', async () => {
    const page = `<!doctype html><html lang="en"><head><style>
      body::after{content:"You are using an ad blocker. Please turn it off.";position:fixed;inset:0;background:#fff}
      </style></head><body><main><article><p>A short article.</p><p>It goes on.</p></article></main></body></html>`;
    expect(findPrompt(await framed(page))).toBeUndefined();
  });

  it('is found in open shadow trees, and in closed ones that can be opened', async () => {
    const doc = await newsPage({ after: '<div id="host" style="position:fixed;inset:0"></div>' });
    const host = doc.querySelector('#host');
    const root = host?.attachShadow({ mode: 'closed' });
    if (!root) throw new Error('no shadow');
    root.innerHTML = ASK;
    expect(findPrompt(doc)).toBeUndefined();
    const openShadow = (element: Element) => (element === host ? root : element.shadowRoot);
    expect(findPrompt(doc, { openShadow })?.kind).toBe('wall');
  });

  it('is found in a frame of the same site', async () => {
    const inner = `<body>${ASK}</body>`.replace(/"/g, '&quot;');
    const frame = `<iframe srcdoc="${inner}" style="position:fixed;inset:0;width:100%;height:100%"></iframe>`;
    const doc = await newsPage({ after: frame });
    await eventually(() => expect(findPrompt(doc)?.kind).toBe('wall'));
  });

  it('is found when a style sheet says it', async () => {
    const head =
      '<style>.gap::before{content:"Please turn off your ad blocker on this site.";display:block;background:#fee}</style>';
    expect(findPrompt(await newsPage({ head, between: '<div class="gap ad-slot"></div>' }))?.kind).toBe(
      'inline',
    );
  });

  it('is found when its words are split over elements and hide behind invisible characters', async () => {
    const words =
      '<b>AD</b>&shy;<i>BLO&zwnj;CKER</i> <span>detected!</span> <u>Please</u> <u>disable</u> it.';
    expect(findPrompt(await newsPage({ after: wall(words) }))?.kind).toBe('wall');
  });

  it('is the message in a player’s box, and not the player', async () => {
    const player = `<div style="background:#111;height:300px"><video></video><div id="w" style="background:#000;color:#fff"><p>Turn off your ad blocker to watch this video.</p></div></div>`;
    expect(locatePrompt(await newsPage({ between: player }))?.box.id).toBe('w');
  });

  it('is the message over a short page that is hidden, and not the page', async () => {
    const text =
      '<p>The ferry of nine stays in port today, says the harbour, and so do all the smaller boats.</p>';
    const doc = await framed(
      `<!doctype html><html lang="en"><style>body{margin:0}.off{visibility:hidden}</style><body><div id="page"><h1>Storm</h1><div id="w" style="background:#eee"><b>Ad blocker found</b><p>Please turn off your ad blocker.</p></div><div class="off">${text.repeat(5)}</div></div></body></html>`,
    );
    const located = locatePrompt(doc);
    expect(located?.box.id).toBe('w');
    expect(located?.finding.locks).toContain('articleHidden');
  });

  it('is a wall that keeps the mouse off the page, whatever room it takes; in the article’s own box it is no bar', async () => {
    const box = (style: string) => `<div style="z-index:20;background:#fff;${style}">${ASK}</div>`;
    const held = await newsPage({
      after: box('position:fixed;top:30%;left:30%;width:40%;pointer-events:auto'),
    });
    held.body.style.pointerEvents = 'none';
    expect(findPrompt(held)?.kind).toBe('wall');
    const between = box('position:absolute;top:200px;left:0;width:50%');
    expect(findPrompt(await newsPage({ between }))?.kind).toBe('inline');
  });

  it('tells what it locks', async () => {
    const head = '<style>html{overflow:hidden} main{filter:blur(4px);user-select:none}</style>';
    const finding = findPrompt(await newsPage({ head, after: wall(ASK) }));
    expect(finding?.locks).toEqual(expect.arrayContaining(['scroll', 'blur', 'selection']));
  });

  it.each([
    ['de', 'Werbeblocker gefunden. Bitten schalten Sie ihn ab, damit wir weiter berichten können.'],
    ['fr', 'Vous utilisez un bloqueur de publicités. Désactivez-le, s’il vous plaît.'],
    ['es', 'Tienes activado un bloqueador de publicidad. Desactívalo, por favor.'],
    ['pt', 'Você usa um bloqueador de anúncios. Desligue-o para nos ajudar.'],
    ['it', 'Stai usando un blocco della pubblicità: disattivalo per leggerci.'],
    ['nl', 'Je gebruikt een reclameblokker. Zet die uit om verder te lezen.'],
    ['sv', 'Du använder en annonsblockerare. Stäng av den för att läsa vidare.'],
    ['nb', 'Du bruker en annonseblokkerer. Slå den av, er du snill.'],
    ['da', 'Du bruger en reklameblokker. Slå den fra, tak.'],
    ['fi', 'Käytät mainosten estoa. Ota se pois käytöstä tällä sivulla.'],
    ['pl', 'Masz włączone blokowanie reklam. Wyłącz je na naszej stronie.'],
    ['cs', 'Máte zapnuté blokování reklam. Vypněte je prosím.'],
    ['hu', 'Hirdetésblokkolót használ. Kérjük, kapcsolja ki.'],
    ['ro', 'Folosești un blocator de reclame. Te rugăm să îl oprești și dezactivează-l.'],
    ['bg', 'Използвате блокиране на реклами. Моля, изключете го.'],
    ['hr', 'Koristite blokator oglasa. Molimo isključite ga.'],
    ['sr', 'Користите блокатор реклама. Молимо искључите га.'],
    ['ru', 'У вас включён блокировщик рекламы. Отключите его, пожалуйста.'],
    ['uk', 'Ви використовуєте блокувальник реклами. Вимкніть його, будь ласка.'],
    ['el', 'Χρησιμοποιείτε αποκλεισμό διαφημίσεων. Παρακαλούμε απενεργοποιήστε τον.'],
    ['tr', 'Reklam engelleyici kullanıyorsunuz. Lütfen kapatın.'],
    ['ar', 'أنت تستخدم مانع الإعلانات. يرجى تعطيله.'],
    ['fa', 'شما از مسدودکننده تبلیغات استفاده می‌کنید. لطفاً آن را غیرفعال کنید.'],
    ['he', 'אתם משתמשים בחוסם פרסומות. אנא בטלו אותו, אפשר להשבית כאן.'],
    ['hi', 'आप विज्ञापन ब्लॉकर का उपयोग कर रहे हैं। कृपया इसे बंद करें।'],
    ['bn', 'আপনি বিজ্ঞাপন ব্লকার ব্যবহার করছেন। দয়া করে বন্ধ করুন।'],
    ['th', 'คุณกำลังใช้ตัวบล็อกโฆษณา กรุณาปิด'],
    ['vi', 'Bạn đang dùng trình chặn quảng cáo. Vui lòng tắt nó.'],
    ['id', 'Anda memakai pemblokir iklan. Mohon matikan di situs ini.'],
    ['zh', '您正在使用广告拦截插件，请关闭后继续阅读。'],
    ['ja', '広告ブロックをお使いのようです。無効にしてからお読みください。'],
    ['ko', '광고 차단 기능을 사용하고 계십니다. 꺼 주세요.'],
    ['et', 'Kasutate reklaamiblokeerijat. Palun lülitage see välja.'],
    ['lv', 'Jūs izmantojat reklāmu bloķētāju. Lūdzu, izslēdziet to.'],
    ['lt', 'Naudojate reklamos blokavimo priedą. Prašome jį išjungti.'],
    ['sk', 'Používate blokovanie reklám. Prosíme, vypnite ho.'],
    ['sl', 'Uporabljate blokator oglasov. Prosimo, izklopite ga.'],
    ['sq', 'Po përdorni një bllokues reklamash. Ju lutemi çaktivizojeni për faqen tonë.'],
    ['is', 'Þú notar auglýsingavörn. Vinsamlegast slökktu á henni.'],
    ['kk', 'Сіз жарнама бұғаттағышын пайдаланып отырсыз. Оны өшіріңіз, өтінеміз.'],
    ['ka', 'თქვენ იყენებთ რეკლამის ბლოკერს. გთხოვთ, გამორთოთ იგი.'],
    ['hy', 'Դուք օգտագործում եք գովազդի արգելափակիչ։ Խնդրում ենք անջատել այն։'],
    ['ur', 'آپ اشتہار بلاکر استعمال کر رہے ہیں۔ براہ کرم اسے بند کریں۔'],
    ['mr', 'तुम्ही जाहिरात ब्लॉकर वापरत आहात. कृपया तो बंद करा.'],
    ['ta', 'நீங்கள் விளம்பரத் தடுப்பானைப் பயன்படுத்துகிறீர்கள். தயவுசெய்து அதை முடக்கவும்.'],
    ['te', 'మీరు ప్రకటన నిరోధకాన్ని ఉపయోగిస్తున్నారు. దయచేసి దాన్ని ఆపివేయండి.'],
    ['ml', 'നിങ്ങൾ പരസ്യ ബ്ലോക്കർ ഉപയോഗിക്കുന്നു. ദയവായി അത് ഓഫാക്കുക.'],
    ['ca', 'Fas servir un bloquejador d’anuncis. Desactiva’l, si us plau.'],
  ])('is understood in %s, over the page and along its edge', async (lang, words) => {
    const over = findPrompt(await newsPage({ lang, after: wall(`<p>${words}</p>`) }));
    expect(over).toMatchObject({ kind: 'wall', language: lang === 'hr' ? 'sr' : lang });
    const banner = `<div style="position:fixed;bottom:0;left:0;right:0">${words}</div>`;
    expect(findPrompt(await newsPage({ lang, after: banner }))?.kind).toBe('banner');
  });
});

describe('what only looks like one', () => {
  it.each([
    [
      'an article that quotes one',
      { between: '<p>“Please disable your ad blocker”, says a box on many sites.</p>' },
    ],
    [
      'a paragraph that asks for it',
      { between: '<p>Please disable your ad blocker, the publisher wrote to us.</p>' },
    ],
    [
      'a ticker',
      { before: '<div style="position:fixed;top:0">Browser maker tells people to disable ad blockers</div>' },
    ],
    ['a code sample', { between: '<pre>&lt;div&gt;Please disable your ad blocker&lt;/div&gt;</pre>' }],
    [
      'a reader’s comment',
      {
        after:
          '<div class="comments"><div class="x" style="background:#eee">Please disable your ad blocker, they said. You are using an ad blocker, they said.</div></div>',
      },
    ],
    ['a survey', { after: wall('<p>Do you use an ad blocker?</p><button>Yes</button><button>No</button>') }],
    ['a hidden prompt', { after: `<div hidden>${wall(ASK)}</div>` }],
    ['a prompt moved off the page', { after: `<div style="position:absolute;left:-9999px">${ASK}</div>` }],
    ['a transparent prompt', { after: `<div style="opacity:0">${wall(ASK)}</div>` }],
    ['a pop-up blocker', { after: wall('<p>Pop-up blocker detected. Please turn it off to print.</p>') }],
  ])('is not %s', async (_, parts) => {
    expect(findPrompt(await newsPage(parts))).toBeUndefined();
  });

  it.each([
    ['functional', '<p>Checkout could not be opened. An ad blocker may be blocking the payment window.</p>'],
    ['paywall', '<p>This story is for subscribers. Subscribe for 4 € / month.</p><button>Subscribe</button>'],
    [
      'consent',
      '<p>We use cookies for statistics. With an ad blocker your choice may be lost.</p><button>Accept</button>',
    ],
    ['login', '<form><input type="password"><button>Sign in</button></form><p>Sign in to read on.</p>'],
    ['newsletter', '<p>Our newsletter, every morning.</p><input type="email"><button>Join</button>'],
    [
      'payOrOkay',
      '<p>Accept cookies, or subscribe and read without for 3 € a month.</p><button>Accept</button>',
    ],
  ])('is named as what it is: %s', async (kind, words) => {
    const finding = findPrompt(await newsPage({ after: wall(words) }), { namesOthers: true });
    expect(finding?.kind).toBe(kind);
    expect(asksToAllowAds(finding?.kind ?? 'wall')).toBe(false);
  });

  it('is not a box that lies open because the page’s styles never came', async () => {
    const page = `<!doctype html><body><h1>Ferry</h1>${'<p>The ferry leaves from the eastern pier at nine.</p>'.repeat(30)}<div class="adblock-notice">${ASK}</div>`;
    expect(findPrompt(await framed(page))).toBeUndefined();
  });
});
