// The detectors that ask for something which lists of ad servers cut off, each run the way its own page says. Each
// resolves with whether ads are blocked.
import { HttpClient } from '@angular/common/http';
import { h, render } from 'preact';
import { after, appears, comesTrue, hooked, theDefault, WHILE_MS } from './ask.js';

export const REQUESTS = {
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
  '@flosportsinc/ng-ad-block': async () => {
    const { AdBlockService, FloIfAdBlockedDirective } = await import('@flosportsinc/ng-ad-block');
    const { FloAdBlockBrowserModule } = await import('@flosportsinc/ng-ad-block/browser');
    const [address, loader] = FloAdBlockBrowserModule.usingUrl('/ad/banner/ads.js').providers;
    const service = new AdBlockService(loader.useFactory(new HttpClient(), address.useValue));
    return new Promise((done) => {
      const view = { createEmbeddedView: () => done(true), clear: () => done(false) };
      new FloIfAdBlockedDirective({}, view, service, { detectChanges: () => undefined }).ngOnInit();
    });
  },
  'jquery.dfp': () => {
    const place = document.createElement('div');
    place.className = 'adunit';
    place.dataset.dimensions = '300x250';
    document.body.append(place);
    let isBlocked = false;
    window.jQuery.dfp({
      dfpID: '1234',
      afterAdBlocked: () => {
        isBlocked = true;
      },
    });
    return comesTrue(() => isBlocked);
  },
  'rudder-sdk-js': async () => {
    localStorage.clear();
    const sent = listenToReports();
    const { load, page } = await import('rudder-sdk-js');
    load('site', `${location.origin}/visits`, {
      configUrl: `${location.origin}/visits`,
      sendAdblockPage: true,
    });
    page();
    return comesTrue(
      () => sent.some((report) => report.includes('/ad-blocked')),
      after(Math.max(2500, WHILE_MS)),
    );
  },
};

/** An analytics library tells only its own server: what it sends there is read here. */
function listenToReports() {
  const sent = [];
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    sent.push(String(body));
    return send.call(this, body);
  };
  return sent;
}
