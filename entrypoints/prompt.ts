import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../utils/platform/openShadow.ts';
import { findPrompt } from '../utils/prompt/findPrompt.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { lecternLook: () => findPrompt(document, { openShadow }) });
});
