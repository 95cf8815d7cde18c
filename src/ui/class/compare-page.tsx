import { useEffect, useState } from 'preact/hooks';
import { writeCsv } from '../../sheets/csv.ts';
import { sayServerError } from '../../words/class/say.ts';
import { useLanguage, useSay } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import type { ComparedGame, PerMember } from './compare-rows.ts';
import { DecisionTable, TurnTable } from './compare-tables.tsx';
import { gradebook } from './gradebook.ts';
import { codeOf, teamName, useAsked, useClass, useSayHere } from './use-class.ts';
import { useScreens } from './use-screens.ts';
import './compare-page.css';

/** Teams that stand side by side at first: as many as a wall shows without scrolling. (chosen) */
const FIRST = 4;

/** For the debrief: teams on the same luck side by side, turn by turn and decision by decision. */
export function ComparePage() {
  const { route, line, go, save } = useClass();
  const say = useSayHere();
  const sayAxis = useSay();
  const language = useLanguage();
  const where = route.value;
  const id = where.page === 'compare' ? where.event : '';
  const classId = where.page === 'compare' ? where.class : '';
  const [number, setNumber] = useState(1);
  const [wall, setWall] = useState(false);
  const { games, sameLuck, perMember, done, no } = useGames(id, number);
  const screens = useScreens(id);
  const event = useAsked(() => line.get('event', { event: id }), 60_000, id).value?.event ?? null;
  const grid = useAsked(() => line.get('grid', { event: id }), 60_000, id).value;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const picked = chosen ?? games.slice(0, FIRST).map(({ team }) => team);
  const shown = games.filter(({ team }) => picked.includes(team));
  const book = () => {
    const axisName = (axis: string) => sayAxis(`axis.${axis}` as Parameters<typeof sayAxis>[0]);
    const table = gradebook(games, grid?.teams ?? [], { say, axisName });
    save(`rapport-${event?.code ?? 'event'}.csv`, new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <main class={wall ? 'compare compare-wall' : 'compare'}>
      <header class="console-head">
        <h1>
          {event?.name} <span class="quiet">{say('compare.title')}</span>
        </h1>
        <button type="button" class="button" aria-pressed={wall} onClick={() => setWall(!wall)}>
          {say(wall ? 'compare.desk' : 'compare.wall')}
        </button>
        <button type="button" class="button" disabled={!done || games.length === 0} onClick={book}>
          {say('compare.gradebook')}
        </button>
        <button type="button" class="link" onClick={() => go({ page: 'console', class: classId })}>
          {say('room.title')}
        </button>
      </header>
      {no && (
        <p role="alert" class="refusal">
          {no === 'event.running' ? say('compare.later') : sayServerError(language, no)}
        </p>
      )}
      {!no && !done && <p role="status">{say('compare.working', { n: games.length })}</p>}
      {done && games.length === 0 && <p role="status">{say('compare.none')}</p>}
      {games.length > 0 && <p>{say(sameLuck ? 'compare.same' : 'compare.own')}</p>}
      {(event?.quota ?? 1) > 1 && (
        <ChoiceRow
          name="attempt"
          label={say('compare.attempt')}
          labelled
          value={number}
          options={Array.from({ length: Math.min(10, event!.quota) }, (_, k) => ({ value: k + 1, text: `${k + 1}` }))}
          onChoose={setNumber}
        />
      )}
      {games.length > 1 && <Teams games={games} picked={picked} onPick={setChosen} />}
      {screens && shown.length > 0 && (
        <div class="compare-parts">
          <TurnTable screens={screens} games={shown} />
          <DecisionTable screens={screens} games={shown} perMember={perMember} />
        </div>
      )}
    </main>
  );
}

interface Loading {
  readonly sameLuck: boolean;
  readonly perMember: PerMember;
  readonly done: boolean;
  readonly no: string | null;
}
const LOADING: Loading = { sameLuck: true, perMember: {}, done: false, no: null };

/** All games of an event, page after page. */
function useGames(event: string, number: number) {
  const { line } = useClass();
  const [games, setGames] = useState<readonly ComparedGame[]>([]);
  const [state, setState] = useState(LOADING);
  useEffect(() => {
    let gone = false;
    setGames([]);
    setState(LOADING);
    const load = async () => {
      for (let after = 0; ; ) {
        const came = await line.get('compare', { event }, { number, after });
        if (gone) return;
        if (came.kind !== 'answer') return setState((now) => ({ ...now, done: true, no: codeOf(came) }));
        const { value } = came;
        setGames((now) => [...now, ...value.games]);
        const { sameLuck, perMember, next } = value;
        setState({ sameLuck, perMember, done: next === null, no: null });
        if (next === null) return;
        after = next;
      }
    };
    void load();
    return () => {
      gone = true;
    };
  }, [event, number]);
  return { games, ...state };
}

interface TeamsProps {
  readonly games: readonly ComparedGame[];
  readonly picked: readonly string[];
  readonly onPick: (teams: readonly string[]) => void;
}

function Teams({ games, picked, onPick }: TeamsProps) {
  const say = useSayHere();
  return (
    <fieldset class="compare-teams">
      <legend class="choices-label">{say('compare.teams')}</legend>
      {games.map(({ team, name, teamNumber }) => {
        const on = picked.includes(team);
        return (
          <label key={team} class={on ? 'choice choice-on' : 'choice'}>
            <input
              type="checkbox"
              checked={on}
              onChange={() => onPick(on ? picked.filter((one) => one !== team) : [...picked, team])}
            />
            <span>{teamName(say, { name, number: teamNumber })}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
