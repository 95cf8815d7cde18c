import { formatNumber } from '../../words/number.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { parOf } from '../debrief/merits/year.ts';
import type { Matter } from './matter.ts';
import type { Writing } from './use-report.ts';

const LINES = ['name', 'number', 'class', 'group'] as const;
/** Signs of the record's last link that are enough to tell two games apart at a glance. (chosen) */
const MARK = 12;

/** Whose report it is, and about which game: typed by the student, or known. */
export function HeadLines({ matter, writing }: { matter: Matter; writing: Writing }) {
  const { page } = useGame();
  const say = useSay();
  const tell = useTell();
  const { scenario, debrief } = matter;
  const { head } = writing.report;
  const [y = '', m = '', d = ''] = writing.day.split('-');
  const par = parOf(debrief.marks, null);
  return (
    <>
      <p class="quiet report-screen">{say('report.headAbout')}</p>
      <div class="report-head">
        {LINES.map((line) => (
          <label key={line} class="report-line">
            <span>{say(`report.head.${line}`)}</span>
            <input
              type="text"
              autoComplete="off"
              spellcheck={false}
              maxLength={60}
              value={head[line]}
              onInput={(event) => writing.setHead({ [line]: event.currentTarget.value })}
            />
            <b class="report-printed">{head[line]}</b>
          </label>
        ))}
      </div>
      <dl class="report-facts">
        <Fact name={say('report.task')}>
          {scenario.id} · {tell(scenario.title)}
          {page.practice && ` · ${say('practice.mark')}`}
        </Fact>
        {par !== null && (
          <Fact name={say('debrief.score')}>
            {formatNumber(debrief.score.total / 10)} · {say('review.par', { par: formatNumber(par / 10) })}
          </Fact>
        )}
        <Fact name={say('report.luck')}>{page.seed || say('app.notKnown')}</Fact>
        <Fact name={say('report.day')}>{say('report.date', { y, m: String(Number(m)), d: String(Number(d)) })}</Fact>
        <Fact name={say('report.mark')}>{debrief.head.slice(0, MARK)}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
