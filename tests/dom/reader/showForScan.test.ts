import { describe, expect, it, vi } from 'vitest';
import { showForScan } from '../../../entrypoints/reader/showForScan.ts';

const pageOf = (elements: number, words: string) =>
  new DOMParser().parseFromString(`<p>${words}</p>${'<b>.</b>'.repeat(elements)}`, 'text/html');
const WALL = 'Please turn off your ad blocker to read on.';
const STORY = 'The ferry was late again, said the harbour master.';

/** How often a page was shown when it was scanned so often. */
function timesShown(doc: Document, scans: number): number {
  const show = vi.fn();
  const scan = showForScan(doc, (read) => {
    show();
    return read();
  });
  for (let at = 0; at < scans; at++) expect(scan(() => at)).toBe(at);
  return show.mock.calls.length;
}

describe('a page behind the open reader', () => {
  it('is shown for every scan when it is of a usual size', () => {
    expect(timesShown(pageOf(2000, STORY), 20)).toBe(20);
  });

  it('is never shown when it is very large and mentions no blocker', () => {
    expect(timesShown(pageOf(31_000, STORY), 20)).toBe(0);
  });

  it('is shown a few times when it is very large and mentions one', () => {
    expect(timesShown(pageOf(31_000, WALL), 20)).toBe(12);
  });

  it('is shown as soon as it mentions one', () => {
    const doc = pageOf(31_000, STORY);
    const show = vi.fn();
    const scan = showForScan(doc, (read) => {
      show();
      return read();
    });
    scan(() => undefined);
    expect(show).not.toHaveBeenCalled();
    doc.body.append(WALL);
    scan(() => undefined);
    expect(show).toHaveBeenCalledOnce();
  });
});
