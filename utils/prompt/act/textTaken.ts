// Text that a page took away when it put up its message: those very nodes, and what went in one go with them, go back
// to where they stood.
import { callOwn } from '../../shared/dom/callOwn.ts';
import { holds, isElement, rawText } from '../../shared/dom/nodes.ts';
import { largestRemovals, nodeAfter } from '../../shared/dom/removedPlace.ts';
import { withoutHash } from '../../shared/url/webAddress.ts';
import { mentionsBlocker } from '../detect/scanPageText.ts';
import type { OpenShadow } from '../promptTypes.ts';
import type { Change } from './changes.ts';
import type { RemovedPart } from './retainRemoved.ts';

/** Characters of a part by which it is known to be there again. */
const KNOWN_BY_CHARS = 60;
/** Characters; a page loses less than that every day. */
const MIN_CHARS = 200;
/** What holds so much less than what went from it is as good as empty. */
const EMPTIED = 4;

/**
 * Gives back what went with the message in `box`: from what holds it, from what holds next to nothing since, or so much
 * that little else is left. Undefined when there is nothing of the kind.
 */
export function returnTextTakenAt(
  box: Element,
  lost: readonly RemovedPart[],
  openShadow: OpenShadow,
): Change | undefined {
  const { body, URL: here } = box.ownerDocument;
  const gone = largestRemovals(lost).filter(
    ({ element, url, record: { target } }) =>
      !element.isConnected && target.isConnected && withoutHash(url) === withoutHash(here),
  );
  if (gone.length === 0) return undefined;
  const said = rawText(body);
  const parts = gone.filter(
    ({ element }) =>
      !said.includes(rawText(element).trim().slice(0, KNOWN_BY_CHARS)) &&
      // A wall that was taken away is none of the text.
      !mentionsBlocker(element, openShadow),
  );
  const isMost = charsOf(parts) > said.length;
  const wentWithIt = (target: Node) =>
    target !== body &&
    (holds(target, box) ||
      rawText(target).trim().length * EMPTIED <
        charsOf(parts.filter(({ record }) => record.target === target)));
  const text = parts.filter(({ record: { target } }) => isMost || wentWithIt(target));
  if (charsOf(text) < MIN_CHARS) return undefined;
  const records = new Set(text.map(({ record }) => record));
  // Nowhere in the page, but perhaps in a template.
  const kept = Array.from(records)
    .flatMap((record) => removedBy(record, openShadow))
    .map((node) => ({ node, parent: node.parentNode, next: node.nextSibling }));
  return {
    do: () => putBack(Array.from(records), openShadow),
    undo: () => {
      for (const { node, parent, next } of kept.reverse()) {
        if (parent) parent.insertBefore(node, next?.parentNode === parent ? next : null);
        else node.parentNode?.removeChild(node);
      }
    },
  };
}

const charsOf = (parts: readonly RemovedPart[]) =>
  parts.reduce((sum, { element }) => sum + rawText(element).trim().length, 0);

/** What a removal took and is nowhere since, but for earlier messages. */
const removedBy = ({ removedNodes }: MutationRecord, openShadow: OpenShadow) =>
  Array.from(removedNodes).filter(
    (node) => !node.isConnected && !(isElement(node) && mentionsBlocker(node, openShadow)),
  );

function putBack(records: readonly MutationRecord[], openShadow: OpenShadow): void {
  let following: { readonly element: Node; readonly record: MutationRecord } | undefined;
  for (const record of [...records].reverse()) {
    const { target } = record;
    const nodes = removedBy(record, openShadow);
    const next = nodeAfter({ record }, following, (node) => node.parentNode === target);
    for (const node of nodes) callOwn(target as Element, 'insertBefore', node, next);
    const [element] = nodes;
    if (element) following = { element, record };
  }
}
