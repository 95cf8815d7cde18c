import { useEffect, useRef, useState } from 'preact/hooks';
import type { JudgedRecord, ProofNews } from '../../app/proof/judge-file.ts';
import type { CheckedGame, EventVerdict, Flaw } from '../../proof/verify-event.ts';
import type { ClassKey } from '../../words/class/say.ts';
import { FLAW_WORDS } from '../../words/proof/flaws.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useLanguage } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { FileButton } from '../start/file-button.tsx';
import { Lobby } from './join.tsx';
import type { Claim } from './proof-claims.ts';
import { eventClaims, recordClaims } from './proof-claims.ts';
import { useClass, useSayHere } from './use-class.ts';
import './verify-page.css';

/** Where the work on a file stands. */
interface Proving {
  readonly bytes: number;
  readonly of: number;
  readonly games: readonly CheckedGame[];
  readonly end: Extract<ProofNews, { kind: 'event' | 'record' | 'unreadable' }> | null;
}

/** Takes an event file or a record, and says what of it holds. Nothing of it is sent anywhere. */
export function VerifyPage() {
  const { route, prove, fetchEventFile } = useClass();
  const say = useSayHere();
  const where = route.value;
  const code = where.page === 'verify' ? where.code : '';
  const [proving, setProving] = useState<Proving | null>(null);
  const [fetching, setFetching] = useState<'no' | 'yes' | 'failed'>('no');
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const begin = (file: Blob) => {
    stop.current();
    setFetching('no');
    setProving({ bytes: 0, of: file.size, games: [], end: null });
    stop.current = prove(file, (news) => setProving((now) => now && withNews(now, news)));
  };
  const fetchOne = async () => {
    setFetching('yes');
    const file = await fetchEventFile(code);
    if (file) begin(file);
    else setFetching('failed');
  };
  const halt = () => {
    stop.current();
    setProving(null);
  };
  const working = proving !== null && proving.end === null;
  return (
    <Lobby title={say('proof.title')} why={fetching === 'failed' ? say('proof.notFetched') : null} wide>
      <p>{say('proof.what')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same with the keyboard */}
      <div
        class="verify-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer?.files ?? [];
          if (file) begin(file);
        }}
      >
        <span class="lobby-buttons">
          {code !== '' && (
            <button
              type="button"
              class="button button-main"
              disabled={working || fetching === 'yes'}
              onClick={() => void fetchOne()}
            >
              {say('proof.fetch', { code })}
            </button>
          )}
          <FileButton
            text={say('proof.choose')}
            hint={say('proof.drop')}
            accept=".json,.jsonl,application/json"
            disabled={working}
            onFile={begin}
          />
          <span class="quiet">{say('proof.drop')}</span>
        </span>
      </div>
      {fetching === 'yes' && <p role="status">{say('proof.fetching')}</p>}
      {working && <Working proving={proving} onStop={halt} />}
      {proving && (
        <div class="verify-parts">
          {proving.end && <End end={proving.end} />}
          {proving.games.length > 0 && <Games games={proving.games} />}
        </div>
      )}
    </Lobby>
  );
}

function withNews(now: Proving, news: ProofNews): Proving {
  if (news.kind === 'read') return { ...now, bytes: news.bytes };
  if (news.kind === 'game') return { ...now, games: [...now.games, news.game] };
  return { ...now, end: news };
}

function Working({ proving: { bytes, of, games }, onStop }: { proving: Proving; onStop: () => void }) {
  const say = useSayHere();
  const told = say('proof.working', { games: games.length, percent: Math.floor((100 * bytes) / Math.max(1, of)) });
  return (
    <div class="verify-working">
      <progress max={of} value={bytes} aria-label={told} />
      <span>{told}</span>
      <button type="button" class="button" onClick={onStop}>
        {say('proof.stop')}
      </button>
    </div>
  );
}

function End({ end }: { end: NonNullable<Proving['end']> }) {
  const say = useSayHere();
  const language = useLanguage();
  if (end.kind === 'event') return <EventEnd verdict={end.verdict} />;
  if (end.kind === 'unreadable') return <Refused why={say('proof.unreadable', { line: end.line })} />;
  const { reply } = end;
  return reply.ok ? <RecordEnd judged={reply.value} /> : <Refused why={sayRefusal(language, reply.refusals[0]!, {})} />;
}

const Refused = ({ why }: { why: string }) => (
  <p role="alert" class="refusal">
    {why}
  </p>
);

