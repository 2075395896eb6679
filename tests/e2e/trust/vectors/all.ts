// All vectors, numbered.
import { ADDRESSES } from './addresses.ts';
import { CLOBBERING } from './clobbering.ts';
import { FURTHER } from './further.ts';
import { HANDLERS } from './handlers.ts';
import { INERT } from './inert.ts';
import { LOADING } from './loading.ts';
import { MUTATION } from './mutation.ts';
import { type Built, NAMESPACED } from './namespaces.ts';
import { RAW_TEXT } from './rawText.ts';
import { fillIn, type Template, type Vector, type VectorKind } from './vector.ts';

const KINDS: readonly (readonly [VectorKind, readonly Template[]])[] = [
  ['handlers', HANDLERS],
  ['addresses', ADDRESSES],
  ['rawText', RAW_TEXT],
  ['mutation', MUTATION],
  ['clobbering', CLOBBERING],
  ['inert', INERT],
  ['loading', LOADING],
  ['further', FURTHER],
];

/** Every vector that is written as markup. */
export const VECTORS: readonly Vector[] = KINDS.flatMap(([kind, templates]) =>
  templates.map((template, at) => {
    const id = `${kind}-${at}`;
    return { id, kind, html: fillIn(template, id) };
  }),
);

export interface BuiltVector extends Built {
  readonly id: string;
}

/** Every vector that a script has to make. */
export const BUILT_VECTORS: readonly BuiltVector[] = NAMESPACED.map((built, at) => ({
  ...built,
  id: `namespaces-${at}`,
}));
