import { describe, expect, it } from 'vitest';
import { luckOf } from '../../src/sim/luck/key.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Act } from '../../src/sim/record/act.ts';
import { digest } from '../../src/sim/record/digest.ts';
import { apply } from '../../src/sim/turn/apply.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../src/sim/turn/start.ts';
import { observe } from '../../src/sim/view/see.ts';
import { randomScenario } from '../support/random-scenarios.ts';
import { rulesFor } from '../support/scenarios.ts';

const must = (run: Run, act: Act): Run => {
  const applied = apply(run, act);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};

describe('answers', () => {
  it('of two seats to two people end in one digest in whichever order they come', () => {
    let tried = 0;
    for (let seed = 0; seed < 60 && tried < 12; seed++) {
      const run = start(prepare(randomScenario(seed)), luckOf(`${seed}`));
      const [a, b] = observe(run).encounters;
      if (!a || !b) continue;
      tried += 1;
      const first = { kind: 'answer', encounter: a.id, reply: a.replies[0]!.id } as const;
      const second = { kind: 'answer', encounter: b.id, reply: b.replies.at(-1)!.id } as const;
      const decisions = neutralDecisions(run.rules);
      const ab = must(must(run, first), second);
      const ba = must(must(run, second), first);
      expect(digest(ba)).toBe(digest(ab));
      const commits = (one: Run) =>
        Object.fromEntries(observe(one).desk.map(({ lever, last, committed }) => [lever, { ...last, ...committed }]));
      expect(Object.keys(commits(ab))).toEqual(Object.keys(decisions));
      expect(digest(must(ba, { kind: 'close', decisions: commits(ba) }))).toBe(
        digest(must(ab, { kind: 'close', decisions: commits(ab) })),
      );
    }
    expect(tried).toBeGreaterThan(5);
  });

  it('leave the run they were given to as it was', () => {
    const run = start(rulesFor('two-ends-talk'), luckOf('pure'));
    const before = digest(run);
    const [talk] = observe(run).encounters;
    must(run, { kind: 'answer', encounter: talk!.id, reply: talk!.replies[0]!.id });
    must(run, { kind: 'close', decisions: {} });
    expect(digest(run)).toBe(before);
  });

  it('that are not offered, to nobody, or after the end are refused with what and where', () => {
    const run = start(rulesFor('two-ends-talk'), luckOf('refuse'));
    const refuse = (act: Act) => {
      const applied = apply(run, act);
      return applied.ok ? [] : applied.refusals.map(({ code, where }) => `${code} ${where}`);
    };
    expect(refuse({ kind: 'answer', encounter: 'nobody', reply: 'x' })).toEqual([
      'encounter.notHere encounters.nobody',
    ]);
    expect(refuse({ kind: 'answer', encounter: 'lateCrates', reply: 'listen' })).toEqual([
      'reply.notOffered encounters.lateCrates',
    ]);
    expect(refuse({ kind: 'inject', event: 'storm' })).toEqual(['event.unknown act.event']);
    expect(refuse({ kind: 'grant', cents: 1.5 })).toEqual(['grant.notWhole act.cents']);
  });

  it('file at once what was learned, and move nothing else before the close', () => {
    const run = start(rulesFor('two-ends-talk'), luckOf('learn'));
    const talk = observe(run).encounters[0]!;
    const who = talk.cast.buyer!;
    const after = must(run, { kind: 'answer', encounter: talk.id, reply: 'ask' });
    expect(observe(after).files.fileSatisfaction[who]).toBe(Math.round(run.people.satisfaction[who]!));
    expect(after.people.satisfaction).toEqual(run.people.satisfaction);
    expect(after.people.trust).toEqual(run.people.trust);
  });
});
