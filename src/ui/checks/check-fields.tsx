import type { Given } from '../../questions/mark.ts';
import type { Question } from '../../questions/question.ts';
import { useSay, useTell } from '../context.ts';

interface CheckFieldsProps {
  /** Id of the heading that asks. */
  readonly asks: string;
  readonly question: Question;
  readonly given: Given | null;
  readonly fixed: boolean; // nothing can be changed any more
  readonly shown: boolean; // what is right is in sight
  readonly onGive: (given: Given) => void;
}

/** Whether there is an answer to send. */
export function isGiven(question: Question, given: Given | null): given is Given {
  if (given === null) return false;
  if (Array.isArray(given)) return question.kind === 'multiple' && given.length > 0;
  return typeof given !== 'string' || given.trim() !== '';
}

/** Where a question is answered: one of a few, several of them, a word or sentences. */
export function CheckFields({ asks, question, given, fixed, shown, onGive }: CheckFieldsProps) {
  const say = useSay();
  const tell = useTell();
  if (question.kind === 'blank') {
    return (
      <input
        type="text"
        class="check-words"
        aria-labelledby={asks}
        autoComplete="off"
        maxLength={200}
        readOnly={fixed}
        value={String(given ?? '')}
        onInput={(event) => onGive(event.currentTarget.value)}
      />
    );
  }
  if (question.kind === 'short' || question.kind === 'essay') {
    return (
      <textarea
        class="check-words"
        aria-labelledby={asks}
        rows={4}
        maxLength={2000}
        readOnly={fixed}
        value={String(given ?? '')}
        onInput={(event) => onGive(event.currentTarget.value)}
      />
    );
  }
  const several = question.kind === 'multiple';
  const options =
    question.kind === 'trueFalse'
      ? [true, false].map((value) => ({
          value,
          text: say(value ? 'checks.true' : 'checks.false'),
          right: value === question.key,
        }))
      : question.options.map(({ says, right }, value) => ({ value, text: tell(says), right }));
  const taken = Array.isArray(given) ? (given as readonly number[]) : [];
  const isTaken = (value: boolean | number) => (several ? taken.includes(value as number) : given === value);
  return (
    <fieldset class="check-options" aria-labelledby={asks} disabled={fixed}>
      {several && <p class="quiet">{say('checks.several')}</p>}
      {options.map(({ value, text, right }) => (
        <label
          key={String(value)}
          class={`check-option${isTaken(value) ? ' check-taken' : ''}${shown && right ? ' check-right' : ''}${shown && !right && isTaken(value) ? ' check-wrong' : ''}`}
        >
          <input
            type={several ? 'checkbox' : 'radio'}
            name={`check-${question.id}`}
            checked={isTaken(value)}
            onChange={() => {
              if (!several) onGive(value);
              else onGive(isTaken(value) ? taken.filter((one) => one !== value) : [...taken, value as number]);
            }}
          />
          <span>{text}</span>
          {shown && right && (
            <b class="good">
              <span aria-hidden="true">✓</span>
              <span class="unseen">{say('checks.isRight')}</span>
            </b>
          )}
        </label>
      ))}
    </fieldset>
  );
}
