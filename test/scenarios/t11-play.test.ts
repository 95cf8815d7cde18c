import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playFrom } from '../../src/balance/play-policy.ts';
import { doNothing } from '../../src/players/do-nothing.ts';
import type { Replies } from '../../src/players/planned.ts';
import { planned } from '../../src/players/planned.ts';
import type { MakePlayer, Wish } from '../../src/players/player.ts';
import { random } from '../../src/players/random.ts';
import { keyAccountExpert } from '../../src/players/t11-expert.ts';
import { plainKeyAccounts } from '../../src/players/t11-plain.ts';
import { keyAccountService } from '../../src/players/t11-service-first.ts';
import { yesSayer } from '../../src/players/t11-yes-sayer.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { prepare } from '../../src/sim/prepare.ts';
import { rawAxes } from '../../src/sim/score/axes.ts';
import type { Marks } from '../../src/sim/score/points.ts';
import { axisPoints, totalOf } from '../../src/sim/score/points.ts';
import { playReference } from '../../src/sim/score/score.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { start } from '../../src/sim/turn/start.ts';
import { observe } from '../../src/sim/view/see.ts';

const SEEDS = 10;
const place = new URL('../../src/scenarios/catalog/T11.json', import.meta.url);
const scenario = Scenario.parse(JSON.parse(readFileSync(place, 'utf8')));
const rules = prepare(scenario);
const scoring = scenario.scoring!;
const opened = Array.from({ length: SEEDS }, (_, k) => start(rules, luckOf(`t11/${k}`)));

const PLAYERS: Readonly<Record<string, MakePlayer>> = {
  'do-nothing': doNothing,
  random,
  plain: plainKeyAccounts,
  expert: keyAccountExpert,
  'yes-sayer': yesSayer,
  service: keyAccountService,
};
const runs: Readonly<Record<string, readonly Run[]>> = Object.fromEntries(
  Object.entries(PLAYERS).map(([name, make]) => [name, opened.map((run, k) => playFrom(run, make, `t11/${k}`))]),
);
const mean = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0) / list.length;

/** One whole plan with nothing but these replies and these wishes, at all times. */
const only = (replies: Replies, wish: Wish = {}) =>
  planned({ name: 'only', wishes: () => wish, replies: () => replies, otherwise: 'none', alike: () => false });
const playedOnly = (replies: Replies, wish: Wish = {}, before?: number): readonly Run[] =>
  opened.map((run, k) => playFrom(run, only(replies, wish), `t11/${k}`, before));

describe(`T11 on ${SEEDS} seeds`, () => {
  const totals = Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      list.map((run, k) => {
        const reference = rawAxes(playReference(opened[k]!, scoring));
        const nothing = rawAxes(runs['do-nothing']![k]!);
        return totalOf(axisPoints(rawAxes(run), nothing, reference, scoring.marks.axes as Marks), scoring.weights);
      }),
    ]),
  );
  const total = (name: string): number => mean(totals[name]!);

  test('ranks random below do-nothing below plain sense below the expert', () => {
    expect(total('random')).toBeLessThan(total('do-nothing'));
    expect(total('do-nothing')).toBeLessThan(total('plain'));
    expect(total('plain')).toBeLessThan(total('expert'));
  });

  test('ranks whoever says yes to the largest below whoever does nothing, and service at any price below the expert', () => {
    expect(total('yes-sayer')).toBeLessThan(total('do-nothing'));
    expect(total('service')).toBeLessThan(total('expert'));
  });

  test('lets nobody who plays with sense run out of cash, and everybody who only says yes', () => {
    const lowest = (run: Run) => Math.min(...run.firm.books.filter(({ turn }) => turn > 0).map(({ cash }) => cash));
    for (const name of ['do-nothing', 'plain', 'expert']) {
      for (const run of runs[name]!) expect(lowest(run), name).toBeGreaterThan(0);
    }
    for (const run of runs['yes-sayer']!) expect(lowest(run)).toBeLessThan(0);
  });
});

describe('the largest account', () => {
  const pang = rules.cast['pang']!;
  const deal = (run: Run) => run.people.fileDeal[pang]!;

  test('costs thirteen points of its price when it is granted twice, and pays more by open books or is gone', () => {
    for (const run of playedOnly({ coldPang: ['grant'], march: ['grant'] }, {}, 9)) expect(deal(run)).toBeCloseTo(0.61);
    const { customer } = rules.charts.lifecycle.is;
    for (const run of playedOnly({ coldPang: ['open'], march: ['costPlus'] }, {}, 9)) {
      const stays = customer[run.people.life[pang]!] === 1;
      expect(deal(run) > 0.8 || !stays).toBe(true);
    }
  });

  test('pays less than its trips cost from the first month', () => {
    for (const run of runs['do-nothing']!) expect(deal(run)).toBeLessThan(scenario.firm.goodsShare);
  });
});

