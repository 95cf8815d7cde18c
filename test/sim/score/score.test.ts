import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/sim/language/scenario.ts';
import { AXES } from '../../../src/sim/language/score.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { rawAxes } from '../../../src/sim/score/axes.ts';
import { axisPoints, totalOf } from '../../../src/sim/score/points.ts';
import { markRuns, playNothing, playReference, scoreRun } from '../../../src/sim/score/score.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../../src/sim/turn/start.ts';
import { rulesFor } from '../../support/scenarios.ts';
import { scoredRules } from '../../support/scored-rules.ts';

const luck = luckOf('score');
const opened = (rules: Rules): Run => start(rules, luck);
const reference = (rules: Rules): Run => playReference(opened(rules), rules.scenario.scoring);
/** The same opening turn with everything as it was. */
const closed = (run: Run): Run => {
  const applied = apply(run, { kind: 'close', decisions: neutralDecisions(run.rules) });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};

describe('a score', () => {
  it('is not given where a scenario has none, nor before the end', () => {
    const rules = scoredRules();
    expect(scoreRun(opened(rules))).toBe(null);
    expect(scoreRun(playNothing(opened(rulesFor('two-ends'))))).toBe(null);
    expect(scoreRun(playNothing(opened(rules)))).not.toBe(null);
  });

  it('is whole tenths of the points of each axis, and of their weighted mean', () => {
    const rules = scoredRules();
    const run = playNothing(opened(rules));
    const { nothing, reference } = markRuns(rules, luck);
    const { marks, weights } = rules.scenario.scoring!;
    const points = axisPoints(rawAxes(run), nothing, reference, marks.axes);
    const score = scoreRun(run)!;
    expect(score.scheme).toBe('six');
    expect(Object.keys(score.axes)).toEqual([...AXES]);
    for (const axis of AXES) expect(score.axes[axis]).toBe(Math.round(10 * points[axis]));
    expect(score.total).toBe(Math.round(10 * totalOf(points, weights)));
  });

  it('takes the marks it is given for those of the same luck', () => {
    const run = playNothing(opened(scoredRules()));
    const marks = markRuns(run.rules, luck);
    expect(scoreRun(run, marks)).toEqual(scoreRun(run));
    const lucky = { nothing: { ...marks.nothing, satisfaction: marks.nothing.satisfaction + 10 } };
    expect(scoreRun(run, { ...marks, ...lucky })!.axes['satisfaction']).toBeLessThan(
      scoreRun(run)!.axes['satisfaction']!,
    );
  });

  it('of do-nothing is forty and of the reference plan eighty, where the marks are what they reach', () => {
    const plan = { turns: [{ staff: { agents: 3 } }] };
    const { nothing, reference: planned } = markRuns(scoredRules(plan), luck);
    const rules = scoredRules({ ...plan, marks: { value: { m0: nothing.value, m1: planned.value } } });
    expect(scoreRun(playNothing(opened(rules)))!.axes['value']).toBe(400);
    expect(scoreRun(reference(rules))!.axes['value']).toBe(800);
  });
});

describe('the marks of a luck', () => {
  it('are measured on do-nothing and on the reference plan', () => {
    const rules = scoredRules({ turns: [{ staff: { agents: 3 } }] });
    const marks = markRuns(rules, luck);
    expect(marks.nothing).toEqual(rawAxes(playNothing(opened(rules))));
    expect(marks.reference).toEqual(rawAxes(reference(rules)));
    expect(marks.reference).not.toEqual(marks.nothing);
  });

  it('are one and the same where the plan does nothing', () => {
    const { nothing, reference } = markRuns(scoredRules(), luck);
    expect(reference).toEqual(nothing);
  });
});

