import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import controlsCss from '../../../components/controls/controls.css?inline';
import themesCss from '../../../components/controls/themes.css?inline';
import readerCss from '../../../components/reader/reader.css?inline';
import { RelatedLinks } from '../../../components/related/RelatedLinks.tsx';
import relatedCss from '../../../components/related/related.css?inline';
import type { RelatedLinksProps } from '../../../components/related/relatedLinksProps.ts';
import type { RelatedLink } from '../../../utils/related/relatedTypes.ts';
import { DEFAULT_RELATED } from '../../../utils/settings/related.ts';
import { eventually } from '../../eventually.ts';
import { openHost } from '../openHost.ts';

const hosts: HTMLElement[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});

const link = (name: string, more: Partial<RelatedLink> = {}): RelatedLink => ({
  url: `https://harbour.example/${name}`,
  title: `What the ${name} did`,
  kind: 'related',
  heading: 'Related stories',
  ...more,
});

function drawn(links: readonly RelatedLink[], change: Partial<RelatedLinksProps> = {}) {
  const { host, root, mountPoint } = openHost([themesCss, controlsCss, readerCss, relatedCss]);
  const props: RelatedLinksProps = {
    finding: { links, sponsored: [] },
    choices: DEFAULT_RELATED,
    read: new Set(),
    kept: new Set(),
    canKeep: true,
    isInText: () => true,
    mayShowImage: () => false,
    details: new Map(),
    onFollow: vi.fn(),
    onKeep: vi.fn(),
    ...change,
  };
  const draw = () =>
    render(
      <div class="reader theme-light">
        <main class="article">
          <RelatedLinks {...props} />
        </main>
      </div>,
      mountPoint,
    );
  draw();
  document.body.append(host);
  hosts.push(host);
  const names = () => [...root.querySelectorAll('.related-name')].map(({ textContent }) => textContent);
  return { root, props, names };
}

const many = (count: number) => Array.from({ length: count }, (_, i) => link(`gull${i}`));

describe('further reading', () => {
  it('stands under the heading the page gives it', () => {
    expect(drawn([link('pier'), link('boat')]).root.querySelector('h2')?.textContent).toBe('Related stories');
  });

  it('stands under our own heading when the page gives several', () => {
    const { root } = drawn([link('pier'), link('boat', { heading: 'See also' })]);
    expect(root.querySelector('h2')?.textContent).toBe('Further reading');
  });

  it('shows six, and the rest on demand, going on from there by keyboard', async () => {
    const { root, names } = drawn(many(11));
    expect(names()).toHaveLength(6);
    const more = root.querySelector<HTMLElement>('.related > .button');
    expect(more?.textContent).toBe('Show 5 more');
    more?.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(names()).toHaveLength(11));
    await eventually(() =>
      expect(root.activeElement?.getAttribute('href')).toBe('https://harbour.example/gull6'),
    );
  });

  it('says site, date, minutes and what was read', () => {
    const url = 'https://harbour.example/pier';
    const { root } = drawn([link('pier', { site: 'island.example', date: '2031-05-12T23:30:00-03:00' })], {
      read: new Set([url]),
      details: new Map([[url, { minutes: 4 }]]),
    });
    const facts = [...root.querySelectorAll('.related-facts bdi')].map(({ textContent }) => textContent);
    expect(facts).toEqual(['island.example', 'May 12, 2031', '4 min', 'already read']);
  });

  it('keeps a heading of another direction on its own side', () => {
    const { root } = drawn([link('pier', { heading: 'More from the coast' })]);
    const section = root.querySelector<HTMLElement>('nav');
    if (section) section.dir = 'rtl';
    const words = root.querySelector('h2 bdi');
    expect(words?.textContent).toBe('More from the coast');
    expect(words?.getBoundingClientRect().right).toBe(section?.getBoundingClientRect().right);
  });

  it('leaves out what was read when asked to', () => {
    const { names } = drawn([link('pier'), link('boat')], {
      read: new Set(['https://harbour.example/pier']),
      choices: { ...DEFAULT_RELATED, hideRead: true },
    });
    expect(names()).toEqual(['What the boat did']);
  });

  it('keeps what is popular away unless asked, and then folded', () => {
    const links = [link('pier'), link('boat', { kind: 'popular' })];
    expect(drawn(links).names()).toEqual(['What the pier did']);
    const { root } = drawn(links, { choices: { ...DEFAULT_RELATED, popular: true } });
    expect(root.querySelector('details')?.open).toBe(false);
  });

  it('leaves out the links between the paragraphs when asked to', () => {
    const links = [link('pier'), link('boat', { kind: 'inline' })];
    expect(drawn(links).names()).toHaveLength(2);
    expect(drawn(links, { choices: { ...DEFAULT_RELATED, inline: 'leave' } }).names()).toEqual([
      'What the pier did',
    ]);
  });

  it('does not lose a link between the paragraphs that the text no longer holds', () => {
    const links = [link('pier', { kind: 'inline' })];
    const choices = { ...DEFAULT_RELATED, inline: 'leave' as const };
    expect(drawn(links, { choices, isInText: () => false }).names()).toEqual(['What the pier did']);
  });

  it('shows only pictures that may be shown', () => {
    const links = [
      link('pier', { image: 'https://harbour.example/a.jpg' }),
      link('boat', { image: 'https://harbour.example/b.jpg' }),
    ];
    const { root } = drawn(links, { mayShowImage: (url) => url.endsWith('a.jpg') });
    expect([...root.querySelectorAll('img')].map(({ src }) => src)).toEqual([
      'https://harbour.example/a.jpg',
    ]);
  });

  it('says which paid links were left out, and why, with nothing to click on', async () => {
    const { root } = drawn([link('pier')], {
      finding: {
        links: [link('pier')],
        sponsored: [{ url: 'https://www.gold.example/x', title: 'One trick', why: 'container' }],
      },
    });
    const drawer = root.querySelector<HTMLDetailsElement>('.related-paid');
    expect(drawer?.querySelector('summary')?.textContent).toBe('1 paid link left out');
    drawer?.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(drawer?.open).toBe(true);
    expect(drawer?.textContent).toContain('gold.example');
    expect(drawer?.textContent).toContain('in a block of advertisements');
    expect(drawer?.querySelector('a')).toBeNull();
  });

  it('draws nothing when there is nothing', () => {
    expect(drawn([]).root.querySelector('.related')).toBeNull();
  });

  it('has no fault axe can see', async () => {
    const { root } = drawn([...many(9), link('boat', { kind: 'popular' })], {
      choices: { ...DEFAULT_RELATED, popular: true },
      finding: {
        links: [...many(9), link('boat', { kind: 'popular' })],
        sponsored: [{ url: 'https://gold.example/x', title: 'One trick', why: 'label' }],
      },
    });
    const results = await axe.run(root.host as HTMLElement, {
      rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
    });
    expect(
      results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  });
});

