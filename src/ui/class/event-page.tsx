import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { sayServerError } from '../../words/class/say.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useLanguage } from '../context.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { EventHow } from './event-how.tsx';
import './event-page.css';
import { Lobby, plain } from './join.tsx';
import { stateOf } from './room.tsx';
import { clockTime, dayTime, teamName, useAsked, useClass, useNow, useSayHere } from './use-class.ts';

type Published = Answer<'published'>;

/** How often whoever looks on asks again. (chosen) */
const EVERY_MS = 15_000;

/** An event as anybody may know it: how it is held, what was promised, who stands where, and after the close all of it. */
export function EventPage() {
  const where = useClass().route.value;
  const code = where.page === 'event' ? where.code : '';
  return code === '' ? <WhichEvent /> : <OneEvent key={code} code={code} />;
}

function WhichEvent() {
  const { go } = useClass();
  const say = useSayHere();
  const [code, setCode] = useState('');
  return (
    <Lobby title={say('event.page')} why={null}>
      <form
        class="lobby-form"
        onSubmit={(event) => {
          event.preventDefault();
          go({ page: 'event', code: plain(code) });
        }}
      >
        <label>
          <span>{say('event.code')}</span>
          <input
            class="lobby-code"
            name="code"
            value={code}
            maxLength={12}
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-main" disabled={plain(code).length !== 6}>
          {say('event.find')}
        </button>
      </form>
    </Lobby>
  );
}

function OneEvent({ code }: { code: string }) {
  const { line } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const [bracket, setBracket] = useState('');
  const { value, no } = useAsked(
    () => line.get('published', { code }, bracket === '' ? {} : { bracket }),
    EVERY_MS,
    `${code} ${bracket}`,
  );
  const kept = useRef<Published | null>(null);
  if (value) kept.current = value;
  const told = kept.current;
  if (!told) {
    return (
      <Lobby title={say('event.page')} why={no && sayServerError(language, no)}>
        {null}
      </Lobby>
    );
  }
  return (
    <Lobby title={told.event.name} why={no && sayServerError(language, no)} wide>
      <When told={told} />
      <div class="event-parts">
        <div class="event-part">
          <EventBoard told={told} bracket={bracket} onBracket={setBracket} />
          <EventHow told={told} />
        </div>
        <div class="event-part">
          <Proof told={told} />
          <Check told={told} />
        </div>
      </div>
    </Lobby>
  );
}

/** The event's own state, in a line. */
function When({ told: { event, now } }: { told: Published }) {
  const say = useSayHere();
  const time = useNow(now - Date.now(), 10_000);
  const state = stateOf(event, time);
  return (
    <p class={`state state-${state}`} role="status">
      {event.closedAt === null
        ? say(`room.state.${state}`, { at: clockTime(event.opensAt) })
        : say('event.closedAt', { at: dayTime(event.closedAt) })}
    </p>
  );
}

interface EventBoardProps {
  readonly told: Published;
  readonly bracket: string;
  readonly onBracket: (bracket: string) => void;
}

function EventBoard({ told: { event, board }, bracket, onBracket }: EventBoardProps) {
  const { replay } = useClass();
  const say = useSayHere();
  const language = useLanguage();
  const [busy, setBusy] = useState('');
  const [why, setWhy] = useState<string | null>(null);
  const show = async (game: string) => {
    setBusy(game);
    setWhy(null);
    const shown = await replay(game);
    setBusy('');
    if (!shown.ok) setWhy(sayRefusal(language, shown.refusals[0]!, {}));
  };
  const games = (board.rows ?? []).some((row) => row.games.length > 0);
  return (
    <section class="board">
      <h2>{say('board.title')}</h2>
      {event.brackets.length > 1 && (
        <ChoiceRow
          name="bracket"
          label={say('event.brackets')}
          value={bracket}
          options={['', ...event.brackets].map((one) => ({ value: one, text: one || say('event.everybody') }))}
          onChoose={onBracket}
        />
      )}
      {board.rows === null && <p>{say('event.boardShut')}</p>}
      {board.rows !== null && (
        <p class="quiet">
          {say(board.frozenAt === null ? (event.closedAt === null ? 'board.live' : 'board.final') : 'board.frozen')}
        </p>
      )}
      {board.rows?.length === 0 && <p role="status">{say('board.empty')}</p>}
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      {busy !== '' && <p role="status">{say('event.replaying')}</p>}
      {board.rows !== null && board.rows.length > 0 && (
        <Scroll class="event-scroll" label={say('board.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('board.place')}</th>
                <th scope="col">{say('board.team')}</th>
                <th scope="col">{say('board.score')}</th>
                {games && <th scope="col">{say('event.replay')}</th>}
              </tr>
            </thead>
            <tbody>
              {board.rows.map((row) => (
                <tr key={row.place}>
                  <td>{row.place}</td>
                  <td>{teamName(say, { name: null, number: row.team })}</td>
                  <td>{(row.score / 10).toFixed(1)}</td>
                  {games && (
                    <td>
                      {row.games.map((game) => (
                        <button
                          key={game.id}
                          type="button"
                          class="button"
                          disabled={busy !== ''}
                          onClick={() => void show(game.id)}
                        >
                          {row.games.length === 1 ? say('event.replay') : say('event.replayOf', { n: game.number })}
                        </button>
                      ))}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  );
}

/** What anybody can hold the event to: told from the start, and the secret itself after the close. */
function Proof({ told: { event } }: { told: Published }) {
  const say = useSayHere();
  return (
    <section class="published">
      <h2>{say('event.proof')}</h2>
      <p>{say('event.fingerprint')}</p>
      <dl>
        <dt>{say('event.seedHash')}</dt>
        <dd class="hash">{event.seedHash}</dd>
        <dt>{say('event.seed')}</dt>
        <dd class={event.seed === null ? '' : 'hash'}>{event.seed ?? say('event.sealed')}</dd>
        <dt>{say('event.rules')}</dt>
        <dd class="hash">{event.scenario.rules}</dd>
        <dt>{say('event.engine')}</dt>
        <dd>{event.engine}</dd>
      </dl>
    </section>
  );
}

function Check({ told: { event } }: { told: Published }) {
  const { address, go } = useClass();
  const say = useSayHere();
  return (
    <section>
      <h2>{say('event.check')}</h2>
      {event.closedAt === null ? (
        <p>{say('event.checkLater')}</p>
      ) : (
        <>
          <p>{say('event.checkHow')}</p>
          <span class="lobby-buttons">
            <a
              class="button button-main"
              href={`${address}events/${event.id}/file`}
              download={`rapport-event-${event.code}.jsonl`}
            >
              {say('event.file')}
            </a>
            <button type="button" class="button" onClick={() => go({ page: 'verify', code: event.code })}>
              {say('event.verify')}
            </button>
          </span>
        </>
      )}
    </section>
  );
}
