import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/options/options.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DataActions } from '../../../components/options/data/DataSection.tsx';
import { Options } from '../../../components/options/Options.tsx';
import type { SettingsChange } from '../../../utils/contracts/answers.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/schema.ts';
import { eventually } from '../../eventually.ts';
import { autoActions } from './autoActions.ts';

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

type Save = (before: Settings, after: Settings) => Promise<SettingsChange>;

const LINK = { url: 'https://quill.example/mill', title: 'The mill', keptAt: 1 };

const saved: Save = async (_, settings) => ({ kind: 'saved', where: 'sync', settings });

function drawn(onSave: Save = saved, isNewer = false, data: DataActions = NO_DATA) {
  place = document.createElement('div');
  document.body.append(place);
  const onForget = vi.fn(async () => true);
  const onReset = vi.fn((before: Settings) => saved(before, DEFAULT_SETTINGS));
  const onShortcut = vi.fn(async () => undefined);
  render(
    <Options
      initial={DEFAULT_SETTINGS}
      isNewer={isNewer}
      shortcut="Alt+R"
      promptEntries={[]}
      loadAsks={async () => []}
      onForgetAsks={async () => true}
      lookTools={{
        isInstalled: () => true,
        refusedIn: () => 0,
        ownCss: (css) => css,
        bringFace: () => undefined,
      }}
      onSave={onSave}
      onForget={onForget}
      onReset={onReset}
      onShortcut={onShortcut}
      auto={autoActions()}
      corrections={{ load: async () => ({}), onForget: async () => true }}
      readingList={{ load: async () => [LINK], onRemove: async () => true }}
      sites={{ load: async () => ({ corrections: {}, seen: {}, looks: [] }), onForget: async () => true }}
      data={data}
      about={{ version: '1.0', welcomeUrl: '#', diagnose: async () => '', onSeen: () => undefined }}
      hasNews={false}
      watch={() => () => undefined}
    />,
    place,
  );
  return { onForget, onReset, onShortcut };
}

