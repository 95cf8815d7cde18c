import { describe, expect, it } from 'vitest';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { measureTurn, shareOfCategory } from '../../../src/sim/phases/account-measure.ts';
import type { Turn } from '../../../src/sim/phases/phase.ts';
import type { Small } from '../../support/small-rules.ts';
import { nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

/** Six people in their first turn of whom nothing is known yet; the test says what is true of each. */
function sixPeople(more: Small = {}, dials: (turn: Turn) => void = () => {}): Turn {
  const rules = smallRules({ weeks: 4, segments: [{ customers: 6, prospects: 0 }], past: { weeks: 0 }, ...more });
  const market = openMarket(rules, 'six');
  const turn = nextTurn(market);
  for (const name of ['everCustomer', 'opening', 'openingValue', 'buysSince', 'lostReason', 'arrives'] as const)
    market.people[name].fill(0);
  market.firm.measured = { ...market.firm.measured, openingShare: 0 };
  dials(turn);
  return turn;
}

const lifeOf = ({ rules }: Turn) => ({
  here: rules.charts.lifecycle.is.customer.indexOf(1),
  gone: rules.charts.lifecycle.is.gone.indexOf(1),
  stranger: rules.charts.lifecycle.is.prospect.indexOf(1),
});

describe('of a turn is measured', () => {
  it('satisfaction of all who have been customers, whoever has left at most with forty', () => {
    const turn = sixPeople();
    const { people, firm } = turn;
    const { here, gone, stranger } = lifeOf(turn);
    people.life.set([here, here, gone, gone, stranger, here]);
    people.everCustomer.set([1, 1, 1, 1, 0, 1]);
    people.satisfaction.set([80, 65, 90, 90, 90, 65]);
    people.exitSatisfaction.set([0, 0, 70, 20, 0, 0]);
    measureTurn(turn, 0);
    expect(firm.measured.satisfaction).toBeCloseTo((80 + 65 + 40 + 20 + 65) / 5, 9);
    measureTurn(turn, 0);
    expect(firm.measured.satisfaction).toBeCloseTo(2 * ((80 + 65 + 40 + 20 + 65) / 5), 9);
    expect(firm.measured.turns).toBe(2);
  });

  it('how much of the opening base is kept, by value, and how much of it is truly loyal, by heads', () => {
    const turn = sixPeople();
    const { people, firm } = turn;
    const { here, gone } = lifeOf(turn);
    people.life.set([here, here, gone, here, here, here]);
    people.opening.set([1, 1, 1, 1, 1, 0]);
    people.openingValue.set([100, 300, 200, 500, 400, 9000]);
    people.satisfaction.set([80, 90, 90, 65, 64.9, 90]);
    people.buysSince.set([2, 0, 3, 1, 5, 7]);
    measureTurn(turn, 0);
    expect(firm.measured.retention).toBeCloseTo((100 + 300 + 500 + 400) / 1500, 9);
    // the first, and the fourth at the very bound: not who has not bought since, has left, is less content, came later
    expect(firm.measured.loyal).toBeCloseTo(2 / 5, 9);
  });

  it('harm by problems, less what was made good, and less still where an old one was put right', () => {
    const turn = sixPeople();
    const { people, firm } = turn;
    people.problems.set([2, 0, 0, 1, 0, 0]);
    people.ticketSeverity.set([0.5, 0.4, 0.9, 0.8, 0, 0]);
    people.credit.set([0.25, 0.5, 0, 0, 0, 0]);
    people.orders.set([3, 1, 0, 2, 0, 0]);
    measureTurn(turn, 0);
    expect(firm.measured.harm).toBeCloseTo(2 * 0.5 * 0.75 - 0.4 * 0.5 + 0.8, 6);
    expect(firm.measured.experiences).toBe(6);
    measureTurn(turn, 0);
    expect(firm.measured.harm).toBeCloseTo(2 * (2 * 0.5 * 0.75 - 0.4 * 0.5 + 0.8), 6);
    expect(firm.measured.experiences).toBe(12);
  });

  it('who left and who came back, and the profit, turn by turn', () => {
    const turn = sixPeople();
    const { people, firm } = turn;
    people.happened.set([HAPPENED.left, HAPPENED.returned, HAPPENED.left | HAPPENED.bought, 0, 0, 0]);
    measureTurn(turn, 700);
    measureTurn(turn, -200);
    expect(firm.measured).toMatchObject({ left: 4, returned: 2, profit: 500 });
  });

  it('nothing where there is nobody: no share of no one', () => {
    const turn = sixPeople();
    turn.people.arrives.fill(9);
    turn.firm.measured.openingShare = 0.25;
    measureTurn(turn, 0);
    expect(turn.firm.measured).toMatchObject({ satisfaction: 0, retention: 0, loyal: 0, growth: -0.25 });
  });

  it('growth as the settled share of what the category spends, against the share at the opening', () => {
    const turn = sixPeople();
    const { people, firm } = turn;
    people.spend.set([600, 400, 0, 0, 0, 0]);
    people.lostReason.set([0, 3, 0, 0, 0, 0]);
    firm.measured.openingShare = 0.1;
    const { own, settled, all } = shareOfCategory(turn);
    measureTurn(turn, 0);
    expect(firm.measured).toMatchObject({ ownValue: own, categoryValue: all });
    expect(firm.measured.growth).toBeCloseTo(settled / all - 0.1, 12);
    measureTurn(turn, 0);
    expect(firm.measured).toMatchObject({ ownValue: 2 * own, categoryValue: 2 * all });
    expect(firm.measured.growth).toBeCloseTo(2 * (settled / all - 0.1), 12);
  });
});

describe('what the category spends', () => {
  const spending = (rival = 1) => {
    const turn = sixPeople({ rivals: [{ id: 'other', name: { en: 'x' }, about: { en: 'x' } }] }, ({ dials }) => {
      dials['demand.season'][0] = 1.5;
      dials['rival.price'][0] = rival;
    });
    const { people } = turn;
    const { here, gone, stranger } = lifeOf(turn);
    people.life.set([here, here, gone, gone, stranger, here]);
    people.worth.set([10, 20, 30, 40, 50, 60]);
    people.category.set([5, 2, 9, 9, 9, 9]);
    people.orders.set([0, 3, 1, 0, 0, 0]);
    people.rate.set([9, 9, 9, 0.25, 0.5, 9]);
    people.spend.set([0, 60, 30, 0, 0, 0]);
    people.lostReason.set([0, 0, 4, 4, 0, 0]);
    people.arrives.set([0, 0, 1, 0, 0, 2]);
    return shareOfCategory(turn);
  };

  // Of customers, and of who bought, the need was drawn; of others the mean of six weeks stands in; the last has not come.
  const elsewhere = 5 * 10 + 0 * 20 + 8 * 30 + 0.25 * 6 * 40 + 0.5 * 6 * 50;

  it('is what was bought of us, and the rest of every need at what it is worth', () => {
    const { own, settled, all } = spending();
    expect(own).toBe(90);
    expect(settled).toBe(60);
    expect(all).toBeCloseTo(90 + elsewhere, 6);
  });

  it('is counted at the prices of rivals where it is bought of them', () => {
    expect(spending(0.8).all).toBeCloseTo(90 + 0.8 * elsewhere, 6);
  });
});
