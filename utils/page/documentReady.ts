// A click during load waits until the whole document is there.

/** Resolves when the document has been parsed, or when the signal says not to wait any longer. Never rejects. */
export async function documentReady(doc: Document, signal?: AbortSignal): Promise<void> {
  if (doc.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    doc.addEventListener('DOMContentLoaded', () => resolve(), { once: true, ...(signal && { signal }) });
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}
