import type { WhyLine } from '../../sim/index.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import type { TermId } from '../glossary/terms.ts';

/** Three lines are read, four are not. (visual sheet, the loop) */
const MOST_LINES = 3;
const MOST_CAUSES = 2;
/** Of these more is worse. */
const BURDENS: readonly WhyLine['measure'][] = ['complaints', 'waitDays'];

/** Where the glossary explains a measure. */
const TERM_OF: Readonly<Record<WhyLine['measure'], TermId>> = {
  sales: 'sales',
  orders: 'orders',
  complaints: 'ticket',
  waitDays: 'waitDays',
  satisfaction: 'survey',
  cash: 'cash',
};

function change({ from, to }: WhyLine): number {
  return from === null || to === null ? 0 : (to - from) / Math.max(1, Math.abs(from));
}

/** Causes that have a line of their own, where more of the one brings more of what it causes. */
const OWN_LINE: Readonly<Record<string, WhyLine['measure']>> = { waiting: 'waitDays', orders: 'orders' };

/** Whether a cause says the opposite of its own line: the months before still work on, and nobody would believe it. */
function gainsaid({ id, weight }: WhyLine['causes'][number], lines: readonly WhyLine[]): boolean {
  const own = lines.find(({ measure }) => measure === OWN_LINE[id]);
  const moved = own ? change(own) : 0;
  return Math.abs(moved) >= 0.005 && moved > 0 !== weight > 0;
}

/** The measures that moved most, each with what pulled hardest in the direction it went. */
export function WhyLines({ lines }: { lines: readonly WhyLine[] }) {
  const say = useSay();
  const told = [...lines].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a))).slice(0, MOST_LINES);
  return (
    <ul class="why-lines">
      {told.map((line) => {
        const moved = change(line);
        const up = moved > 0;
        const good = BURDENS.includes(line.measure) ? !up : up;
        const still = Math.abs(moved) < 0.005;
        const pulling = line.causes.filter((cause) => cause.weight > 0 === up && !gainsaid(cause, lines));
        return (
          <li key={line.measure}>
            <p class="why-figure">
              <b>
                <Term id={TERM_OF[line.measure]}>{say(`measure.${line.measure}`)}</Term>
              </b>{' '}
              {figure(line.measure, line.from)} <span aria-hidden="true">→</span> {figure(line.measure, line.to)}{' '}
              <span class={still ? 'quiet' : good ? 'good' : 'bad'}>
                {still ? say('why.same') : `${up ? '▲' : '▼'} ${sizeOf(moved)}`}
              </span>
            </p>
            {!still && <p class="why-causes">{causesText(pulling)}</p>}
          </li>
        );
      })}
    </ul>
  );

  /** Per cent; from threefold on, how many times as much. */
  function sizeOf(moved: number): string {
    return moved >= 2
      ? `×${formatNumber(Math.round(moved + 1))}`
      : `${formatNumber(Math.round(Math.abs(moved) * 100))}%`;
  }

  function causesText(pulling: WhyLine['causes']): string {
    const seen = pulling
      .flatMap(({ id, weight }) => (id === 'unseen' ? [] : [say(`cause.${id}.${weight > 0 ? 'up' : 'down'}`)]))
      .slice(0, MOST_CAUSES)
      .join(say('app.comma'));
    if (seen === '') return say('why.unclear');
    return say(pulling[0]?.id === 'unseen' ? 'why.mostlyUnseen' : 'why.mainly', { causes: seen });
  }

  function figure(measure: WhyLine['measure'], value: number | null): string {
    if (value === null) return say('bar.unknown');
    if (measure === 'sales' || measure === 'cash') return formatMoney(value);
    if (measure === 'waitDays') return say('count.days', { n: value / 10 });
    if (measure === 'satisfaction') return formatNumber(value / 10);
    return formatNumber(value);
  }
}
