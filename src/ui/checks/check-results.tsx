import { useSay, useTell } from '../context.ts';
import { sumOf } from './standing.ts';
import { useChecked, useSittings } from './use-checks.ts';

/** What the concept checks after this game came to, for its report: each question with its points. */
export function CheckResults({ game }: { game: string }) {
  const say = useSay();
  const tell = useTell();
  const [checked] = useChecked(game);
  const { sittings } = useSittings(game, checked.length > 0);
  if (checked.length === 0) return <p>{say('checks.none')}</p>;
  const questions = sittings?.flat() ?? [];
  return (
    <>
      <p>{say('checks.sum', sumOf(checked))}</p>
      <ul class="report-list">
        {checked.map(({ question: id, got, of, by }) => {
          const question = questions.find((one) => one.id === id);
          return (
            <li key={id}>
              {question ? tell(question.asks) : id} {say('checks.points', { got, of })}
              {by === 'self' && ` · ${say('checks.self')}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}
