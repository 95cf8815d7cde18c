import { useState } from 'preact/hooks';
import type { Came, ServerLine } from '../../app/online/server-line.ts';
import type { Answer } from '../../wire/routes.ts';
import { useTell } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { ago, teamName, useAsking, useClass, useNow, useSayHere } from './use-class.ts';
import { useScreens } from './use-screens.ts';
import { WithReason } from './with-reason.tsx';

type Grid = Answer<'grid'>;
type Team = Grid['teams'][number];

interface GridProps {
  readonly grid: Grid;
  readonly ahead: number;
  readonly page: Answer<'classPage'>;
  /** The event whose games these are. */
  readonly event: string;
  readonly onChanged: () => void;
}

const lastOf = ({ attempts }: Team) => attempts.findLast(({ voidedAt }) => voidedAt === null) ?? null;

/** A row for each team: who, how far, what is drafted, how long ago, and whether it is slow. */
export function GridTable({ grid, ahead, page, event, onChanged }: GridProps) {
  const say = useSayHere();
  const now = useNow(ahead, 5000);
  const taken = grid.teams.filter(({ seats }) => seats.length > 0);
  const finished = taken.filter((team) => (lastOf(team)?.finishedAt ?? null) !== null).length;
  const playing = taken.filter((team) => lastOf(team)?.finishedAt === null).length;
  const joined = taken.reduce((sum, { seats }) => sum + seats.length, 0);
  return (
    <section class="grid-class" aria-label={say('grid.title')}>
      <h3>
        {say('grid.title')} <span class="quiet">{say('grid.sum', { joined, playing, finished })}</span>
      </h3>
      {taken.length === 0 ? (
        <p role="status">{say('grid.none')}</p>
      ) : (
        <Scroll class="grid-scroll" label={say('grid.title')}>
          <table>
            <thead>
              <tr>
                {(['team', 'seats', 'turn', 'drafted', 'seen', 'score', 'more'] as const).map((one) => (
                  <th key={one} scope="col">
                    {say(`grid.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {taken.map((team) => (
                <TeamRow key={team.id} {...{ team, page, event, now, onChanged }} of={grid.of} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

interface RowProps {
  readonly team: Team;
  readonly of: number;
  readonly now: number;
  readonly page: GridProps['page'];
  readonly event: string;
  readonly onChanged: () => void;
}

function TeamRow({ team, of, now, page, event, onChanged }: RowProps) {
  const say = useSayHere();
  const [acting, setActing] = useState(false);
  const last = lastOf(team);
  const seen = Math.max(last?.actedAt ?? 0, ...team.seats.map(({ seenAt }) => seenAt));
  return (
    <>
      <tr class={team.slow ? 'grid-slow' : ''}>
        <th scope="row">
          {teamName(say, team)}
          {team.slow && <b class="bad"> ▼ {say('grid.slow')}</b>}
        </th>
        <td>{team.seats.map(({ nickname }) => nickname).join(' · ')}</td>
        <td>{last === null ? '–' : `${Math.min(of, last.turns + 1)}/${of}`}</td>
        <td>{team.drafted.levers > 0 ? say('grid.draftedOf', { levers: team.drafted.levers }) : '–'}</td>
        <td>{ago(say, now - seen)}</td>
        <td>{last?.score == null ? '–' : (last.score / 10).toFixed(1)}</td>
        <td>
          <button type="button" class="button" aria-expanded={acting} onClick={() => setActing(!acting)}>
            {say('grid.more')}
          </button>
        </td>
      </tr>
      {acting && (
        <tr>
          <td colSpan={7}>
            <Acts {...{ team, page, event, onChanged }} attempt={last?.id ?? null} />
          </td>
        </tr>
      )}
    </>
  );
}

type Asked =
  | { readonly what: 'grant' | 'inject' | 'restart' }
  | { readonly what: 'remove' | 'renew'; readonly seat: string; readonly name: string }
  | { readonly what: 'move'; readonly seat: string; readonly name: string; readonly to: string; readonly n: number };

function Acts({
  team,
  attempt,
  page,
  event,
  onChanged,
}: Pick<RowProps, 'team' | 'page' | 'event' | 'onChanged'> & { attempt: string | null }) {
  const { line } = useClass();
  const say = useSayHere();
  const tell = useTell();
  const happenings =
    useScreens(event)?.scenario.events.map(({ id, title }) => ({ value: id, text: tell(title) })) ?? [];
  const { why, ask } = useAsking();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState('');
  const act = async (one: Asked, reason: string, { amount, chosen }: { amount: number; chosen: string }) => {
    setAsked(null);
    const done = await ask<object>(post(line, one, { attempt: attempt ?? '', reason, amount, chosen }));
    if (!done) return;
    setTold(
      'link' in done
        ? `${say('grid.newCode', { name: 'name' in one ? one.name : '' })}: ${done.link}`
        : say('desk.done'),
    );
    onChanged();
  };
  const others = page.teams.filter(({ id }) => id !== team.id);
  return (
    <div class="grid-acts">
      {attempt !== null && (
        <div class="lobby-buttons">
          {(['grant', 'inject', 'restart'] as const).map((what) => (
            <button
              key={what}
              type="button"
              class="button"
              disabled={what === 'inject' && happenings.length === 0}
              onClick={() => setAsked({ what })}
            >
              {say(`grid.${what}`)}
            </button>
          ))}
        </div>
      )}
      {team.seats.map(({ id: seat, nickname: name }) => (
        <div key={seat} class="lobby-buttons">
          <b>{name}</b>
          {(['renew', 'remove'] as const).map((what) => (
            <button key={what} type="button" class="button" onClick={() => setAsked({ what, seat, name })}>
              {say(`grid.${what}`)}
            </button>
          ))}
          {others.map(({ id: to, number: n }) => (
            <button key={to} type="button" class="button" onClick={() => setAsked({ what: 'move', seat, name, to, n })}>
              {say('grid.move', { n })}
            </button>
          ))}
        </div>
      ))}
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      {told && (
        <p role="status" class="grid-told">
          {told}
        </p>
      )}
      {asked && (
        <WithReason
          title={`${teamName(say, team)} · ${asked.what === 'move' ? say('grid.move', { n: asked.n }) : say(`grid.${asked.what}`)}`}
          {...(asked.what === 'grant' ? { amount: say('grid.grant') } : {})}
          {...(asked.what === 'inject' ? { choice: { name: say('grid.which'), options: happenings } } : {})}
          onDo={(reason, more) => void act(asked, reason, more)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

interface Doing {
  readonly attempt: string;
  readonly reason: string;
  readonly amount: number;
  readonly chosen: string;
}

function post(line: ServerLine, asked: Asked, { attempt, reason, amount, chosen }: Doing): Promise<Came<object>> {
  switch (asked.what) {
    case 'grant':
      return line.post('grant', { attempt }, { cents: Math.round(amount * 100), reason });
    case 'inject':
      return line.post('inject', { attempt }, { event: chosen, reason });
    case 'restart':
      return line.post('restart', { attempt }, { reason });
    case 'remove':
      return line.post('removeSeat', { seat: asked.seat }, { reason });
    case 'renew':
      return line.post('renewSeat', { seat: asked.seat }, { reason });
    case 'move':
      return line.post('moveSeat', { seat: asked.seat }, { team: asked.to, reason });
  }
}
