import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  CorrectionsPanel,
  type CorrectionsPanelProps,
} from '../../../components/corrections/CorrectionsPanel.tsx';
import { t } from '../../../utils/i18n.ts';

const PROPS: CorrectionsPanelProps = {
  site: 'harbour-notes.example',
  reading: 'found',
  readings: ['found', 'wider', 'whole'],
  parts: [
    {
      kind: 'promo',
      text: 'Sign up for the ferry letter, which comes on Sundays.',
      onPutBack: () => undefined,
    },
    { kind: 'comments', text: 'I saw it too.', onPutBack: () => undefined },
  ],
  isRemembered: true,
  canRemember: true,
  onReading: () => undefined,
  onRemember: () => undefined,
  onTakeOut: () => undefined,
  onClose: () => undefined,
};

function drawn(props: Partial<CorrectionsPanelProps> = {}): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(<CorrectionsPanel {...PROPS} {...props} />, place);
  return place;
}

describe('the panel that puts an article right', () => {
  it('offers the readings that the page has, and says which one holds', () => {
    const radios = [...drawn().querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['found', true],
      ['wider', false],
      ['whole', false],
    ]);
  });

  it('lists what was left out by kind, each part readable and put back with the keyboard', async () => {
    const onPutBack = vi.fn();
    const place = drawn({ parts: [{ ...(PROPS.parts[0] as (typeof PROPS.parts)[0]), onPutBack }] });
    expect(place.querySelector('.left-out-kind')?.textContent).toBe(t('left_out_promo'));
    expect(place.querySelector('details p')?.textContent).toContain('comes on Sundays');
    place.querySelector<HTMLElement>('.left-out button')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onPutBack).toHaveBeenCalledOnce();
  });

  it('asks to remember only where something may be remembered', () => {
    expect(drawn({ canRemember: false }).querySelector('input[type=checkbox]')).toBeNull();
    expect(drawn().querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true);
  });

  it('has nothing an accessibility checker objects to', async () => {
    const { violations } = await axe.run(drawn(), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
