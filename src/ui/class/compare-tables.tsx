import { useState } from 'preact/hooks';
import { formatNumber } from '../../words/number.ts';
import { useLanguage, useTell } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Scroll } from '../parts/scroll.tsx';
import type { ComparedGame, Measure, PerMember } from './compare-rows.ts';
import { decisionLines, inUnits, MEASURES } from './compare-rows.ts';
import type { Screens } from './services.ts';
import { teamName, useSayHere } from './use-class.ts';

interface TableProps {
  readonly screens: Screens;
  readonly games: readonly ComparedGame[];
}

function Heads({ games, first }: { games: readonly ComparedGame[]; first: string }) {
  const say = useSayHere();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {games.map(({ team, name, teamNumber, score }) => (
          <th key={team} scope="col">
            {teamName(say, { name, number: teamNumber })}
            {score !== null && <span class="compare-score">{(score / 10).toFixed(1)}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** One measure, a row for each turn: the number, a bar beside it, and whom of the cast it cost. */
export function TurnTable({ screens, games }: TableProps) {
  const say = useSayHere();
  const tell = useTell();
  const [measure, setMeasure] = useState<Measure>('satisfaction');
  const { cast, period } = screens.scenario;
  const turns = [...new Set(games.flatMap((game) => game.turns.map(({ turn }) => turn)))].sort((a, b) => a - b);
  const most = Math.max(1, ...games.flatMap((game) => game.turns.map((turn) => Math.abs(inUnits(measure, turn)))));
  return (
    <section aria-label={say('compare.byTurn')}>
      <h2>{say('compare.byTurn')}</h2>
      <ChoiceRow
        name="measure"
        label={say('compare.measure')}
        value={measure}
        options={MEASURES.map((value) => ({ value, text: say(`compare.${value}`) }))}
        onChoose={setMeasure}
      />
      <Scroll class="compare-scroll" label={say('compare.byTurn')}>
        <table>
          <Heads games={games} first={say('compare.turn')} />
          <tbody>
            {turns.map((turn) => (
              <tr key={turn}>
                <th scope="row">{period.names[turn - 1] ? tell(period.names[turn - 1]!) : turn}</th>
                {games.map(({ team, turns: own }) => {
                  const found = own.find((one) => one.turn === turn);
                  if (!found) return <td key={team}>–</td>;
                  const value = inUnits(measure, found);
                  const names = found.leavers.flatMap((id) => {
                    const member = cast.find((one) => one.id === id);
                    return member ? tell(member.name) : [];
                  });
                  return (
                    <td key={team}>
                      <b class={value < 0 ? 'bad' : ''}>{formatNumber(value)}</b>
                      <span
                        class={value < 0 ? 'compare-bar compare-bar-low' : 'compare-bar'}
                        style={{ width: `${(100 * Math.abs(value)) / most}%` }}
                        aria-hidden="true"
                      />
                      {found.by === 'policy' && <span class="compare-note">{say('compare.policy')}</span>}
                      {names.length > 0 && (
                        <span class="compare-note bad">▼ {say('compare.gone', { names: names.join(' · ') })}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** What was decided in one turn; rows in which teams differ are what a class talks about. */
export function DecisionTable({ screens, games, perMember }: TableProps & { readonly perMember: PerMember }) {
  const say = useSayHere();
  const tell = useTell();
  const language = useLanguage();
  const [turn, setTurn] = useState(1);
  const [show, setShow] = useState<'differs' | 'all'>('differs');
  const { names } = screens.scenario.period;
  const last = Math.max(1, ...games.map((game) => game.turns.length));
  const lines = decisionLines(screens, games, { turn, perMember, language }).filter(
    ({ differs }) => differs || show === 'all',
  );
  return (
    <section aria-label={say('compare.decisions')}>
      <h2>{say('compare.decisions')}</h2>
      <label class="console-choose">
        <span>{say('compare.turn')}</span>
        <select value={turn} onChange={(change) => setTurn(Number(change.currentTarget.value))}>
          {Array.from({ length: last }, (_, k) => (
            <option key={k} value={k + 1}>
              {names[k] ? tell(names[k]) : k + 1}
            </option>
          ))}
        </select>
      </label>
      <ChoiceRow
        name="show"
        label={say('compare.show')}
        value={show}
        options={(['differs', 'all'] as const).map((value) => ({ value, text: say(`compare.show.${value}`) }))}
        onChoose={setShow}
      />
      {lines.length === 0 ? (
        <p role="status">{say('compare.alike')}</p>
      ) : (
        <Scroll class="compare-scroll" label={say('compare.decisions')}>
          <table>
            <Heads games={games} first={say('compare.decided')} />
            <tbody>
              {lines.map(({ id, subject, knob, cells, differs }) => (
                <tr key={id} class={differs ? 'compare-differs' : ''}>
                  <th scope="row">
                    {subject}
                    {knob !== '' && <span class="compare-note">{knob}</span>}
                  </th>
                  {games.map(({ team }, k) => (
                    <td key={team}>{cells[k] || '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}
