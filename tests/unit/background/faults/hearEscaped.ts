// Around every flow that meets a fault: a quiet console, a network that fails, and the same time in every run, so that what
// is stored can be compared.
import { afterEach, beforeEach, vi } from 'vitest';

/** Rejections that nobody has caught in the test that runs. */
export function hearEscaped(): readonly unknown[] {
  const escaped: unknown[] = [];
  const note = (problem: unknown) => escaped.push(problem);
  beforeEach(() => {
    escaped.length = 0;
    process.on('unhandledRejection', note);
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(console, 'debug').mockReturnValue();
    vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
    vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
  });
  afterEach(() => {
    process.off('unhandledRejection', note);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return escaped;
}
