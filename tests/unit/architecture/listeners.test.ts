// A page can make up any event. Everything of ours that listens in a page asks for one that isn't: by `onTrusted`, or in a
// tree whose root stops made-up events before a handler hears of them. This walks the code for any other way.
import { describe, expect, it } from 'vitest';
import { extensionSources, filesOf, withoutComments } from './sources.ts';

/** Assigning handlers counts as well: `element.onclick = …`, `setAttribute('onclick', …)`. */
const LISTENS =
  /\baddEventListener\s*\(|\.on[a-z]{3,}\s*=(?!=)|\bhandleEvent\b|\[['"]on[a-z]+['"]\]\s*=(?!=)/;

/** The only files that may, and why. */
const ALLOWED = new Map([
  ['utils/shared/dom/onTrusted.ts', 'hears trusted events only'],
  ['utils/page/trustedEvents.ts', 'only stops events'],
  ['entrypoints/reader/takeOver.ts', 'hears a later self of Lectern, and acts only when it is orphaned'],
  ['entrypoints/speech/webSpeech.ts', 'hears the browser’s voices, which no page reaches'],
  ['utils/background/related/detailStore.ts', 'hears a database of the background’s own'],
]);

/** Other shadow roots: the options page's preview, and a bait that nothing is drawn in. */
const NO_HANDLERS = new Set(['components/options/Preview.tsx', 'utils/prompt/detect/blockerSigns.ts']);

/** Kinds of events that native elements (their tags are written small) are given handlers for. */
function nativeHandlers(code: string): readonly string[] {
  return [...code.matchAll(/\son([A-Z][A-Za-z]*?)(?:Capture)?=\{/g)]
    .filter(({ index }) =>
      /^[a-z]/.test(
        code
          .slice(0, index)
          .split(/<(?=[A-Za-z])/)
          .at(-1) ?? '',
      ),
    )
    .map(([, kind = '']) => kind.toLowerCase());
}

describe('what listens', () => {
  it.each([
    ['view.addEventListener("click", press)', true],
    ['image.onerror = hide', true],
    ['request.onsuccess = () => done()', true],
    ['if (one.onclick === other)', false],
    ['onTrusted(view, "click", press)', false],
  ])('%s does: %s', (code, does) => {
    expect(LISTENS.test(code)).toBe(does);
  });

  it('asks for trusted events, wherever it is', async () => {
    const sources = await extensionSources();
    const listening = sources
      .filter(({ text }) => LISTENS.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(listening.sort()).toEqual([...ALLOWED.keys()].sort());
  });

  it('is drawn in a root that stops every made-up event a component listens for', async () => {
    const [guard] = await filesOf('utils/page/trustedEvents.ts');
    const stopped = new Set(/KINDS = \(([^)]*)\)/.exec(guard?.text ?? '')?.[1]?.match(/[a-z]+/g));
    expect(stopped.size).toBeGreaterThan(30);
    const heard = (await extensionSources())
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ text }) => nativeHandlers(withoutComments(text)));
    expect(new Set(heard).size).toBeGreaterThan(2);
    expect(heard.filter((kind) => !stopped.has(kind))).toEqual([]);
  });

  it('is drawn in a root that one function makes and guards', async () => {
    const attaching = (await extensionSources())
      .filter(({ text }) => /\battachShadow\b/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(attaching.filter((path) => !NO_HANDLERS.has(path))).toEqual(['utils/page/createHost.ts']);
  });
});
