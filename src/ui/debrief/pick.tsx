interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly empty?: string; // shown while nothing is chosen
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
}

/** A list to choose one from, for what does not fit on chips. */
export function Pick({ label, value, empty, options, onPick }: PickProps) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {empty !== undefined && (
          <option value="" disabled>
            {empty}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
