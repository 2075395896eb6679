// Detectors of ad blockers from the npm registry, as sites use them: what each can notice, and whose prompt is shown.
// How each is run stands beside this, in `boxes.js` and `requests.js`; the packages are in this folder's own package.json. docs/prompts.md says what each does and which were left out.

/** `abort`: a request for ads was cut off. `hide`: an ad's box was hidden by style. */
export type Blocking = 'abort' | 'hide';

export interface Detector {
  /** Its name in the registry. */
  readonly name: string;
  /** The kinds of blocking it notices; it sees nothing of the others. */
  readonly notices: readonly Blocking[];
  /** Where its own prompt stands; without it the site shows the wall. */
  readonly ownPrompt?: string;
}

const box = (name: string): Detector => ({ name, notices: ['hide'] });
const request = (name: string): Detector => ({ name, notices: ['abort'] });

export const DETECTORS: readonly Detector[] = [
  box('fuckadblock'),
  box('blockadblock'),
  box('just-detect-adblock'),
  box('adblock-detect'),
  box('adblock-detector'),
  box('adblockdetect'),
  box('react-ad-block-detect'),
  box('detect-adblock'),
  box('vue-adblock'),
  box('vue-adblock-detect'),
  box('fingerprintjs2'),
  box('imprintjs'),
  box('@fingerprintjs/fingerprintjs'),
  box('@guardian/commercial-core'),
  box('ng-adblock-detect'),
  { name: '@horat1us/detect-ad-block', notices: ['abort', 'hide'] },
  request('adblock-detect-react'),
  request('react-adblock-detector'),
  request('adblock-detector-hook'),
  request('adblock-checker'),
  request('adblock-detect-javascript-only'),
  request('@flosportsinc/ng-ad-block'),
  request('jquery.dfp'),
  request('rudder-sdk-js'),
  { ...request('@scthakuri/adblock-detector'), ownPrompt: '#detector-modal > div' },
  { ...request('tarteaucitronjs'), ownPrompt: '#tarteaucitronAlertBig[role=alert]' },
];
