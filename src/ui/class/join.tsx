import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../wire/routes.ts';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../settings.ts';
import { teamName, useAsking, useClass, useSayHere } from './use-class.ts';

/** From the code on the board into a seat. */
export function JoinPage({ code: first }: { code: string }) {
  const { line, go } = useClass();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const [code, setCode] = useState(first);
  const [found, setFound] = useState<Answer<'code'> | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const look = async (typed: string) => setFound(await ask(line.get('code', { code: typed })));
  useEffect(() => {
    if (first !== '') void look(first);
  }, [first]);
  if (link !== null) return <SeatReady link={link} />;
  return (
    <Lobby title={say('lobby.title')} why={why}>
      {found === null ? (
        <form
          class="lobby-form"
          onSubmit={(event) => {
            event.preventDefault();
            void look(plain(code));
          }}
        >
          <label>
            <span>{say('lobby.code')}</span>
            <input
              class="lobby-code"
              name="code"
              value={code}
              maxLength={12}
              autoComplete="off"
              autoCapitalize="characters"
              spellcheck={false}
              aria-describedby="code-hint"
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          </label>
          <p class="quiet" id="code-hint">
            {say('lobby.codeHint')}
          </p>
          <button type="submit" class="button button-main" disabled={busy || plain(code).length !== 6}>
            {say('lobby.look')}
          </button>
        </form>
      ) : (
        <Entering code={plain(code)} found={found} onSeat={setLink} onBack={() => setFound(null)} />
      )}
      {found === null && (
        <details class="lobby-more">
          <summary>{say('lobby.back')}</summary>
          <ResumeForm onDone={() => go({ page: 'room' })} />
        </details>
      )}
    </Lobby>
  );
}

/** A code or link as it is compared, however it was typed. */
export const plain = (typed: string): string => typed.replaceAll(/[ -]/g, '').toUpperCase();

interface EnteringProps {
  readonly code: string;
  readonly found: Answer<'code'>;
  readonly onSeat: (link: string) => void;
  readonly onBack: () => void;
}

