import type { Appraisal, Scenario } from '../sim/index.ts';
import { formatFigure, NO_FIGURE } from '../words/figure.ts';
import { formatMoney, formatNumber } from '../words/number.ts';
import type { Key } from '../words/say.ts';
import { say } from '../words/say.ts';
import { tell } from '../words/text-at.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

type Mark = Appraisal['months'][number]['handling'];

/** An appraisal for people: each turn's points beside rate and base, then every indicator by cycle, then complaints. */
export function showAppraisal(appraisal: Appraisal, scenario: Scenario, terminal: Terminal): void {
  const { language, print } = terminal;
  const words = (key: Key) => say(language, key);
  const turn = (one: number) => {
    const name = scenario.period.names[one - 1];
    return name ? tell(language, name) : String(one);
  };
  const cycles = appraisal.cycles.map(({ from, to }) =>
    from === to ? turn(from) : say(language, 'appraisal.cycle', { from: turn(from), to: turn(to) }),
  );
  print(`${words('appraisal.title')}: ${tell(language, scenario.title)}`);
  print(words('appraisal.about'));
  print(words(appraisal.ratchet ? 'appraisal.ratchet.on' : 'appraisal.ratchet.off'));
  if (appraisal.months.some(({ bonus }) => bonus.trips === null)) print(words('appraisal.noTrips'));
  print(words('appraisal.none'));
  print('');
  const of = (key: Key, n: number) => `${words(key)} (${say(language, 'appraisal.of', { n })})`;
  const head = [
    words('appraisal.month'),
    ...(['appraisal.handling', 'appraisal.churn', 'appraisal.growth'] as const).map((key) => of(key, 20)),
    of('appraisal.department', 100),
    words('appraisal.bonus'),
  ];
  const rows = appraisal.months.map(({ turn: one, handling, churn, growth, department, bonus }) => [
    turn(one),
    marked(handling),
    marked(churn),
    marked(growth),
    formatFigure('points', department.total),
    formatMoney(bonus.fileCents + bonus.dealCents + (bonus.tripCents ?? 0)),
  ]);
  for (const line of columns([head, ...rows], [1, 2, 3, 4, 5])) print(line);
  print('');
  const numbers = cycles.map((_, k) => k + 1);
  const indicators = appraisal.indicators.map(({ id, unit, values, rows: course }) => [
    words(`appraisal.name.${id}`),
    ...values.map((value) => formatFigure(unit, value)),
    `${words(`appraisal.how.${id}`)} (${course.join(' ')})`,
  ]);
  for (const line of columns([[words('appraisal.indicator'), ...cycles, ''], ...indicators], numbers)) print(line);
  print('');
  const causes = scenario.causes.map(({ name }, cause) => [
    tell(language, name),
    ...appraisal.causes.map((counts) => formatNumber(counts[cause] ?? 0)),
  ]);
  for (const line of columns([[words('appraisal.causes'), ...cycles], ...causes], numbers)) print(line);
}

/** `14 (64.2%/65.8%)`: points, the rate, the base. */
function marked({ value, base, points }: Mark): string {
  if (value === null) return NO_FIGURE;
  return `${formatFigure('points', points)} (${formatFigure('share', value)}/${formatFigure('share', base)})`;
}
