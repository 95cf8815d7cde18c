import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../app/storage/checks.ts';
import { asksAfter } from '../../questions/choose.ts';
import { useGame, useSay } from '../context.ts';
import { CheckQuestion } from './check-question.tsx';
import { standingIn, sumOf } from './standing.ts';
import { TermAsked } from './term-asked.tsx';
import { useChecked, useSittings } from './use-checks.ts';

/** A few questions on what the game was about, for whoever wants them: apart from the score, kept beside the record. */
export function ConceptChecks({ game }: { game: string }) {
  const { scenario } = useGame().host;
  return asksAfter(scenario.id) ? <Checks game={game} /> : null;
}

function Checks({ game }: { game: string }) {
  const say = useSay();
  const [checked, add, kept] = useChecked(game);
  const [wanted, setWanted] = useState(checked.length > 0);
  const [begun, setBegun] = useState(0);
  const [shown, setShown] = useState<string | null>(null); // just answered, its key still in sight
  const { sittings, failed } = useSittings(game, wanted);
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  const standing = sittings && standingIn(sittings, checked, begun);
  const at = standing ? (shown === null ? standing.at : standing.sitting.findIndex(({ id }) => id === shown)) : null;
  const place = `${at} ${begun} ${shown === null} ${sittings === null}`;
  useEffect(() => {
    // the button that was pressed has gone: reading goes on at the question
    if (asked.current && shown === null && sittings) heading.current?.focus();
  }, [place]);
  const begin = (sitting: number) => {
    asked.current = true;
    setBegun(sitting);
    setWanted(true);
  };
  const answer = (one: Checked) => {
    asked.current = true;
    setShown(one.question);
    add(one);
  };
  const question = standing && at !== null ? standing.sitting[at] : undefined;
  return (
    <section class="checks" aria-labelledby="checks-title">
      <h3 id="checks-title">{say('checks.title')}</h3>
      <p class="quiet">{say('checks.about')}</p>
      {failed && <p role="alert">{say('app.notCome')}</p>}
      {!wanted && (
        <button type="button" class="button button-strong" id="checks-begin" onClick={() => begin(0)}>
          {say('checks.begin')}
        </button>
      )}
      {wanted && !sittings && !failed && <p role="status">{say('app.fetching')}</p>}
      {question && standing && (
        <article class="check">
          <p class="quiet">{say('checks.place', { n: at! + 1, of: standing.sitting.length })}</p>
          <CheckQuestion
            key={question.id}
            question={question}
            heading={heading}
            checked={checked.find((one) => one.question === question.id) ?? null}
            onAnswer={answer}
          />
          {shown !== null && <TermAsked question={question.id} />}
          {shown !== null && (
            <button type="button" class="button button-main check-next" onClick={() => setShown(null)}>
              {say(standing.at === null ? 'checks.toSum' : 'checks.next')} <span aria-hidden="true">→</span>
            </button>
          )}
        </article>
      )}
      {standing && !question && (
        <div class="check">
          <h4 ref={heading} tabIndex={-1}>
            {say('checks.sum', sumOf(checked))}
          </h4>
          {kept ? <p class="quiet">{say('checks.kept')}</p> : <p class="refusal">{say('checks.notKept')}</p>}
          {standing.more && (
            <button
              type="button"
              class="button button-strong"
              onClick={() => begin(sittings!.indexOf(standing.sitting) + 1)}
            >
              {say('checks.more')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
