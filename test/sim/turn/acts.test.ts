import { describe, expect, it } from 'vitest';
import { appraise } from '../../../src/sim/index.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { prepare } from '../../../src/sim/prepare.ts';
import type { Act } from '../../../src/sim/record/act.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import { carryOut } from '../../../src/sim/turn/carry-out.ts';
import { draftOf } from '../../../src/sim/turn/copy.ts';
import { encounterOf, nodeOf, replyOf } from '../../../src/sim/turn/lookup.ts';
import type { Draft, Run } from '../../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../../src/sim/turn/start.ts';
import { readScenario, rulesFor } from '../../support/scenarios.ts';
import { smallRules } from '../../support/small-rules.ts';

const must = (run: Run, act: Act): Run => {
  const applied = apply(run, act);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};
const codes = (run: Run, act: unknown): string[] => {
  const applied = apply(run, act as Act);
  return applied.ok ? [] : applied.refusals.map(({ code }) => code);
};
const reply = (id: string): Act => ({ kind: 'answer', encounter: 'lateCrates', reply: id });
/** Two ends in its second turn, when Ms Mei calls. */
function called(rules: Rules = rulesFor('two-ends')): Run {
  return must(start(rules, luckOf('acts')), { kind: 'close', decisions: neutralDecisions(rules) });
}

describe('an act', () => {
  it('that nobody knows is refused and named', () => {
    expect(apply(called(), { kind: 'bribe' } as unknown as Act)).toMatchObject({
      ok: false,
      refusals: [{ code: 'act.unknown', because: { kind: 'bribe' } }],
    });
  });

  it('of a teacher starts an event once, however often it is asked for', () => {
    const run = start(rulesFor('T14'), luckOf('acts'));
    const event = run.rules.scenario.events[0]!.id;
    const twice = must(must(run, { kind: 'inject', event }), { kind: 'inject', event });
    expect(twice.market.injected).toEqual([event]);
  });

  it.each([0.5, Number.NaN, 1_000_000_001, -1_000_000_001])('of a teacher cannot grant %d cents', (cents) => {
    expect(codes(called(), { kind: 'grant', cents })).toEqual(['grant.notWhole']);
    expect(codes(called(), { kind: 'grant', cents: 1_000_000_000 })).toEqual([]);
  });
});

describe('a reply', () => {
  it('that promises is refused when five promises are open already, not when some of them are settled', () => {
    const run = called();
    const slip = { encounter: 'lateCrates', node: 'open', reply: 'soothe', to: 0, roles: {}, due: 5 };
    const owing = (settled: number): Run => ({
      ...run,
      market: {
        ...run.market,
        promises: Array.from({ length: 5 }, (_, k) => ({ ...slip, state: k < settled ? 'kept' : 'open' })),
      },
    });
    expect(codes(owing(0), reply('soothe'))).toEqual(['promises.full']);
    expect(codes(owing(0), reply('ask'))).toEqual([]);
    expect(codes(owing(1), reply('soothe'))).toEqual([]);
  });

  it('makes no precedent for all when no change is left this turn', () => {
    const scenario = readScenario('two-ends');
    const acts = scenario.acts.map((act) => ({ ...act, changes: act.changes.map(() => 0) }));
    const asked = must(called(prepare({ ...scenario, acts })), reply('soothe'));
    expect(codes(asked, reply('allAlike'))).toEqual(['changes.exceeded']);
    expect(codes(asked, reply('onlyThis'))).toEqual([]);
  });

  it('makes no second precedent for a lever that has one this turn', () => {
    const asked = must(called(), reply('soothe'));
    const [talk] = asked.talks;
    const other = { ...talk!, encounter: 'other', asking: null, commit: { lever: 'complaints', set: {} } };
    expect(codes({ ...asked, talks: [...asked.talks, other] }, reply('allAlike'))).toEqual(['precedent.contradicted']);
  });
});

