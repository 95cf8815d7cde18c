import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';
import { did, keepLog } from './log.ts';

const WEEKS = 26;
const QUARTER = 13;
/** A bad half-year, so that enough leave after a complaint. */
const TROUBLE = { 'serve.failurePerOrder': 0.25 };
const APOLOGY = 1;
const WORTH = 0.15; // of a basket

/** Half a year in which some leave, then one offer to all of them, or none. */
function lapseAndAsk(bench: Bench, asks: boolean) {
  const market = bench.open('online-retail', { fresh: true, set: TROUBLE, hands: 2 });
  const left = new Map<number, { turn: number; resolved: boolean }>();
  const back = { early: 0, late: 0, earlyAsked: 0, lateAsked: 0, all: 0, allBack: 0 };
  for (const row of keepLog(market, WEEKS)) {
    if (!did(row, 'left')) continue;
    left.set(row.who, { turn: row.turn, resolved: did(row, 'resolvedFast') || did(row, 'resolved') });
  }
  const doing = {
    plan: (people: typeof market.people) => {
      for (const who of left.keys()) {
        people.planOffer[who] = asks ? APOLOGY : 0;
        people.planWorth[who] = WORTH * people.worth[who]!;
      }
    },
  };
  const returned = new Set(keepLog(market, 1, () => doing).flatMap((row) => (did(row, 'returned') ? [row.who] : [])));
  for (const [who, { turn, resolved }] of left) {
    const came = returned.has(who) ? 1 : 0;
    back.all += 1;
    back.allBack += came;
    if (!resolved) continue;
    const when = turn > WEEKS - QUARTER ? 'early' : 'late';
    back[`${when}Asked`] += 1;
    back[when] += came;
  }
  return back;
}

export const winBack: Fact = {
  id: 'V21',
  name: 'the sooner they are asked, the more of the lost return',
  kind: 'built in',
  mechanism: 'one draw per absence against a chance that fades, higher after a problem that was solved',
  source: '33, 33b',
  observe(bench) {
    const asked = lapseAndAsk(bench, true);
    return { ...asked, leftAlone: lapseAndAsk(bench, false).allBack };
  },
  read: (sums) => [
    {
      name: 'complaint resolved, asked within 90 days',
      value: ratio(sums, 'early', 'earlyAsked'),
      from: 0.38,
      to: 0.57,
    },
    { name: 'asked after 90 to 180 days', value: ratio(sums, 'late', 'lateAsked'), from: 0.22, to: 0.37 },
    { name: 'never asked', value: ratio(sums, 'leftAlone', 'all'), from: null, to: 0.05 },
    { name: 'all lost, asked once within half a year', value: ratio(sums, 'allBack', 'all'), from: 0.2, to: 0.4 },
  ],
  without: { set: { 'winBack.accept': 0 } },
};
