import '../../../components/controls/themes.css';
import '../../../components/controls/controls.css';
import '../../../components/welcome/welcome.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { t } from '../../../utils/i18n.ts';
import { DEFAULT_LOOK } from '../../../utils/settings/look.ts';
import { eventually } from '../../eventually.ts';

let place: HTMLElement | undefined;
afterEach(() => {
  if (place) render(null, place);
  place?.remove();
});

function drawn(outcome: 'done' | 'refused' = 'done') {
  place = document.createElement('div');
  document.body.append(place);
  const onMode = vi.fn(async () => outcome);
  const onDone = vi.fn();
  render(
    <Welcome
      look={DEFAULT_LOOK}
      mode="allowed"
      rules={[]}
      shortcut="Alt+R"
      brand="chrome"
      onMode={onMode}
      onOptions={() => undefined}
      onDone={onDone}
    />,
    place,
  );
  return { root: place, onMode, onDone };
}

const radio = (root: HTMLElement, value: string) =>
  root.querySelector(`input[type=radio][value=${value}]`) as HTMLInputElement;

describe('the first page', () => {
  it('has no accessibility faults axe can find', async () => {
    const { violations } = await axe.run(drawn().root);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('lets one try it, and go back', async () => {
    const { root } = drawn();
    const button = root.querySelector('.try-it .button') as HTMLElement;
    await userEvent.click(button);
    expect(root.querySelector('.crowded')).toBeNull();
    expect(root.querySelector('.preview > div')?.shadowRoot?.textContent).toContain(t('sample_title'));
    await userEvent.click(button);
    expect(root.querySelector('.crowded')).not.toBeNull();
  });

  it('asks the browser in the click, and shows what holds when the answer is no', async () => {
    const { root, onMode } = drawn('refused');
    await userEvent.click(radio(root, 'everywhere'));
    expect(onMode).toHaveBeenCalledWith('everywhere', []);
    await eventually(() => expect(root.querySelector('[role=status]')?.textContent).toBe(t('auto_refused')));
    expect(radio(root, 'allowed').checked).toBe(true);
  });

  it('can be skipped at once', async () => {
    const { root, onDone } = drawn();
    await userEvent.click(root.querySelector('header .button') as HTMLElement);
    expect(onDone).toHaveBeenCalled();
  });

  it('needs no sideways scrolling on a phone', async () => {
    await page.viewport(390, 844);
    const { root } = drawn();
    expect(root.scrollWidth).toBeLessThanOrEqual(390);
    await page.viewport(1280, 800);
  });
});
