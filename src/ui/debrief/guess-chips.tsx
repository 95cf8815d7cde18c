import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../context.ts';

interface GuessChipsProps {
  readonly name: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly right: readonly string[];
  readonly guess: string | null;
  readonly onGuess: (key: string) => void;
}

/** A few answers as chips. One is pressed, once; then each says whether it was so. */
export function GuessChips({ name, options, right, guess, onGuess }: GuessChipsProps) {
  const say = useSay();
  const verdict = useRef<HTMLParagraphElement>(null);
  const fresh = useRef(false);
  useEffect(() => {
    // the chip that had the focus can no longer be pressed: reading goes on at the verdict
    if (fresh.current) verdict.current?.focus();
    fresh.current = false;
  }, [guess]);
  const answer = options.find(({ key }) => right.includes(key));
  return (
    <div class="guess">
      <ul class="guess-chips">
        {options.map(({ key, text }) => (
          <li key={key}>
            <button
              type="button"
              class={`guess-chip${guess === null ? '' : right.includes(key) ? ' guess-true' : ' guess-false'}${guess === key ? ' guess-mine' : ''}`}
              data-guess={name}
              aria-pressed={guess === key}
              disabled={guess !== null}
              onClick={() => {
                fresh.current = true;
                onGuess(key);
              }}
            >
              <span>{text}</span>
              {guess !== null && right.includes(key) && <b aria-hidden="true">✓</b>}
              {guess === key && !right.includes(key) && <b aria-hidden="true">✗</b>}
            </button>
          </li>
        ))}
      </ul>
      {guess !== null && (
        <p ref={verdict} class="guess-verdict" tabIndex={-1}>
          <b class={right.includes(guess) ? 'good' : 'bad'}>
            {say(right.includes(guess) ? 'people.right' : 'people.wrong')}
          </b>
          {!right.includes(guess) && answer && <> {say('people.was', { answer: answer.text })}</>}
        </p>
      )}
    </div>
  );
}
