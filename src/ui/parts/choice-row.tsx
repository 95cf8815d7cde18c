interface ChoiceRowProps<V extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly labelled?: boolean; // the label is shown, not only said
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly value: V | null;
  readonly disabled?: boolean;
  readonly onChoose: (value: V) => void;
}

/** A few named steps side by side; radio buttons, so arrows, focus and screen readers work as everywhere. */
export function ChoiceRow<V extends string | number>({
  name,
  label,
  labelled = false,
  options,
  value,
  disabled = false,
  onChoose,
}: ChoiceRowProps<V>) {
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend class={labelled ? 'choices-label' : 'unseen'}>{label}</legend>
      <span class="choices-row">
        {options.map((option) => (
          <label key={String(option.value)} class={option.value === value ? 'choice choice-on' : 'choice'}>
            <input
              type="radio"
              class="unseen"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
