import { describe, expect, it } from 'vitest';
import { Scenario } from '../../../src/sim/language/scenario.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { prepare } from '../../../src/sim/prepare.ts';
import type { Rules } from '../../../src/sim/rules.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import { standOf } from '../../../src/sim/turn/condition.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { observe } from '../../../src/sim/view/see.ts';
import { readScenario, rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T01');
/** A scenario changed in one place, as an author would. */
const changed = (name: 'T01' | 'two-ends-talk', change: (scenario: Loose) => void): Rules => {
  const scenario = structuredClone(readScenario(name)) as unknown as Loose;
  change(scenario);
  return prepare(Scenario.parse(scenario));
};
// biome-ignore lint/suspicious/noExplicitAny: an author's file before it is read
type Loose = any;

const answer = (run: Run, reply: string): Run => {
  const [talk] = run.talks;
  const applied = apply(run, { kind: 'answer', encounter: talk!.encounter, reply });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};
const close = (run: Run): Run => {
  const applied = apply(run, { kind: 'close', decisions: {} });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};
/** The first luck on which the calls up to this turn have these variants. */
function opened(of: Rules, turn: number, variant: string): Run {
  for (let k = 0; k < 50; k++) {
    let run = start(of, luckOf(`disclose/${k}`));
    while (run.turn < turn) run = close(run);
    if (run.talks[0]!.variant === variant) return run;
  }
  throw new Error(`no luck brings ${variant}`);
}
const easeOf = (run: Run, member: string) =>
  run.rules.charts.privacy.states[run.people.privacy[run.rules.cast[member]!]!];
const offeredIn = (run: Run) => observe(run).encounters[0]!.replies.map(({ id }) => id);

describe('a thing on file', () => {
  it('pops up when its owner calls, with what they agreed to, in the words of the file', () => {
    const [talk] = observe(opened(rules, 1, 'usual')).encounters;
    expect(talk!.popUps).toEqual([
      { role: 'lin', field: 'orders', stand: 'given', key: 'cast.lin.file.orders.text' },
      { role: 'lin', field: 'family', stand: 'notAsked', key: 'cast.lin.file.family.text' },
    ]);
    expect(talk!.replies.find(({ id }) => id === 'usual')!.disclose).toEqual([{ field: 'orders', how: 'use' }]);
  });

  it('pleases when used as agreed, and leaves them at ease', () => {
    const before = opened(rules, 1, 'usual');
    const run = answer(answer(before, 'usual'), 'treat');
    expect(observe(run).encounters[0]!.faces.lin).toMatchObject({ privacy: 'atEase' });
    const lin = rules.cast.lin!;
    const after = close(run);
    expect(after.people.satisfaction[lin]! - before.people.satisfaction[lin]!).toBe(8); // 2 of them for the file
    expect(easeOf(after, 'lin')).toBe('atEase');
  });

  it('surprises when personal and never asked about: on the face at once, in truth at the close', () => {
    const run = answer(opened(rules, 1, 'usual'), 'party');
    expect(observe(run).encounters[0]!.faces.lin).toMatchObject({ privacy: 'surprised' });
    expect(observe(run).encounters[0]!.effects).toContainEqual({ kind: 'SURPRISE', points: -1 });
    expect(easeOf(run, 'lin')).toBe('atEase');
    expect(easeOf(close(run), 'lin')).toBe('surprised');
  });

  it('surprises twice over when it comes from another’s system and they mind', () => {
    const run = close(answer(answer(opened(rules, 3, 'scared'), 'read'), 'freeShip'));
    expect(easeOf(run, 'kai')).toBe('uneasy');
    expect(run.firm.conduct).toBe(0);
  });

  it('is a breach when sensitive and used unasked: distrust at once, and conduct', () => {
    const run = close(answer(answer(opened(rules, 2, 'self'), 'readOut'), 'discount'));
    expect(easeOf(run, 'zou')).toBe('distrusting');
    expect(observe(run).kpis.conduct.value).toBe(92);
  });

  it('costs still more when they had refused', () => {
    const refused = changed('T01', ({ cast }) => {
      cast.find(({ id }: Loose) => id === 'zou').file.clinic.consent = 'refused';
    });
    const run = close(answer(answer(opened(refused, 2, 'self'), 'readOut'), 'discount'));
    expect(observe(run).kpis.conduct.value).toBe(88);
    expect(easeOf(run, 'zou')).toBe('distrusting');
  });

  it('does nothing when kept to oneself', () => {
    const run = answer(opened(rules, 2, 'self'), 'sell');
    expect(observe(run).encounters[0]!.effects.map(({ kind }) => kind)).toEqual(['cents', 'satisfaction', 'trust']);
    expect(easeOf(close(run), 'zou')).toBe('atEase');
  });

  it('that is plain may be used without asking, and asking about it is one question too many', () => {
    const unasked = changed('T01', ({ cast, encounters }) => {
      cast.find(({ id }: Loose) => id === 'lin').file.orders.consent = 'notAsked';
      encounters[0].nodes[0].replies[1].disclose = [{ field: 'orders', how: 'ask' }];
    });
    const used = answer(opened(unasked, 1, 'usual'), 'usual');
    expect(observe(used).encounters[0]!.faces.lin).toMatchObject({ privacy: 'atEase' });
    const asked = answer(opened(unasked, 1, 'usual'), 'count');
    expect(observe(asked).encounters[0]!.effects).toContainEqual({ kind: 'satisfaction', points: -2 });
  });

  it('cannot be spoken of when it does not stand there', () => {
    let run = opened(rules, 4, 'free');
    run = close(answer(run, 'cutNow'));
    expect(offeredIn(run).sort()).toEqual(['rightAway', 'whoEats']);
    expect(observe(run).encounters[0]!.popUps.map(({ field }) => field)).not.toContain('clinic');
    const still = close(answer(opened(rules, 4, 'free'), 'later'));
    expect(offeredIn(still).sort()).toEqual(['allergy', 'askGran', 'rightAway', 'whoEats']);
  });

  it('of somebody without a name is what the file of everybody says', () => {
    const crowd = changed('two-ends-talk', (scenario) => {
      const name = { 'zh-Hans': '喜好', 'zh-Hant': '喜好', en: 'taste' };
      scenario.fields = [{ id: 'preference', name, closeness: 'personal' }];
      scenario.encounters[0].nodes[0].replies[1].disclose = [{ field: 'preference', how: 'use', of: 'user' }];
    });
    const run = start(crowd, luckOf('crowd'));
    const user = run.talks[0]!.cast.user!;
    expect(standOf(run, user, 'preference')).toBe('none');
    expect(offeredIn(run)).not.toContain('ask');
    run.people.fileFields[user] = 0b10;
    expect(standOf(run, user, 'preference')).toBe('notAsked');
    run.people.fileFields[user] = 0b1000010;
    expect(standOf(run, user, 'preference')).toBe('given');
  });
});

describe('asking for leave', () => {
  it('is filed at once, and the talk goes on by the answer', () => {
    const agreed = answer(opened(rules, 2, 'team'), 'askLeave');
    expect(agreed.talks[0]!.node).toBe('menu');
    expect(standOf(agreed, rules.cast.zou!, 'clinic')).toBe('given');
    expect(agreed.talks[0]!.said.at(-1)!.key).toBe('encounters.zouCall.nodes.menu.saysWhen.0.text');
    const refused = answer(opened(rules, 2, 'self'), 'askLeave');
    expect(refused.talks[0]!.node).toBe('refused');
    expect(standOf(refused, rules.cast.zou!, 'clinic')).toBe('refused');
  });

  it('is granted by closeness and concern where the author does not say by whom', () => {
    const unsaid = (concern: number) =>
      changed('T01', ({ cast, encounters }) => {
        cast.find(({ id }: Loose) => id === 'kai').traits.concern = concern;
        delete encounters[2].nodes[0].replies[1].disclose[0].agrees;
      });
    for (const [concern, stand] of [
      [0, 'given'],
      [0.5, 'refused'],
    ] as const) {
      const of = unsaid(concern);
      expect(standOf(answer(opened(of, 3, 'scared'), 'askUse'), of.cast.kai!, 'library')).toBe(stand);
    }
  });

  it('puts somebody surprised at ease, and once refused surprises when repeated', () => {
    const run = answer(opened(rules, 2, 'self'), 'askLeave');
    const again = changed('T01', ({ encounters }) => {
      encounters[1].nodes[2].replies[1].disclose = [{ field: 'clinic', how: 'ask' }];
      encounters[1].nodes[2].replies[1].outcomes = [];
    });
    expect(observe(run).encounters[0]!.faces.zou).toMatchObject({ privacy: 'atEase' });
    const twice = answer(answer(opened(again, 2, 'self'), 'askLeave'), 'whence');
    expect(observe(twice).encounters[0]!.faces.zou).toMatchObject({ privacy: 'surprised' });
  });
});

describe('wording', () => {
  it('that is forbidden costs conduct and trust, whatever it was about', () => {
    const run = close(answer(answer(opened(rules, 3, 'curious'), 'bigData'), 'upstairs'));
    expect(observe(run).kpis.conduct.value).toBe(94);
    expect(rules.charts.mood.states[run.people.mood[rules.cast.kai!]!]).toBe('angry');
  });

  it('that is empathic soothes whoever is upset and does nothing to anybody else', () => {
    const cross = changed('T01', ({ cast }) => {
      cast.find(({ id }: Loose) => id === 'lin').traits.mood = 'irritated';
    });
    const said = (of: Rules) => observe(answer(answer(opened(of, 1, 'usual'), 'usual'), 'bySeven')).encounters[0]!;
    expect(said(cross).faces.lin).toMatchObject({ mood: 'neutral' });
    expect(said(rules).faces.lin).toMatchObject({ mood: 'neutral' });
  });

  it('that is only polite earns nothing', () => {
    const plain = changed('T01', ({ encounters }) => {
      for (const { nodes } of encounters) {
        for (const { replies } of nodes) {
          for (const reply of replies) reply.tags = reply.tags.filter((tag: string) => tag !== 'polite');
        }
      }
    });
    const played = (of: Rules) => close(answer(answer(opened(of, 1, 'usual'), 'usual'), 'treat'));
    expect([...played(plain).people.satisfaction]).toEqual([...played(rules).people.satisfaction]);
    expect(played(plain).firm).toEqual(played(rules).firm);
  });

  it('weighs nothing where the author gave it no weight', () => {
    const silent = changed('T01', (scenario) => {
      delete scenario.wording;
    });
    const run = close(answer(answer(opened(silent, 3, 'curious'), 'bigData'), 'upstairs'));
    expect(observe(run).kpis.conduct.value).toBe(100);
  });
});

describe('minutes of a turn', () => {
  it('keep or break a promise that hangs on them', () => {
    const promised = () => answer(answer(opened(rules, 1, 'usual'), 'usual'), 'bySeven');
    const short = close(answer(close(promised()), 'sell'));
    expect(short.market.promises[0]!.state).toBe('kept');
    const long = changed('T01', ({ encounters }) => {
      encounters[1].nodes[0].replies[2].minutes = 7;
    });
    const late = close(answer(close(answer(answer(opened(long, 1, 'usual'), 'usual'), 'bySeven')), 'sell'));
    expect(late.market.promises[0]!.state).toBe('broken');
  });

  it('are paid for at the close where a minute has a price', () => {
    const run = close(answer(answer(opened(rules, 1, 'usual'), 'usual'), 'honest'));
    expect(run.firm.books.at(-1)!.ledger).toContainEqual({ line: 'encounter', cents: -300 });
  });
});

describe('people on the line', () => {
  it('may be none, and what is agreed reaches those who are not there', () => {
    const run = opened(rules, 4, 'free');
    expect(observe(run).encounters[0]).toMatchObject({ cast: {}, popUps: [], faces: {} });
    const sold = close(answer(run, 'more'));
    expect(['lin', 'zou', 'kai'].map((id) => easeOf(sold, id))).toEqual(['surprised', 'surprised', 'surprised']);
  });

  it('may be several, each with a face and a file of their own', () => {
    const run = opened(rules, 5, 'both');
    const [talk] = observe(run).encounters;
    expect(Object.keys(talk!.faces)).toEqual(['chuan', 'xie']);
    expect(talk!.popUps.map(({ role, field }) => `${role} ${field}`)).toEqual(['xie orders', 'xie clinic']);
    const after = answer(run, 'askGran');
    expect(standOf(after, rules.cast.xie!, 'clinic')).toBe('given');
    expect(observe(after).encounters[0]!.faces.chuan).toMatchObject({ privacy: 'atEase' });
  });

  it('quote you later with the words you used', () => {
    const lineAfter = (...replies: readonly string[]) => {
      let run = opened(rules, 2, 'self');
      for (const reply of replies) run = answer(run, reply);
      while (run.turn < 6) run = close(run);
      return run.talks[0]!.said[0]!.key;
    };
    expect(lineAfter('readOut', 'discount')).toContain('saysWhen.2');
    expect(lineAfter('offer', 'half')).toContain('saysWhen.3');
    expect(lineAfter('sell')).not.toContain('saysWhen');
  });
});
