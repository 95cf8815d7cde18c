import { useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { stateOf } from './room.tsx';
import { clockTime, minutesLeft, useAsking, useClass, useNow, useSayHere } from './use-class.ts';
import { WithReason } from './with-reason.tsx';

type EventInfo = Answer<'event'>['event'];
const MINUTE = 60_000;

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
  const [asking, setAsking] = useState<'force' | 'freeze' | 'closeEvent' | 'purge' | null>(null);
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
        {state === 'before' && (
          <button
            type="button"
            class="button button-main"
            disabled={busy}
            onClick={() => times({ opensAt: Math.floor(now) })}
          >
            {say('desk.openNow')}
          </button>
        )}
        {!ended && state !== 'before' && (
          <button
            type="button"
            class="button button-strong"
            disabled={busy}
            onClick={() => void done(line.post('pause', params, { paused: event.pausedAt === null, reason: '' }))}
          >
            {say(event.pausedAt === null ? 'desk.pause' : 'desk.goOn')}
          </button>
        )}
        {!ended && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() =>
              times({
                closesAt: Math.floor(event.closesAt === null ? now + 45 * MINUTE : event.closesAt + 10 * MINUTE),
              })
            }
          >
            {say(event.closesAt === null ? 'desk.closeIn' : 'desk.extend')}
          </button>
        )}
        {!ended && (
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() =>
              void done(
                line.post('deadline', params, {
                  ...{ turn, reason: '' },
                  at: deadline ? null : Math.floor(now + 3 * MINUTE),
                }),
              )
            }
          >
            {deadline ? say('desk.deadlineOff') : say('desk.deadline', { turn, minutes: 3 })}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => go({ page: 'projector', class: event.class, event: event.id })}
        >
          {say('desk.projector')}
        </button>
        <a class="button" href={`${address}events/${event.id}/export`} download={`rapport-${event.code}.jsonl`}>
          {say('desk.export')}
        </a>
      </div>
      {!ended && (
        <div class="lobby-buttons">
          <button type="button" class="button" onClick={() => setAsking('force')}>
            {say('desk.force')}
          </button>
          {event.frozenAt === null && (
            <button type="button" class="button" onClick={() => setAsking('freeze')}>
              {say('desk.freeze')}
            </button>
          )}
          <button type="button" class="button" onClick={() => setAsking('closeEvent')}>
            {say('desk.close')}
          </button>
          <button type="button" class="button" onClick={() => setAsking('purge')}>
            {say('desk.purge')}
          </button>
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
          title={say(asking === 'closeEvent' ? 'desk.close' : `desk.${asking}`)}
          onDo={(reason) => void forReason(reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
