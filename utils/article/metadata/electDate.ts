// Chooses one date from what several parts of a page state, in the page's own time zone where that is known.

/** One statement of a date: ISO 8601 as `parseDate` gives it. */
export interface DateEvidence {
  readonly iso: string;
  readonly weight: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The day most of the evidence names, in the most precise form given.
 * @param printed dates as the page prints them; they show the offset that times in UTC were given in
 */
export function electDate(evidence: readonly DateEvidence[], printed: readonly string[]): string | undefined {
  const local = evidence.map(({ iso, weight }) => ({ iso: inLocalTime(iso, evidence, printed), weight }));
  let best: string | undefined;
  let bestScore = 0;
  for (const { iso } of local) {
    const day = dayOf(iso);
    let score = 0;
    for (const other of local) if (dayOf(other.iso) === day) score += other.weight;
    if (score > bestScore) [best, bestScore] = [day, score];
  }
  if (!best) return undefined;
  const same = local.filter(({ iso }) => dayOf(iso) === best).map(({ iso }) => iso);
  return same.reduce((a, b) => (fullness(b) > fullness(a) ? b : a));
}

const dayOf = (iso: string) => iso.slice(0, 10);
const isUtc = (iso: string) => iso.includes('T') && /(?:Z|\+00:00)$/.test(iso);
const hasOffset = (iso: string) => iso.includes('T') && /(?:Z|[+-]\d\d:\d\d)$/.test(iso);

function fullness(iso: string): number {
  return iso.length < 11 ? 0 : hasOffset(iso) ? (isUtc(iso) ? 2 : 3) : 1;
}

/** A UTC time in the offset that other evidence or the printed time shows; the printed day when no time is printed. */
function inLocalTime(iso: string, evidence: readonly DateEvidence[], printed: readonly string[]): string {
  if (!isUtc(iso)) return iso;
  const time = Date.parse(iso);
  for (const { iso: other } of evidence) {
    if (hasOffset(other) && !isUtc(other) && Math.abs(Date.parse(other) - time) < MINUTE_MS) return other;
  }
  for (const other of printed) {
    if (other.length < 11 || hasOffset(other)) continue;
    const minutes = Math.round((Date.parse(`${other}Z`) - time) / MINUTE_MS);
    if (minutes !== 0 && minutes % 15 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60)
      return shifted(time, minutes);
  }
  const day = printed.find((other) => other.length === 10 && isNextDay(other, time));
  return day && !printed.some((other) => dayOf(other) === dayOf(iso)) ? day : iso;
}

/** Whether a day without a clock is another than the time's in UTC, and yet its day somewhere on earth. */
function isNextDay(day: string, time: number): boolean {
  const start = Date.parse(`${day}T00:00:00Z`);
  return (
    dayOf(new Date(time).toISOString()) !== day && time >= start - 14 * HOUR_MS && time < start + 36 * HOUR_MS
  );
}

function shifted(time: number, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return new Date(time + minutes * MINUTE_MS).toISOString().slice(0, 19) + offset;
}