describe('the account that pays later and later', () => {
  const lossOf = (run: Run): number =>
    run.firm.books
      .flatMap(({ ledger }) => ledger)
      .reduce((all, { line, cents }) => (line === 'chunheLoss' ? all + cents : all), 0);

  test('costs most where nobody asked, and nothing where each lorry was paid for', () => {
    const silence = playedOnly({});
    const held = playedOnly({ he: ['hold'] });
    const parts = playedOnly({ he: ['plan'] });
    expect(mean(silence.map(lossOf))).toBeLessThan(mean(parts.map(lossOf)));
    expect(mean(parts.map(lossOf))).toBeLessThan(0);
    for (const run of held) expect(lossOf(run)).toBe(0);
  });
});

describe('what a lever opens', () => {
  const talksAt = (wish: Wish, turn: number): readonly string[] => {
    const run = playFrom(opened[0]!, only({}, wish), 't11/0', turn);
    return observe(run).encounters.map(({ id }) => id);
  };

  test('grading by contribution shows the account that never rings; grading by spend shows its name on a list', () => {
    expect(talksAt({ grading: { by: 'contribution' } }, 4)).toContain('geng');
    expect(talksAt({ grading: { by: 'spend' } }, 4)).toContain('gengQuiet');
  });

  test('a greeting party prepared in January is seated in February', () => {
    expect(talksAt({ festival: { prepare: 'small' } }, 6)).toContain('party');
    expect(talksAt({}, 6)).toContain('noParty');
  });
});

describe('what a lever does', () => {
  const books = (list: readonly Run[], turn: number) =>
    list.map(({ firm }) => firm.books.find((book) => book.turn === turn)!);

  test('care visits the first tier whether or not somebody in it once complained', () => {
    const visited = books(playedOnly({}, { care: { top: 'visit' }, complaints: { triage: 'severity' } }, 7), 6);
    const complained = books(runs['do-nothing']!, 6);
    expect(mean(visited.map(({ visits }) => visits))).toBeGreaterThan(8);
    expect(mean(complained.map(({ visits }) => visits))).toBe(0);
  });

  test('a survey brings to light what would have been swallowed, in the month in which it asks', () => {
    const asked = books(playedOnly({}, { survey: { method: 'phone', sample: 40 } }, 2), 1);
    const unasked = books(playedOnly({}, {}, 2), 1);
    expect(mean(asked.map(({ complaints }) => complaints))).toBeGreaterThan(
      mean(unasked.map(({ complaints }) => complaints)),
    );
  });

  test('a club satisfies more with eight members than with four, and with four more than with none', () => {
    const satisfied = (places: number) =>
      mean(playedOnly({}, { club: { places, form: 'benefits' } }).map((run) => rawAxes(run).satisfaction));
    expect(satisfied(4)).toBeGreaterThan(satisfied(0));
    expect(satisfied(8)).toBeGreaterThan(satisfied(4));
  });

  test('a limit brings back part of what the account that pays later and later cannot pay', () => {
    const recovered = (wish: Wish) =>
      mean(
        playedOnly({}, wish).map((run) =>
          run.firm.books
            .flatMap(({ ledger }) => ledger)
            .reduce((all, { line, cents }) => (line === 'recovered' ? all + cents : all), 0),
        ),
      );
    expect(recovered({ credit: { limit: 5 } })).toBeGreaterThan(recovered({ credit: { limit: 0 } }));
  });

  test('the shortest of promised times costs money each month of summer in which it is missed', () => {
    const paid = (serve: number) =>
      mean(
        books(playedOnly({}, { timeLimits: { serve, settle: 0 } }, 10), 9).map((book) =>
          book.ledger.reduce((all, { line, cents }) => (line === 'latePenalty' ? all + cents : all), 0),
        ),
      );
    expect(paid(1)).toBeLessThan(paid(3));
  });
});

describe('tenders', () => {
  test('that nobody bids in are lost, with the old account whose contract it was', () => {
    for (const run of runs['do-nothing']!) {
      expect(run.firm.tenders).toMatchObject({ books: { bid: null, won: false }, cold: { bid: null, won: false } });
    }
  });

  test('are won by some who bid', () => {
    const won = runs['expert']!.flatMap(({ firm }) => Object.values(firm.tenders ?? {}).filter((one) => one.won));
    expect(won.length).toBeGreaterThan(2);
    expect(won.every(({ bid }) => bid === 88)).toBe(true);
  });
});
