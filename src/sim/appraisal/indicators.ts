import { marginMultiple } from '../../insight/clv.ts';
import { FILE_STAGES } from '../people/vocabulary.ts';
import type { Month } from './month.ts';
import { isCustomerStage, share } from './month.ts';

/** What a figure counts: shares and rates from 0 to 1, points from 0 to 100, money in cents. */
export type FigureUnit = 'share' | 'points' | 'cents' | 'count' | 'days';

/** Months to be appraised, those of the cycle before, and how long a month is. */
interface Stretch {
  readonly months: readonly Month[];
  readonly before: readonly Month[] | null;
  readonly weeks: number;
}
interface Definition {
  readonly unit: FigureUnit;
  readonly rows: readonly string[]; // of the course's inventory
  readonly of: (stretch: Stretch) => number | null;
}

/** Interest a year on money, as the play-out has it (chosen; evidence 26). */
const INTEREST = 0.12;
const WEEKS_A_YEAR = 52;
const SILENT = FILE_STAGES.indexOf('silent');

const sum = (months: readonly Month[], of: (month: Month) => number): number =>
  months.reduce((total, month) => total + of(month), 0);
const last = (months: readonly Month[]): Month => months[months.length - 1]!;
/** Nobody has it on file: it is on the course's list, and not in the firm's books. */
const notOnFile = (): null => null;

/**
 * The course's indicators, each as the firm can know it from books and files. What it has no figure for is null: products
 * and service are not asked about apart, what rivals sell is not told, and no log says how a team worked together.
 */
