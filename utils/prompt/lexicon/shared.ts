// Words of prompts that many languages share; see `types.ts`.

/** Names that mean a blocker in any language. */
export const BLOCKER_NAMES =
  '~(anti)?[ -]?ad(s|vert|verts)?[ \'"-]{0,2}b(l|i)o[ck]{1,2}|~ublock|adguard|<brave shield|<(in|aan|mit|von|le|un|pro) shields?>|adblo[qk]|add ?block';

/** Words for switching off. */
export const SHARED_ASKS =
  'd[ei][sz]?-?a[ck]?[ct]{1,2}[iy][vw]|inaktiv|avaktiv|white-? ?list|disabl|unblock|non-?aktif|деактив';

/** Words for having been seen, or being on. */
export const SHARED_TELLS = 'dete[ck]?[ct]|detek|детект|<a[ck]?t{1,2}[iy][vfw]|<актив|identifi';
