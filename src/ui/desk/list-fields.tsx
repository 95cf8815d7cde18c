import type { LeverWords } from '../../sim/index.ts';
import { sayValue } from '../../words/levers.ts';
import { useLanguage, useSay } from '../context.ts';
import { moveShare, swapWith } from './lists.ts';

interface ListProps {
  readonly knob: string;
  readonly words: LeverWords | undefined;
  readonly label: string;
  readonly disabled: boolean;
  readonly value: unknown;
  readonly set: (value: unknown) => void;
}

/** Parts of a hundred: what one gains, the largest other part gives. */
export function SharesField({
  knob,
  words,
  label,
  disabled,
  value,
  set,
  parts,
}: ListProps & { parts: readonly string[] }) {
  const say = useSay();
  const language = useLanguage();
  const shares = (value ?? {}) as Readonly<Record<string, number>>;
  return (
    <fieldset class="knob shares" disabled={disabled} data-knob={knob}>
      <legend class="choices-label">{label}</legend>
      {parts.map((part) => {
        const name = sayValue(language, words, knob, part);
        return (
          <span class="share" key={part}>
            <span>{name}</span>
            <button
              type="button"
              class="step"
              aria-label={`${name}: ${say('desk.less')}`}
              onClick={() => set(moveShare(parts, shares, part, -1))}
            >
              −
            </button>
            <output>{shares[part] ?? 0}%</output>
            <button
              type="button"
              class="step"
              aria-label={`${name}: ${say('desk.more')}`}
              onClick={() => set(moveShare(parts, shares, part, 1))}
            >
              +
            </button>
          </span>
        );
      })}
    </fieldset>
  );
}

/** An order of things, moved one place at a time. */
export function RankingField({ knob, words, label, disabled, value, set }: ListProps) {
  const say = useSay();
  const language = useLanguage();
  const order = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <fieldset class="knob" disabled={disabled} data-knob={knob}>
      <legend class="choices-label">{label}</legend>
      <ol class="ranking">
        {order.map((one, at) => {
          const name = sayValue(language, words, knob, one);
          return (
            <li key={one}>
              <span>{name}</span>
              <button
                type="button"
                class="step"
                disabled={at === 0}
                aria-label={`${name}: ${say('desk.up')}`}
                onClick={() => set(swapWith(order, at, -1))}
              >
                ↑
              </button>
              <button
                type="button"
                class="step"
                disabled={at === order.length - 1}
                aria-label={`${name}: ${say('desk.down')}`}
                onClick={() => set(swapWith(order, at, 1))}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
