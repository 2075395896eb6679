// What the site shows when a detector without a prompt of its own has noticed: what a site in any country might say, and
// where it might say it.

const OVERLAYS = [
  'Bitte schalten Sie Ihren Werbeblocker aus.',
  'Merci de désactiver votre bloqueur de publicité.',
  'Você usa um bloqueador de anúncios. Desative-o, por favor.',
  '広告ブロッカーを無効にしてください。',
  'Please turn off your ad blocker to go on reading our paper.',
  'Desactiva tu bloqueador de anuncios para seguir leyendo.',
  'Пожалуйста, отключите блокировщик рекламы на нашем сайте.',
  'Lütfen reklam engelleyicinizi kapatın.',
  '请关闭您的广告拦截插件后继续阅读。',
  'Wyłącz blokowanie reklam, aby czytać dalej.',
];

const OTHERS = {
  imprintjs: {
    show: edge,
    words: 'Hai un ad blocker attivo? Disattivalo su questo sito: viviamo di pubblicità.',
  },
  '@fingerprintjs/fingerprintjs': {
    show: dialog,
    words: 'Zet je adblocker uit om verder te lezen. Dank je wel!',
  },
  '@guardian/commercial-core': { show: popover, words: 'يرجى تعطيل مانع الإعلانات لمتابعة القراءة.' },
  'ng-adblock-detect': { show: dialog, words: 'कृपया अपना विज्ञापन अवरोधक बंद करें और पढ़ना जारी रखें।' },
  '@flosportsinc/ng-ad-block': {
    show: popover,
    words: 'Παρακαλούμε απενεργοποιήστε το πρόγραμμα αποκλεισμού διαφημίσεων.',
  },
  'jquery.dfp': { show: inSlot, words: 'Du använder en annonsblockerare. Stäng gärna av den hos oss.' },
  'rudder-sdk-js': { show: edge, words: '광고 차단 프로그램을 꺼 주세요. 저희 신문은 광고로 운영됩니다.' },
};

/** Shows the site's prompt for one of the detectors, which stand in this order. It is `#wall`. */
export function showPrompt(name, names) {
  const { show, words } = OTHERS[name] ?? {
    show: overlay,
    words: OVERLAYS[names.indexOf(name) % OVERLAYS.length],
  };
  show(words);
}

function overlay(words) {
  document.body.append(window.makeWall(`<p>${words}</p>`));
  document.body.style.overflow = 'hidden';
}

const makeBox = (tag, style, words) => {
  const box = document.createElement(tag);
  box.id = 'wall';
  box.style.cssText = style;
  box.innerHTML = `<p>${words}</p>`;
  return box;
};

function edge(words) {
  const style = 'position:fixed;inset:auto 0 0;z-index:99999;background:#ffe9b0;padding:8px 24px';
  document.body.append(makeBox('div', style, words));
}

function dialog(words) {
  const box = makeBox('dialog', 'max-width:420px;padding:30px', words);
  document.body.append(box);
  box.showModal();
  document.body.style.overflow = 'hidden';
}

function popover(words) {
  const box = makeBox('div', 'inset:0;margin:auto;width:80vw;height:70vh;background:#fff', words);
  box.popover = 'manual';
  document.body.append(box);
  box.showPopover();
}

function inSlot(words) {
  document.querySelector('.ad-slot').append(makeBox('div', 'background:#f4f4f4;padding:20px', words));
}
