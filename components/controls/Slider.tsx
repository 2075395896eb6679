import { useId } from 'preact/hooks';
import type { Range } from '../../utils/settings/values.ts';

interface SliderProps {
  readonly label: string;
  readonly range: Range;
  readonly value: number;
  /** The value in words, e.g. "19 px"; also what a screen reader says. */
  readonly shown: string;
  readonly onChange: (value: number) => void;
}

/** A number within a range, as a native slider. */
export function Slider({ label, range, value, shown, onChange }: SliderProps) {
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
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
}