describe('what a talk leads to', () => {
  const carry = (outcomes: Parameters<typeof carryOut>[1], draft: Draft = draftOf(called()), who = 2) => {
    carryOut(draft, outcomes, { cast: { buyer: who }, alike: [1, 3, 4] }, draft.turn, () => []);
    return draft;
  };

  it('sets a flag once and takes it back', () => {
    const draft = carry([
      { flag: 'b', is: true },
      { flag: 'a', is: true },
      { flag: 'b', is: true },
    ]);
    expect(draft.market.flags).toEqual(['a', 'b']);
    expect(carry([{ flag: 'a', is: false }], draft).market.flags).toEqual(['b']);
  });

  it('costs as often as there are people alike, or as a figure says, nothing where it is not known', () => {
    const paid = (times: 'alike' | 'customers' | 'satisfaction') =>
      carry([{ cents: -100, line: 'gift', times, turns: 1, delay: 0 }]).market.payments.at(-1)!.cents;
    expect(paid('alike')).toBe(-300);
    expect(paid('customers')).toBeLessThan(0);
    expect(paid('satisfaction') + 0).toBe(0);
  });

  it('is a fault where cents are not whole, or a chart has no such event', () => {
    const outOf = (outcome: object) => () => carry([outcome as Parameters<typeof carryOut>[1][number]]);
    expect(outOf({ cents: 0.5, line: 'gift', turns: 1, delay: 0 })).toThrow(
      expect.objectContaining({ code: 'money.notWhole' }),
    );
    expect(outOf({ send: 'SING', chart: 'mood', to: 'buyer' })).toThrow(
      expect.objectContaining({ code: 'chart.unknownState' }),
    );
    expect(outOf({ send: 'SING', chart: 'arc', to: 'mei' })).toThrow(
      expect.objectContaining({ code: 'chart.unknownState' }),
    );
  });

  it('agrees terms with a business within bounds, and none with a consumer', () => {
    const rules = smallRules({
      segments: [
        { customers: 4, prospects: 0 },
        { customers: 4, prospects: 0, trade: { termDays: 30 } },
      ],
      past: { weeks: 0 },
    });
    const terms = (who: number, ...by: readonly (readonly ['price' | 'days', number])[]) => {
      const draft = draftOf(start(rules, luckOf('terms')));
      carry(
        by.map(([agree, by]) => ({ agree, by, to: 'buyer' })),
        draft,
        who,
      );
      return [draft.people.fileDeal[who]!, draft.people.fileTermDays[who]!];
    };
    expect(terms(5, ['price', -0.1], ['days', 15])[0]).toBeCloseTo(0.9, 6);
    expect(terms(5, ['price', -0.1], ['days', 15])[1]).toBe(45);
    expect(terms(5, ['price', -5], ['days', 500])).toEqual([expect.closeTo(0.1, 6), 180]);
    expect(terms(5, ['price', 9], ['days', -90])).toEqual([3, 0]);
    const before = draftOf(start(rules, luckOf('terms'))).people;
    expect(terms(1, ['price', -0.1], ['days', 15])).toEqual([before.fileDeal[1], before.fileTermDays[1]]);
  });
});

describe('what a prepared scenario cannot lack', () => {
  it('is a fault when it is asked for', () => {
    const rules = rulesFor('two-ends');
    const encounter = encounterOf(rules, 'lateCrates');
    const lacking = expect.objectContaining({ code: 'scenario.notPrepared' });
    expect(() => encounterOf(rules, 'nothing')).toThrow(lacking);
    expect(() => nodeOf(encounter, 'nothing')).toThrow(lacking);
    expect(() => replyOf(encounter, 'open', 'nothing')).toThrow(lacking);
    expect(replyOf(encounter, 'open', 'ask').id).toBe('ask');
  });

  it('is noticed when it is prepared', () => {
    const scenario = readScenario('two-ends');
    const [mei, ...others] = scenario.cast;
    const lacking = expect.objectContaining({ code: 'scenario.notPrepared' });
    expect(() => prepare({ ...scenario, cast: [{ ...mei!, segment: 'nowhere' }, ...others] })).toThrow(lacking);
    expect(() => prepare({ ...scenario, cast: [{ ...mei!, arc: 'none' }, ...others] })).toThrow(lacking);
  });
});

describe('appraising', () => {
  it('a game that was never played is a fault', () => {
    const rules = rulesFor('two-ends');
    const acts: Act[] = [{ kind: 'answer', encounter: 'lateCrates', reply: 'ask' }];
    expect(() => appraise(rules, { luck: luckOf('acts'), acts })).toThrow(
      expect.objectContaining({ code: 'run.outOfTurn' }),
    );
  });
});
