import { BoardTable, useEvent } from './board.tsx';
import { Door } from './door.tsx';
import { minutesLeft, useAsked, useClass, useNow, useSayHere } from './use-class.ts';

/** For the wall: how to come in, how far the class is, the board. Teams by their numbers unless they named themselves. */
export function ProjectorPage() {
  const { route, line, go } = useClass();
  const say = useSayHere();
  const where = route.value;
  const id = where.page === 'projector' ? where.event : '';
  const classId = where.page === 'projector' ? where.class : '';
  const { event, board, grid, ahead } = useEvent(id);
  const room = useAsked(() => line.get('classPage', { class: classId }), 60_000, classId).value?.room ?? [];
  const now = useNow(ahead);
  const taken = (grid?.teams ?? []).filter(({ seats }) => seats.length > 0);
  const of = grid?.of ?? 1;
  const ends = event?.closesAt ?? null;
  // names are for who wants them on a wall: here are numbers
  const nameless = board && { ...board, top: board.top.map((row) => ({ ...row, name: null })), around: [] };
  return (
    <main class="projector">
      <header class="console-head">
        <h1>{event?.name ?? ''}</h1>
        {ends !== null && <p class="projector-clock">{minutesLeft(ends - now)}</p>}
        {event?.pausedAt != null && <p class="projector-clock">{say('game.paused')}</p>}
        <button type="button" class="link" onClick={() => go({ page: 'console', class: classId })}>
          {say('room.title')}
        </button>
      </header>
      <div class="projector-parts">
        {event && <Door code={event.code} room={room} />}
        <section class="projector-progress" aria-label={say('grid.title')}>
          <ul>
            {taken.map((team) => {
              const last = team.attempts.findLast(({ voidedAt }) => voidedAt === null);
              const turns = last?.turns ?? 0;
              return (
                <li key={team.id}>
                  <span>{say('room.teamNumber', { n: team.number })}</span>
                  <progress max={of} value={turns} />
                  <span>
                    {turns}/{of}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
        {nameless && <BoardTable board={nameless} large />}
      </div>
    </main>
  );
}
