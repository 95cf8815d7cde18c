import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClassGame } from '../../app/online/class-game.ts';
import type { Refusal } from '../../sim/index.ts';
import type { Answer } from '../../wire/routes.ts';
import { sayServerError } from '../../words/class/say.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { GameContext, LanguageContext, useLanguage } from '../context.ts';
import type { GameState } from '../game-state.ts';
import { createGameState } from '../game-state.ts';
import { Screens } from '../screens.tsx';
import { Lobby } from './join.tsx';
import { TeamWork } from './team-work.tsx';
import { minutesLeft, teamName, useAsked, useAsking, useClass, useNow, useSayHere } from './use-class.ts';

type Seat = NonNullable<Answer<'me'>['seat']>;
interface Open {
  readonly game: ClassGame;
  readonly state: GameState;
}

/** Waits between tries to reach the server. (chosen) */
const AGAIN_MS = 3000;

/** The team's game in an event, with the class around it. */
export function GamePage() {
  const { route, line, go } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const where = route.value;
  const { event, bracket } = where.page === 'game' ? where : { event: '', bracket: '' };
  const me = useAsked(() => line.get('me'), AGAIN_MS * 20, event);
  const seat = me.value?.seat ?? null;
  const [another, setAnother] = useState(0);
  useEffect(() => {
    if (me.value && !seat) go({ page: 'join', code: '' }, 'replace');
  }, [me.value, seat]);
  useEffect(() => {
    if (me.no === null) return;
    const timer = setInterval(me.again, AGAIN_MS);
    return () => clearInterval(timer);
  }, [me.no]);
  if (!seat) {
    if (me.no === 'server.notReached') return <Away />;
    return (
      <Lobby title={say('game.opening')} why={me.no && sayServerError(language, me.no)}>
        {null}
      </Lobby>
    );
  }
  return (
    <Playing
      key={another}
      {...{ event, bracket, seat }}
      another={another > 0}
      onAnother={() => setAnother(another + 1)}
    />
  );
}

/** The server is not reached: it is tried again by itself, and who does not want to wait may practise without it. */
function Away() {
  const { go, toStart } = useClass();
  const say = useSayHere();
  return (
    <Lobby title={say('game.away')} why={null}>
      <p role="status">{say('game.awayWait')}</p>
      <p class="quiet">{say('game.awayAlone')}</p>
      <div class="lobby-buttons">
        <button type="button" class="button button-main" onClick={toStart}>
          {say('game.alone')}
        </button>
        <button type="button" class="button" onClick={() => go({ page: 'room' })}>
          {say('game.class')}
        </button>
      </div>
    </Lobby>
  );
}

interface PlayingProps {
  readonly event: string;
  /** In which the team enters, if it has not. */
  readonly bracket: string;
  readonly seat: Seat;
  readonly another: boolean;
  readonly onAnother: () => void;
}

function Playing({ event, bracket, seat, another, onAnother }: PlayingProps) {
  const { openGame, pageOf, go } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const [open, setOpen] = useState<Open | null>(null);
  const [why, setWhy] = useState<readonly Refusal[]>([]);
  useEffect(() => {
    let gone = false;
    let opened: Open | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = async () => {
      const found = await openGame(event, seat.id, another, bracket);
      if (gone) {
        if (found.ok) found.value.close();
        return;
      }
      if (found.ok) {
        const state = createGameState(found.value.host, pageOf(found.value.attempt));
        opened = { game: found.value, state };
        setOpen(opened);
        return;
      }
      setWhy(found.refusals);
      if (found.refusals.some(({ code }) => code === 'server.notReached')) timer = setTimeout(attempt, AGAIN_MS);
    };
    void attempt();
    return () => {
      gone = true;
      clearTimeout(timer);
      opened?.state.close();
      opened?.game.close();
    };
  }, [event, seat.id, another]);
  if (!open) {
    const [first] = why;
    if (first?.code === 'server.notReached') return <Away />;
    return (
      <Lobby title={say('game.opening')} why={first ? sayRefusal(language, first, {}) : null}>
        <button type="button" class="button" onClick={() => go({ page: 'room' })}>
          {say('game.class')}
        </button>
      </Lobby>
    );
  }
  return <Stage {...open} seat={seat} onAnother={onAnother} />;
}

function Stage({ game, state, seat, onAnother }: Open & { readonly seat: Seat; readonly onAnother: () => void }) {
  const { view } = state.game.value;
  const sealed = game.event.value.cover === 'sealed' && game.event.value.closedAt === null;
  return (
    <div class="class-game">
      <Strip game={game} state={state} seat={seat} />
      <div class="class-game-body">
        {view.over && sealed && state.screen.value.kind !== 'why' && state.screen.value.kind !== 'playOut' ? (
          <Finished game={game} state={state} onAnother={onAnother} />
        ) : (
          <GameContext.Provider value={state}>
            <LanguageContext.Provider value={state.settings.value.language}>
              <Screens />
            </LanguageContext.Provider>
          </GameContext.Provider>
        )}
      </div>
    </div>
  );
}

