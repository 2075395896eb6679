import { useId } from 'preact/hooks';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** One line on what it does. */
  readonly hint?: string | undefined;
  /** Extra class on the group, for how the choices are drawn. */
  readonly kind?: string;
}

/** One of a few, as a group of native radio buttons. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
  hint,
  kind = 'words',
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${kind}`}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="option" data-value={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
