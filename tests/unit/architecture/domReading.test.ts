// A hostile page can hide a node's properties behind its own names. How they are read all the same is known in one place:
// this looks for code that takes a function off a prototype elsewhere.
import { expect, it } from 'vitest';
import { extensionSources, withoutComments } from './sources.ts';

const PROTOTYPE = /\b(?:Node|Element|HTMLElement|Document|ShadowRoot)\.prototype\b/;

/** Other files that do, and what for. */
const NOT_READING = new Map([
  ['components/reader/insertArticleHtml.ts', 'makes and imports nodes of ours'],
  ['entrypoints/promptActions/closedFrames.ts', 'asks what lies at a point of the window'],
  ['entrypoints/promptActions/showPromptNote.tsx', 'gives the focus back'],
  ['utils/article/copy/shownHere.ts', 'asks for boxes as they are laid out'],
  ['utils/build/unclobberedPreact.ts', 'changes Preact, as the extension is built'],
  ['utils/page/frameShown.ts', 'asks whether the window is hidden'],
]);

it('a page’s nodes are read in one place', async () => {
  const paths = (await extensionSources())
    .filter(({ text }) => PROTOTYPE.test(withoutComments(text)))
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('utils/shared/dom/'));
  expect(paths).toEqual([...NOT_READING.keys()]);
});
