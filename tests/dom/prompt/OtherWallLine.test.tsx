import '../../../components/controls/themes.css';
import '../../../components/prompt/prompt.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { OtherWallLine } from '../../../components/prompt/OtherWallLine.tsx';
import { t } from '../../../utils/i18n.ts';
import { faults, LOOKS, STANDS } from './promptReport.ts';

let place: HTMLElement;
afterEach(() => {
  render(null, place);
  place.remove();
});

function drawn(theme = 'light', dir = 'ltr') {
  place = document.createElement('div');
  place.className = `theme-${theme}`;
  place.dir = dir;
  place.style.background = 'var(--paper)';
  document.body.append(place);
  render(<OtherWallLine finding={STANDS} />, place);
}

const line = () => place.querySelector<HTMLDetailsElement>('details.prompt-line');

describe('the line about what stands before the page', () => {
  it.each(LOOKS)('has no accessibility faults axe can find, open, in %s, %s', async (theme, dir) => {
    drawn(theme, dir);
    line()?.setAttribute('open', '');
    expect(faults(await axe.run(place))).toEqual([]);
  });

  it('is one sentence; opened with the keyboard it quotes the page, and there is nothing to choose', async () => {
    drawn();
    expect(place.innerText.trim()).toBe(t('stands_paywall'));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(line()?.open).toBe(true);
    expect(place.innerText).toContain(STANDS.text);
    expect(place.querySelectorAll('input,button,a')).toHaveLength(0);
  });
});
