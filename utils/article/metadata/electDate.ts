// Chooses one date out of what several parts of a page say, in the page's own time where that can be told.

/** One statement of a date: ISO 8601 as `parseDate` gives it. */
export interface DateWitness {
  readonly iso: string;
  readonly weight: number;
}

const MINUTE = 60_000;
const HOURS = 60 * MINUTE;

/**
 * The day most witnesses name, in the fullest form one of them gives it.
 * @param printed dates as the page prints them; they tell the offset that times in UTC were given in
 */
export function electDate(witnesses: readonly DateWitness[], printed: readonly string[]): string | undefined {
  const local = witnesses.map(({ iso, weight }) => ({ iso: inLocalTime(iso, witnesses, printed), weight }));
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
  return same.reduce((one, other) => (fullness(other) > fullness(one) ? other : one));
}

const dayOf = (iso: string) => iso.slice(0, 10);
const isUtc = (iso: string) => /T.*(?:Z|\+00:00)$/.test(iso);
const hasOffset = (iso: string) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso);

function fullness(iso: string): number {
  return iso.length < 11 ? 0 : hasOffset(iso) ? (isUtc(iso) ? 2 : 3) : 1;
}

/** A UTC time in the offset another witness or the printed clock shows for it; the printed day when there is no clock. */
function inLocalTime(iso: string, witnesses: readonly DateWitness[], printed: readonly string[]): string {
  if (!isUtc(iso)) return iso;
  const time = Date.parse(iso);
  for (const { iso: other } of witnesses) {
    if (hasOffset(other) && !isUtc(other) && Math.abs(Date.parse(other) - time) < MINUTE) return other;
  }
  for (const other of printed) {
    if (other.length < 11 || hasOffset(other)) continue;
    const minutes = Math.round((Date.parse(`${other}Z`) - time) / MINUTE);
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
    dayOf(new Date(time).toISOString()) !== day && time >= start - 14 * HOURS && time < start + 36 * HOURS
  );
}

function shifted(time: number, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return new Date(time + minutes * MINUTE).toISOString().slice(0, 19) + offset;
}