const NO_DATA: DataActions = {
  sizes: async () => [],
  sync: async () => undefined,
  onClear: async () => true,
  make: async () => '',
  maxBytes: 1000,
  check: () => ({ kind: 'notJson' }) as const,
  changes: async () => [],
  restore: async () => true,
};

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
    const kept: Settings[] = [];
    drawn(async (before, after) => {
      kept.push(after);
      return saved(before, after);
    });
    const sepia = place.querySelector<HTMLInputElement>('input[value=sepia]');
    if (sepia) await userEvent.click(sepia);
    const preview = place.querySelector('.preview > div')?.shadowRoot;
    await eventually(() => expect(preview?.querySelector('.theme-sepia')).not.toBeNull());
    await eventually(() => expect(kept.at(-1)?.look.theme).toBe('sepia'));
    await eventually(() => expect(status()).toContain('Saved'));
  });

  it('says when options stay on this device, and takes a change back that couldn’t be kept', async () => {
    drawn(async (_, settings) => ({ kind: 'saved', where: 'local', settings }));
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await eventually(() => expect(status()).toContain('this device only'));
    render(null, place);
    place.remove();
    drawn(async (settings) => ({ kind: 'notSaved', why: 'full', settings }));
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await eventually(() => expect(status()).toContain('Couldn'));
    expect(place.querySelector<HTMLInputElement>('input[value=system]')?.checked).toBe(true);
  });

  it('says that settings of a newer version are kept as they are', async () => {
    drawn(async (settings) => ({ kind: 'notSaved', why: 'newer', settings }), true);
    expect(place.querySelector('main > .notice')?.textContent).toContain('newer version');
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await eventually(() => expect(status()).toContain('newer version'));
  });

  it('asks before it resets', async () => {
    const { onReset } = drawn();
    await userEvent.click(button('Reset all options'));
    await userEvent.click(button('Cancel'));
    expect(onReset).not.toHaveBeenCalled();
    await userEvent.click(button('Reset all options'));
    await userEvent.click(button('Yes, reset'));
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('forgets what was read when told to, and says so', async () => {
    const { onForget } = drawn();
    await userEvent.click(button('Clear reading history'));
    expect(onForget).toHaveBeenCalledOnce();
    await eventually(() => expect(status()).toContain('Reading history cleared.'));
  });

  it('leads to the browser’s own shortcut settings', async () => {
    const { onShortcut } = drawn();
    expect(place.textContent).toContain('Alt+R opens and closes reader view.');
    await userEvent.click(button('Change shortcut'));
    expect(onShortcut).toHaveBeenCalledOnce();
  });

  it('takes a change back when told to', async () => {
    const kept: Settings[] = [];
    drawn(async (before, after) => {
      kept.push(after);
      return saved(before, after);
    });
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await eventually(() => expect(kept.at(-1)?.look.theme).toBe('dark'));
    await eventually(() => expect(button('Undo')).toBeTruthy());
    await userEvent.click(button('Undo'));
    await eventually(() => expect(kept.at(-1)?.look.theme).toBe('system'));
  });

  it.each([
    ['a link of the reading list', 'Remove The mill', 'Removed'],
    ['the reading history', 'Clear reading history', 'cleared'],
    ['everything', 'Reset all options', 'Saved'],
  ])('brings %s back that was removed, for a while', async (_, words, said) => {
    const restore = vi.fn(async () => true);
    drawn(saved, false, { ...NO_DATA, make: async () => 'as it was', restore });
    await eventually(() => expect(place.textContent).toContain('The mill'));
    const pressed = [...place.querySelectorAll('button')].find(
      (each) => each.textContent === words || each.ariaLabel === words,
    );
    if (pressed) await userEvent.click(pressed);
    if (words.startsWith('Reset')) await userEvent.click(button('Yes, reset'));
    await eventually(() => expect(status()).toContain(said));
    await userEvent.click(button('Undo'));
    await eventually(() => expect(restore).toHaveBeenCalledExactlyOnceWith('as it was', 'merge'));
    await eventually(() => expect(status()).toBe('Undone.'));
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('offers no way back where nothing was removed', async () => {
    drawn();
    await userEvent.click(button('Copy diagnostics'));
    await eventually(() => expect(status()).not.toBe(''));
    expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Undo');
  });

  it('sets one section back and leaves the others', async () => {
    const kept: Settings[] = [];
    drawn(async (before, after) => {
      kept.push(after);
      return saved(before, after);
    });
    await userEvent.click(place.querySelector('#prompts input[value=read]') as HTMLInputElement);
    await userEvent.click(place.querySelector('input[value=dark]') as HTMLInputElement);
    await eventually(() => expect(kept.at(-1)?.look.theme).toBe('dark'));
    await userEvent.click(place.querySelector('#look .button-quiet') as HTMLElement);
    await eventually(() => expect(kept.at(-1)?.look.theme).toBe('system'));
    expect(kept.at(-1)?.prompts.policy).toBe('read');
  });

  it('finds a setting by its words, opens what hides it and goes there', async () => {
    drawn();
    await userEvent.fill(place.querySelector('.options-nav input') as HTMLInputElement, 'hyphen');
    await userEvent.click(button('Hyphenate long wordsReading'));
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    await userEvent.fill(place.querySelector('.options-nav input') as HTMLInputElement, 'no such thing');
    expect(place.querySelector('.found-settings')?.textContent).toBe('No setting found.');
  });

  it('has a link to each section, and every link leads to one', () => {
    drawn();
    const links = [...place.querySelectorAll<HTMLAnchorElement>('.options-nav a')];
    expect(links).toHaveLength(9);
    for (const { hash } of links) expect(place.querySelector(hash), hash).not.toBeNull();
  });

  it('shows the whole of the link in focus on a phone', async () => {
    await page.viewport(390, 844);
    drawn();
    for (const link of place.querySelectorAll<HTMLAnchorElement>('.options-nav a')) {
      link.focus();
      const { left, right } = link.getBoundingClientRect();
      expect(left, link.textContent).toBeGreaterThanOrEqual(0);
      expect(right, link.textContent).toBeLessThanOrEqual(390);
    }
  });

  it.each([
    ['Theme', 'follows your device'],
    ['Typeface', 'come with Lectern'],
    ['Line length', 'narrow window'],
    ['Letter spacing', 'tell apart'],
    ['Hyphenate long words', 'knows how to divide'],
    ['Columns', 'turn pages'],
    ['Vertical lines in Japanese and Chinese', 'right to left'],
  ])('explains “%s” in one line', (name, line) => {
    drawn();
    const named = [...place.querySelectorAll('#look :is(legend, label)')].find(
      ({ textContent }) => textContent === name,
    );
    const hint = named?.closest('fieldset, .slider, .setting')?.querySelector('.hint');
    expect(hint?.textContent).toContain(line);
  });

  it.each([
    ['two columns', '#look input[value=two]', '.two-columns .article', 'column-count', '2'],
    ['vertical lines', '#look .fine .toggle input', '.article[lang=ja]', 'writing-mode', 'vertical-rl'],
  ])('shows %s in the sample', async (name, selector, part, property, value) => {
    drawn();
    const inputs = [...place.querySelectorAll<HTMLInputElement>(selector)];
    // Of the two checkboxes the last.
    inputs.at(-1)?.click();
    const samples = () =>
      [...place.querySelectorAll('.preview > div')].map((host) => {
        const found = host.shadowRoot?.querySelector(part);
        return found && getComputedStyle(found).getPropertyValue(property);
      });
    await eventually(() => expect(samples(), name).toEqual(Array(8).fill(value)));
  });

  it('shows own rules in the sample', async () => {
    drawn();
    const field = place.querySelector('#look textarea') as HTMLTextAreaElement;
    field.value = '.article p { text-indent: 2em; }';
    field.dispatchEvent(new Event('change'));
    const indent = () => {
      const p = place.querySelector('.preview > div')?.shadowRoot?.querySelector('.body p');
      return p && getComputedStyle(p).textIndent !== '0px';
    };
    await eventually(() => expect(indent()).toBe(true));
  });

  it('shows the sample in every theme', () => {
    drawn();
    const previews = [...place.querySelectorAll('.theme-previews .preview > div')];
    const themes = previews.map((host) => host.shadowRoot?.querySelector('.reader')?.className.trim());
    const all = ['light', 'sepia', 'dark', 'black', 'contrastLight', 'contrastDark', 'own'];
    expect(themes).toEqual(all.map((theme) => `reader theme-${theme}`));
  });
});
