import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import { EasePanel } from '../../../components/ease/EasePanel.tsx';
import { KeysSection } from '../../../components/options/KeysSection.tsx';
import readerCss from '../../../components/reader/reader.css?inline';
import { Contents, type ContentsProps } from '../../../components/tools/Contents.tsx';
import { KeyList } from '../../../components/tools/KeyList.tsx';
import { Menu } from '../../../components/tools/Menu.tsx';
import toolsCss from '../../../components/tools/tools.css?inline';
import { formatMinutes, t } from '../../../utils/i18n.ts';
import { COMMAND_IDS, DEFAULT_KEYS } from '../../../utils/settings/keys.ts';
import { DEFAULT_READING } from '../../../utils/settings/reading.ts';
import { openHost } from '../openHost.ts';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function drawn(panel: ComponentChild): ShadowRoot {
  const { host, root, mountPoint } = openHost([themesCss, controlsCss, readerCss, toolsCss]);
  document.body.append(host);
  hosts.push(host);
  render(
    <div class="reader theme-light">
      <button type="button" class="outside">
        Outside
      </button>
      {panel}
    </div>,
    mountPoint,
  );
  return root;
}

const nothing = () => undefined;

const CONTENTS: ContentsProps = {
  title: 'The pier',
  lang: 'en',
  dir: 'ltr',
  entries: [
    { title: 'Its lamps', depth: 1, minutes: 2 },
    { title: 'Who lit them', depth: 2, minutes: 0 },
  ],
  current: 1,
  share: 0.355,
  minutesLeft: 4,
  onGo: nothing,
  onClose: nothing,
};
const MENU = {
  commands: COMMAND_IDS,
  keys: DEFAULT_KEYS,
  pressed: { keep: true },
  share: 0,
  minutesLeft: 3,
  onChoose: nothing,
  onClose: nothing,
};

const PANELS: readonly (readonly [string, ComponentChild])[] = [
  ['menu', <Menu key="menu" {...MENU} />],
  ['contents', <Contents key="contents" {...CONTENTS} />],
  ['contents without headings', <Contents key="none" {...CONTENTS} entries={[]} />],
  [
    'ease',
    <EasePanel
      key="ease"
      reading={DEFAULT_READING}
      onChange={nothing}
      onSentences={nothing}
      onClose={nothing}
    />,
  ],
  ['keys', <KeyList key="keys" keys={DEFAULT_KEYS} onClose={nothing} />],
];

describe('the reader’s panels', () => {
  it.each(PANELS)('give axe nothing to say: %s', async (_, panel) => {
    const results = await axe.run(drawn(panel).host as HTMLElement, {
      rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
    });
    expect(results.violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });

  it('take the focus, and close when it goes elsewhere', async () => {
    const onClose = vi.fn();
    const root = drawn(<Menu {...MENU} onClose={onClose} />);
    await expect.poll(() => root.activeElement?.className).toBe('tools-item');
    root.querySelectorAll<HTMLElement>('.tools-item')[1]?.focus();
    expect(onClose).not.toHaveBeenCalled();
    root.querySelector<HTMLElement>('.outside')?.focus();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('have nothing smaller to touch than 44 pixels', () => {
    const root = drawn([<Menu key="menu" {...MENU} />, <Contents key="contents" {...CONTENTS} />]);
    const heights = [...root.querySelectorAll('.tools-item')].map(
      (item) => item.getBoundingClientRect().height,
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  it('mark the current section and say how far one has read', () => {
    const root = drawn(<Contents {...CONTENTS} />);
    expect(root.querySelector('[aria-current="location"]')?.textContent).toContain('Who lit them');
    expect(root.querySelector('.tools-progress')?.textContent).toContain('36');
    expect(root.querySelector('nav')?.textContent).toContain(formatMinutes(2));
  });

  it('list every command there is with its key', () => {
    const root = drawn(<KeyList keys={{ ...DEFAULT_KEYS, theme: '' }} onClose={nothing} />);
    const listed = [...root.querySelectorAll<HTMLElement>('[data-command]')];
    expect(listed.map(({ dataset }) => dataset.command).sort()).toEqual([...COMMAND_IDS].sort());
    expect(root.querySelector('[data-command="end"] dd')?.textContent).toBe('ShiftG');
    expect(root.querySelector('[data-command="theme"] dd')?.textContent).toBe(t('keys_none'));
  });
});

describe('narrow windows and large text', () => {
  it.each([320, 390])('show each panel without scrolling sideways at %d pixels', async (width) => {
    await page.viewport(width, 640);
    for (const [, panel] of PANELS) {
      const box = drawn(panel).querySelector('.panel') as HTMLElement;
      const { left, right } = box.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1280, 800);
  });
});

describe('the keys on the options page', () => {
  const waiting = async (onChange: (keys: unknown) => void) => {
    const root = drawn(
      <KeysSection
        shortcut="Alt+R"
        onShortcut={async () => undefined}
        keys={DEFAULT_KEYS}
        onChange={onChange}
      />,
    );
    const button = root.querySelector<HTMLElement>('[data-command="contents"] button');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => button?.textContent).toBe(t('keys_press'));
    return button;
  };

  it.each([
    ['q', 'q'],
    ['{Shift>}Q{/Shift}', 'Shift+Q'],
    ['{Delete}', ''],
  ])('take %s', async (pressed, key) => {
    const onChange = vi.fn();
    await waiting(onChange);
    await userEvent.keyboard(pressed);
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_KEYS, contents: key });
  });

  it('stay as they were after Esc', async () => {
    const onChange = vi.fn();
    const button = await waiting(onChange);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => button?.textContent).toBe('c');
    await userEvent.keyboard('q');
    expect(onChange).not.toHaveBeenCalled();
  });
});
