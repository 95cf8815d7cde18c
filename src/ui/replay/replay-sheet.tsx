import { useEffect, useRef, useState } from 'preact/hooks';
import { writeCsv } from '../../sheets/csv.ts';
import type { Refusal } from '../../sim/index.ts';
import { formatNumber } from '../../words/number.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useGame, useLanguage, useSay, useTell } from '../context.ts';
import { Street } from '../floor/street.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { SheetOver } from '../screens.tsx';
import { useTime } from '../time.ts';
import { WhyLines } from '../why/why-lines.tsx';
import { Decided } from './decided.tsx';
import { decisionTable } from './decision-sheet.ts';
import type { ReplayPage } from './replay-page.ts';
import { Talks } from './talks.tsx';
import { Transport } from './transport.tsx';

/** One turn stands so long at the slowest speed. (chosen) */
const TURN_MS = 4000;

/** A record looked at turn by turn: what was decided, where people stood afterwards, and why, as the files tell it. */
export function ReplaySheet({ page }: { page: ReplayPage }) {
  const { view } = useGame();
  const say = useSay();
  const tell = useTell();
  const time = useTime();
  const language = useLanguage();
  const wide = useMedia(WIDE);
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const [speed, setSpeed] = useState<1 | 2 | 4>(1);
  const [playing, setPlaying] = useState(false);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { replay, host } = page;
  const last = replay.turns.length - 1;
  const turn = replay.turns[at]!;
  const { scenario, record } = replay;

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    if (!playing) return;
    if (at >= last) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => seek(at + 1), TURN_MS / speed);
    return () => clearTimeout(timer);
  }, [playing, at, speed]);

  function seek(to: number): void {
    const next = Math.min(last, Math.max(0, to));
    host.seek(next);
    setAt(next);
  }
  async function practise(): Promise<void> {
    setPlaying(false);
    const begun = await page.practise(turn.turn);
    if (begun.ok) page.close();
    else setRefusals(begun.refusals);
  }
  const step = (to: number) => {
    setPlaying(false);
    seek(to);
  };

  /** The writer of workbooks is fetched when one is wanted. */
  async function saveTable(kind: 'csv' | 'xlsx') {
    const table = decisionTable(replay, language);
    const content =
      kind === 'csv'
        ? new Blob([writeCsv(table)], { type: 'text/csv;charset=utf-8' })
        : await (await import('./xlsx.ts')).writeXlsx(table);
    page.save(`rapport-${record.scenario.id}-decisions.${kind}`, content);
  }

  const foot = (
    <footer class="replay-foot">
      <button type="button" class="button button-strong" onClick={() => void practise()}>
        {say('replay.practise', { turn: time.name(turn.turn) })}
      </button>
      <span class="quiet">{say('replay.practiseHint')}</span>
      <button type="button" class="button" onClick={() => void saveTable('csv')}>
        {say('replay.csv')}
      </button>
      <button type="button" class="button" onClick={() => void saveTable('xlsx')}>
        {say('replay.xlsx')}
      </button>
      {refusals.map((refusal) => (
        <p class="refusal" role="alert" key={refusal.code}>
          {sayRefusal(language, refusal, {})}
        </p>
      ))}
    </footer>
  );

  return (
    <dialog
      ref={dialog}
      class="dialog replay"
      aria-labelledby="replay-title"
      onCancel={(event) => {
        // a sheet over this one closes by itself
        if (event.target !== dialog.current) return;
        event.preventDefault();
        page.close();
      }}
      onKeyDown={(event) => {
        const to = { PageUp: at - 1, PageDown: at + 1 }[event.key];
        if (to === undefined || (event.target as HTMLElement).closest('.dialog') !== dialog.current) return;
        event.preventDefault();
        step(to);
      }}
    >
      <header class="dialog-head">
        <h2 id="replay-title">
          {say('replay.title')} · {tell(scenario.title)}
        </h2>
        <p class="replay-score" role="status">
          {record.score.scheme !== 'none' && say('replay.score', { n: formatNumber(record.score.total / 10) })}{' '}
          {page.verified && <span class="good">✓ {say('replay.verified')}</span>}
        </p>
        <button type="button" class="button" onClick={() => page.close()}>
          {say('app.close')}
        </button>
      </header>
      <div class="replay-body">
        <div class="replay-street">
          {scenario.inert ? <Talks encounters={turn.decided.encounters} /> : <Street view={view.value} />}
        </div>
        <Scroll class="replay-side" label={say('replay.decided', { turn: time.name(turn.turn) })}>
          <h3 aria-live="polite">{say('replay.decided', { turn: time.name(turn.turn) })}</h3>
          <Decided replay={replay} turn={turn} />
          {!scenario.inert && <h3>{say('replay.after', { turn: time.name(turn.turn) })}</h3>}
          {!scenario.inert &&
            (view.value.why.length > 0 ? <WhyLines lines={view.value.why} /> : <p class="quiet">{say('why.first')}</p>)}
        </Scroll>
        {!wide && foot}
      </div>
      <Transport
        at={at}
        last={last}
        name={time.name(turn.turn)}
        place={time.place(turn.turn, replay.turns.length)}
        playing={playing}
        speed={speed}
        onSeek={step}
        onPlay={() => {
          if (!playing && at >= last) seek(0);
          setPlaying(!playing);
        }}
        onSpeed={setSpeed}
      />
      {wide && foot}
      <SheetOver />
    </dialog>
  );
}