/** Who one is, and with whom. */
function Entering({ code, found, onSeat, onBack }: EnteringProps) {
  const { line } = useClass();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const [nickname, setNickname] = useState('');
  const [team, setTeam] = useState('');
  const join = async () => {
    const body = { code, nickname: nickname.trim(), ...(team === '' ? {} : { team }) };
    const joined = await ask(line.post('join', {}, body));
    if (joined) onSeat(joined.link);
  };
  const free = found.teams.filter((one) => one.free > 0);
  return (
    <form
      class="lobby-form"
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <p>
        <b>{say('lobby.into', { name: found.class.name })}</b>
        {found.event && <span class="quiet"> · {found.event.name}</span>}
      </p>
      <label>
        <span>{say('lobby.nickname')}</span>
        <input
          name="nickname"
          value={nickname}
          maxLength={24}
          autoComplete="off"
          aria-describedby="nickname-hint"
          onInput={(event) => setNickname(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" id="nickname-hint">
        {say('lobby.nicknameHint')}
      </p>
      {found.teamSize > 1 && (
        <label>
          <span>{say('lobby.team')}</span>
          <select name="team" value={team} onChange={(event) => setTeam(event.currentTarget.value)}>
            <option value="">{say('lobby.teamAny')}</option>
            {free.map((one) => (
              <option key={one.id} value={one.id}>
                {say('lobby.teamOne', { name: teamName(say, one), free: one.free })}
              </option>
            ))}
            <option value="new">{say('lobby.teamNew')}</option>
          </select>
        </label>
      )}
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      <div class="lobby-buttons">
        <button type="submit" class="button button-main" disabled={busy || nickname.trim() === ''}>
          {say('lobby.join')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {say('lobby.otherCode')}
        </button>
      </div>
    </form>
  );
}

function ResumeForm({ onDone }: { onDone: () => void }) {
  const { line } = useClass();
  const say = useSayHere();
  const { busy, why, ask } = useAsking();
  const [link, setLink] = useState('');
  const signs = plain(link.split('/').at(-1) ?? '');
  return (
    <form
      class="lobby-form"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(line.post('resume', {}, { link: signs })).then((me) => me && onDone());
      }}
    >
      <label>
        <span>{say('seat.code')}</span>
        <input
          name="link"
          value={link}
          autoComplete="off"
          spellcheck={false}
          aria-describedby="link-hint"
          onInput={(event) => setLink(event.currentTarget.value)}
        />
      </label>
      <p class="quiet" id="link-hint">
        {say('lobby.backHint')}
      </p>
      {why && (
        <p role="alert" class="refusal">
          {why}
        </p>
      )}
      <button type="submit" class="button" disabled={busy || signs.length !== 26}>
        {say('lobby.resume')}
      </button>
    </form>
  );
}

/** The secret link of a seat was opened: its sign goes out of the address as soon as it has done its work. */
export function SeatPage({ link }: { link: string }) {
  const { line, go } = useClass();
  const say = useSayHere();
  const { why, ask } = useAsking();
  useEffect(() => {
    void ask(line.post('resume', {}, { link: plain(link) })).then((me) => me && go({ page: 'room' }, 'replace'));
  }, [link]);
  return (
    <Lobby title={say('lobby.resume')} why={why}>
      {why && <ResumeForm onDone={() => go({ page: 'room' }, 'replace')} />}
    </Lobby>
  );
}

/** In groups of four, so that it can be read aloud. */
const grouped = (link: string): string => link.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** The only time the seat's own code is shown. */
function SeatReady({ link }: { link: string }) {
  const { go, address } = useClass();
  const say = useSayHere();
  const [copied, setCopied] = useState(false);
  const whole = `${address}#/seat/${link}`;
  const copy = () => {
    const field = document.querySelector<HTMLInputElement>('#seat-link');
    field?.select();
    // `navigator.clipboard` is absent on plain http
    setCopied(document.execCommand('copy'));
  };
  return (
    <Lobby title={say('seat.title')} why={null}>
      <p>{say('seat.keep')}</p>
      <p class="lobby-resume">
        <span class="unseen">{say('seat.code')} </span>
        {grouped(link)}
      </p>
      <label class="lobby-link">
        <span>{say('seat.link')}</span>
        <input id="seat-link" readOnly value={whole} />
      </label>
      <div class="lobby-buttons">
        <button type="button" class="button button-main" onClick={() => go({ page: 'room' }, 'replace')}>
          {say('seat.go')}
        </button>
        <button type="button" class="button" onClick={copy}>
          {say(copied ? 'seat.copied' : 'seat.copy')}
        </button>
      </div>
    </Lobby>
  );
}

interface LobbyProps {
  readonly title: string;
  readonly why: string | null;
  /** As wide as the window has room: for a page that is read, not for one question. */
  readonly wide?: boolean;
  readonly children: preact.ComponentChildren;
}

/** A small page of one question: who comes in sees nothing else. */
export function Lobby({ title, why, wide = false, children }: LobbyProps) {
  const { settings, keep, toStart } = useClass();
  const say = useSayHere();
  const { language } = settings.value;
  return (
    <main class="lobby">
      <section class={wide ? 'lobby-card lobby-wide' : 'lobby-card'} aria-labelledby="lobby-title">
        <h1 id="lobby-title">{title}</h1>
        {why && (
          <p role="alert" class="refusal">
            {why}
          </p>
        )}
        {children}
      </section>
      <footer class="lobby-foot">
        <button type="button" class="link" onClick={toStart}>
          {say('lobby.start')}
        </button>
        <ChoiceRow
          name="language"
          label="Language"
          value={language}
          options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
          onChoose={(value) => keep({ ...settings.value, language: value })}
        />
      </footer>
    </main>
  );
}
