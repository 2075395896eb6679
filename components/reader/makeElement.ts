// Elements for what is drawn before the first frame, which does without Preact: its twelve kilobytes would be compiled anew in
// every page before there is anything to see.

import { createElementIn } from '../../utils/shared/dom/nodes.ts';

/** Text, an element, or nothing. */
export type Child = Node | string | false | undefined;

/** Makes an element with its attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = createElementIn(document, name);
  for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key] ?? '');
  for (const child of children) if (child) made.append(child);
  return made;
}
