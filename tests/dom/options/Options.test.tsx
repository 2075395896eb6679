import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options } from '../../../components/options/Options.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/schema.ts';
import { autoDoor } from './autoDoor.ts';

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(onSave: (settings: Settings) => Promise<'sync' | 'local'> = async () => 'sync') {
  place = document.createElement('div');
  document.body.append(place);
  const onForget = vi.fn(async () => undefined);
  const onReset = vi.fn(async () => DEFAULT_SETTINGS);
  const onShortcut = vi.fn(async () => undefined);
  render(
    <Options
      initial={DEFAULT_SETTINGS}
      shortcut="Alt+R"
      promptCounts={{}}
      onClearCounts={async () => undefined}
      onSave={onSave}
      onForget={onForget}
      onReset={onReset}
      onShortcut={onShortcut}
      auto={autoDoor()}
      readingList={{ load: async () => [], onRemove: async () => undefined }}
      watch={() => () => undefined}
    />,
    place,
  );
  return { onForget, onReset, onShortcut };
}

const button = (words: string) => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  if (!found) throw new Error(`No button "${words}".`);
  return found;
};
const status = () => place.querySelector('[role=status]')?.textContent ?? '';

describe('the options page', () => {
  it('has no accessibility faults axe can find', async () => {
    drawn();
    const { violations } = await axe.run(place);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('shows a change in the preview at once and keeps it a moment later', async () => {
    const saved: Settings[] = [];
    drawn(async (settings) => {
      saved.push(settings);
      return 'sync';
    });
    const sepia = place.querySelector<HTMLInputElement>('input[value=sepia]');
    if (sepia) await userEvent.click(sepia);
    const preview = place.querySelector('.preview > div')?.shadowRoot;
    await vi.waitFor(() => expect(preview?.querySelector('.theme-sepia')).not.toBeNull());
    await vi.waitFor(() => expect(saved.at(-1)?.look.theme).toBe('sepia'));
    await vi.waitFor(() => expect(status()).toContain('Saved'));
  });

  it('says when options stay on this device, and takes a change back that couldn’t be kept', async () => {
    drawn(async () => 'local');
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await vi.waitFor(() => expect(status()).toContain('this device only'));
    render(null, place);
    place.remove();
    drawn(() => Promise.reject(new Error('full')));
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await vi.waitFor(() => expect(status()).toContain('couldn'));
    expect(place.querySelector<HTMLInputElement>('input[value=system]')?.checked).toBe(true);
  });

  it('asks before it resets', async () => {
    const { onReset } = drawn();
    await userEvent.click(button('Reset all options'));
    await userEvent.click(button('No, keep'));
    expect(onReset).not.toHaveBeenCalled();
    await userEvent.click(button('Reset all options'));
    await userEvent.click(button('Yes, reset'));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('forgets what was read when told to, and says so', async () => {
    const { onForget } = drawn();
    await userEvent.click(button('Forget what I have read'));
    expect(onForget).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(status()).toContain('Forgotten.'));
  });

  it('leads to the browser’s own shortcut settings', async () => {
    const { onShortcut } = drawn();
    expect(place.textContent).toContain('Alt+R opens and closes the reader.');
    await userEvent.click(button('Change shortcut'));
    expect(onShortcut).toHaveBeenCalledOnce();
  });
});
