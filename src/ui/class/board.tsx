import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { sayServerError } from '../../words/class/say.ts';
import { useLanguage } from '../context.ts';
import { Lobby } from './join.tsx';
import { codeOf, teamName, useClass, useSayHere } from './use-class.ts';

type Board = Answer<'board'>;
type EventInfo = Answer<'event'>['event'];

/** What an event's stream tells whoever looks on. */
export function useEvent(id: string) {
  const { line, listen } = useClass();
  const [board, setBoard] = useState<Board | null>(null);
  const [event, setEvent] = useState<EventInfo | null>(null);
  const [grid, setGrid] = useState<Answer<'grid'> | null>(null);
  const [no, setNo] = useState<string | null>(null);
  const [ahead, setAhead] = useState(0);
  useEffect(() => {
    let gone = false;
    void line.get('event', { event: id }).then((came) => {
      if (gone) return;
      if (came.kind !== 'answer') return setNo(codeOf(came));
      setEvent(came.value.event);
    });
    const stream = listen(id, {
      message(message) {
        if (message.name === 'board') setBoard(message.data);
        else if (message.name === 'grid') setGrid(message.data);
        else if (message.name === 'event') {
          setEvent(message.data.event);
          setAhead(message.data.now - Date.now());
        }
      },
      connected: (up) => !gone && setNo(up ? null : 'server.notReached'),
    });
    return () => {
      gone = true;
      stream.stop();
    };
  }, [id]);
  return { board, event, grid, no, ahead };
}

/** The board as a seat or an instructor may see it, live. */
export function BoardPage({ event: id }: { event: string }) {
  const { go } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const { board, event, no } = useEvent(id);
  return (
    <Lobby title={event?.name ?? say('board.title')} why={no && sayServerError(language, no)}>
      {board && <BoardTable board={board} />}
      <span class="lobby-buttons">
        <button type="button" class="button" onClick={() => go({ page: 'room' })}>
          {say('game.class')}
        </button>
        {event && (
          <button type="button" class="button" onClick={() => go({ page: 'event', code: event.code })}>
            {say('event.page')}
          </button>
        )}
      </span>
    </Lobby>
  );
}

export function BoardTable({ board, large = false }: { board: Board; large?: boolean }) {
  const say = useSayHere();
  const around = board.around.filter(({ place }) => !board.top.some((row) => row.place === place));
  return (
    <div class={large ? 'board board-large' : 'board'} aria-live="polite">
      <p class="quiet">{say(board.frozenAt === null ? 'board.live' : 'board.frozen')}</p>
      {board.top.length === 0 && around.length === 0 ? (
        <p role="status">{say('board.empty')}</p>
      ) : (
        <table>
          <caption class="unseen">{say('board.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('board.place')}</th>
              <th scope="col">{say('board.team')}</th>
              <th scope="col">{say('board.score')}</th>
            </tr>
          </thead>
          <Rows rows={board.top} />
          {around.length > 0 && (
            <tbody>
              <tr>
                <th colSpan={3} scope="rowgroup" class="quiet">
                  {say('board.around')}
                </th>
              </tr>
            </tbody>
          )}
          {around.length > 0 && <Rows rows={around} />}
        </table>
      )}
    </div>
  );
}

function Rows({ rows }: { rows: Board['top'] }) {
  const say = useSayHere();
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={`${row.place} ${row.receipt}`} class={row.own ? 'board-own' : ''}>
          <td>{row.place}</td>
          <td>
            {teamName(say, { name: row.name, number: row.teamNumber })}
            {row.own && <b> · {say('board.own')}</b>}
          </td>
          <td>{(row.score / 10).toFixed(1)}</td>
        </tr>
      ))}
    </tbody>
  );
}
