// Runs one detector from the registry the way its own page says, and shows the site's prompt when it has found a blocker.
// `window.verdict` is what it said; `window.picture` is what undoing has to bring back to the letter.
import { BOXES } from './boxes.js';
import { showPrompt } from './prompts.js';
import { REQUESTS } from './requests.js';

const RUN = { ...BOXES, ...REQUESTS };

const attributes = (element) => Array.from(element.attributes, ({ name, value }) => `${name}=${value}`);
window.picture = (box) =>
  JSON.stringify([
    attributes(document.documentElement),
    attributes(document.body),
    document.adoptedStyleSheets.length,
    document.querySelector('main').outerHTML,
    document.querySelector(box)?.outerHTML,
    document.querySelector(box)?.matches(':modal, :popover-open'),
  ]);

addEventListener('load', async () => {
  const asked = new URLSearchParams(location.search);
  const name = asked.get('detector');
  const isBlocked = await RUN[name]();
  if (isBlocked && !asked.has('own')) showPrompt(name, Object.keys(RUN));
  window.before = window.picture(asked.get('own') ?? '#wall');
  window.verdict = Boolean(isBlocked);
});
