// Each of the globals our scripts share, against elements that bear its name.
import { afterEach, describe, expect, it } from 'vitest';
import {
  addOwnHost,
  isOwnHost,
  type LecternGlobals,
  pageGlobals,
} from '../../utils/contracts/pageGlobals.ts';

/** Every one; the compiler complains when one is missing here. */
const NAMES: Record<keyof LecternGlobals, true> = {
  parts: true,
  words: true,
  reader: true,
  waitingCommands: true,
  withPageShown: true,
  watch: true,
  movedWithoutLoad: true,
  locatePrompt: true,
  detector: true,
  scanForPrompt: true,
  removedParts: true,
  tools: true,
  ease: true,
  findBreaks: true,
  layout: true,
  flow: true,
  comments: true,
  device: true,
  shownRelated: true,
  fonts: true,
  speech: true,
  promptHandle: true,
  hosts: true,
  corrections: true,
  removedStyles: true,
  isPromptHidden: true,
  controls: true,
  controlsArrived: true,
  relatedArrived: true,
  findRelated: true,
  lacksHeadings: true,
  addHeadings: true,
};

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function name(element: Element, as: string): void {
  element.id = as;
  element.setAttribute('name', as);
  document.body.append(element);
  added.push(element);
}

describe('the globals of our scripts', () => {
  it.each(Object.keys(NAMES))('an element named %s is not taken for one', (key) => {
    for (const tag of ['a', 'img', 'form', 'embed', 'object', 'iframe'])
      name(document.createElement(tag), key);
    expect(key in window).toBe(true);
    const before = Reflect.get(pageGlobals(), key);
    expect(before instanceof Element || before instanceof HTMLCollection || before instanceof Window).toBe(
      false,
    );
  });

  it('stand under a key that no element can bear, without a prototype to fall back on', () => {
    name(document.createElement('a'), 'lectern');
    name(document.createElement('a'), 'Symbol(lectern)');
    expect(pageGlobals()).toBe(pageGlobals());
    expect(Object.getPrototypeOf(pageGlobals())).toBeNull();
    expect(Reflect.get(globalThis, Symbol.for('lectern'))).toBe(pageGlobals());
  });

  it('know our own elements, and no others', () => {
    const own = document.createElement('div');
    addOwnHost(own);
    expect(isOwnHost(own)).toBe(true);
    expect(isOwnHost(document.createElement('div'))).toBe(false);
  });
});
