import type { Review } from '../../app/host.ts';
import type { GameRecord, Shared } from '../../sim/index.ts';
import { formatChange } from '../../words/number.ts';
import type { Say } from '../context.ts';
import { useSay } from '../context.ts';
import { GuessChips } from './guess-chips.tsx';
import { offeredOf, rankedBySize } from './ranking.ts';
import { useDeeds } from './use-deeds.ts';
import { Worths } from './worths.tsx';

interface DecisionsProps {
  readonly review: Review;
  readonly record: GameRecord;
  readonly guess: string | null;
  readonly onGuess: (key: string) => void;
}

/** Which decision mattered most: one guess, then all by what they were worth, and what belongs to none of them. */
export function Decisions({ review, record, guess, onGuess }: DecisionsProps) {
  const say = useSay();
  const deeds = useDeeds(record);
  const { shares, of, whole } = review;
  const ranked = rankedBySize(shares);
  const offered = offeredOf(ranked);
  const largest = Math.abs(ranked[0]?.worth ?? 0);
  const right = ranked.filter(({ worth }) => Math.abs(worth) === largest).map(({ key }) => key);
  const told = guess !== null || offered.length === 1;
  return (
    <section class="decisions" aria-labelledby="decisions-title">
      <h3 id="decisions-title">{say('decision.title')}</h3>
      {whole === null ? (
        <p class="quiet" role="status">
          {say('review.workingOf', { n: shares.length, of })}
        </p>
      ) : (
        <>
          {offered.length === 0 && <p class="quiet">{say('decision.nothing')}</p>}
          {offered.length === 1 && <p class="quiet">{say('decision.one')}</p>}
          {offered.length > 1 && guess === null && <p class="quiet">{say('decision.about')}</p>}
          {offered.length > 1 && (
            <GuessChips
              name="decision"
              options={offered.map(({ key, share }) => ({ key, text: deeds.full(share.deed) }))}
              right={right}
              guess={guess}
              onGuess={onGuess}
            />
          )}
          {told && ranked.length > 0 && <Worths ranked={ranked} told={({ deed }) => deeds.full(deed)} />}
          {told && <p class="decisions-rest">{sayRemainder(say, whole)}</p>}
        </>
      )}
    </section>
  );
}

/** What all of it made, what the single ones add up to, and the rest that belongs to none. */
function sayRemainder(say: Say, { whole, remainder }: Shared): string {
  if (!whole.points || !remainder.points) return '';
  return say('decision.remainder', {
    whole: formatChange(whole.points.total / 10),
    sum: formatChange((whole.points.total - remainder.points.total) / 10),
    rest: formatChange(remainder.points.total / 10),
  });
}
