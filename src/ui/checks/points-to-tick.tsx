import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionOf } from '../../questions/question.ts';
import { useSay, useTell } from '../context.ts';

interface PointsToTickProps {
  readonly question: QuestionOf<'short' | 'essay'>;
  readonly found: readonly number[]; // ticked beforehand: their terms stand in the answer
  readonly onKeep: (met: readonly number[]) => void;
}

/** The points of a good answer beside what was written: whoever wrote it ticks those that are in it. */
export function PointsToTick({ question, found, onKeep }: PointsToTickProps) {
  const say = useSay();
  const tell = useTell();
  const [met, setMet] = useState(found);
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <fieldset class="check-options" aria-labelledby="check-points">
      <p ref={title} id="check-points" tabIndex={-1}>
        {question.kind === 'short' && question.wanted < question.points.length
          ? say('checks.tickSome', { n: question.wanted })
          : say('checks.tick')}
      </p>
      {question.points.map(({ says }, k) => (
        <label key={k} class={met.includes(k) ? 'check-option check-taken' : 'check-option'}>
          <input
            type="checkbox"
            checked={met.includes(k)}
            onChange={() => setMet(met.includes(k) ? met.filter((one) => one !== k) : [...met, k])}
          />
          <span>{tell(says)}</span>
        </label>
      ))}
      <button type="button" class="button button-main" onClick={() => onKeep(met)}>
        {say('checks.keep')}
      </button>
    </fieldset>
  );
}
