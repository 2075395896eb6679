// CPU time of a page's main thread from the click to the frame with the text, by trace. It hardly changes with what else runs
// on the machine, as wall times do.
import type { Page } from 'puppeteer-core';
import { quantile } from './statistics.ts';
import { markIn, stopTrace, type TraceEvent } from './traceEvents.ts';

/** Milliseconds of CPU time. */
export interface CpuCost {
  readonly compile: number;
  readonly lazyCompile: number;
  readonly script: number;
  readonly layout: number;
  readonly garbage: number;
  readonly all: number;
}

/** Marks in the page's timeline, between which is counted. */
export const CLICKED = 'bench-clicked';
export const SHOWN = 'bench-shown';

const CATEGORIES = [
  'toplevel',
  'v8',
  'devtools.timeline',
  'disabled-by-default-v8.compile',
  'blink.user_timing',
];

/** Runs `step`, which is to leave both marks, and says what it cost. */
export async function traced(page: Page, step: () => Promise<unknown>): Promise<CpuCost> {
  await page.tracing.start({ categories: CATEGORIES });
  await step();
  return costIn(await stopTrace(page));
}

const KINDS: Readonly<Record<Exclude<keyof CpuCost, 'all' | 'script'>, RegExp>> = {
  compile: /^v8\.compile$/,
  lazyCompile: /^V8\.CompileFunction$|^V8\.ParseFunction$/,
  layout:
    /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit|UpdateLayerTree|ParseAuthorStyleSheet|HitTest)$/,
  garbage: /^(?:MinorGC|MajorGC|V8\.GC_\w+|BlinkGC\.\w+)$/,
};

function costIn(events: readonly TraceEvent[]): CpuCost {
  const [from, to] = [markIn(events, CLICKED), markIn(events, SHOWN)];
  const own = events
    .filter(
      ({ pid, tid, ts, ph, tdur }) =>
        pid === from.pid && tid === from.tid && ph === 'X' && tdur && ts <= to.ts,
    )
    .filter(({ ts, dur = 0 }) => ts + dur >= from.ts);
  const sum = (names: RegExp) => covered(own.filter(({ name }) => names.test(name)));
  const all = covered(own);
  const compile = sum(KINDS.compile);
  const lazyCompile = sum(KINDS.lazyCompile);
  const layout = sum(KINDS.layout);
  const garbage = sum(KINDS.garbage);
  return {
    compile,
    lazyCompile,
    layout,
    garbage,
    script: all - compile - lazyCompile - layout - garbage,
    all,
  };
}

/** The CPU time they cover together, in milliseconds: what lies inside of others counts once. */
function covered(events: readonly TraceEvent[]): number {
  let end = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { tts = 0, tdur = 0 } of [...events].sort((a, b) => (a.tts ?? 0) - (b.tts ?? 0))) {
    total += Math.max(0, tts + tdur - Math.max(tts, end));
    end = Math.max(end, tts + tdur);
  }
  return total / 1000;
}

/** The row of a table: each part's median. */
export function medianCost(costs: readonly CpuCost[]): CpuCost {
  const median = (key: keyof CpuCost) =>
    quantile(
      costs.map((cost) => cost[key]),
      0.5,
    );
  return {
    compile: median('compile'),
    lazyCompile: median('lazyCompile'),
    script: median('script'),
    layout: median('layout'),
    garbage: median('garbage'),
    all: median('all'),
  };
}
