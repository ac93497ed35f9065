interface ChoiceProps<T extends string> {
  name: string;
  title: string;
  options: { value: T; label: string; hint?: string; lang?: string }[];
  value: T;
  /** The title stands above as the section's heading; it is still spoken with the choices. */
  bare?: boolean;
  /** The administrator fixed it. */
  locked?: boolean;
  onChange(value: T): void;
}

/** One of a few values, all in view. Fixed where the administrator decided. */
export function Choice<T extends string>({
  name,
  title,
  options,
  value,
  locked = false,
  bare = false,
  onChange,
}: ChoiceProps<T>) {
  return (
    <fieldset data-part={name} disabled={locked}>
      <legend class={bare ? 'unseen' : ''}>{title}</legend>
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span lang={option.lang}>{option.label}</span>
          {option.hint && <span class="small">{option.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
