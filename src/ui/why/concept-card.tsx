import { useState } from 'preact/hooks';
import { useGame, useSay, useTell } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { useKeys } from '../keys.ts';

/** A concept, after it was felt: one sentence, one question, an answer at once. */
export function ConceptCard({ id }: { id: string }) {
  const say = useSay();
  const tell = useTell();
  const { scenario } = useGame().host;
  const [chosen, setChosen] = useState<number | null>(null);
  const card = scenario.cards.find((one) => one.id === id);
  useKeys((key) => {
    const at = Number(key) - 1;
    if (!card || chosen !== null || !/^[1-4]$/.test(key) || !card.answers[at]) return false;
    setChosen(at);
    return true;
  });
  if (!card) return null;
  const right = card.answers[card.right];
  return (
    <article class="card" aria-labelledby={`card-${id}`}>
      <p class="quiet card-kind">{say('card.title')}</p>
      <h3 id={`card-${id}`}>
        <Term id={`card.${id}`}>{tell(card.title)}</Term>
      </h3>
      <p>{tell(card.text)}</p>
      <p class="card-question">{tell(card.question)}</p>
      <ol class="card-answers">
        {card.answers.map((answer, at) => (
          <li key={tell(answer)}>
            <button
              type="button"
              class={`choice${chosen !== null && at === card.right ? ' choice-right' : ''}${chosen === at ? ' choice-on' : ''}`}
              disabled={chosen !== null}
              onClick={() => setChosen(at)}
            >
              <span class="key" aria-hidden="true">
                {at + 1}
              </span>{' '}
              {tell(answer)}
            </button>
          </li>
        ))}
      </ol>
      <p role="status" class="card-verdict">
        {chosen !== null &&
          right &&
          (chosen === card.right ? say('card.right') : say('card.wrong', { answer: tell(right) }))}
      </p>
    </article>
  );
}
