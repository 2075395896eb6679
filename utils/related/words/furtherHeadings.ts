// The headings of the languages that come when they are needed; see `headings.ts`.
import { af } from './af.ts';
import { am } from './am.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { be } from './be.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { el } from './el.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { gu } from './gu.ts';
import { he } from './he.ts';
import type { Headings } from './headingTypes.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { hy } from './hy.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { kk } from './kk.ts';
import { km } from './km.ts';
import { kn } from './kn.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mk } from './mk.ts';
import { ml } from './ml.ts';
import { mn } from './mn.ts';
import { mr } from './mr.ts';
import { my } from './my.ts';
import { nb } from './nb.ts';
import { ne } from './ne.ts';
import { pa } from './pa.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { si } from './si.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sq } from './sq.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { ta } from './ta.ts';
import { te } from './te.ts';
import { th } from './th.ts';
import { tl } from './tl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { xh } from './xh.ts';
import { zh } from './zh.ts';
import { zu } from './zu.ts';

export const FURTHER_HEADINGS: Headings = {
  af,
  am,
  ar,
  az,
  be,
  bg,
  bn,
  cs,
  da,
  el,
  et,
  fa,
  fi,
  gu,
  he,
  hi,
  hr,
  hu,
  hy,
  id,
  is,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  my,
  nb,
  ne,
  pa,
  pl,
  ro,
  ru,
  si,
  sk,
  sl,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  xh,
  zh,
  zu,
};
