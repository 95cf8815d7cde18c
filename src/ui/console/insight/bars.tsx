/** `full` and `hollow` differ without colour; `loss` is for what went wrong. */
export type Ink = 'full' | 'hollow' | 'loss';

export interface Bar {
  readonly ink: Ink;
  readonly value: number;
  readonly text: string;
}

interface BarsProps {
  readonly label: string;
  /** What each ink means; needed where a row has more than one bar. */
  readonly legend?: readonly { readonly ink: Ink; readonly text: string }[];
  readonly rows: readonly { readonly key: string | number; readonly name: string; readonly bars: readonly Bar[] }[];
}

/** Lying bars on one scale from a common zero; what they show stands in the table beside them. */
export function Bars({ label, legend = [], rows }: BarsProps) {
  const values = rows.flatMap(({ bars }) => bars.map(({ value }) => value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const at = (value: number): number => (100 * (value - low)) / (high - low || 1);
  return (
    <div class="chart-bars" role="img" aria-label={label}>
      {legend.length > 0 && (
        <p class="chart-legend">
          {legend.map(({ ink, text }) => (
            <span key={ink}>
              <i class={`ink ink-${ink}`} /> {text}
            </span>
          ))}
        </p>
      )}
      <div class="bars">
        {rows.map(({ key, name, bars }) => (
          <div key={key} class="bars-row">
            <span class="bars-name">{name}</span>
            <span class="bars-tracks">
              {bars.map(({ ink, value, text }) => (
                <span key={ink} class="bars-track">
                  <span class="bars-room">
                    {value !== 0 && (
                      <i
                        class={`ink ink-${ink}`}
                        style={{
                          left: `${at(Math.min(0, value))}%`,
                          width: `${at(Math.max(0, value)) - at(Math.min(0, value))}%`,
                        }}
                      />
                    )}
                  </span>
                  <span class="bars-text">{text}</span>
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
