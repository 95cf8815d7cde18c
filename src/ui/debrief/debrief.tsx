import { useEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { ConceptChecks } from '../checks/concept-checks.tsx';
import { useGame, useSay, useTell } from '../context.ts';
import { guessedOf } from './answers.ts';
import { AppraisalSection } from './appraisal.tsx';
import { Arcs } from './arcs.tsx';
import { Badges } from './badges.tsx';
import { CallTruths } from './calls.tsx';
import { Decisions } from './decisions.tsx';
import { Foresight } from './foresight-line.tsx';
import type { Guesses } from './guesses.ts';
import { badgesOf } from './merits/badges.ts';
import type { Star } from './merits/stars.ts';
import { starsOf } from './merits/stars.ts';
import { PromiseYear } from './promise-year.tsx';
import { SalesCurve } from './sales-curve.tsx';
import { Scores } from './scores.tsx';
import { Stars } from './stars.tsx';
import { ThreePeople } from './three-people.tsx';
import { Truth } from './truth.tsx';
import { useDebrief, useRecord } from './use-debrief.ts';
import { useGuesses } from './use-guesses.ts';
import { useReview } from './use-review.ts';
import { WaysOn } from './ways-on.tsx';
import { WhatIfs } from './what-ifs.tsx';

/** What it came to, and what was so behind it. */
export function DebriefScreen() {
  const say = useSay();
  const debrief = useDebrief();
  const record = useRecord();
  if (debrief && record) return <Opened debrief={debrief} record={record} />;
  return (
    <main class="debrief">
      <h1>{say('debrief.title')}</h1>
      <p role="status">{say('debrief.working')}</p>
    </main>
  );
}

/** Guess first, then see, one thing after the other; what only some will read is folded at the end. */
function Opened({ debrief, record }: { debrief: Debrief; record: GameRecord }) {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const review = useReview();
  const [guesses, guess] = useGuesses(debrief.head);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { scenario } = state.host;
  const people = review?.people ?? null;
  const year = review && {
    scenario,
    view: state.view.value,
    record,
    debrief,
    turns: review.turns,
    half: review.half,
  };
  const stars = year ? starsOf(year, guessedOf(people, scenario, debrief.talks, guesses.people)) : null;
  const badges = year && review?.ready ? badgesOf(year) : null;
  useRemembered(stars, debrief, review?.ready === true);
  const ending = scenario.endings.find(({ id }) => id === debrief.ending);
  const decided = debrief.marks !== null;
  return (
    <main class="debrief">
      <h1 class="quiet debrief-kind">
        {say('debrief.title')} · {tell(scenario.title)}
      </h1>
      <header class="debrief-head">
        <div class="debrief-ending">
          <p class="quiet">{say('debrief.ending')}</p>
          <h2 ref={title} tabIndex={-1}>
            {ending ? tell(ending.title) : ''}
          </h2>
          <p>{ending ? tell(ending.text) : ''}</p>
        </div>
        <Scores debrief={debrief} />
        {stars && <Stars stars={stars} />}
      </header>
      <div class="debrief-body">
        {people && review ? (
          <ThreePeople
            people={people}
            debrief={debrief}
            record={record}
            guesses={guesses}
            onGuess={(answers: Guesses['people']) => guess({ people: answers })}
          />
        ) : (
          <p class="quiet" role="status">
            {say('review.working')}
          </p>
        )}
        {!scenario.inert && <SalesCurve debrief={debrief} />}
        {scenario.inert ? <CallTruths debrief={debrief} /> : <Truth debrief={debrief} />}
        {review && decided && (
          <Decisions
            review={review}
            record={record}
            guess={guesses.decision}
            onGuess={(decision) => guess({ decision })}
          />
        )}
        {review && decided && (
          <WhatIfs
            review={review}
            record={record}
            debrief={debrief}
            open={guesses.decision !== null || (review.whole !== null && review.of < 2)}
            asked={guesses.whatIfs}
            onAsked={(whatIfs) => guess({ whatIfs })}
          />
        )}
        <PromiseYear />
        {badges && badges.length > 0 && <Badges badges={badges} record={record} />}
        <details class="fold fold-large">
          <summary>{say('review.more')}</summary>
          {year && <Foresight year={year} />}
          <Arcs debrief={debrief} />
          {debrief.appraisal && <AppraisalSection appraisal={debrief.appraisal} />}
        </details>
        <ConceptChecks game={debrief.head} />
      </div>
      <WaysOn record={record} game={debrief.head} />
    </main>
  );
}

/** Puts the stars on file for the way in, each time one comes; a game begun for practice is no attempt. */
function useRemembered(stars: readonly Star[] | null, debrief: Debrief, ready: boolean): void {
  const { host, page } = useGame();
  const won = (id: Star['id']) => stars?.some((star) => star.id === id && star.won === true) === true;
  const triple = [won('held'), won('kept'), won('understood')] as const;
  useEffect(() => {
    if (!ready || page.practice) return;
    host.remember({ scenario: host.scenario.id, seed: page.seed, stars: triple, total: debrief.score.total });
  }, [ready, triple.join()]);
}
