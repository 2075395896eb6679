// Deflates for the stores' packages: Zopfli tries for minutes what zlib does in a moment, and the same bytes take 4 % less.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

interface Zopfli {
  deflate(
    content: Uint8Array,
    options: typeof OPTIONS,
    done: (problem: Error | null, bytes: Uint8Array) => void,
  ): void;
}

const zopfli = createRequire(import.meta.url)('@gfx/zopfli') as Zopfli;
const OPTIONS = { numiterations: 15, blocksplitting: true, blocksplittingmax: 15 };

/** The packages of all browsers hold many of the same files. */
const done = new Map<string, Promise<Uint8Array>>();

/** Raw deflate; the same content gives the same bytes. */
export function deflateTightly(content: Uint8Array): Promise<Uint8Array> {
  const key = createHash('sha256').update(content).digest('hex');
  const packed =
    done.get(key) ??
    new Promise<Uint8Array>((resolve, reject) =>
      zopfli.deflate(content, OPTIONS, (problem, bytes) => (problem ? reject(problem) : resolve(bytes))),
    );
  done.set(key, packed);
  return packed;
}
