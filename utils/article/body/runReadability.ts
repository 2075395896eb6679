// Mozilla's Readability, asked one question: which elements of the copy are the article?
import { Readability } from '@mozilla/readability';
import { quickerSteps, stepsDoneAlready } from './readabilitySteps.ts';

export interface Choice {
  /** The copy's elements that Readability kept. */
  readonly kept: ReadonlySet<Element>;
  readonly dir?: string;
}

/**
 * Runs Readability on a clone of the copy's body, so that the copy stays whole for the passes after it. The clone stands
 * in no document: one of its own would cost a small page as much as all of Readability's work, and in the copy's the
 * browser would look at every element that comes and goes.
 */
export function runReadability(copy: Document, title: string): Choice | undefined {
  const root = copy.createElement('html');
  const scratch = copy.body.cloneNode(true) as HTMLElement;
  root.appendChild(scratch);
  const twins = twinKeeper(copy.body);
  twins.pairWith(scratch);
  const reader = new Readability<Node>(documentOf(copy, root, scratch), {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  });
  Object.assign(reader, stepsDoneAlready(title), quickerSteps(), followRenaming(twins));
  keepForRetries(reader, scratch, copy.body, twins);
  const parsed = reader.parse();
  if (!parsed?.content) return undefined;
  const kept = twins.of((parsed.content as Element).getElementsByTagName('*'));
  return { kept, ...(parsed.dir && { dir: parsed.dir }) };
}

/** As much of a document as Readability asks for. */
function documentOf(copy: Document, root: HTMLElement, body: HTMLElement): Document {
  const page = {
    body,
    documentElement: root,
    firstChild: root,
    createElement: (name: string) => copy.createElement(name),
    createTextNode: (text: string) => copy.createTextNode(text),
    getElementsByTagName: (name: string) => root.getElementsByTagName(name),
    querySelectorAll: (selector: string) => root.querySelectorAll(selector),
  };
  return page as unknown as Document;
}

/** Knows the copy's element behind each of a clone's. */
interface Twins {
  /** Takes a fresh clone of the copy's body: both hold the same elements in the same order. */
  pairWith(clone: HTMLElement): void;
  /** An element that stands in another's place has that one's twin. */
  rename(from: Element, to: Element): void;
  of(elements: Iterable<Element>): ReadonlySet<Element>;
}

/** Most elements of the clone are never asked for, so nothing is written down for each of them. */
function twinKeeper(copy: HTMLElement): Twins {
  const own = copy.getElementsByTagName('*');
  const clones: NodeListOf<Element>[] = [];
  const before = new Map<Element, Element>();
  return {
    pairWith: (clone) => clones.push(clone.querySelectorAll('*')),
    rename: (from, to) => before.set(to, before.get(from) ?? from),
    of: (elements) => {
      const wanted = new Set<Element>();
      for (const element of elements) wanted.add(before.get(element) ?? element);
      const found = new Set<Element>();
      for (const clone of clones)
        for (let at = 0; at < clone.length && found.size < wanted.size; at++) {
          const twin = wanted.has(clone[at] as Element) ? own[at] : undefined;
          if (twin) found.add(twin);
        }
      return found;
    },
  };
}

/**
 * Readability writes the whole page down as HTML before it begins, and reads it back in when it tries again with milder
 * rules. It gets the copy a second time instead, which costs nothing until it is asked for.
 */
function keepForRetries(reader: object, body: HTMLElement, copy: HTMLElement, twins: Twins): void {
  const prepare = Reflect.get(reader, '_prepDocument') as () => void;
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      body.replaceChildren(...copy.cloneNode(true).childNodes);
      twins.pairWith(body);
      // What it had written down was prepared already: runs of line breaks had become paragraphs.
      prepare.call(reader);
    },
  });
}

type Rename = (node: Element, tag: string) => Element;

/** Readability gives an element another name by putting another one in its place. */
function followRenaming(twins: Twins) {
  const rename = Reflect.get(Readability.prototype, '_setNodeTag') as Rename;
  return {
    _setNodeTag(node: Element, tag: string): Element {
      const renamed = rename.call(this, node, tag);
      twins.rename(node, renamed);
      return renamed;
    },
  };
}
