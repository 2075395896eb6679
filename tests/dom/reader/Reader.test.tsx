import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import { Reader, type ReaderProps } from '../../../components/reader/Reader.tsx';
import readerCss from '../../../components/reader/reader.css?inline';
import { createHost } from '../../../utils/page/createHost.ts';
import type { Theme } from '../../../utils/settings/look.ts';
import { DEFAULT_LOOK } from '../../../utils/settings/look.ts';
import { SAMPLE } from './sampleArticle.ts';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

function drawn(change: Partial<ReaderProps> = {}): ShadowRoot {
  const { host, root, shell } = createHost(document, 'lectern-reader', [themesCss, controlsCss, readerCss]);
  const props: ReaderProps = {
    article: SAMPLE,
    look: DEFAULT_LOOK,
    prefersDark: false,
    isPanelOpen: false,
    onPanel: () => undefined,
    onLook: () => undefined,
    onClose: () => undefined,
    onOptions: () => undefined,
    ...change,
  };
  render(<Reader {...props} />, shell);
  document.body.append(host);
  hosts.push(host);
  return root;
}

async function faults(root: ShadowRoot): Promise<string[]> {
  const results = await axe.run(root.host as HTMLElement, {
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The space a line breaks at is counted with it, but isn't seen. */
const TRAILING_SPACE = 1;

/** Characters of the longest line of the first paragraph. */
function longestLine(root: ShadowRoot): number {
  const text = root.querySelector('.body p')?.firstChild;
  if (!(text instanceof Text)) return Number.NaN;
  const lines = new Map<number, number>();
  const range = document.createRange();
  for (let at = 0; at < text.length; at++) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const top = Math.round(range.getBoundingClientRect().top);
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  return Math.max(...lines.values());
}

describe('the reader', () => {
  it.each([
    ['is drawn', {}, 1],
    ['is not drawn when it stands in the body', { isInBody: true }, 0],
    ['is not drawn when it is a logo that stands in for one', { isStandIn: true as const }, 0],
  ])('the lead image %s', (_, change, count) => {
    const leadImage = { url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', isInBody: false, ...change };
    expect(drawn({ article: { ...SAMPLE, leadImage } }).querySelectorAll('.head img')).toHaveLength(count);
  });

  it.each<[Theme, boolean]>([
    ['light', false],
    ['sepia', false],
    ['dark', false],
    ['black', false],
    ['system', true],
  ])('has no accessibility faults axe can find, in %s', async (theme, prefersDark) => {
    const root = drawn({ look: { ...DEFAULT_LOOK, theme }, prefersDark, isPanelOpen: true });
    expect(await faults(root)).toEqual([]);
  });

  it('says who wrote it, with roles apart', () => {
    const people = [...drawn().querySelectorAll('.person')];
    expect(people.map((person) => person.querySelector('.name, a')?.textContent)).toEqual([
      'James Carter',
      'Ana Ruiz',
    ]);
    expect(people[0]?.querySelector('.role')?.textContent).toBe('Senior News Editor');
  });

  it('says when: published, updated, and how long it takes', () => {
    const when = drawn().querySelector('.when')?.textContent;
    expect(when).toContain('November 25, 2025');
    expect(when).toContain('Updated November 27, 2025');
    expect(when).toContain('4–6 min');
  });

  it('leaves out an update within the hour', () => {
    const root = drawn({ article: { ...SAMPLE, modified: '2025-11-25T08:40:00+00:00' } });
    expect(root.querySelector('.when')?.textContent).not.toContain('Updated');
  });

  it('keeps lines within 75 characters, in every typeface and at every width', async () => {
    for (const width of [1280, 800]) {
      await page.viewport(width, 800);
      for (const typeface of ['serif', 'sans', 'book', 'humanist'] as const) {
        const longest = longestLine(drawn({ look: { ...DEFAULT_LOOK, typeface } }));
        expect(longest, `${typeface} at ${width}`).toBeLessThanOrEqual(75 + TRAILING_SPACE);
        expect(longest, `${typeface} at ${width}`).toBeGreaterThan(50);
      }
    }
  });

  it('never scrolls sideways on a narrow screen, even with big letters', async () => {
    await page.viewport(390, 800);
    drawn({ look: { ...DEFAULT_LOOK, size: 40 } });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it('gives CJK lines at most 40 characters', async () => {
    await page.viewport(1280, 800);
    const html = `<p>${'港の朝は豆腐屋の湯気で始まる。'.repeat(12)}</p>`;
    expect(longestLine(drawn({ article: { ...SAMPLE, lang: 'ja', html } }))).toBeLessThanOrEqual(40);
  });

  it('can be worked from the keyboard', async () => {
    const pressed: string[] = [];
    const root = drawn({ onClose: () => pressed.push('close'), onPanel: () => pressed.push('panel') });
    root.querySelector('main')?.focus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard(' ');
    expect(pressed).toEqual(['panel', 'close']);
  });
});
