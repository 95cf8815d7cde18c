import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { sayServerError } from '../../words/class/say.ts';
import { useLanguage } from '../context.ts';
import { useEvent } from './board.tsx';
import { Door } from './door.tsx';
import { EventControls } from './event-controls.tsx';
import { EventForm } from './event-form.tsx';
import { GridTable } from './grid.tsx';
import { useAsked, useAsking, useClass, useSayHere } from './use-class.ts';

/** The class console: who is here, how far each team is, and what a teacher does about it. */
export function ConsolePage() {
  const { line, route, go } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const { ask } = useAsking();
  const where = route.value;
  const id = where.page === 'console' ? where.class : '';
  const { value, no, again } = useAsked(() => line.get('classPage', { class: id }), 10_000, id);
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    if (no === 'who.unknown') go({ page: 'desk', link: '' }, 'replace');
  }, [no]);
  if (!value) {
    return (
      <main class="console-class">
        <p role="status">{no ? sayServerError(language, no) : say('room.title')}</p>
      </main>
    );
  }
  const { events } = value;
  const event = events.find((one) => one.id === chosen) ?? events.at(-1) ?? null;
  const form = (
    <EventForm
      classId={id}
      open={events.length === 0}
      onMade={(made) => {
        setChosen(made);
        again();
      }}
    />
  );
  const out = async () => {
    if (await ask(line.post('signOut', {}, { what: 'desk' }))) go({ page: 'desk', link: '' }, 'replace');
  };
  return (
    <main class="console-class">
      <header class="console-head">
        <h1>{value.class.name}</h1>
        <button type="button" class="link" onClick={() => go({ page: 'desk', link: '' })}>
          {say('desk.classes')}
        </button>
        <a class="link" href="#/edit">
          {say('desk.write')}
        </a>
        <button type="button" class="link" onClick={() => void out()}>
          {say('desk.out')}
        </button>
      </header>
      {no && (
        <p role="alert" class="refusal">
          {sayServerError(language, no)}
        </p>
      )}
      <div class="console-parts">
        <aside class="console-side">
          <Door code={event?.code ?? value.class.code} room={value.room} />
          {events.length > 0 && form}
        </aside>
        <div class="console-event">
          {events.length === 0 && form}
          {events.length > 1 && (
            <label class="console-choose">
              <span>{say('desk.event')}</span>
              <select value={event?.id ?? ''} onChange={(change) => setChosen(change.currentTarget.value)}>
                {events.toReversed().map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {event && <LiveEvent key={event.id} first={event} page={value} onChanged={again} />}
        </div>
      </div>
    </main>
  );
}

interface LiveEventProps {
  readonly first: Answer<'event'>['event'];
  readonly page: Answer<'classPage'>;
  readonly onChanged: () => void;
}

function LiveEvent({ first, page, onChanged }: LiveEventProps) {
  const { event, grid, ahead } = useEvent(first.id);
  const now = event ?? first;
  return (
    <>
      <EventControls event={now} ahead={ahead} turn={openTurn(grid)} onChanged={onChanged} />
      {grid && <GridTable grid={grid} ahead={ahead} page={page} event={first.id} onChanged={onChanged} />}
    </>
  );
}

/** The turn most of those who play are in. */
function openTurn(grid: Answer<'grid'> | null): number {
  const turns = (grid?.teams ?? []).flatMap(({ attempts }) => {
    const last = attempts.findLast(({ finishedAt, voidedAt }) => finishedAt === null && voidedAt === null);
    return last ? [last.turns + 1] : [];
  });
  turns.sort((a, b) => a - b);
  return turns[Math.floor(turns.length / 2)] ?? 1;
}
