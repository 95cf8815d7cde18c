interface WhiskersProps {
  readonly label: string;
  /** Both ends of the scale. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly {
    readonly key: string | number;
    readonly name: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly text: string;
  }[];
}

/** Means as dots with their intervals as lines, on one scale; what they show stands in the table beside them. */
export function Whiskers({ label, from, to, rows }: WhiskersProps) {
  const at = (value: number): number => (100 * (Math.min(to, Math.max(from, value)) - from)) / (to - from);
  return (
    <div class="bars" role="img" aria-label={label}>
      {rows.map(({ key, name, value, low, high, text }) => (
        <div key={key} class="bars-row">
          <span class="bars-name">{name}</span>
          <span class="bars-track">
            <span class="bars-room whisker-room">
              <i class="whisker" style={{ left: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
              <i class="whisker-mean" style={{ left: `${at(value)}%` }} />
            </span>
            <span class="bars-text">{text}</span>
          </span>
        </div>
      ))}
      <div class="bars-row" aria-hidden="true">
        <span class="bars-name" />
        <span class="bars-track">
          <span class="whisker-scale">
            <span>{from}</span>
            <span>{(from + to) / 2}</span>
            <span>{to}</span>
          </span>
          <span class="bars-text" />
        </span>
      </div>
    </div>
  );
}
