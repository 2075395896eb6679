// Two states of the same kept thing made one: what only one of them has is kept, where both speak the newer one counts.

/** What `theirs` says goes over what `mine` says, field by field; lists are joined, items told apart by `identityOf`. */
export function mergeValues(mine: unknown, theirs: unknown): unknown {
  if (Array.isArray(mine) && Array.isArray(theirs)) return mergeLists(mine, theirs);
  if (!isRecord(mine) || !isRecord(theirs)) return theirs;
  const merged = new Map(Object.entries(mine));
  for (const [name, value] of Object.entries(theirs))
    merged.set(name, merged.has(name) ? mergeValues(merged.get(name), value) : value);
  return Object.fromEntries(merged);
}

function mergeLists(mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const merged = new Map(mine.map((item) => [identityOf(item), item]));
  for (const item of theirs) merged.set(identityOf(item), item);
  return [...merged.values()];
}

/** What makes two items of a list the same one: its address, key, place or site; else everything it says. */
function identityOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  return JSON.stringify(item.url ?? item.key ?? item.place ?? item.site ?? item);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
