import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BackupPart } from '../../../components/options/data/BackupPart.tsx';
import type { CheckedBackup } from '../../../utils/background/backup/backupFile.ts';
import { t } from '../../../utils/i18n.ts';
import { eventually } from '../../eventually.ts';

let place: HTMLElement | undefined;
afterEach(() => {
  if (place) render(null, place);
  place?.remove();
});

const GOOD: CheckedBackup = { kind: 'good', parts: {}, unknown: {}, isNewer: false, madeAt: 0 };

function drawn(checked: CheckedBackup) {
  place = document.createElement('div');
  document.body.append(place);
  const restore = vi.fn(async () => true);
  const check = vi.fn(() => checked);
  render(
    <BackupPart
      make={async () => 'as it was'}
      maxBytes={1000}
      check={check}
      changes={async (_, mode) => [{ name: 'look', added: 0, changed: mode === 'merge' ? 1 : 7, removed: 0 }]}
      restore={restore}
      onStatus={() => undefined}
    />,
    place,
  );
  return { root: place, restore, check };
}

async function give(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector('input[type=file]') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], 'backup.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const press = (root: HTMLElement, words: string) => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`No button "${words}".`);
  return userEvent.click(button);
};

describe('restoring a backup', () => {
  it('shows what would change before it does, and takes it back', async () => {
    const { root, restore } = drawn(GOOD);
    await give(root, 'a file');
    await eventually(() => expect(root.textContent).toContain('1 changed'));
    expect(restore).not.toHaveBeenCalled();
    await userEvent.click(root.querySelector('input[value=replace]') as HTMLElement);
    await eventually(() => expect(root.textContent).toContain('7 changed'));
    await press(root, t('backup_restore'));
    await eventually(() => expect(restore).toHaveBeenCalledWith('a file', 'replace'));
    await eventually(() => expect(root.textContent).toContain(t('backup_restored')));
    await press(root, t('undo'));
    await eventually(() => expect(restore).toHaveBeenLastCalledWith('as it was', 'replace'));
  });

  it('names the wrong field beside the file', async () => {
    const { root, restore } = drawn({ kind: 'wrongField', field: 'look.size', value: '900' });
    await give(root, 'a file');
    await eventually(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('look.size'));
    expect(root.querySelector('input[type=file]')?.getAttribute('aria-invalid')).toBe('true');
    expect(restore).not.toHaveBeenCalled();
  });

  it('takes the same file once more after it was corrected', async () => {
    const { root } = drawn({ kind: 'notJson' });
    await give(root, 'a file');
    const field = root.querySelector('input[type=file]') as HTMLInputElement;
    expect(field.files).toHaveLength(1);
    // No dialog opens: a click by a script needs a person's before it.
    field.click();
    expect(field.files).toHaveLength(0);
  });

  it('doesn’t read a file that is too large', async () => {
    const { root, check } = drawn(GOOD);
    await give(root, 'x'.repeat(1001));
    await eventually(() => expect(root.textContent).toContain(t('backup_tooBig')));
    expect(check).not.toHaveBeenCalled();
  });
});
