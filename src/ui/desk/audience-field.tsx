import { PLACES } from '../../scenes/crowd.ts';
import type { Audience } from '../../sim/index.ts';
import { useSay } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { StepperField } from './stepper-field.tsx';
import { placesOf } from './steps.ts';

interface AudienceProps {
  readonly label: string;
  readonly max: number;
  readonly value: unknown;
  readonly disabled: boolean;
  readonly set: (value: unknown) => void;
}

/** Whom a lever means: a place of the street, and how many at most. */
export function AudienceField({ label, max, value, disabled, set }: AudienceProps) {
  const say = useSay();
  const audience = (value ?? { all: [] }) as Audience;
  const stage = audience.all.find(({ file }) => file === 'stage')?.from ?? -1;
  const others = audience.all.filter(({ file }) => file !== 'stage');
  const limit = audience.limit ?? max;
  const limits = placesOf({ kind: 'grid', min: 0, max, step: Math.max(1, Math.round(max / 20)), start: max }) ?? [];
  const choose = (next: number) =>
    set({ ...audience, all: next < 0 ? others : [{ file: 'stage', from: next, to: next }, ...others] });
  return (
    <div class="knob">
      <ChoiceRow
        name={label}
        label={label}
        labelled
        disabled={disabled}
        value={stage}
        onChoose={choose}
        options={[
          { value: -1, text: say('desk.everyone') },
          ...PLACES.map((place, k) => ({ value: k, text: say(`place.${place}`) })),
        ]}
      />
      <StepperField
        label={say('desk.limit', { n: limit })}
        places={limits.filter((n) => n !== 0)}
        value={limits.includes(limit) ? limit : max}
        text={(n) => say('desk.limit', { n: Number(n) })}
        disabled={disabled}
        onChoose={(n) => set({ ...audience, limit: Number(n) })}
      />
    </div>
  );
}