describe('the reference plan', () => {
  it('keeps what it has changed until it changes it again', () => {
    const run = reference(scoredRules({ turns: [{}, { staff: { agents: 3 } }, {}, { staff: { agents: 1 } }] }));
    expect(run.over).toBe(true);
    expect(run.standing['staff']).toEqual({ agents: 1 });
    const capacity = run.firm.books.filter(({ turn }) => turn > 0).map((book) => book.capacity);
    expect(capacity[2]).toBeGreaterThan(1.2 * capacity[0]!);
    expect(capacity[3]).toBeLessThan(capacity[0]!);
  });

  it('gives its replies in their order and passes over what is not on offer', () => {
    const replies = { lateCrates: ['listen', 'ask', 'rules'] };
    const run = reference(scoredRules({ replies }));
    expect(run.market.replied['lateCrates']).toEqual(['ask', 'rules']);
    expect(playNothing(opened(scoredRules({ replies }))).market.replied['lateCrates']).toBe(undefined);
  });

  it('plays without a plan as well: then nobody is answered and nothing changes', () => {
    const rules = scoredRules();
    const run = playReference(opened(rules), undefined);
    expect(run.over).toBe(true);
    expect(run.standing).toEqual(neutralDecisions(rules));
  });

  it('holds to a precedent it has given', () => {
    const run = reference(scoredRules({ replies: { lateCrates: ['soothe', 'allAlike', 'listen'] } }));
    expect(run.standing['complaints']).toMatchObject({ triage: 'severity', remedy: 'resend' });
  });

  it('stands pat in a turn whose change is not allowed, and still holds to its precedent', () => {
    const impossible = { staff: { agents: 99 } };
    const rules = scoredRules({
      turns: [{ staff: { agents: 3 } }, impossible, {}, impossible],
      replies: { lateCrates: ['soothe', 'allAlike', 'listen'] },
    });
    const run = reference(rules);
    expect(run.over).toBe(true);
    expect(run.standing['staff']).toEqual({ agents: 3 });
    expect(run.standing['complaints']).toMatchObject({ triage: 'severity', remedy: 'resend' });
  });
});

describe('a rule of the place that holds a lever', () => {
  const text = { en: 'x' };
  const holding = (when: Scenario['interventions'][number]['when'], turns: number) =>
    scoredRules({
      more: {
        interventions: [
          {
            id: 'custody',
            title: text,
            text,
            warning: text,
            when,
            turns,
            hold: { lever: 'promotion', set: { depth: 500 } },
            outcomes: [],
          },
        ],
      },
    });

  it('is obeyed by do-nothing to the last turn it holds', () => {
    const run = playNothing(opened(holding([{ turn: { from: 1 } }], 1)));
    // warned in turns 1, 3 and 5, held in 2, 4 and 6
    expect(run.over).toBe(true);
    expect(run.standing['promotion']).toMatchObject({ depth: 500 });
  });

  it('binds do-nothing in no other turn, and not by a warning', () => {
    const rules = holding([{ turn: { to: 2 } }], 2);
    const run = playNothing(opened(rules));
    expect(run.standing).toEqual(neutralDecisions(rules));
    const warned = playNothing(opened(holding([{ turn: { from: 6 } }], 2)));
    expect(warned.standing['promotion']).toEqual(neutralDecisions(rules)['promotion']);
  });

  it('leaves the other knobs of the lever, and other levers, as they are', () => {
    const rules = holding([{ turn: { from: 1 } }], 1);
    const { promotion, ...others } = playNothing(opened(rules)).standing;
    const { promotion: neutral, ...rest } = neutralDecisions(rules);
    expect(others).toEqual(rest);
    expect(promotion).toEqual({ ...neutral, depth: 500 });
  });

  it('is told from other rules of the place that hold at the same time', () => {
    const rule = { title: text, text, warning: text, when: [{ turn: { from: 1 } }], turns: 1, outcomes: [] };
    const rules = scoredRules({
      more: {
        interventions: [
          { ...rule, id: 'visit' },
          { ...rule, id: 'custody', hold: { lever: 'promotion', set: { depth: 500 } } },
        ],
      },
    });
    expect(playNothing(opened(rules)).standing['promotion']).toMatchObject({ depth: 500 });
  });

  it('is nothing to do-nothing where it holds no lever', () => {
    const rules = scoredRules({
      more: {
        interventions: [
          { id: 'visit', title: text, text, warning: text, when: [{ turn: { from: 1 } }], turns: 3, outcomes: [] },
        ],
      },
    });
    expect(playNothing(opened(rules)).standing).toEqual(neutralDecisions(rules));
  });
});

describe('do-nothing', () => {
  it('cannot be played from where somebody has already given a precedent: that is a fault of the caller', () => {
    let run = closed(opened(scoredRules()));
    for (const reply of ['soothe', 'allAlike']) {
      const applied = apply(run, { kind: 'answer', encounter: 'lateCrates', reply });
      if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
      run = applied.run;
    }
    expect(() => playNothing(run)).toThrow(
      expect.objectContaining({
        code: 'run.outOfTurn',
        because: { code: 'precedent.contradicted', where: expect.stringContaining('complaints') },
      }),
    );
  });
});
