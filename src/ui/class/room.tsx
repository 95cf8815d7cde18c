import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { sayServerError } from '../../words/class/say.ts';
import { useLanguage } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Lobby } from './join.tsx';
import { clockTime, teamName, useAsked, useAsking, useClass, useSayHere } from './use-class.ts';

type EventInfo = Answer<'event'>['event'];

/** Whether an event takes decisions, as its times say. */
export function stateOf(
  event: Pick<EventInfo, 'opensAt' | 'closesAt' | 'closedAt' | 'pausedAt'>,
  now: number,
): 'before' | 'open' | 'paused' | 'closed' {
  if (event.closedAt !== null || (event.closesAt !== null && now >= event.closesAt)) return 'closed';
  if (now < event.opensAt) return 'before';
  return event.pausedAt === null ? 'open' : 'paused';
}

/** How often a waiting room asks what is new: forty of them are eight requests a second. (chosen) */
const EVERY_MS = 5000;

/** Where a student waits: who is in the team, and what there is to play. */
export function RoomPage() {
  const { line, go } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const me = useAsked(() => line.get('me'), 60_000, 'me');
  const seat = me.value?.seat ?? null;
  useEffect(() => {
    if (me.value && !seat) go({ page: 'join', code: '' }, 'replace');
  }, [me.value, seat]);
  if (!seat) {
    const title = say('room.title');
    return (
      <Lobby title={title} why={me.no && sayServerError(language, me.no)}>
        {null}
      </Lobby>
    );
  }
  return <Room seat={seat} />;
}

function Room({ seat }: { seat: NonNullable<Answer<'me'>['seat']> }) {
  const { line, go } = useClass();
  const say = useSayHere();
  const { ask } = useAsking();
  const { value, no, again } = useAsked(() => line.get('room', { class: seat.class.id }), EVERY_MS, seat.class.id);
  const leave = async () => {
    if (await ask(line.post('signOut', {}, { what: 'seat' }))) go({ page: 'join', code: '' }, 'replace');
  };
  const title = value?.class.name ?? seat.class.name;
  if (!value)
    return (
      <Lobby title={title} why={no === 'server.notReached' ? say('room.away') : null}>
        {null}
      </Lobby>
    );
  const { team, seats, events, now } = value;
  return (
    <Lobby title={title} why={no === null ? null : say('room.away')}>
      <section class="room-team" aria-label={say('room.team', { name: teamName(say, team) })}>
        <h2>{teamName(say, team)}</h2>
        <ul>
          {seats.map((one) => (
            <li key={one.id} class={one.id === seat.id ? 'room-me' : ''}>
              {one.nickname}
              {one.id === seat.id && <span class="quiet"> {say('room.you')}</span>}
            </li>
          ))}
        </ul>
        <NameTeam team={team} onDone={again} />
      </section>
      <section class="room-events">
        <h2>{say('room.events')}</h2>
        {events.length === 0 && <p role="status">{say('room.none')}</p>}
        <ul>
          {events.toReversed().map((event) => (
            <EventRow key={event.id} event={event} now={now} />
          ))}
        </ul>
      </section>
      <p class="quiet room-foot">
        {say('room.code', { code: value.class.code })}{' '}
        <button type="button" class="link" onClick={() => void leave()}>
          {say('room.leave')}
        </button>
      </p>
    </Lobby>
  );
}

function EventRow({ event, now }: { event: EventInfo; now: number }) {
  const { go } = useClass();
  const say = useSayHere();
  const state = stateOf(event, now);
  const [bracket, setBracket] = useState(event.brackets[0]!);
  const choose = event.brackets.length > 1 && state !== 'closed';
  return (
    <li class="room-event">
      <p>
        <b>{event.name}</b>{' '}
        <span class="quiet">
          {say(`room.state.${state}`, { at: clockTime(event.opensAt) })}
          {state === 'open' && event.closesAt !== null && ` · ${say('room.until', { at: clockTime(event.closesAt) })}`}
        </span>
      </p>
      {choose && (
        <>
          <ChoiceRow
            name={`bracket ${event.id}`}
            label={say('room.bracket')}
            labelled
            value={bracket}
            options={event.brackets.map((value) => ({ value, text: value }))}
            onChoose={setBracket}
          />
          <p class="quiet">{say('room.bracketOnce')}</p>
        </>
      )}
      <span class="lobby-buttons">
        {state !== 'before' && (
          <button
            type="button"
            class={state === 'closed' ? 'button' : 'button button-main'}
            data-play={event.id}
            onClick={() => go({ page: 'game', event: event.id, bracket: choose ? bracket : '' })}
          >
            {say(state === 'closed' ? 'room.look' : 'room.play')}
          </button>
        )}
        <button type="button" class="button" onClick={() => go({ page: 'board', event: event.id })}>
          {say('room.board')}
        </button>
      </span>
    </li>
  );
}

function NameTeam({ team, onDone }: { team: Answer<'room'>['team']; onDone: () => void }) {
  const { line } = useClass();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const [name, setName] = useState(team.name ?? '');
  const save = async () => {
    const trimmed = name.trim();
    if (await ask(line.post('nameTeam', { team: team.id }, { name: trimmed === '' ? null : trimmed }))) onDone();
  };
  return (
    <details class="lobby-more">
      <summary>{say('room.nameTeam')}</summary>
      <form
        class="lobby-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <input
          name="team"
          aria-label={say('room.nameTeam')}
          value={name}
          maxLength={40}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {why && (
          <p role="alert" class="refusal">
            {why}
          </p>
        )}
        <button type="submit" class="button" disabled={busy}>
          {say('room.save')}
        </button>
      </form>
    </details>
  );
}
