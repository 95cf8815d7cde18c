import type { Setting } from './bench.ts';
import type { Fact, Sums } from './fact.ts';
import { ratio } from './fact.ts';
import type { Row } from './log.ts';
import { did, keepLog } from './log.ts';

/** Published: silent, unresolved, resolved, resolved fast; after a large and after a small problem. (evidence 16, 16b) */
const HANDLED = ['silent', 'brushedOff', 'resolved', 'resolvedFast'] as const;
const LEVELS = { large: [0.09, 0.19, 0.54, 0.82], small: [0.37, 0.46, 0.7, 0.95] } as const;
const SIZES = ['large', 'small'] as const;
/** Problems this near the ends of the scale are the survey's `over $100` and `under $5`. */
const NEAR = 0.1;
const WITHIN = 0.08;
const WEEKS = 26;

/** A new shop’s bad half-year, so that there are problems enough: with hands to spare, and with so few that solutions come late. */
const TROUBLE = { 'serve.failurePerOrder': 0.25 };
const SHOPS: readonly Setting[] = [
  { fresh: true, set: TROUBLE, hands: 2 },
  { fresh: true, set: TROUBLE, hands: 0.3 },
];

const sizeOf = ({ severity }: Row) => (severity > 1 - NEAR ? 'large' : severity < NEAR ? 'small' : null);

/** Share that stays of those whose problem ended like this, against those without a problem in the same weeks. */
const stays = (sums: Sums, size: string, how: string): number =>
  ratio(sums, `${size} ${how} stay`, `${size} ${how}`) / ratio(sums, 'fine stay', 'fine');

export const handling: Fact = {
  id: 'V12',
  name: 'silent < unresolved < resolved < resolved fast',
  kind: 'built in',
  mechanism: 'one problem’s hazard, by severity and handling, beside the standing one',
  source: '16, 16b',
  observe(bench) {
    const sums: Record<string, number> = { fine: 0, 'fine stay': 0 };
    for (const size of SIZES) {
      for (const how of HANDLED) {
        sums[`${size} ${how}`] = 0;
        sums[`${size} ${how} stay`] = 0;
      }
    }
    const note = (name: string, stayed: boolean) => {
      sums[name]! += 1;
      if (stayed) sums[`${name} stay`]! += 1;
    };
    for (const shop of SHOPS) {
      const open = new Set<number>();
      for (const row of keepLog(bench.open('online-retail', shop), WEEKS)) {
        const stayed = !did(row, 'left');
        if (did(row, 'complained')) open.add(row.who);
        // who goes while waiting was never answered
        const how = HANDLED.find((end) => did(row, end)) ?? (open.has(row.who) && !stayed ? 'brushedOff' : null);
        const size = sizeOf(row);
        // who has a complaint open has not kept silent, whatever else went wrong since
        const ends = how === 'silent' ? !open.has(row.who) : how !== null && open.delete(row.who);
        if (ends) {
          if (size) note(`${size} ${how}`, stayed);
        } else if (!did(row, 'failed') && row.orders > 0) note('fine', stayed);
      }
    }
    return sums;
  },
  read: (sums) =>
    SIZES.flatMap((size) => {
      const shares = HANDLED.map((how) => stays(sums, size, how));
      const steps = shares.slice(1).map((share, k) => share - shares[k]!);
      return [
        { name: `smallest step, ${size} problems`, value: Math.min(...steps), from: 0, to: null },
        ...HANDLED.map((how, k) => ({
          name: `${how}, ${size}`,
          value: shares[k]!,
          from: LEVELS[size][k]! - WITHIN,
          to: LEVELS[size][k]! + WITHIN,
        })),
      ];
    }),
  without: { set: { 'leave.incident': 0 } },
};
