// Takes down the regular expressions that are put together while code runs.
import type { Expression } from './collectExpressions.ts';

/** Runs `work` and gives every expression that `new RegExp` made meanwhile, with the source file that made it. */
export async function recordBuilt(work: () => Promise<void>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const { RegExp: real } = globalThis;
  globalThis.RegExp = new Proxy(real, {
    construct(target, given: [string, string?], caller) {
      const made = Reflect.construct(target, given, caller) as RegExp;
      const [path = ''] =
        real('(?:utils|components|entrypoints)/[^ :?]+\\.tsx?').exec(new Error().stack ?? '') ?? [];
      if (path) found.push({ path, line: 0, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
  return found;
}
