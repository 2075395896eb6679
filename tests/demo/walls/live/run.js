// Runs one detector from the registry the way its own page says, and shows the site's wall when it has found a blocker.
// `window.verdict` is what it said; `window.picture` is what undoing has to bring back to the letter.
import { h, render } from 'preact';

/** Long enough for a request to have failed on a busy machine. */
const WHILE_MS = 1000;

/** Asks again and again; resolves with true as soon as that is the answer, and with false when it never was. */
function comesTrue(ask, isOver = after(WHILE_MS)) {
  return new Promise((done) => {
    const look = () => {
      if (ask()) done(true);
      else if (isOver()) done(false);
      else setTimeout(look, 20);
    };
    look();
  });
}

function after(wait) {
  const end = performance.now() + wait;
  return () => performance.now() > end;
}

/** Draws a component that only appears when ads are blocked; resolves with whether it did. */
function appears(draw) {
  const place = document.createElement('div');
  document.body.append(place);
  render(draw(h('b', null, 'blocked')), place);
  return comesTrue(() => place.querySelector('b') !== null);
}

/** Runs a hook in a component; resolves with whether it ever said yes. */
function hooked(read) {
  let said = false;
  const Reader = () => {
    said ||= read();
    return null;
  };
  render(h(Reader), document.createElement('div'));
  return comesTrue(() => said);
}

/** What a module of the old kind calls its default. */
const theDefault = (module) => module.default.default ?? module.default;

/** The old ones stand on the window and call back. */
async function calledBack(name) {
  const detector = window[name];
  detector.setOption({ loopMaxNumber: 2, loopCheckTime: 20, checkOnLoad: false });
  return new Promise((done) => {
    detector.onDetected(() => done(true));
    detector.onNotDetected(() => done(false));
    detector.check();
  });
}

const RUN = {
  fuckadblock: async () => {
    await import('fuckadblock');
    return calledBack('fuckAdBlock');
  },
  blockadblock: async () => {
    await import('blockadblock');
    return calledBack('blockAdBlock');
  },
  'just-detect-adblock': async () => (await import('just-detect-adblock')).detectAnyAdblocker(),
  'adblock-detect': async () => {
    const { default: detect } = await import('adblock-detect');
    return new Promise((done) => detect(done));
  },
  'adblock-detector': async () => {
    const { AdblockDetector } = await import('adblock-detector');
    return new AdblockDetector().detect();
  },
  adblockdetect: async () => (await import('adblockdetect')).default.detected(),
  'react-ad-block-detect': async () => {
    // It assigns to a name it never declared, which only old scripts may do.
    window.blockedElement = undefined;
    const Wrapper = theDefault(await import('react-ad-block-detect'));
    return appears((child) => h(Wrapper, null, child));
  },
  'detect-adblock': async () => {
    const { default: DetectAdblock } = await import('detect-adblock/src/index.js');
    return new Promise((done) => {
      const detector = new DetectAdblock(
        50,
        () => done(true),
        () => done(false),
      );
      detector.startChecking(0);
    });
  },
  'vue-adblock': async () => {
    const { default: component, markup, css } = await import('vue-adblock');
    const place = document.createElement('div');
    place.innerHTML = `<style>${css}</style>${markup}`;
    document.body.append(place);
    let said = false;
    component.mounted.call({
      $refs: { infoBox: place.querySelector('[ref=infoBox]') },
      $emit: (_event, value) => {
        said = value === 'detected';
      },
    });
    return said;
  },
  'vue-adblock-detect': async () => (await import('vue-adblock-detect')).default.methods.detectAdBlock(),
  fingerprintjs2: async () => {
    const { default: Fingerprint2 } = await import('fingerprintjs2');
    const only = { excludes: { adBlock: false, canvas: true, webgl: true, audio: true, fonts: true } };
    const parts = await Fingerprint2.getPromise(only);
    return parts.find(({ key }) => key === 'adBlock').value;
  },
  '@horat1us/detect-ad-block': async () => {
    const { DetectAdBlock, plugins } = await import('@horat1us/detect-ad-block');
    const ways = [plugins.ajax, plugins.html].map((way) => DetectAdBlock([way]).perform());
    return (await Promise.all(ways)).includes(true);
  },
  'adblock-detect-react': async () => {
    const { AdBlockDetectedWrapper } = await import('adblock-detect-react');
    return appears((child) => h(AdBlockDetectedWrapper, null, child));
  },
  'react-adblock-detector': async () => {
    const { useAdblockDetector } = await import('react-adblock-detector');
    return hooked(() => useAdblockDetector()[1]);
  },
  'adblock-detector-hook': async () => {
    const { useAdBlockDetector } = await import('adblock-detector-hook');
    return hooked(() => useAdBlockDetector().detected);
  },
  'adblock-checker': async () => (await import('adblock-checker')).checkAdBlock(),
  'adblock-detect-javascript-only': async () => (await window.detectAdblock()).usingAdblock,
  '@scthakuri/adblock-detector': async () => {
    const module = await import('@scthakuri/adblock-detector');
    const isBlocked = await new Promise((done) => module.DetectAdblock(done));
    if (isBlocked) {
      const place = document.createElement('div');
      place.id = 'detector-modal';
      document.body.append(place);
      const Modal = theDefault(module);
      render(h(Modal, Modal.defaultProps), place);
    }
    return isBlocked;
  },
  tarteaucitronjs: () => {
    // This release's style sheet hides its own alert; a site that wants it seen has to say so.
    const style = document.createElement('style');
    style.textContent = '.tarteaucitron-display-block { display: block !important }';
    document.head.append(style);
    window.tarteaucitron.job = [];
    window.tarteaucitron.init({ privacyUrl: '', adblocker: true, showAlertSmall: false, cookieslist: false });
    return comesTrue(
      () => document.querySelector('#tarteaucitronAlertBig[role=alert]'),
      () => window.tarteaucitronNoAdBlocker,
    );
  },
};

/** What a site in any country might say. */
const WORDS = [
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

const attributes = (element) => Array.from(element.attributes, ({ name, value }) => `${name}=${value}`);
window.picture = (box) =>
  JSON.stringify([
    attributes(document.documentElement),
    attributes(document.body),
    document.adoptedStyleSheets.length,
    document.querySelector('main').outerHTML,
    document.querySelector(box)?.outerHTML,
  ]);

addEventListener('load', async () => {
  const asked = new URLSearchParams(location.search);
  const name = asked.get('detector');
  const isBlocked = await RUN[name]();
  if (isBlocked && !asked.has('own')) {
    const words = WORDS[Object.keys(RUN).indexOf(name) % WORDS.length];
    document.body.append(window.makeWall(`<p>${words}</p>`));
    document.body.style.overflow = 'hidden';
  }
  window.before = window.picture(asked.get('own') ?? '#wall');
  window.verdict = Boolean(isBlocked);
});
