// A form answers to its fields' names before its own: `form.closest` may be an input, and a document's `querySelector` a
// picture. What is called on a page's nodes is taken off the prototype.
import { realDocument } from './unclobberedDocument.ts';

type MethodName<T> = keyof {
  [K in keyof T as T[K] extends (...given: never[]) => unknown ? K : never]: K;
};
type Given<M> = M extends (...given: infer A) => unknown ? A : never;
type Answer<M> = M extends (...given: never[]) => infer R ? R : never;

/** Calls the node's own method of that name, whatever the page has put in front of it. */
export function callOwn<T extends Element | Document | DocumentFragment, K extends MethodName<T>>(
  node: T,
  name: K,
  ...given: Given<T[K]>
): Answer<T[K]> {
  const real = realDocument(node as unknown as Document);
  const type = Reflect.get(Node.prototype, 'nodeType', real);
  const prototype =
    type === 1 ? Element.prototype : type === 9 ? Document.prototype : DocumentFragment.prototype;
  return Reflect.apply(Reflect.get(prototype, name) as () => Answer<T[K]>, real, given as unknown as []);
}
