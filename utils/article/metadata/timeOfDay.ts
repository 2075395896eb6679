// The time of day that stands behind a date, with its offset where one is given.
import { trimStartOf } from '../../shared/text/edges.ts';
import { evenSpaces, ownEntry } from '../../shared/text/strings.ts';

const OFFSETS: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  bst: '+01:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
  sgt: '+08:00',
  hkt: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  sast: '+02:00',
};

/** Zones that share their letters with another one's: what they mean on pages in these languages. */
const LOCAL: readonly (readonly [zone: string, lang: RegExp, offset: string])[] = [
  ['cst', /^zh/i, '+08:00'],
  ['bst', /^bn/i, '+06:00'],
  ['ist', /^(?:hi|bn|ta|te|mr|gu|kn|ml|pa|or|en-in)\b/i, '+05:30'],
  ['ist', /^he\b/i, '+02:00'],
  ['ist', /^(?:ga|en-ie)\b/i, '+01:00'],
];

/** Characters behind a date in which its time of day stands. */
const MAX_CLOCK = 100;
const CLOCK_WORD = /^(?:at|um|à|om|klo|kl|alle|ore|ur|godz|saat|a las|às|в|о|lúc|오전|오후|上午|下午)\.? /i;
const CLOCK =
  /^(\d{1,2})[:.h時时시](\d{2})?(?:分|분)?(?::(\d{2})(?:[.,]\d{1,9})?)? ?([ap])?\.?(?:m\b)?\.? ?(?:uhr)? ?(z\b|[a-z]{3,4}\b|[+-]\d{2}:?\d{2}|[+-]\d{2}\b)?/i;

/** `T09:30:00+02:00` of the clock that a text begins with; empty when it begins with none. */
export function timeOfDay(rest: string, lang?: string): string {
  const clock = CLOCK.exec(
    evenSpaces(trimStartOf(rest.slice(0, MAX_CLOCK), /[\sT,|\-–—•·@(]/)).replace(CLOCK_WORD, ''),
  );
  if (!clock) return '';
  const [, hours, minutes, seconds, half, zone] = clock;
  let hour = Number(hours);
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes ?? 0) > 59) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `T${two(hour)}:${minutes ?? '00'}:${seconds ?? '00'}${offset(zone, lang)}`;
}

function offset(zone: string | undefined, lang = ''): string {
  if (!zone) return '';
  const local = LOCAL.find(([name, where]) => name === zone.toLowerCase() && where.test(lang));
  if (local) return local[2];
  const named = ownEntry(OFFSETS, zone.toLowerCase());
  if (named) return named;
  const digits = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  return digits ? `${digits[1]}${digits[2]}:${digits[3] ?? '00'}` : '';
}