describe('following a link', () => {
  const press = (init: MouseEventInit, type = 'click') => {
    const { root, props } = drawn([link('pier')]);
    const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
    document.addEventListener(type, (late) => late.preventDefault(), { once: true });
    let isTaken = false;
    root.addEventListener(type, (seen) => {
      isTaken = seen.defaultPrevented;
    });
    root.querySelector('.related-card a')?.dispatchEvent(event);
    return { isTaken, onFollow: props.onFollow };
  };

  it.each([
    ['a click', { button: 0 }, 'click', 'here'],
    ['a click with Ctrl', { button: 0, ctrlKey: true }, 'click', 'tab'],
    ['a click with ⌘', { button: 0, metaKey: true }, 'click', 'tab'],
    ['a middle click', { button: 1 }, 'auxclick', 'tab'],
  ])('%s goes %4$s', (_, init, type, where) => {
    const { onFollow, isTaken } = press(init, type);
    expect(onFollow).toHaveBeenCalledExactlyOnceWith('https://harbour.example/pier', where);
    expect(isTaken).toBe(true);
  });

  it.each([
    ['a click with Shift', { button: 0, shiftKey: true }, 'click'],
    ['a right click', { button: 2 }, 'auxclick'],
  ])('%s is left to the browser', (_, init, type) => {
    const { onFollow, isTaken } = press(init, type);
    expect(onFollow).not.toHaveBeenCalled();
    expect(isTaken).toBe(false);
  });

  it('works by keyboard', async () => {
    const { root, props } = drawn([link('pier')]);
    root.querySelector<HTMLElement>('.related-card a')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(props.onFollow).toHaveBeenCalledExactlyOnceWith('https://harbour.example/pier', 'here');
  });
});

describe('read later', () => {
  it('is a button that says whether it is pressed', async () => {
    const { root, props } = drawn([link('pier'), link('boat')], {
      kept: new Set(['https://harbour.example/boat']),
    });
    const buttons = [...root.querySelectorAll<HTMLElement>('.related-keep')];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['false', 'true']);
    buttons[0]?.focus();
    await userEvent.keyboard(' ');
    expect(props.onKeep).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ title: 'What the pier did' }),
      true,
    );
  });

  it('is not offered where nothing may be kept', () => {
    expect(drawn([link('pier')], { canKeep: false }).root.querySelector('.related-keep')).toBeNull();
  });
});
