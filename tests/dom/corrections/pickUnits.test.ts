import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pickUnits, unitsIn } from '../../../entrypoints/corrections/pickUnits.ts';

let body: HTMLElement;
let picked: (string | null)[];
let isEnded: boolean;

beforeEach(() => {
  body = document.createElement('div');
  body.innerHTML =
    '<p>One</p><section class="live-entry"><h2>Two</h2><p>Three <a href="#x">with a link</a></p></section><ul><li>Four</li><li>Five</li></ul>';
  document.body.append(body);
  picked = [];
  isEnded = false;
});

let stopKeys: () => void = () => undefined;
afterEach(() => stopKeys());

/** The reader hands keys on from the window; see `guardKeys`. */
function start() {
  const picker = pickUnits({
    body,
    onPick: (unit) => picked.push(unit.textContent),
    onEnd: () => {
      isEnded = true;
    },
  });
  const onKey = (event: KeyboardEvent) => picker.use(event);
  window.addEventListener('keydown', onKey, true);
  stopKeys = () => window.removeEventListener('keydown', onKey, true);
  return picker;
}

describe('choosing parts of an article', () => {
  it('goes by paragraph, heading and whole list, into sections', () => {
    expect(unitsIn(body).map(({ textContent }) => textContent)).toEqual([
      'One',
      'Two',
      'Three with a link',
      'FourFive',
    ]);
  });

  it('takes a click, also on a link, which is not followed', async () => {
    const { stop } = start();
    await userEvent.click(body.querySelector('a') as Element);
    expect(picked).toEqual(['Three with a link']);
    expect(location.hash).toBe('');
    stop();
  });

  it('works with the arrow keys and Delete, and ends with Esc', async () => {
    start();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(body.querySelector('.picked')?.textContent).toBe('Two');
    await userEvent.keyboard('{Delete}');
    expect(picked).toEqual(['Two']);
    await userEvent.keyboard('{Escape}');
    expect(isEnded).toBe(true);
  });

  it('hears no event that a script made up', () => {
    const { stop } = start();
    body.querySelector('p')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(picked).toEqual([]);
    expect(isEnded).toBe(false);
    stop();
  });
});