export const INDICATORS = {
  satisfaction: {
    unit: 'points',
    rows: ['SK-13', 'SK-18', 'SK-31'],
    of: ({ months }) => {
      const asked = months.filter(({ book }) => book.satisfaction !== null);
      const points = sum(asked, ({ book }) => ((book.satisfaction ?? 0) / 10) * book.surveyed);
      return share(
        points,
        sum(asked, ({ book }) => book.surveyed),
      );
    },
  },
  productSatisfaction: { unit: 'points', rows: ['SK-18'], of: notOnFile },
  serviceSatisfaction: { unit: 'points', rows: ['SK-18'], of: notOnFile },
  afterSaleSatisfaction: {
    unit: 'points',
    rows: ['SK-18', 'SK-29'],
    of: ({ months }) =>
      share(
        sum(months, ({ afterSale }) => afterSale.points),
        sum(months, ({ afterSale }) => afterSale.answers),
      ),
  },
  loyalShare: {
    unit: 'share',
    rows: ['SK-31'],
    of: ({ months }) => {
      const asked = months.filter(({ book }) => book.trulyLoyal !== null);
      return asked.length === 0 ? null : share(last(asked).book.trulyLoyal ?? 0, last(asked).onFile);
    },
  },
  retention: { unit: 'share', rows: ['SK-14', 'SK-30'], of: ({ months }) => retentionOf(months) },
  customerGrowth: {
    unit: 'share',
    rows: ['SK-20'],
    of: ({ months }) => share(last(months).book.customers - months[0]!.start, months[0]!.start),
  },
  stickiness: {
    unit: 'share',
    rows: ['SK-20'],
    of: ({ months }) =>
      share(
        sum(months, ({ startBuyers }) => startBuyers),
        sum(months, ({ start }) => start),
      ),
  },
  conversion: {
    unit: 'share',
    rows: ['SK-20', 'SK-30', 'SK-31'],
    of: ({ months }) =>
      share(
        sum(months, ({ book }) => book.joined),
        sum(months, ({ prospects }) => prospects),
      ),
  },
  returnRate: {
    unit: 'share',
    rows: ['SK-25'],
    of: ({ months }) =>
      share(
        sum(months, ({ buyersBefore }) => buyersBefore),
        sum(months, ({ buyers }) => buyers),
      ),
  },
  lifetimeValue: { unit: 'cents', rows: ['SK-31'], of: lifetimeValueOf },
  sales: { unit: 'cents', rows: ['SK-15', 'SK-19', 'SK-25'], of: ({ months }) => salesOf(months) },
  salesGrowth: {
    unit: 'share',
    rows: ['SK-15', 'SK-19', 'SK-25', 'SK-73'],
    // a cycle cut short is held against as many months of the one before
    of: ({ months, before }) => {
      if (before === null) return null;
      const was = salesOf(before) / before.length;
      return share(salesOf(months) / months.length - was, was);
    },
  },
  topShare: {
    unit: 'share',
    rows: ['SK-19'],
    of: ({ months }) =>
      share(
        sum(months, ({ topCents }) => topCents),
        sum(months, ({ soldCents }) => soldCents),
      ),
  },
  marketShare: { unit: 'share', rows: ['SK-19'], of: notOnFile },
  complaintRate: {
    unit: 'share',
    rows: ['SK-21', 'SK-33'],
    of: ({ months }) =>
      share(
        sum(months, ({ book }) => book.complaints),
        sum(months, ({ start }) => start),
      ),
  },
  resolutionRate: {
    unit: 'share',
    rows: ['SK-16', 'SK-21', 'SK-28', 'SK-30', 'SK-33'],
    of: ({ months }) =>
      share(
        sum(months, ({ putRight }) => putRight),
        months[0]!.wasOpen + sum(months, ({ due, wasOpen }) => due - wasOpen),
      ),
  },
  atOnce: {
    unit: 'share',
    rows: ['SK-16', 'SK-29'],
    of: ({ months }) =>
      share(
        sum(months, ({ atOnce }) => atOnce),
        sum(months, ({ answered }) => answered),
      ),
  },
  overdue: { unit: 'count', rows: ['SK-33', 'SK-35'], of: ({ months }) => last(months).book.ticketsOverdue },
  waitDays: {
    unit: 'days',
    rows: ['SK-35'],
    of: ({ months }) => sum(months, ({ book }) => book.waitDays / 10) / months.length,
  },
  serviceAudit: {
    unit: 'points',
    rows: ['SK-35'],
    of: ({ months }) => {
      const visited = months.filter(({ book }) => book.audit !== undefined);
      return share(
        sum(visited, ({ book }) => (book.audit ?? 0) / 10),
        visited.length,
      );
    },
  },
  contactFrequency: {
    unit: 'count',
    rows: ['SK-22'],
    // for each hundred customers and month
    of: ({ months }) =>
      share(
        sum(months, ({ book }) => 100 * book.contacts),
        sum(months, ({ start }) => start),
      ),
  },
  channels: { unit: 'count', rows: ['SK-22'], of: notOnFile },
  contactResponse: {
    unit: 'share',
    rows: ['SK-22', 'SK-27'],
    of: ({ months }) =>
      share(
        sum(months, ({ contactedBuyers }) => contactedBuyers),
        sum(months, ({ contacted }) => contacted),
      ),
  },
  filesComplete: {
    unit: 'share',
    rows: ['SK-30', 'SK-36'],
    of: ({ months }) => share(last(months).filesComplete, last(months).onFile),
  },
  surveyRhythm: {
    unit: 'share',
    rows: ['SK-23', 'SK-29', 'SK-30'],
    of: ({ months }) => share(months.filter(({ book }) => book.surveyed > 0).length, months.length),
  },
  teamwork: { unit: 'points', rows: ['SK-17', 'SK-72'], of: notOnFile },
} as const satisfies Record<string, Definition>;
export type IndicatorId = keyof typeof INDICATORS;

const salesOf = (months: readonly Month[]): number => sum(months, ({ book }) => book.sales);

/** Of the customers a stretch opened with, how many were still heard of at its end. */
function retentionOf(months: readonly Month[]): number | null {
  const { opened } = months[0]!;
  const { closed } = last(months);
  let had = 0;
  let kept = 0;
  for (let i = 0; i < opened.length; i++) {
    if (!isCustomerStage(opened[i]!)) continue;
    had++;
    if (closed[i] !== SILENT) kept++;
  }
  return share(kept, had);
}

/**
 * Margin of goods a customer and month, times what retention makes of it at 12 % a year. Whole cents.
 *
 * @source  Gupta and Lehmann 2003 by way of `marginMultiple`; evidence 26
 */
function lifetimeValueOf({ months, weeks }: Stretch): number | null {
  const start = sum(months, (month) => month.start);
  const lost = share(
    sum(months, ({ wentSilent }) => wentSilent),
    start,
  );
  if (lost === null) return null;
  const margin = sum(months, ({ book }) =>
    book.ledger.reduce((total, { line, cents }) => (line === 'sales' || line === 'goods' ? total + cents : total), 0),
  );
  return Math.round((margin / start) * marginMultiple(1 - lost, (INTEREST * weeks) / WEEKS_A_YEAR));
}