function Head({ ok, children }: { ok: boolean; children: string }) {
  const say = useSayHere();
  return (
    <div class={ok ? 'verify-end verify-end-good' : 'verify-end verify-end-bad'} role="status">
      <h2>
        <span aria-hidden="true">{ok ? '✓' : '✕'}</span> {say(ok ? 'proof.good' : 'proof.bad')}
      </h2>
      <p>{children}</p>
    </div>
  );
}

function EventEnd({ verdict }: { verdict: EventVerdict }) {
  const say = useSayHere();
  const { ok, event, attempts, acts, scores } = verdict;
  const { name = '', code = '' } = event ?? {};
  return (
    <section class="verify-result">
      <Head ok={ok}>{say('proof.sum', { name, code, attempts, acts, scores })}</Head>
      {event && !event.closed && <p>{say('proof.open')}</p>}
      <Claims claims={eventClaims(verdict)} name={(id) => `proof.claim.${id}`} />
    </section>
  );
}

function RecordEnd({ judged: { scenario, acts, verdict } }: { judged: JudgedRecord }) {
  const say = useSayHere();
  const told = say('proof.record', { scenario, acts });
  const points = verdict.ok ? ` · ${say('proof.points', { n: (verdict.score.total / 10).toFixed(1) })}` : '';
  const at = !verdict.ok && verdict.act >= 0 ? ` · ${say('proof.act', { n: verdict.act + 1 })}` : '';
  return (
    <section class="verify-result">
      <Head ok={verdict.ok}>{`${told}${points}${at}`}</Head>
      <Claims claims={recordClaims(verdict)} name={(id) => `proof.game.${id}`} />
    </section>
  );
}

const MARKS = { holds: '✓', fails: '✕', unchecked: '–' } as const;
/** Flaws that are told of one claim; a file that was spoilt on purpose has thousands. (chosen) */
const MOST_FLAWS = 8;

interface ClaimsProps<Id extends string> {
  readonly claims: readonly Claim<Id>[];
  readonly name: (id: Id) => ClassKey;
}

function Claims<Id extends string>({ claims, name }: ClaimsProps<Id>) {
  const say = useSayHere();
  const flawText = useFlawText();
  return (
    <ul class="verify-claims">
      {claims.map(({ id, state, flaws }) => (
        <li key={id} class={`verify-${state}`}>
          <span class="verify-mark" aria-hidden="true">
            {MARKS[state]}
          </span>
          <span>
            {say(name(id))} <b class="verify-state">{say(`proof.state.${state}`)}</b>
            {flaws.slice(0, MOST_FLAWS).map((flaw, k) => (
              <span key={k} class="verify-flaw">
                {short(flaw.where)} · {flawText(flaw)}
              </span>
            ))}
            {flaws.length > MOST_FLAWS && (
              <span class="verify-flaw">{say('proof.more', { n: flaws.length - MOST_FLAWS })}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function useFlawText(): (flaw: Flaw) => string {
  const say = useSayHere();
  const language = useLanguage();
  return ({ what, act }) =>
    FLAW_WORDS[what][language] + (act === undefined ? '' : ` (${say('proof.act', { n: act + 1 })})`);
}

/** Ids are told by their first eight signs; places and seals as they are. */
const short = (where: string): string => (/^[0-9a-f]{32}$/.test(where) ? where.slice(0, 8) : where);

function Games({ games }: { games: readonly CheckedGame[] }) {
  const say = useSayHere();
  const flawText = useFlawText();
  return (
    <section class="board">
      <h2>{say('proof.games')}</h2>
      <Scroll class="verify-scroll" label={say('proof.games')}>
        <table>
          <thead>
            <tr>
              {(['team', 'attempt', 'acts', 'score', 'result'] as const).map((one) => (
                <th key={one} scope="col">
                  {say(`proof.${one}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {games.map((game) => (
              <tr key={game.attempt} class={game.flaws.length > 0 ? 'verify-bad-row' : ''}>
                <td class="hash">{short(game.team)}</td>
                <td>{game.number}</td>
                <td>{game.acts}</td>
                <td>{game.score === null ? '–' : (game.score / 10).toFixed(1)}</td>
                <td>
                  {game.flaws.length === 0 ? MARKS.holds : `${MARKS.fails} ${flawText(game.flaws[0]!)}`}
                  {game.voided && ` · ${say('proof.voided')}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
