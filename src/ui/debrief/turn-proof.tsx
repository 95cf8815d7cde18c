import { PLACES } from '../../scenes/crowd.ts';
import type { GameRecord } from '../../sim/index.ts';
import { leverName, sayDecision } from '../../words/levers.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { useGame, useLanguage, useSay, useTell } from '../context.ts';
import { isSame } from '../desk/steps.ts';
import { useTime } from '../time.ts';
import { closesOf } from './merits/year.ts';
import { useDeeds } from './use-deeds.ts';

/** One turn as it was: what was said, what was changed, and what the books said after. */
export function TurnProof({ turn, record }: { turn: number; record: GameRecord }) {
  const { host, view, page } = useGame();
  const say = useSay();
  const tell = useTell();
  const language = useLanguage();
  const deeds = useDeeds(record);
  const time = useTime();
  const { scenario, legend } = host;
  const closes = closesOf(record);
  const now = closes[turn - 1]?.decisions ?? {};
  const before = closes[turn - 2]?.decisions;
  const changed = Object.keys(now).filter((lever) => before && !isSame(now[lever], before[lever]));
  const book = view.value.books[turn - 1];
  const said = repliesIn();
  return (
    <div class="proof">
      {said.map(([encounter, replies]) => {
        const title = scenario.encounters.find(({ id }) => id === encounter)?.title;
        return (
          <p key={encounter}>
            <b>{title ? tell(title) : encounter}</b> {deeds.spoken(encounter, replies)}
          </p>
        );
      })}
      {changed.map((lever) => (
        <p key={lever}>
          <b>{leverName(language, scenario, legend.levers, lever)}</b>{' '}
          {sayDecision(language, legend.levers[lever], now[lever] ?? {})}
        </p>
      ))}
      {book && !scenario.inert && (
        <dl class="proof-book">
          <Row name={say('measure.sales')} value={formatMoney(book.sales)} />
          <Row name={say('measure.complaints')} value={formatNumber(book.complaints)} />
          <Row name={say('place.loyal')} value={formatNumber(book.stages[PLACES.indexOf('loyal')] ?? 0)} />
          <Row name={say('place.silent')} value={formatNumber(book.silent)} />
        </dl>
      )}
      <button type="button" class="button" onClick={() => void page.practise(turn)}>
        {say('replay.practise', { turn: time.name(turn) })}
      </button>
    </div>
  );

  function repliesIn(): readonly (readonly [string, readonly string[]])[] {
    const found = new Map<string, string[]>();
    let at = 1;
    for (const act of record.acts) {
      if (act.kind === 'answer' && at === turn)
        found.set(act.encounter, [...(found.get(act.encounter) ?? []), act.reply]);
      if (act.kind === 'close') at += 1;
    }
    return [...found];
  }
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
