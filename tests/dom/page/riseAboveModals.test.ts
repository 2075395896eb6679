import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { hidePage } from '../../../utils/page/hidePage.ts';
import { riseAboveModals } from '../../../utils/page/riseAboveModals.ts';
import { openHost } from '../openHost.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0).reverse()) undo();
  document.body.replaceChildren();
});

function reader(): {
  button: HTMLButtonElement;
  pressed: () => number;
  root: ShadowRoot;
  cancelled: () => number;
} {
  const { host, root, mountPoint } = openHost([]);
  let presses = 0;
  let cancels = 0;
  const button = document.createElement('button');
  button.textContent = 'press';
  button.addEventListener('click', () => presses++);
  mountPoint.append(button);
  document.documentElement.append(host);
  const page = hidePage(document, host, { paper: '#fff', scheme: 'light' });
  const undo = riseAboveModals(document, { root, mountPoint, onCancel: () => cancels++ });
  undos.push(page.undo, () => host.remove(), undo);
  return { button, pressed: () => presses, root, cancelled: () => cancels };
}

function modal(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.textContent = 'You are using an ad blocker';
  document.body.append(dialog);
  return dialog;
}

describe('the reader', () => {
  it('can be used over a modal dialog that was open before', async () => {
    const dialog = modal();
    dialog.showModal();
    const { button, pressed } = reader();
    await userEvent.click(button);
    expect(pressed()).toBe(1);
    expect(dialog.matches(':modal')).toBe(true);
  });

  it.each([['before'], ['later']])('can be used although the page makes its root inert %s', async (when) => {
    undos.push(() => document.documentElement.removeAttribute('inert'));
    if (when === 'before') document.documentElement.inert = true;
    const { button, pressed } = reader();
    document.documentElement.inert = true;
    await new Promise((rest) => setTimeout(rest));
    await userEvent.click(button);
    expect(pressed()).toBe(1);
  });

  it('can be used over one that opens later', async () => {
    const dialog = modal();
    const { button, pressed } = reader();
    dialog.showModal();
    await new Promise((rest) => setTimeout(rest));
    await userEvent.click(button);
    expect(pressed()).toBe(1);
  });

  it('can be used over each that opens later, and keeps its focus', async () => {
    const dialog = modal();
    dialog.showModal();
    const { button, pressed, root } = reader();
    for (const next of [modal(), dialog]) {
      button.focus();
      if (next.open) next.close();
      next.showModal();
      await new Promise((rest) => setTimeout(rest));
      expect(root.activeElement).toBe(button);
      await userEvent.click(button);
    }
    expect(pressed()).toBe(2);
  });

  it('stays in normal flow, without a dialog of its own, on every other page', () => {
    modal().show();
    expect(reader().root.querySelector('dialog')).toBeNull();
  });
});
