import { describe, expect, it } from 'vitest';
import type { Book, View } from '../../../../src/sim/index.ts';
import { engine, legendOf, luckOf, truthOf } from '../../../../src/sim/index.ts';
import { buyersOf, turnsOf } from '../../../../src/ui/console/insight/buyers.ts';
import { resultsOf } from '../../../../src/ui/console/insight/campaigns.ts';
import { paretoOf } from '../../../../src/ui/console/insight/classes.ts';
import { cohortsByKind, cohortsByTurn, keptByAge } from '../../../../src/ui/console/insight/cohorts.ts';
import { crossOf, FIGURES, TRAITS, VALUES } from '../../../../src/ui/console/insight/cross.ts';
import { BANDS, leavingOf } from '../../../../src/ui/console/insight/leaving.ts';
import {
  ANSWER_TRAITS,
  answersByTrait,
  answersByTurn,
  answersOfAll,
} from '../../../../src/ui/console/insight/satisfaction.ts';
import { segmentsOf } from '../../../../src/ui/console/insight/segments.ts';
import { stepsOf } from '../../../../src/ui/console/insight/stages.ts';
import { rulesFor } from '../../../support/scenarios.ts';

const rules = rulesFor('T14');
const { levers } = legendOf(rules);

/** The first turns of a shop that asks people every turn, and hires in its fifth. */
function views(turns: number): readonly View[] {
  let run = engine.start(rules, luckOf('insight'));
  const seen = [engine.observe(run)];
  for (let turn = 1; turn <= turns; turn++) {
    const staff = { agents: turn < 5 ? 2 : 4 };
    const wishes = [{ ...run.standing, callbacks: { sample: 60 }, staff }, { ...run.standing, staff }, run.standing];
    for (const decisions of wishes) {
      const applied = engine.apply(run, { kind: 'close', decisions });
      if (!applied.ok) continue;
      run = applied.run;
      break;
    }
    seen.push(engine.observe(run));
  }
  return seen;
}
const all = views(9);
const [first] = all as [View];
const last = all.at(-1)!;
const buyers = buyersOf(last.files);
const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0);
const spent = sum(buyers.map((who) => last.files.fileSpend[who]!));

describe('segments', () => {
  it('hold every buyer exactly once, and all that was spent', () => {
    const segments = segmentsOf(last.files);
    expect(segments.flatMap(({ who }) => who).sort((a, b) => a - b)).toEqual(buyers);
    expect(sum(segments.map(({ spend }) => spend))).toBe(spent);
    expect(sum(segments.map(({ shareOfPeople }) => shareOfPeople))).toBeCloseTo(1, 12);
    expect(segments.map(({ name }) => name)).toContain('champions');
  });
});

