import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentReady } from '../../../utils/page/documentReady.ts';

/** A document that goes on arriving. */
function arriving(elements: number): Document {
  const doc = document.implementation.createHTMLDocument('');
  Object.defineProperty(doc, 'readyState', { value: 'loading' });
  grow(doc, elements);
  return doc;
}

function grow(doc: Document, elements: number): void {
  for (let at = 0; at < elements; at++) doc.body.append(doc.createElement('p'));
}

describe('waiting for a document', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends when the response stands still, though it never ends', async () => {
    const ready = vi.fn();
    void documentReady(arriving(50)).then(ready);
    await vi.advanceTimersByTimeAsync(2500);
    expect(ready).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1500);
    expect(ready).toHaveBeenCalledOnce();
  });

  it('ends although something always comes', async () => {
    const doc = arriving(50);
    const ready = vi.fn();
    void documentReady(doc).then(ready);
    const growing = setInterval(() => grow(doc, 1), 100);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(ready).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    clearInterval(growing);
    expect(ready).toHaveBeenCalledOnce();
  });

  it('goes on while hardly anything has come', async () => {
    const ready = vi.fn();
    void documentReady(arriving(2)).then(ready);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ready).not.toHaveBeenCalled();
  });

  it('ends at once when it is called off', async () => {
    const drop = new AbortController();
    const ready = vi.fn();
    void documentReady(arriving(50), drop.signal).then(ready);
    drop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(ready).toHaveBeenCalledOnce();
  });
});