/** One line over the game: the team and what each has set, how long there is, what the teacher does. */
function Strip({ game, state, seat }: Open & { readonly seat: Seat }) {
  const { line, go } = useClass();
  const say = useSayHere();
  const now = useNow(game.ahead.value);
  const moved = game.teamMoved.value;
  const asked = useAsked(() => line.get('room', { class: seat.class.id }), 60_000, `${seat.class.id} ${moved}`);
  // while it is asked again what was known stands: nothing that is open on the strip goes away
  const known = useRef(asked.value);
  if (asked.value) known.current = asked.value;
  const room = known.current;
  const { view, draft } = state.game.value;
  const event = game.event.value;
  const due = event.deadlines.find(({ turn }) => turn === view.turn)?.at ?? event.closesAt;
  const set = (id: string) => Object.values(draft.seats).filter((by) => by === id).length;
  const { team, lost } = game.host;
  useEffect(() => {
    if (moved === 0) return;
    // somebody came or went, or levers were handed over
    void line.get('draft', { attempt: game.attempt }).then((came) => {
      if (came.kind === 'answer') game.host.heardOfDraft(came.value);
    });
  }, [moved]);
  return (
    <aside class="strip-class" aria-label={say('room.team', { name: teamName(say, room?.team ?? seat.teamInfo) })}>
      <button type="button" class="link strip-back" onClick={() => go({ page: 'room' })}>
        {say('game.class')}
      </button>
      <b class="strip-name">{teamName(say, room?.team ?? seat.teamInfo)}</b>
      {(room?.seats.length ?? 1) > 1 && (
        <ul class="strip-seats">
          {room?.seats.map((one) => (
            <li key={one.id} class={one.id === seat.id ? 'room-me' : ''}>
              {one.nickname}
              {set(one.id) > 0 && <span class="quiet"> · {say('game.set', { n: set(one.id) })}</span>}
            </li>
          ))}
        </ul>
      )}
      {team && room && room.seats.length > 1 && !view.over && (
        <TeamWork game={game} view={view} team={room.team.id} seats={room.seats} />
      )}
      {team && event.confirm === 'all' && !view.over && <Agree game={game} seat={seat} />}
      {event.pausedAt !== null && <span class="strip-paused">{say('game.paused')}</span>}
      {due !== null && !view.over && event.pausedAt === null && (
        <span class={due - now < 60_000 ? 'strip-due bad' : 'strip-due'} role="timer">
          {due > now ? say('game.due', { left: minutesLeft(due - now) }) : say('game.late')}
        </span>
      )}
      {lost.length > 0 && (
        <p class="strip-lost" role="alert">
          {say('game.lost', { n: lost.length })}{' '}
          <button type="button" class="button" onClick={() => void game.host.forgetLost()}>
            {say('game.read')}
          </button>
        </p>
      )}
    </aside>
  );
}

function Agree({ game, seat }: { readonly game: ClassGame; readonly seat: Seat }) {
  const { line } = useClass();
  const say = useSayHere();
  const { busy, ask } = useAsking();
  const { team, attempt } = { team: game.host.team, attempt: game.attempt };
  if (!team) return null;
  const agree = async () => {
    const info = await ask(line.post('agree', { attempt }, { turn: team.turn, draft: team.id }));
    if (info) game.host.heardOfDraft(info);
  };
  return (
    <span class="strip-agree">
      <span class="quiet">{say('game.agreed', { n: team.agreed.length, of: team.of })}</span>
      {!team.agreed.includes(seat.id) && (
        <button type="button" class="button" disabled={busy} onClick={() => void agree()}>
          {say('game.agree')}
        </button>
      )}
    </span>
  );
}

/** A sealed game that is over: its score, and when the rest is told. */
function Finished({ game, state, onAnother }: Open & { readonly onAnother: () => void }) {
  const { go } = useClass();
  const say = useSayHere();
  const [total, setTotal] = useState<number | null>(null);
  useEffect(() => {
    void game.host.score().then((reply) => reply.ok && setTotal(reply.value.total));
  }, [state.game.value]);
  const { quota, id } = game.event.value;
  return (
    <main class="lobby">
      <section class="lobby-card">
        <h1>{say('game.over')}</h1>
        {total !== null && <p class="finished-score">{say('game.score', { score: (total / 10).toFixed(1) })}</p>}
        <p>{say('game.sealed')}</p>
        <div class="lobby-buttons">
          <button type="button" class="button button-main" onClick={() => go({ page: 'board', event: id })}>
            {say('room.board')}
          </button>
          {quota > 1 && (
            <button type="button" class="button" onClick={onAnother}>
              {say('game.again')}
            </button>
          )}
          <button type="button" class="button" onClick={() => go({ page: 'room' })}>
            {say('game.class')}
          </button>
        </div>
      </section>
    </main>
  );
}
