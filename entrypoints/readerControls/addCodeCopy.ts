// A button beside each piece of code that copies it.
import { t } from '../../utils/i18n.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import type { AddToReader } from './readerAddition.ts';

/** Milliseconds the button says that it has copied. */
const SAID_FOR_MS = 2000;

export const addCodeCopy: AddToReader = ({ view, doc, root }) => {
  const copy = async (button: HTMLElement, code: string) => {
    const clipboard = view.navigator.clipboard as Clipboard | undefined;
    const isWritten = await clipboard?.writeText(code).then(
      () => true,
      () => false,
    );
    const isCopied = isWritten || copyBySelection(doc, root, code);
    button.textContent = t(isCopied ? 'code_copied' : 'code_not_copied');
    view.setTimeout(() => {
      button.textContent = t('code_copy');
    }, SAID_FOR_MS);
  };
  const addButtons = () => {
    for (const code of root.querySelectorAll<HTMLElement>('.body pre')) {
      if (code.nextElementSibling?.classList.contains('code-copy') || !code.textContent?.trim()) continue;
      const button = createElementIn(doc, 'button');
      button.type = 'button';
      button.className = 'code-copy no-print';
      button.textContent = t('code_copy');
      code.after(button);
    }
  };
  const stop = onTrusted<MouseEvent>(root, 'click', (event) => {
    const [button] = event.composedPath();
    if (!(button instanceof HTMLElement) || !button.classList.contains('code-copy')) return;
    void copy(button, button.previousElementSibling?.textContent ?? '');
  });
  return {
    // The article may have been drawn anew.
    onLook: addButtons,
    dispose: stop,
  };
};

/** On pages without TLS there is no clipboard, only the command of old. */
function copyBySelection(doc: Document, root: ShadowRoot, text: string): boolean {
  const field = createElementIn(doc, 'textarea');
  const focused = root.activeElement;
  field.value = text;
  root.append(field);
  field.select();
  const isCopied = doc.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isCopied;
}
