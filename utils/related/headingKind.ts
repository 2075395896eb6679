/**
 * - `more`: "more from …": a choice or a stream
 * - `shared`: used for further reading by publishers and for paid links by ad networks alike
 * - `promo`: "read more" and the like: says something only when a link follows it
 * - `paid`: the mark of one paid card or slot
 */
export type HeadingKind =
  | 'related'
  | 'more'
  | 'shared'
  | 'series'
  | 'adjacent'
  | 'popular'
  | 'sponsored'
  | 'furniture'
  | 'promo'
  | 'paid';
