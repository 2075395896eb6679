// Where removed nodes stood, when they are put back the last first.

export interface Removed {
  readonly element: Element;
  readonly record: MutationRecord;
}

/**
 * Each element once, by the removal that took the most with it: one that was moved before, or put back and taken again,
 * went alone then. In the order of the removals, and of the nodes in each.
 */
export function largestRemovals<T extends Removed>(parts: readonly T[]): T[] {
  const records = Array.from(new Set(parts.map(({ record }) => record)), (record) => ({
    record,
    nodes: Array.from(record.removedNodes),
  }));
  const elements = new Set<Element>();
  const chosen: { readonly part: T; readonly order: readonly [number, number] }[] = [];
  for (const part of parts) {
    const { element } = part;
    if (elements.has(element)) continue;
    elements.add(element);
    const [largest] = records
      .map(({ record, nodes }, at) => ({ record, order: [at, nodes.indexOf(element)] as const, nodes }))
      .filter(({ order: [, place] }) => place >= 0)
      .sort((a, b) => b.nodes.length - a.nodes.length || b.order[0] - a.order[0]);
    if (largest) chosen.push({ part: { ...part, record: largest.record }, order: largest.order });
  }
  return chosen.sort(({ order: a }, { order: b }) => a[0] - b[0] || a[1] - b[1]).map(({ part }) => part);
}

/**
 * The node before which what was removed goes back; null is the end.
 * @param following what was put back just before and stood after it
 * @param isThere whether a node stands in its place or was put back
 */
export function nodeAfter(
  { record }: Pick<Removed, 'record'>,
  following: { readonly element: Node; readonly record: MutationRecord } | undefined,
  isThere: (node: Node) => boolean,
): Node | null {
  // Removed in one go: one record, whose next sibling is that of the last.
  if (following?.record === record) return following.element;
  const { nextSibling, target } = record;
  if (!nextSibling || isThere(nextSibling)) return nextSibling;
  return following?.record.target === target ? following.element : null;
}
