// The detectors that look at a box which lists of ad places hide, each run the way its own page says. Each resolves with
// whether ads are blocked.
import { h } from 'preact';
import { appears, theDefault } from './ask.js';

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

export const BOXES = {
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
  imprintjs: async () => {
    // It tells a print of its answers, not the answers.
    const print = await window.imprint.test(['adBlocker']);
    return print === window.murmurHash3.x86.hash128('true');
  },
  '@fingerprintjs/fingerprintjs': async () => {
    const { sources } = await import('@fingerprintjs/fingerprintjs');
    looksLikeAndroid();
    return (await sources.domBlockers()).length > 0;
  },
  '@guardian/commercial-core': async () => (await import('@guardian/commercial-core')).isAdBlockInUse(),
  'ng-adblock-detect': async () => {
    const { NgAdblockDetectComponent } = await import('ng-adblock-detect');
    const [{ template, styles }] = NgAdblockDetectComponent.decorators[0].args;
    const place = document.createElement('div');
    place.innerHTML = `<style>${styles.join('')}</style>${template}`;
    document.body.append(place);
    const component = new NgAdblockDetectComponent();
    component.adBanner = { nativeElement: place.querySelector('.adBanner') };
    component.timer = 50;
    return new Promise((done) => {
      component.adblockDetected.subscribe(done);
      component.ngAfterViewInit();
    });
  },
};

/** What FingerprintJS knows a phone by: on a desktop it doesn't look for blockers. */
function looksLikeAndroid() {
  delete window.SharedWorker;
  delete HTMLMediaElement.prototype.sinkId;
  window.orientation ??= 0;
  window.onorientationchange ??= null;
}
