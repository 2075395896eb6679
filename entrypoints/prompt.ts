import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadow } from '../utils/platform/openShadow.ts';
import { findPrompt } from '../utils/prompt/findPrompt.ts';
import { watchPrompts } from '../utils/prompt/watchPrompts.ts';

export default defineUnlistedScript(() => {
  const closing = new AbortController();
  watchPrompts(document, { openShadow, signal: closing.signal, onChange: () => undefined });
  Object.assign(globalThis, { lecternLook: () => findPrompt(document, { openShadow }) });
});
