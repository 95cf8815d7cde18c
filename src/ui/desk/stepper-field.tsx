import { useSay } from '../context.ts';
import type { Placed } from './steps.ts';
import { stepFrom } from './steps.ts';

interface StepperProps {
  readonly label: string;
  readonly places: readonly Placed[];
  readonly value: unknown;
  readonly text: (place: unknown) => string;
  readonly disabled: boolean;
  readonly onChoose: (value: Placed) => void;
}

/** A number with many places: minus, the value, plus. */
export function StepperField({ label, places, value, text, disabled, onChoose }: StepperProps) {
  const say = useSay();
  const move = (by: -1 | 1) => {
    const next = stepFrom(places, value, by);
    if (next !== undefined) onChoose(next);
  };
  return (
    <fieldset class="stepper" disabled={disabled}>
      <legend class="unseen">{label}</legend>
      <button type="button" class="step" aria-label={`${label}: ${say('desk.less')}`} onClick={() => move(-1)}>
        −
      </button>
      <output>{text(value)}</output>
      <button type="button" class="step" aria-label={`${label}: ${say('desk.more')}`} onClick={() => move(1)}>
        +
      </button>
    </fieldset>
  );
}
