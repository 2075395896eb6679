// What a trace of a page tells, of which the benches read a little.
import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  /** Microseconds of the clock: when it began, and how long it took. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the thread's processor time: when it began, and how long it took. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Ends the page's trace; its events. */
export async function stopTrace(page: Page): Promise<readonly TraceEvent[]> {
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return traceEvents;
}

/** The event of a `performance.mark`. @throws when the trace has none of that name */
export function markIn(events: readonly TraceEvent[], wanted: string): TraceEvent {
  const mark = events.find(({ name }) => name === wanted);
  if (!mark) throw new Error(`The trace has no mark “${wanted}”.`);
  return mark;
}

/** What the thread of a mark did after it. */
export function eventsAfter(events: readonly TraceEvent[], mark: TraceEvent): readonly TraceEvent[] {
  return events.filter(({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts > mark.ts);
}
