interface PickProps<V extends string | number> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onPick: (value: V) => void;
}

/** One of a few, as a drop-down list with its label before it. */
export function Pick<V extends string | number>({ label, value, options, onPick }: PickProps<V>) {
  return (
    <label class="insight-pick">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const picked = options[event.currentTarget.selectedIndex];
          if (picked) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
