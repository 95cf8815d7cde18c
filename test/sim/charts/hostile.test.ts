import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkChart } from '../../../src/sim/charts/check.ts';
import { ChartChoice, ChartDoc } from '../../../src/sim/charts/language.ts';
import { PRESETS } from '../../../src/sim/charts/presets.ts';
import { CHART_KINDS, CROWD_KINDS } from '../../../src/sim/charts/vocabulary.ts';

/** The five moods as JSON text, with a piece of text put into the state `angry`, `on` of it, its `meta` or the root. */
function withText(where: 'root' | 'states' | 'angry' | 'on' | 'meta' | 'profile', text: string): string {
  const doc = JSON.parse(JSON.stringify(PRESETS.mood.fiveMoods));
  const mark = '"here":"here"';
  const holders = {
    root: doc,
    states: doc.states,
    angry: doc.states.angry,
    on: doc.states.angry.on,
    meta: doc.states.angry.meta,
    profile: doc.states.angry.meta.profile,
  };
  holders[where].here = 'here';
  return JSON.stringify(doc).replace(mark, () => text);
}

/** What the schema says: the refused keys, or the kind of wrongness, with its path. */
function schemaSays(text: string): string[] {
  const { error } = ChartDoc.safeParse(JSON.parse(text));
  return (error?.issues ?? []).map((issue) => {
    const what = issue.code === 'unrecognized_keys' ? issue.keys.join(' ') : '';
    return [issue.path.join('.'), issue.code, what].filter((part) => part !== '').join(' ');
  });
}

const deepJson = (depth: number): string =>
  `{"initial":"a","states":${'{"a":{"initial":"a","states":'.repeat(depth)}{"a":{}}${'}}'.repeat(depth)}}`;

const angry = 'states.angry';
const refusedByShape = [
  {
    why: 'an eventless cycle hangs XState for ever',
    text: withText('angry', '"always":{"target":"neutral"}'),
    says: `${angry} unrecognized_keys always`,
  },
  {
    why: 'options could lift the limit on such a cycle',
    text: withText('root', '"options":{"maxIterations":1e999}'),
    says: 'unrecognized_keys options',
  },
  {
    why: 'a guard named toString is found on Object.prototype and passes',
    text: withText('on', '"OFFEND":{"target":"neutral","guard":"toString"}'),
    says: `${angry}.on.OFFEND invalid_type`,
  },
  {
    why: 'an action named constructor is found on Object.prototype',
    text: withText('on', '"OFFEND":{"target":"neutral","actions":["constructor"]}'),
    says: `${angry}.on.OFFEND invalid_type`,
  },
  {
    why: 'entry actions run code by name',
    text: withText('angry', '"entry":"valueOf"'),
    says: `${angry} unrecognized_keys entry`,
  },
  {
    why: 'exit actions run code by name',
    text: withText('angry', '"exit":["log"]'),
    says: `${angry} unrecognized_keys exit`,
  },
  {
    why: 'invoke starts other actors',
    text: withText('angry', '"invoke":{"src":"fetch"}'),
    says: `${angry} unrecognized_keys invoke`,
  },
  {
    why: 'delays need a clock, the engine has none',
    text: withText('angry', '"after":{"1000":"neutral"}'),
    says: `${angry} unrecognized_keys after`,
  },
  {
    why: 'a wildcard answers events nobody thought of',
    text: withText('on', '"*":"neutral"'),
    says: `${angry}.on.* invalid_key`,
  },
  {
    why: 'a partial wildcard too',
    text: withText('on', '"PLEASE.*":"neutral"'),
    says: `${angry}.on.PLEASE.* invalid_key`,
  },
  {
    why: "XState's own events are not an author's to handle",
    text: withText('on', '"xstate.init":"neutral"'),
    says: `${angry}.on.xstate.init invalid_key`,
  },
  {
    why: 'a list of targets means several states at once',
    text: withText('on', '"OFFEND":["neutral","content"]'),
    says: `${angry}.on.OFFEND invalid_type`,
  },
  {
    why: 'parallel states are several states at once',
    text: withText('angry', '"type":"parallel"'),
    says: `${angry} unrecognized_keys type`,
  },
  {
    why: 'a final state stops the machine',
    text: withText('angry', '"type":"final"'),
    says: `${angry} unrecognized_keys type`,
  },
  {
    why: 'an id of a state makes a second name for it',
    text: withText('angry', '"id":"neutral"'),
    says: `${angry} unrecognized_keys id`,
  },
  {
    why: 'context is memory no column holds',
    text: withText('root', '"context":{}'),
    says: 'unrecognized_keys context',
  },
  {
    why: 'events of the root hide those of all states',
    text: withText('root', '"on":{}'),
    says: 'unrecognized_keys on',
  },
  {
    why: 'an inherited key of a state',
    text: withText('angry', '"__proto__":{"always":{"target":"neutral"}}'),
    says: `${angry} unrecognized_keys __proto__`,
  },
  {
    why: 'a target with an escaped dot is read otherwise by XState than by people',
    text: withText('on', '"OFFEND":"neu\\\\.tral"'),
    says: `${angry}.on.OFFEND invalid_format`,
  },
  {
    why: 'a number no machine can hold',
    text: withText('profile', '"buy":1e400'),
    says: `${angry}.meta.profile.buy invalid_type`,
  },
  {
    why: 'a state name that is a number is moved to the front of its object',
    text: withText('states', '"1":{}'),
    says: 'states.1 invalid_key',
  },
  {
    why: 'a third level of states',
    text: deepJson(2),
    says: 'states.a.states.a unrecognized_keys initial states',
  },
  {
    why: 'a depth of 5,000 overflows the stack of XState',
    text: deepJson(5000),
    says: 'states.a.states.a unrecognized_keys initial states',
  },
];

