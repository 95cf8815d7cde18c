import type { GameRecord, Prediction } from '../../sim/index.ts';
import { useGame, useSay } from '../context.ts';
import { PromiseBook } from '../talk/promise-book.tsx';
import { judgeAt } from './foresight.ts';

/** Words kept and things foreseen. */
export function Tallies({ record }: { record: GameRecord | null }) {
  const { view } = useGame();
  const say = useSay();
  const { promises, books } = view.value;
  const kept = promises.filter(({ state }) => state === 'kept').length;
  const settled = promises.filter(({ state }) => state !== 'open').length;
  const foreseen = record
    ? predictionsOf(record).map((prediction, k) => prediction && judgeAt(books, k, prediction))
    : [];
  const judged = foreseen.filter((verdict) => verdict !== null && verdict !== 'unknowable');
  const right = judged.filter((verdict) => verdict === 'right').length;
  return (
    <section class="tallies">
      {judged.length > 0 && (
        <p>
          <b>{say('predicted.line', { right, of: judged.length })}</b>
        </p>
      )}
      {settled > 0 && (
        <p>
          <b>{say('kept.line', { kept, of: settled })}</b>
        </p>
      )}
      {promises.length > 0 && <PromiseBook promises={promises} />}
    </section>
  );
}

/** The prediction of each close, in order; null where none was made. */
function predictionsOf(record: GameRecord): readonly (Prediction | null)[] {
  return record.acts.flatMap((act) => (act.kind === 'close' ? [act.notes?.prediction ?? null] : []));
}
