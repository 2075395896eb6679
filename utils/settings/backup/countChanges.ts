// How much a restored backup changes, for saying so before it happens.

export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Counts single values; an item of a list is one value. */
export function countChanges(before: unknown, after: unknown): Changes {
  const [old, next] = [leavesOf(before), leavesOf(after)];
  const both = [...next.keys()].filter((name) => old.has(name));
  return {
    added: next.size - both.length,
    changed: both.filter((name) => old.get(name) !== next.get(name)).length,
    removed: old.size - both.length,
  };
}

function leavesOf(value: unknown): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  const collect = (inner: unknown, path: string) => {
    if (Array.isArray(inner))
      for (const item of inner) leaves.set(`${path}[${JSON.stringify(item)}]`, JSON.stringify(item));
    else if (typeof inner === 'object' && inner !== null)
      for (const [name, field] of Object.entries(inner)) collect(field, `${path}.${name}`);
    else leaves.set(path, JSON.stringify(inner) ?? '');
  };
  collect(value, '');
  return leaves;
}
