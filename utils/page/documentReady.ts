// A click during load waits until the whole document is there. A response that never ends is read as far as it has come.
import { allNamed } from '../shared/dom/nodes.ts';
import { onTrusted } from '../shared/dom/onTrusted.ts';

/** Milliseconds between checks of a document that is still arriving. */
const CHECK_INTERVAL = 500;
/** Checks in a row without anything new after which no more is expected, and checks at all. */
const MAX_STILL = 6;
const MAX_CHECKS = 30;
/** Elements of a page that has begun to say something. */
const MIN_ELEMENTS = 20;

/**
 * Resolves when the document has been parsed, when nothing more of it comes, or when the signal says not to wait any
 * longer. Never rejects.
 */
export async function documentReady(doc: Document, signal?: AbortSignal): Promise<void> {
  if (doc.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    let checks = 0;
    let still = 0;
    let before = 0;
    const done = () => {
      clearInterval(timer);
      stopListening();
      resolve();
    };
    const timer = setInterval(() => {
      const elements = allNamed(doc, '*').length;
      still = elements === before && elements >= MIN_ELEMENTS ? still + 1 : 0;
      before = elements;
      if (++checks >= MAX_CHECKS || still >= MAX_STILL) done();
    }, CHECK_INTERVAL);
    const stopListening = onTrusted(doc, 'DOMContentLoaded', done);
    if (signal) onTrusted(signal, 'abort', done, { once: true });
  });
}
