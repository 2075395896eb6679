import { describe, expect, it } from 'vitest';
import { isFontInstalled } from '../../../utils/reading/installedFont.ts';
import { ownStyle } from '../../../utils/reading/ownStyle.ts';

describe('the reader’s own style rules', () => {
  it.each([
    ['p { color: red }', '.article { p { color: red; } }'],
    ['@media print { p { color: red } }', '@media print { .article { p { color: red; } } }'],
  ])('reach the article alone: %s', (written, css) => {
    expect(ownStyle(written).css.replace(/\s+/g, ' ').trim()).toBe(css);
  });

  it.each([
    'p { background: url(https://a.example/x) }',
    'p { background: u\\72l(https://a.example/x) }',
    'p { --x: url(https://a.example/x) }',
    'p { background-image: image-set("https://a.example/x" 1x) }',
    'p { content: var(--x) }',
    '@import "https://a.example/x";',
    '@font-face { font-family: x; src: url(https://a.example/x) }',
    '.bar:not(&) { display: none }',
    ':is(.bar, &) { display: none }',
    ':host { display: none }',
    'p { & .bar { display: none } }',
    '@media all { .bar:not(&) { display: none } }',
    '@layer x { .bar { display: none } }',
    '@keyframes x { to { color: red } }',
  ])('leave out what could load something or reach further: %s', (written) => {
    expect(ownStyle(written).css).toBe('');
  });

  it.each([
    'p { color',
    '}}}} .bar { display: none }',
    '{',
    '</style><script>',
    'p { color: red } } .bar { display: none }',
  ])('can’t hide the bar by being broken: %s', (written) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div class="bar">Bar</div><main class="article"><p>Text</p></main>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ownStyle(written).css);
    root.adoptedStyleSheets = [sheet];
    document.body.append(host);
    expect(getComputedStyle(root.querySelector('.bar') as Element).display).toBe('block');
    host.remove();
  });

  it('say how many were left out', () => {
    expect(ownStyle('p { color: red } p { content: url(x) } :host { color: red }').refused).toBe(2);
  });
});

describe('an installed font', () => {
  it('is told from one that isn’t there', async () => {
    expect(isFontInstalled(document, 'No Such Font 4711')).toBe(false);
    expect(isFontInstalled(document, '')).toBe(false);
  });
});
