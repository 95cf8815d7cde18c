import { useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { stateOf } from './room.tsx';
import { clockTime, minutesLeft, useAsking, useClass, useNow, useSayHere } from './use-class.ts';
import { WithReason } from './with-reason.tsx';

type EventInfo = Answer<'event'>['event'];
const MINUTE = 60_000;

/** What cannot be taken back, and how it is called. */
const REASONED = ['force', 'freeze', 'closeEvent', 'purge'] as const;
type Reasoned = (typeof REASONED)[number];
const WORDS = {
  force: 'desk.force',
  freeze: 'desk.freeze',
  closeEvent: 'desk.close',
  purge: 'desk.purge',
} as const satisfies Readonly<Record<Reasoned, string>>;

/** Something that is done by one press. */
interface Press {
  readonly id: string; // keeps its button, and the focus, while its words change
  readonly text: string;
  readonly press: () => void;
  readonly look?: 'button-main' | 'button-strong';
}

interface ControlsProps {
  readonly event: EventInfo;
  readonly ahead: number;
  /** The turn a deadline would be for. */
  readonly turn: number;
  readonly onChanged: () => void;
}

/** Times of an event, and what ends it. What cannot be taken back asks for a reason; what can is one press. */
export function EventControls({ event, ahead, turn, onChanged }: ControlsProps) {
  const { line, go, address } = useClass();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const [asking, setAsking] = useState<Reasoned | null>(null);
  const [told, setTold] = useState('');
  const now = useNow(ahead);
  const state = stateOf(event, now);
  const params = { event: event.id };
  const done = async (asked: Parameters<typeof ask>[0]) => {
    if (await ask(asked)) onChanged();
  };
  const times = (change: { opensAt?: number; closesAt?: number | null }) =>
    void done(line.post('times', params, { ...change, reason: '' }));
  const deadline = event.deadlines.find((one) => one.turn === turn) ?? null;
  const forReason = async (reason: string) => {
    const what = asking;
    setAsking(null);
    if (what === 'force') {
      const missing = event.missing === 'wait' ? { missing: 'repeat' as const } : {};
      const forced = await ask(line.post('force', params, { ...missing, reason }));
      if (forced) setTold(say('desk.closed', { n: forced.closed }));
    } else if (what === 'purge') await done(line.post('purge', { class: event.class }, { reason }));
    else if (what) await done(line.post(what, params, { reason }));
  };
  const ended = event.closedAt !== null;
  const shut = () =>
    times({ closesAt: Math.floor(event.closesAt === null ? now + 45 * MINUTE : event.closesAt + 10 * MINUTE) });
  const hurry = () =>
    void done(line.post('deadline', params, { turn, reason: '', at: deadline ? null : Math.floor(now + 3 * MINUTE) }));
  const stop = () => void done(line.post('pause', params, { paused: event.pausedAt === null, reason: '' }));
  const begin: Press = {
    id: 'open',
    text: say('desk.openNow'),
    look: 'button-main',
    press: () => times({ opensAt: Math.floor(now) }),
  };
  const pause: Press = {
    id: 'pause',
    text: say(event.pausedAt === null ? 'desk.pause' : 'desk.goOn'),
    look: 'button-strong',
    press: stop,
  };
  const compare: Press = {
    id: 'compare',
    text: say('compare.title'),
    look: 'button-main',
    press: () => go({ page: 'compare', class: event.class, event: event.id }),
  };
  const presses: readonly Press[] = [
    ...(state === 'before' ? [begin] : ended ? [] : [pause]),
    ...(ended
      ? []
      : [
          { id: 'close', text: say(event.closesAt === null ? 'desk.closeIn' : 'desk.extend'), press: shut },
          {
            id: 'deadline',
            text: deadline ? say('desk.deadlineOff') : say('desk.deadline', { turn, minutes: 3 }),
            press: hurry,
          },
        ]),
    {
      id: 'projector',
      text: say('desk.projector'),
      press: () => go({ page: 'projector', class: event.class, event: event.id }),
    },
    ...(ended ? [compare] : []),
    { id: 'page', text: say('event.page'), press: () => go({ page: 'event', code: event.code }) },
  ];
  const reasoned = REASONED.filter((what) => what !== 'freeze' || event.frozenAt === null);
  return (
    <section class="controls" aria-label={event.name}>
      <header class="controls-head">
        <h2>{event.name}</h2>
        <p class={`state state-${state}`} role="status">
          {say(`room.state.${state}`, { at: clockTime(event.opensAt) })}
          {event.closesAt !== null &&
            state === 'open' &&
            ` · ${say('game.due', { left: minutesLeft(event.closesAt - now) })}`}
          {deadline && ` · ${say('grid.turn')} ${turn}: ${minutesLeft(deadline.at - now)}`}
        </p>
      </header>
      <div class="lobby-buttons">
        {presses.map(({ id, text, press, look = '' }) => (
          <button key={id} type="button" class={`button ${look}`} disabled={busy} onClick={press}>
            {text}
          </button>
        ))}
        <a class="button" href={`${address}events/${event.id}/export`} download={`rapport-${event.code}.jsonl`}>
          {say('desk.export')}
        </a>
      </div>
      {!ended && (
        <div class="lobby-buttons">
          {reasoned.map((what) => (
            <button key={what} type="button" class="button" onClick={() => setAsking(what)}>
              {say(WORDS[what])}
            </button>
          ))}
        </div>
      )}
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      {told && <p role="status">{told}</p>}
      {asking && (
        <WithReason
          title={say(WORDS[asking])}
          onDo={(reason) => void forReason(reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
