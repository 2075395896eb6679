// In every language: no label is cut and nothing runs out of a phone's window.
import '../../components/controls/themes.css';
import '../../components/controls/controls.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { LookSection } from '../../components/options/LookSection.tsx';
import { RelatedSection } from '../../components/options/RelatedSection.tsx';
import { ClosedPage } from '../../components/welcome/ClosedPage.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { uiDirection } from '../../utils/i18n.ts';
import { DEFAULT_LOOK } from '../../utils/settings/look.ts';
import { DEFAULT_RELATED } from '../../utils/settings/related.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const FILES = import.meta.glob<Readonly<Record<string, Message>>>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});
const LOCALES = Object.entries(FILES).map(([path, messages]) => ({
  name: path.split('/').at(-2) ?? '',
  messages,
}));

let place: HTMLElement | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  if (place) render(null, place);
  place?.remove();
  document.documentElement.dir = '';
  await page.viewport(1280, 800);
});

function speak(messages: Readonly<Record<string, Message>>): void {
  const { i18n } = (globalThis as unknown as { browser: { i18n: { getMessage: unknown } } }).browser;
  vi.spyOn(
    i18n as { getMessage: (key: string, filled?: readonly string[]) => string },
    'getMessage',
  ).mockImplementation((key, filled = []) => {
    const found = messages[key];
    const numbered = (found?.message ?? '').replace(
      /\$([a-z]\w*)\$/gi,
      (_, slot: string) => found?.placeholders?.[slot.toLowerCase()]?.content ?? '',
    );
    return numbered.replace(/\$(\d)/g, (_, at: string) => filled[Number(at) - 1] ?? '');
  });
}

/** What is wider than its place, or sticks out of the window. */
function cutIn(root: HTMLElement): readonly string[] {
  const right = document.documentElement.clientWidth;
  return [...root.querySelectorAll<HTMLElement>('button, label, legend, summary, h1, h2, h3, .option span')]
    .filter((element) => !element.closest('.visually-hidden, .theme-previews'))
    .filter((element) => {
      const { left, right: end, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || end > right + 1 || element.scrollWidth > element.clientWidth + 1);
    })
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => element.textContent ?? '');
}

describe.each(LOCALES)('in $name', ({ messages }) => {
  it('no label is cut at 390 px', async () => {
    await page.viewport(390, 844);
    speak(messages);
    place = document.createElement('div');
    document.documentElement.dir = uiDirection();
    document.body.append(place);
    const nothing = () => undefined;
    render(
      <>
        <div class="options theme-light">
          <main>
            <LookSection
              look={DEFAULT_LOOK}
              onChange={nothing}
              isInstalled={() => true}
              refusedIn={() => 0}
              ownCss={(css) => css}
              bringFace={nothing}
            />
            <RelatedSection
              related={DEFAULT_RELATED}
              onChange={nothing}
              onForget={async () => true}
              onStatus={nothing}
            />
          </main>
        </div>
        <Welcome
          look={DEFAULT_LOOK}
          mode="allowed"
          rules={[]}
          shortcut="Alt+R"
          brand="firefox"
          onMode={async () => 'done'}
          onOptions={nothing}
          onDone={nothing}
        />
        <ClosedPage why="file" theme="light" welcomeUrl="#" onOptions={nothing} />
      </>,
      place,
    );
    expect(cutIn(place)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
