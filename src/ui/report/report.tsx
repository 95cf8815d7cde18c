import { useEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { useGame, useLanguage, useSay, useTell } from '../context.ts';
import { recallGuesses } from '../debrief/guesses.ts';
import { useDebrief, useRecord } from '../debrief/use-debrief.ts';
import { useReview } from '../debrief/use-review.ts';
import { BOXES, Box } from './box.tsx';
import { chipsOf } from './chips.ts';
import { Content } from './content.tsx';
import { HeadLines } from './head-lines.tsx';
import { isDone, standingOf } from './standing.ts';
import { useMatter } from './use-matter.ts';
import { useReport } from './use-report.ts';
import { vivaOf } from './viva.ts';

/** The training report of a finished game: filled in from it, written into three boxes, printed as a teacher wants it. */
export function ReportScreen() {
  const say = useSay();
  const debrief = useDebrief();
  const record = useRecord();
  useEffect(() => window.scrollTo(0, 0), []);
  if (debrief && record) return <Written debrief={debrief} record={record} />;
  return (
    <main class="report">
      <h1>{say('report.title')}</h1>
      <p role="status">{say('debrief.working')}</p>
    </main>
  );
}

function Written({ debrief, record }: { debrief: Debrief; record: GameRecord }) {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const language = useLanguage();
  const review = useReview();
  const matter = useMatter(debrief, record, review, recallGuesses(debrief.head));
  const writing = useReport(debrief.head);
  const title = useRef<HTMLHeadingElement>(null);
  const name = `${say('report.title')} · ${tell(matter.scenario.title)}`;
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    // what a browser calls the file it prints to
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  const chips = chipsOf(matter);
  // what is being worked out may still bring a piece that was put in before
  const known = (key: string) => review?.ready !== true || chips.some((chip) => chip.key === key);
  const standings = writing.report.boxes.map((box) => standingOf(box, language, known));
  const open = standings.filter((standing) => !isDone(standing)).length;
  return (
    <main class="report">
      <div class="report-bar report-screen">
        <button type="button" class="button" onClick={() => (state.screen.value = { kind: 'debrief' })}>
          <span aria-hidden="true">←</span> {say('report.back')}
        </button>
        <Kept kept={writing.kept} />
        <button type="button" class="button button-strong" onClick={() => window.print()}>
          {say('report.print')}
        </button>
      </div>
      <header class="report-cover">
        <h1 ref={title} tabIndex={-1}>
          {say('report.title')}
        </h1>
        <p class="report-scenario">{tell(matter.scenario.title)}</p>
        <HeadLines matter={matter} writing={writing} />
      </header>
      <section class="report-part" aria-labelledby="report-purpose">
        <h2 id="report-purpose">{say('report.part.purpose')}</h2>
        <ol class="report-list">
          {matter.scenario.learning.map((text, k) => (
            <li key={k}>{tell(text)}</li>
          ))}
        </ol>
      </section>
      <Content matter={matter} />
      <section class="report-part report-summary" aria-labelledby="report-summary">
        <h2 id="report-summary">{say('report.part.summary')}</h2>
        <p class="quiet report-screen">{say('report.boxesAbout')}</p>
        {BOXES.map((id, k) => (
          <Box
            key={id}
            id={id}
            box={writing.report.boxes[k]!}
            standing={standings[k]!}
            chips={chips}
            matter={matter}
            onChange={(more) => writing.setBox(k, more)}
          />
        ))}
      </section>
      <details class="report-part report-viva fold">
        <summary>
          <h2>{say('report.part.viva')}</h2>
        </summary>
        <p class="quiet report-screen">{say('report.vivaAbout')}</p>
        {review?.ready ? (
          <ol class="report-list">
            {vivaOf(matter).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        ) : (
          <p role="status">{say('review.working')}</p>
        )}
      </details>
      <footer class="report-foot report-screen">
        <p class={open === 0 ? 'good' : 'hint'}>
          {open === 0 ? say('report.done') : say('report.open.boxes', { n: open })}
        </p>
        <button type="button" class="button button-main" onClick={() => window.print()}>
          {say('report.print')}
        </button>
      </footer>
    </main>
  );
}

/** Whether what was written lies on this device: said quietly where it does, loudly where it does not. */
function Kept({ kept }: { kept: boolean | null }) {
  const say = useSay();
  return (
    <>
      <span class="quiet" role="status">
        {kept === true ? say('report.kept') : ''}
      </span>
      {kept === false && (
        <p class="refusal" role="alert">
          {say('report.notKept')}
        </p>
      )}
    </>
  );
}
