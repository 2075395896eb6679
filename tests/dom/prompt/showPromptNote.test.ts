import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showPromptNote } from '../../../entrypoints/promptActions/showPromptNote.tsx';
import { eventually } from '../../eventually.ts';
import { REPORT } from './promptReport.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

function shown(isByItself = false) {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  const onClose = vi.fn(() => close());
  const { close } = showPromptNote(window, document, {
    report: REPORT,
    blocker: { likelihood: 0, signs: [], sources: [] },
    away: undefined,
    theme: 'light',
    isByItself,
    canRead: true,
    onPolicy: () => undefined,
    onAllow: async () => 'done',
    onPutBack: () => undefined,
    onRead: () => undefined,
    onBack: () => undefined,
    onClose,
  });
  undos.push(close, () => field.remove());
  return { field, onClose };
}

/** The note's element: the only thing under the root besides what a page has there. */
const host = () => document.querySelector('html > div');

describe('the note in the page', () => {
  it('has the focus while it is there, and gives it back to where it was on Escape', async () => {
    const { field, onClose } = shown();
    await eventually(() => expect(document.activeElement).toBe(host()));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('takes no focus and no key when nobody asked for it, and still goes at Escape', async () => {
    const { field, onClose } = shown(true);
    const onKey = vi.fn();
    field.addEventListener('keydown', onKey);
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('{Escape}');
    expect(onKey).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    expect(host()).toBeNull();
  });

  it('leaves the focus where the reader has put it since', async () => {
    const { field } = shown();
    await eventually(() => expect(document.activeElement).toBe(host()));
    const other = document.createElement('input');
    document.body.append(other);
    undos.push(() => other.remove());
    other.focus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(other);
    expect(document.activeElement).not.toBe(field);
  });
});
