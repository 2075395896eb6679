import { useId } from 'preact/hooks';
import type { Range } from '../../utils/settings/values.ts';

interface SliderProps {
  readonly label: string;
  /** One line on what it does. */
  readonly hint?: string | undefined;
  readonly range: Range;
  readonly value: number;
  /** The value in words, e.g. "19 px"; also what a screen reader says. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A number within a range, as a native slider. */
export function Slider({ label, hint, range, value, shown, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <output for={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={value}
        aria-valuetext={shown}
        {...(hint && { 'aria-describedby': `${id}-hint` })}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
