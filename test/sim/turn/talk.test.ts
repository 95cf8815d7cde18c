import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Act } from '../../../src/sim/record/act.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import { carryOut } from '../../../src/sim/turn/carry-out.ts';
import { draftOf } from '../../../src/sim/turn/copy.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../../src/sim/turn/start.ts';
import { observe } from '../../../src/sim/view/see.ts';
import { rulesFor } from '../../support/scenarios.ts';

const must = (run: Run, act: Act): Run => {
  const applied = apply(run, act);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};
const refusals = (run: Run, act: Act): string[] => {
  const applied = apply(run, act);
  return applied.ok ? [] : applied.refusals.map(({ code }) => code);
};
const asItStands = (run: Run): Act => ({
  kind: 'close',
  decisions: Object.fromEntries(
    observe(run).desk.map(({ lever, last, committed }) => [lever, { ...last, ...committed }]),
  ),
});
/** Two ends in its second turn, when Ms Mei calls. */
function called(seed = 'talk'): Run {
  const run = start(rulesFor('two-ends'), luckOf(seed));
  return must(run, { kind: 'close', decisions: neutralDecisions(run.rules) });
}
const reply = (id: string): Act => ({ kind: 'answer', encounter: 'lateCrates', reply: id });
const mei = (run: Pick<Run, 'rules'>) => run.rules.cast.mei!;

describe('a conversation', () => {
  it('shows the caller’s face, the replies in an order of luck, and who else waits likewise', () => {
    const run = called();
    const [talk] = observe(run).encounters;
    expect(talk!.replies.map(({ id }) => id).sort()).toEqual(['ask', 'rules', 'soothe']);
    expect(talk!.seconds).toBe(90);
    expect(talk!.alike).toBeGreaterThan(0);
    expect(observe(run).files.fileMood[mei(run)]).toBe(run.people.mood[mei(run)]);
    const orders = new Set(
      Array.from({ length: 12 }, (_, k) =>
        observe(called(`order ${k}`))
          .encounters[0]!.replies.map(({ id }) => id)
          .join(),
      ),
    );
    expect(orders.size).toBeGreaterThan(2);
  });

  it('leaves the face of whoever goes on file, now and when the month is over', () => {
    const face = (run: Run) => Object.values(observe(run).encounters[0]!.faces)[0]!.mood;
    const filed = (run: Run) => run.rules.charts.mood.states[observe(run).files.fileMood[mei(run)]!];
    const met = Array.from({ length: 40 }, (_, k) => called(`face ${k}`));
    const run = met.find((one) => face(must(one, reply('soothe'))) !== face(one))!;
    let talk = must(run, reply('soothe'));
    expect([filed(run), filed(talk)]).toEqual([face(run), face(talk)]);
    for (let [here] = observe(talk).encounters; here!.node !== null; [here] = observe(talk).encounters) {
      talk = must(talk, reply(here!.replies[0]!.id));
    }
    const after = must(talk, asItStands(talk));
    expect([after.people.fileMoodTurn[mei(after)], filed(after)]).toEqual([run.turn, face(talk)]);
  });

  it('that ends in a promise pins a slip, asks about the precedent, and goes on', () => {
    const run = must(called(), reply('soothe'));
    const view = observe(run);
    expect(view.promises).toMatchObject([{ encounter: 'lateCrates', due: 3, state: 'open' }]);
    expect(view.encounters[0]!.precedent).toMatchObject({
      lever: 'complaints',
      set: { triage: 'severity', remedy: 'resend' },
    });
    expect(view.firm.pledged).toBe(12_000);
    expect(refusals(run, reply('listen'))).toEqual(['reply.notOffered']);
    const one = observe(must(run, reply('onlyThis')));
    expect(one.encounters[0]!.node).toBe('user');
    expect(one.changes.used).toBe(0);
  });

  it('that sets a precedent for all uses a change and refuses a close that contradicts it', () => {
    const run = must(must(called(), reply('soothe')), reply('allAlike'));
    const view = observe(run);
    expect(view.changes.used).toBe(1);
    expect(view.desk.find(({ lever }) => lever === 'complaints')!.committed).toEqual({
      triage: 'severity',
      remedy: 'resend',
    });
    expect(refusals(run, { kind: 'close', decisions: neutralDecisions(run.rules) })).toContain(
      'precedent.contradicted',
    );
    const after = must(run, asItStands(run));
    expect(after.standing.complaints).toEqual({ triage: 'severity', remedy: 'resend' });
  });

  it('keeps or breaks its promise by the state that keeps it, when it falls due', () => {
    const given = must(must(called(), reply('soothe')), reply('onlyThis'));
    const withHands = (agents: number) => {
      const set = must(given, { kind: 'close', decisions: { ...neutralDecisions(given.rules), staff: { agents } } });
      return must(set, asItStands(set));
    };
    expect(observe(withHands(3)).promises[0]!.state).toBe('kept');
    const broken = withHands(2);
    expect(observe(broken).promises[0]!.state).toBe('broken');
    expect(broken.market.flags).toContain('wordBroken');
    expect(broken.firm.conduct).toBeGreaterThan(0);
    expect(observe(broken).news.some(({ where }) => where === 'promise')).toBe(true);
    expect(broken.people.trust[mei(broken)]!).toBeLessThan(withHands(3).people.trust[mei(broken)]!);
  });

  it('that nobody answers runs out of time at the close, with its authored consequence', () => {
    const run = called();
    const after = must(run, asItStands(run));
    const arc = observe(after).cast.find(({ id }) => id === 'mei')!.arc;
    expect(arc).toBe('leaving');
  });

  it('moves at most twenty-five points of one measure of one person, however much is written', () => {
    const draft = draftOf(called());
    const before = draft.people.trust[mei(draft)]!;
    const twice = [-20, -20].map((points) => ({ add: 'trust' as const, points, to: 'mei' }));
    carryOut(draft, twice, { cast: {}, alike: [] }, draft.turn, () => []);
    expect(draft.people.trust[mei(draft)]).toBe(Math.max(0, before - 25));
  });
});

describe('the calendar', () => {
  it('allows so many changes and says how many were wanted', () => {
    const run = start(rulesFor('two-ends'), luckOf('changes'));
    const decisions = {
      ...neutralDecisions(run.rules),
      staff: { agents: 3 },
      promotion: { depth: 500, whom: 'all' },
      complaints: { triage: 'value', remedy: 'resend' },
    };
    expect(refusals(run, { kind: 'close', decisions })).toEqual(['changes.exceeded']);
  });

  it('starts an injected event at the next opening, and a grant reaches the till at the close', () => {
    const run = start(rulesFor('two-ends'), luckOf('grant'));
    const close: Act = { kind: 'close', decisions: neutralDecisions(run.rules) };
    const granted = must(must(run, { kind: 'grant', cents: 70_000 }), close);
    expect(granted.firm.cents - must(run, close).firm.cents).toBe(70_000);
    const injected = must(must(run, { kind: 'inject', event: 'roadworks' }), close);
    expect(observe(injected).news.some(({ key }) => key === 'events.roadworks.story')).toBe(true);
    expect(injected.market.running.some(({ dial }) => dial === 'serve.failure')).toBe(true);
  });

  it('ends after the last turn and takes no act any more', () => {
    let run = start(rulesFor('two-ends'), luckOf('end'));
    while (!run.over) run = must(run, asItStands(run));
    expect(run.turn).toBe(6);
    expect(refusals(run, asItStands(run))).toEqual(['run.over']);
  });
});
