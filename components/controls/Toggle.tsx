import { useId } from 'preact/hooks';

interface ToggleProps {
  readonly label: string;
  /** One line on what it does. */
  readonly hint?: string | undefined;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** On or off, as a native checkbox. */
export function Toggle({ label, hint, value, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div class="setting">
      <label class="toggle">
        <input
          type="checkbox"
          checked={value}
          {...(hint && { 'aria-describedby': id })}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
