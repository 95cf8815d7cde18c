import { useGame, useSay } from '../context.ts';
import { usePeople } from '../people.ts';

interface PicksProps {
  readonly label: string;
  readonly max: number;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly set: (value: unknown) => void;
}

/** Single customers, picked from those known by name and those whose face was seen. */
export function PicksField({ label, max, value, disabled, set }: PicksProps) {
  const say = useSay();
  const people = usePeople();
  const { view } = useGame();
  const picked = Array.isArray(value) ? (value as readonly number[]) : [];
  const { cast, files } = view.value;
  const seen = Array.from({ length: files.n }, (_, who) => who).filter((who) => files.fileMood[who] !== 255);
  const offered = [...new Set([...cast.map(({ who }) => who), ...picked, ...seen])].slice(0, 60);
  const toggle = (who: number) =>
    set(picked.includes(who) ? picked.filter((one) => one !== who) : [...picked, who].sort((a, b) => a - b));
  return (
    <fieldset class="knob picks" disabled={disabled}>
      <legend class="choices-label">
        {label} · {say('desk.picked', { n: picked.length, of: max })}
      </legend>
      <span class="picks-list">
        {offered.map((who) => (
          <label key={who} class={picked.includes(who) ? 'choice choice-on' : 'choice'}>
            <input
              type="checkbox"
              class="unseen"
              checked={picked.includes(who)}
              disabled={!picked.includes(who) && picked.length >= max}
              onChange={() => toggle(who)}
            />
            <span>{people(who).name}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
