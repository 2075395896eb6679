import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showPromptNote } from '../../../entrypoints/promptActs/showPromptNote.tsx';
import { REPORT } from './promptReport.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

function shown() {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  const onClose = vi.fn(() => close());
  const close = showPromptNote(window, document, {
    report: REPORT,
    blocker: { likelihood: 0, signs: [] },
    away: undefined,
    theme: 'light',
    onPolicy: () => undefined,
    onPutBack: () => undefined,
    onRead: () => undefined,
    onClose,
  });
  undos.push(close, () => field.remove());
  return { field, onClose };
}

const host = () => document.querySelector('lectern-notice');

describe('the note in the page', () => {
  it('has the focus while it is there, and gives it back to where it was on Escape', async () => {
    const { field, onClose } = shown();
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('leaves the focus where the reader has put it since', async () => {
    const { field } = shown();
    await vi.waitFor(() => expect(document.activeElement).toBe(host()));
    const other = document.createElement('input');
    document.body.append(other);
    undos.push(() => other.remove());
    other.focus();
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(other);
    expect(document.activeElement).not.toBe(field);
  });
});
