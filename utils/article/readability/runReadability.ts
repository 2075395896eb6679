// Mozilla's Readability, asked one question: which elements of the copy are the article?
import { Readability } from '@mozilla/readability';
import { readabilityOverrides } from './readabilityOverrides.ts';

export interface Choice {
  /** The copy's elements that Readability kept. */
  readonly kept: ReadonlySet<Element>;
  readonly dir?: string;
}

/**
 * Runs Readability on a clone of the copy's body, so that the copy stays whole for the passes after it. The clone stands
 * in no document: one of its own would cost a small page as much as all of Readability's work, and in the copy's the
 * browser would look at every element that comes and goes.
 * @param stock names of overridden steps to leave to Readability itself; for comparing the two
 */
export function runReadability(
  copy: Document,
  title: string,
  stock: readonly string[] = [],
): Choice | undefined {
  const root = copy.createElement('html');
  const scratch = copy.body.cloneNode(true) as HTMLElement;
  root.appendChild(scratch);
  const twins = twinKeeper(copy.body);
  twins.pairWith(scratch);
  const reader = new Readability<Node>(documentOf(copy, root, scratch));
  const steps = Object.assign(reader, readabilityOverrides(), followRenaming(twins)) as unknown as Steps;
  for (const name of stock) Reflect.deleteProperty(reader, name);
  keepForRetries(reader, scratch, copy.body, twins);
  // Its `parse` would read metadata, scripts and addresses before and after, which is done elsewhere.
  steps._prepDocument();
  steps._articleTitle = title;
  const article = steps._grabArticle();
  if (!article) return undefined;
  const dir = steps._articleDir;
  return { kept: twins.of(article.getElementsByTagName('*')), ...(dir && { dir }) };
}

/** What of Readability is used. */
interface Steps {
  _articleTitle: string;
  readonly _articleDir: string | null;
  _prepDocument(): void;
  _grabArticle(): Element | null;
}

/** As much of a document as Readability uses. */
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

/** Maps a clone's elements back to the copy's. */
interface Twins {
  /** Takes a fresh clone of the copy's body: both hold the same elements in the same order. */
  pairWith(clone: HTMLElement): void;
  /** An element that replaces another takes over its twin. */
  rename(from: Element, to: Element): void;
  of(elements: Iterable<Element>): ReadonlySet<Element>;
}

/** Most elements are never looked up, so there is no map entry for each. */
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

/** Readability renames an element by replacing it. */
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
