// What a sanitiser vector is: a piece of markup that tries to run something or to load something once a reader has
// taken it over. Each bears a number, so that whatever gets through says by itself which one it was.

export interface Vector {
  /** e.g. `v17`; also the name under which it reports that it ran, and of what it loads. */
  readonly id: string;
  readonly kind: VectorKind;
  readonly html: string;
}

export type VectorKind =
  | 'handlers'
  | 'addresses'
  | 'rawText'
  | 'mutation'
  | 'namespaces'
  | 'clobbering'
  | 'inert'
  | 'loading'
  | 'further';

/** Markup in which `RUN` stands for a call that reports the vector, and `HIT` for an address that does. */
export type Template = string;

/** Replaces the two words. `RUN` needs no quotes around it, so that it fits into every kind of attribute. */
export function fillIn(template: Template, id: string): string {
  return template.replaceAll('RUN', `top.ran(/${id}/)`).replaceAll('HIT', `/hit/${id}`);
}

/** Every pair of the two lists, joined. */
export function cross<A, B>(
  first: readonly A[],
  second: readonly B[],
  join: (a: A, b: B) => Template,
): Template[] {
  return first.flatMap((a) => second.map((b) => join(a, b)));
}
