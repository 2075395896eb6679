// What a person does on the options page by key, for the tests that look at the effect somewhere else.
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/launch.ts';
import { goToOwnPage, until } from './testExtension.ts';

/** How a control of the options page is worked. */
export type Hand =
  /** Chosen, pressed or switched over, with the space bar. */
  | { readonly kind: 'space'; readonly at: string; readonly nth?: number }
  /** Pushed to an end. */
  | { readonly kind: 'slide'; readonly at: string; readonly to: 'Home' | 'End' }
  /** Written in, and left with a key. */
  | { readonly kind: 'type'; readonly at: string; readonly words: string; readonly end?: 'Tab' | 'Enter' }
  | { readonly kind: 'colour'; readonly at: string; readonly to: string }
  /** Another key for a command. */
  | { readonly kind: 'key'; readonly command: string; readonly to: string };

/** One of a few choices. */
export const chooseIn = (section: string, value: string): Hand => ({
  kind: 'space',
  at: `#${section} input[type=radio][value=${value}]`,
});
/** @param nth which of the section's switches, from 0 */
export const toggle = (section: string, nth: number): Hand => ({
  kind: 'space',
  at: `#${section} .toggle input`,
  nth,
});

/** Opens the options page with every box on it unfolded. */
export async function openOptionsPage({ browser, optionsUrl }: LaunchedBrowser): Promise<Page> {
  const options = await browser.newPage();
  await goToOwnPage(options, optionsUrl, '#about');
  await options.evaluate(() => {
    for (const box of document.querySelectorAll('details')) box.open = true;
  });
  return options;
}

/** Works a control; the page keeps what was set a moment later. */
export async function work(options: Page, hand: Hand): Promise<void> {
  await options.bringToFront();
  await focus(options, hand);
  switch (hand.kind) {
    case 'space':
      return options.keyboard.press(' ');
    case 'slide':
      return options.keyboard.press(hand.to);
    case 'type':
      await options.keyboard.type(hand.words);
      return options.keyboard.press(hand.end ?? 'Tab');
    case 'colour':
      // The browser's own dialog can't be reached from here.
      return options.evaluate(
        ({ at, to }) => {
          const field = document.querySelector<HTMLInputElement>(at);
          if (!field) throw new Error(`No ${at}.`);
          field.value = to;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        { at: hand.at, to: hand.to },
      );
    case 'key': {
      const words = () => options.evaluate(() => document.activeElement?.textContent);
      const before = await words();
      await options.keyboard.press(' ');
      await until('the button to wait for a key', async () => (await words()) !== before);
      return options.keyboard.press(hand.to as 'z');
    }
  }
}

function focus(options: Page, hand: Hand): Promise<void> {
  return options.evaluate(
    ({ at, nth }) => {
      const control = document.querySelectorAll<HTMLElement>(at)[nth];
      if (!control) throw new Error(`No ${at}.`);
      control.focus();
    },
    hand.kind === 'key'
      ? { at: `#key-${hand.command}`, nth: 0 }
      : { at: hand.at, nth: (hand.kind === 'space' && hand.nth) || 0 },
  );
}

/** Works a control, and comes back once the browser has stored what was set. */
export async function workAndKeep(options: Page, hand: Hand): Promise<void> {
  const before = await stored(options);
  await work(options, hand);
  await until('it to be kept', async () => (await stored(options)) !== before);
}

/** What the browser stores of the settings. */
function stored(options: Page): Promise<string> {
  return options.evaluate(async () => {
    type Kept = { settings?: { settings: object } };
    type Api = { storage: { sync: { get(key: string): Promise<Kept> } } };
    const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { settings } = await (own ?? chrome).storage.sync.get('settings');
    return JSON.stringify(settings?.settings ?? {});
  });
}
