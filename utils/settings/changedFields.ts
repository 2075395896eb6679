// What was changed, for sending: only that travels, so that two changes at once don't undo each other.

/** The fields of `after` that `before` has otherwise. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  const names = Object.keys(after) as (keyof T)[];
  const read = names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]);
  return Object.fromEntries(read) as Partial<T>;
}