describe('classes by what was spent', () => {
  it('end where the player cuts, and A spends more a head than B, B than C', () => {
    const { classes, curve, bestFifth } = paretoOf(last.files, { a: 0.5, b: 0.8 })!;
    expect(sum(classes.map(({ who }) => who.length))).toBe(buyers.length);
    expect(classes[0]!.shareOfSpend).toBeGreaterThanOrEqual(0.5);
    expect(classes[0]!.shareOfSpend).toBeLessThan(0.51);
    const heads = classes.map(({ spend, who }) => spend / who.length);
    expect(heads).toEqual([...heads].sort((a, b) => b - a));
    expect([curve[0], curve.at(-1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(bestFifth).toBeGreaterThan(0.2);
    for (let k = 1; k < curve.length; k++) expect(curve[k]![1]).toBeGreaterThanOrEqual(curve[k - 1]![1]);
  });

  it('are none where nobody has spent anything', () => {
    const files = { ...last.files, fileOrders: new Uint16Array(last.files.n) };
    expect(paretoOf(files, { a: 0.7, b: 0.9 })).toBeNull();
  });
});

describe('cohorts', () => {
  it('by turn hold everybody with an order in these books once, and count first orders as the books do', () => {
    const cohorts = cohortsByTurn(last);
    const seen = buyers.filter((who) => turnsOf(last.files, who, last.books.length).length > 0);
    expect(sum(cohorts.map(({ people }) => people))).toBe(seen.length);
    for (const { turn, people, joined, share } of cohorts) {
      expect([share[0], share.length]).toEqual([1, last.books.length - turn + 1]);
      expect(joined).toBe(last.books[turn - 1]!.joined);
      expect(joined).toBeLessThanOrEqual(people);
    }
    const kept = keptByAge(cohorts);
    expect([kept[0], kept.length]).toEqual([1, last.books.length]);
    const oldest = cohorts[0]!;
    expect(kept.at(-1)).toBeCloseTo(oldest.share.at(-1)!, 12);
  });

  it('are none before a turn was closed', () => {
    expect([cohortsByTurn(first), keptByAge([])]).toEqual([[], []]);
  });

  it('by price show that few of those the big sale brought have come of late', () => {
    const kinds = cohortsByKind(last.files, 'price');
    expect(sum(kinds.map(({ people }) => people))).toBe(buyers.length);
    const [full, sale] = [kinds.find(({ kind }) => kind === 0)!, kinds.find(({ kind }) => kind === 3)!];
    for (const [k, share] of sale.lately.entries()) expect(share!.high).toBeLessThan(full.lately[k]!.low);
    for (const { lately } of kinds) expect(lately[0]!.value).toBeLessThanOrEqual(lately[2]!.value);
  });
});

describe('who may be leaving', () => {
  it('is told by a model once enough have ordered often enough, most at stake first', () => {
    const { clue, list, judged, unseen, bands, stake } = leavingOf(last)!;
    expect(clue).toBe('model');
    expect(judged + unseen).toBe(buyers.length);
    expect(sum(bands)).toBe(judged);
    expect(list.length).toBeGreaterThan(20);
    for (const { sign, quiet } of list) {
      expect(sign).toBeGreaterThanOrEqual(0.5);
      expect(quiet).toBeGreaterThan(0);
    }
    const stakes = list.map((one) => one.stake);
    expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
    expect(stake).toBe(sum(stakes));
  });

  it.each(['one', 'two', 'three'])('is as often right by the model as the model says: luck %s', (luck) => {
    let run = engine.start(rules, luckOf(luck));
    for (let turn = 1; turn <= 9; turn++) {
      const applied = engine.apply(run, { kind: 'close', decisions: run.standing });
      if (!applied.ok) throw new Error('standing pat was refused');
      run = applied.run;
    }
    const view = engine.observe(run);
    const { gone } = truthOf(run);
    const { list } = leavingOf(view)!;
    const shareGone = (some: readonly number[]) => some.filter((who) => gone[who] === 1).length / some.length;
    const listed = list.map(({ who }) => who);
    const promised = sum(list.map(({ sign }) => sign)) / list.length;
    expect(Math.abs(shareGone(listed) - promised)).toBeLessThan(0.2);
    const others = buyersOf(view.files).filter(
      (who) => !listed.includes(who) && turnsOf(view.files, who, 9).length > 0,
    );
    expect(shareGone(listed)).toBeGreaterThan(3 * shareGone(others));
  });

  it('is told by silence against one’s own rhythm while there is too little for a model', () => {
    const early = leavingOf(all[2]!)!;
    expect([early.clue, early.bands.length]).toEqual(['rhythm', BANDS.rhythm.length + 1]);
    // who ordered in both of two turns is not late yet
    expect(early.list).toEqual([]);
    const few = { ...last, files: onlyOrdersOf(last.files, 20) };
    const late = leavingOf(few)!;
    expect(late.clue).toBe('rhythm');
    for (const { sign } of late.list) expect(sign).toBeGreaterThanOrEqual(2);
    expect(late.list.length).toBeGreaterThan(0);
  });

  it('is not told before a turn was closed', () => {
    expect(leavingOf(first)).toBeNull();
  });
});

/** The same files with orders of these books left to so many of those who have some. */
function onlyOrdersOf(files: View['files'], n: number): View['files'] {
  const with_ = buyersOf(files).filter((who) => turnsOf(files, who, 9).length > 1);
  const kept = new Set(with_.slice(0, n));
  return { ...files, fileBought: files.fileBought.map((bits, who) => (kept.has(who) ? bits : 0)) };
}

describe('answers on file', () => {
  it('are counted once by every trait, with a mean and its interval', () => {
    const { mean, people } = answersOfAll(last.files);
    expect(people).toBe(buyers.length);
    expect(mean!.n).toBeGreaterThan(50);
    for (const trait of ANSWER_TRAITS) {
      const rows = answersByTrait(last.files, trait);
      expect(sum(rows.map((one) => one.people))).toBe(people);
      expect(sum(rows.map((one) => one.mean?.n ?? 0))).toBe(mean!.n);
    }
    expect(mean!.low).toBeLessThan(mean!.value);
  });

  it('by turn are what the books have of the surveys', () => {
    const asked = last.books.filter(({ satisfaction }) => satisfaction !== null);
    const rows = answersByTurn(last);
    expect(rows.map(({ turn, mean }) => [turn, mean.n])).toEqual(asked.map(({ turn, surveyed }) => [turn, surveyed]));
    expect(rows[0]!.mean.value).toBe(asked[0]!.satisfaction! / 10);
  });

  it('are none where nobody was asked', () => {
    expect(answersOfAll(first.files)).toMatchObject({ mean: null, satisfied: null });
  });
});

describe('the funnel', () => {
  it('narrows from the street to the tea table, and money with it', () => {
    const steps = stepsOf(last.files);
    expect(steps.map(({ step }) => step)).toEqual(['market', 'first', 'again', 'coming', 'loyal']);
    for (let k = 1; k < steps.length; k++) {
      expect(steps[k]!.reached).toBeLessThan(steps[k - 1]!.reached);
      expect(steps[k]!.lost).toBe(steps[k - 1]!.reached - steps[k]!.reached);
      expect(steps[k]!.value).toBeLessThanOrEqual(steps[k - 1]!.value!);
    }
    expect(steps[1]).toMatchObject({ reached: buyers.length, value: spent });
  });
});

describe('bills beside sales', () => {
  const results = resultsOf(last.books, levers);
  const book = (turn: number, staff: number, sales: number): Book => ({
    ...last.books[0]!,
    turn,
    sales,
    ledger: [
      { line: 'staff.wages', cents: -staff },
      { line: 'sales', cents: sales },
      { line: 'goods', cents: -sales / 2 },
    ],
  });

  it('add up to what the ledger has of each lever', () => {
    const paid = results.find(({ lever }) => lever === 'staff')!.paid;
    const lines = last.books.flatMap(({ ledger }) => ledger.filter(({ line }) => line === 'staff.wages'));
    expect(paid).toBe(-sum(lines.map(({ cents }) => cents)));
    expect(results.map(({ paid: cents }) => cents)).toEqual(results.map((one) => one.paid).sort((a, b) => b - a));
  });

  it('compare the turns with more than the least to the others, after goods and the extra bill', () => {
    const [staff] = resultsOf([book(1, 100, 1000), book(2, 100, 3000), book(3, 600, 6000)], levers);
    expect(staff).toMatchObject({ lever: 'staff', paid: 800, extra: 500, turnsWith: 1, turnsWithout: 2 });
    // 6000 against a mean of 2000: half of the difference is goods
    expect(staff!.compared).toEqual({ salesWith: 6000, salesWithout: 2000, more: 2000, left: 1500, perYuan: 3 });
  });

  it('have nothing to compare with where the bill never changed', () => {
    const [staff] = resultsOf([book(1, 100, 1000), book(2, 100, 3000)], levers);
    expect(staff).toMatchObject({ paid: 200, extra: 0, compared: null });
    expect(resultsOf([], levers)).toEqual([]);
  });
});

describe('the pivot table', () => {
  it.each(TRAITS)('by %s holds every buyer once, in values that have a name', (trait) => {
    const cross = crossOf(last.files, trait, 'price', 'people');
    expect(cross.total).toBe(buyers.length);
    expect(sum(cross.rowTotals.map((n) => n ?? 0))).toBe(buyers.length);
    for (const value of cross.rows) expect(value).toBeLessThan(VALUES[trait]);
    expect(cross.rows).toEqual([...cross.rows].sort((a, b) => a - b));
  });

  it.each(FIGURES)('tells %s in every cell of the same people', (figure) => {
    const { total, rowTotals } = crossOf(last.files, 'tier', 'member', figure);
    const wanted = {
      people: buyers.length,
      spend: spent,
      mean: spent / buyers.length,
      orders: sum(buyers.map((who) => last.files.fileOrders[who]!)),
      answer: answersOfAll(last.files).mean!.value,
    };
    expect(total).toBeCloseTo(wanted[figure], 6);
    expect(rowTotals.length).toBeGreaterThan(1);
  });
});
