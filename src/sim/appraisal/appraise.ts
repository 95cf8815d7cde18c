import { Appraisal as AppraisalTerms } from '../language/appraisal.ts';
import type { Rules } from '../rules.ts';
import type { Bonus } from './bonus.ts';
import { bonusesOf } from './bonus.ts';
import type { Cycle } from './cycles.ts';
import { cyclesOf } from './cycles.ts';
import type { Department } from './department.ts';
import { gradeDepartment } from './department.ts';
import type { FigureUnit, IndicatorId } from './indicators.ts';
import { INDICATORS } from './indicators.ts';
import type { Month } from './month.ts';
import { share } from './month.ts';
import type { Played } from './months.ts';
import { monthsOf } from './months.ts';
import type { Criterion } from './post.ts';
import { ABILITIES, RUBRIC } from './post.ts';
import type { RecordMark } from './records.ts';
import { markGrowth, markRecords } from './records.ts';

/** One month by the course's tables: three rates of 0 to 20 points each, the department's hundred, bonus money. */
export interface MonthAppraisal {
  readonly turn: number;
  readonly handling: RecordMark; // complaints put right, of those due
  readonly churn: RecordMark; // customers who fell silent, of those it opened with
  readonly growth: RecordMark; // of customers
  readonly department: Department;
  readonly bonus: Bonus;
}

/** What the course's tables make of a firm. It ranks nobody and moves no money. */
export interface Appraisal {
  readonly ratchet: boolean; // new records are new bases
  readonly months: readonly MonthAppraisal[];
  readonly cycles: readonly Cycle[];
  readonly indicators: readonly {
    readonly id: IndicatorId;
    readonly unit: FigureUnit;
    readonly rows: readonly string[];
    readonly values: readonly (number | null)[]; // by cycle
  }[];
  readonly causes: readonly (readonly number[])[]; // complaints by cycle and cause, in the scenario's order
  readonly abilities: readonly Criterion[];
  readonly rubric: readonly { readonly id: string; readonly parts: readonly Criterion[] }[];
}

/** Below so many customers a record is luck, so the base stays where it began. (model §7, chosen) */
const RATCHETS_FROM = 500;

/**
 * Appraises a game, finished or under way, by what the firm itself could know at each close.
 *
 * @returns  null where there is no market, or no month is closed yet
 * @source   course SK-01 … SK-36, doc/appraisal.md
 */
export function appraise(rules: Rules, played: Played): Appraisal | null {
  const { scenario, weeks } = rules;
  if (scenario.inert) return null;
  const terms = scenario.appraisal ?? AppraisalTerms.parse({});
  const months = monthsOf(rules, played, terms);
  if (months.length === 0) return null;
  const customers = scenario.segments.reduce((sum, segment) => sum + segment.customers, 0);
  const ratchet = terms.records.ratchet && customers >= RATCHETS_FROM;
  const cycles = cyclesOf(months.length, weeks, terms);
  const stretches = cycles.map(({ from, to }) => months.slice(from - 1, to));
  const ids = Object.keys(INDICATORS) as IndicatorId[];
  return {
    ratchet,
    months: monthly(months, terms, ratchet, weeks),
    cycles,
    indicators: ids.map((id) => {
      const { unit, rows, of } = INDICATORS[id];
      const values = stretches.map((own, k) => of({ months: own, before: stretches[k - 1] ?? null, weeks }));
      return { id, unit, rows, values };
    }),
    causes: stretches.map((own) =>
      scenario.causes.map((_, cause) => own.reduce((sum, { book }) => sum + (book.causes[cause] ?? 0), 0)),
    ),
    abilities: ABILITIES,
    rubric: RUBRIC,
  };
}

function monthly(months: readonly Month[], terms: AppraisalTerms, ratchet: boolean, weeks: number): MonthAppraisal[] {
  const { records, department, bonus } = terms;
  const { initialBase } = records;
  const handled = months.map(({ putRight, due }) => share(putRight, due));
  const lost = months.map(({ wentSilent, start }) => share(wentSilent, start));
  const grown = months.map(({ book, start }) => share(book.customers - start, start));
  const handling = markRecords(handled, 1, records, initialBase.handling, ratchet);
  const churn = markRecords(lost, -1, records, initialBase.churn, ratchet);
  const growth = markGrowth(grown, records);
  const bonuses = bonusesOf(months, bonus, weeks);
  return months.map((month, k) => ({
    turn: month.book.turn,
    handling: handling[k]!,
    churn: churn[k]!,
    growth: growth[k]!,
    department: gradeDepartment(month, department),
    bonus: bonuses[k]!,
  }));
}