describe('a hostile chart', () => {
  test.each(refusedByShape)('is refused by its shape: $why', ({ text, says }) => {
    expect(schemaSays(text)).toEqual([says]);
  });

  const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'];
  test.each(names)('may not call a state or a number %s', (name) => {
    const state = checkChart('mood', JSON.parse(withText('states', `"${name}":{}`)), []);
    expect(state).toContainEqual({ path: ['states', name], code: 'hostileName', because: { name } });
    const number = checkChart('mood', JSON.parse(withText('profile', `"${name}":1`)), []);
    const path = ['states', 'angry', 'meta', 'profile', name];
    expect(number).toEqual([{ path, code: 'hostileName', because: { name } }]);
  });

  test.each(['*', 'PLEASE.*', 'xstate.init', 'xstate.done.actor.x', '__proto__', 'constructor'])(
    'may not handle an event called %s',
    (name) => {
      const problems = checkChart('mood', JSON.parse(withText('on', `"${name}":"neutral"`)), []);
      const path = ['states', 'angry', 'on', name];
      expect(problems).toEqual([{ path, code: 'hostileName', because: { name } }]);
    },
  );

  test('finds no state, role, event or number on what all objects inherit', () => {
    const doc = JSON.parse(JSON.stringify(PRESETS.mood.fiveMoods));
    doc.initial = 'constructor';
    doc.states.angry.on.SOOTHE = 'toString';
    doc.states.angry.meta.roles.push('valueOf');
    doc.states.angry.meta.ignores.push('hasOwnProperty');
    expect(checkChart('mood', doc, []).map((problem) => problem.code)).toEqual([
      'unknownEvent',
      'unknownRole',
      'unknownInitial',
      'unknownTarget',
    ]);
  });

  test('does not stop the checker, whatever JSON says', () => {
    const pieces = [
      'null',
      '7',
      '"x"',
      '[]',
      '[null]',
      '{}',
      '{"states":null}',
      '{"states":[]}',
      '{"states":{"a":[]}}',
    ];
    const inner = ['null', '"a"', '[]', '{"on":[]}', '{"on":{"BUY":null}}', '{"meta":7}', '{"meta":{"roles":"gone"}}'];
    const metas = ['{"profile":[]}', '{"ignores":{"0":"BUY"}}', '{"name":"x"}', '{"end":1}', '{"roles":[{},null]}'];
    const all = [
      ...pieces,
      ...inner.map((state) => `{"initial":"a","states":{"a":${state}}}`),
      ...metas.map((meta) => `{"initial":"a","states":{"a":{"meta":${meta}}}}`),
    ];
    for (const text of all) {
      for (const kind of CHART_KINDS) {
        const problems = checkChart(kind, JSON.parse(text), ['charts', kind], ['en']);
        expect(problems.every((problem) => problem.path[0] === 'charts')).toBe(true);
        expect(ChartDoc.safeParse(JSON.parse(text)).success && problems.length === 0).toBe(false);
      }
    }
  });

  test('is judged in well under a second at a depth of 5,000 and at a width of 20,000', () => {
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_unused, n) => [`s${n}`, { on: { BUY: 's0' } }]));
    const long = { a: { on: Object.fromEntries(Object.keys(wide).map((_name, n) => [`E${n}`, 'a'])) } };
    const before = process.cpuUsage(); // of this process alone: a busy machine must not fail a law
    expect(checkChart('arc', JSON.parse(deepJson(5000)), []).map((problem) => problem.code)).toEqual(['tooDeep']);
    expect(checkChart('lifecycle', { initial: 's0', states: wide }, [])).toHaveLength(1);
    expect(checkChart('lifecycle', { initial: 'a', states: long }, []).length).toBeGreaterThan(20_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('the language', () => {
  test.each(CROWD_KINDS)('offers for %s the presets or a chart of its own', (kind) => {
    const choice = ChartChoice[kind];
    for (const preset of Object.keys(PRESETS[kind])) expect(choice.parse({ preset })).toEqual({ preset });
    const own = Object.values(PRESETS[kind])[0];
    expect(choice.parse(own)).toEqual(own);
    expect(choice.safeParse({ preset: 'nosuch' }).success).toBe(false);
    expect(choice.safeParse({ preset: Object.keys(PRESETS[kind])[0], initial: 'a', states: {} }).success).toBe(false);
  });

  test('can be given to editors as a JSON schema without loops', () => {
    const schema = JSON.stringify(z.toJSONSchema(ChartDoc, { target: 'draft-7', io: 'input' }));
    expect(schema).not.toContain('$ref');
    expect(schema).toContain('"additionalProperties":false');
  });
});
