import { describe, expect, test } from 'vitest';
import { checkChart } from '../../../src/sim/charts/check.ts';
import type { ChartDoc as Doc } from '../../../src/sim/charts/language.ts';
import { ChartDoc } from '../../../src/sim/charts/language.ts';
import { PRESETS } from '../../../src/sim/charts/presets.ts';
import type { Problem, ProblemCode } from '../../../src/sim/charts/problem.ts';
import { PROBLEM_CODES } from '../../../src/sim/charts/problem.ts';
import type { ChartKind } from '../../../src/sim/charts/vocabulary.ts';

interface Case {
  readonly code: ProblemCode;
  readonly why: string;
  readonly kind: ChartKind;
  readonly doc: unknown;
  /** Where the problem is and what its sentence says, beside all other problems of the document. */
  readonly at: string;
  readonly because?: Problem['because'];
  readonly languages?: readonly string[];
  /** Codes that rightly come with it; none unless said. */
  readonly also?: readonly ProblemCode[];
}

/** A copy of a preset with something about it changed. */
function changed(doc: Doc, change: (states: Record<string, Any>, doc: Any) => void): unknown {
  const copy = structuredClone(doc) as Any;
  change(copy.states, copy);
  return copy;
}
// A test document is broken on purpose, so its type cannot be that of a chart.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Any = any;

const { fiveMoods } = PRESETS.mood;
const { status, relationship } = PRESETS.lifecycle;
const { complaint } = PRESETS.ticket;
const { fourLevels } = PRESETS.level;
const everyMood = ['DELIGHT', 'PLEASE', 'MEET', 'DISAPPOINT', 'OFFEND', 'SOOTHE', 'RECOVER', 'TIME'];
const everyLife = ['NOTICE', 'TARGET', 'TRY', 'BUY', 'DEEPEN', 'COOL', 'LAPSE', 'LEAVE', 'RETURN', 'TIME'];
const arc = {
  initial: 'hurt',
  states: {
    hurt: { on: { MENDED: 'hub', BRUSHED_OFF: 'critic' } },
    hub: { on: { BRUSHED_OFF: 'hurt', MENDED: 'host' } },
    host: { meta: { end: true } },
    critic: { meta: { end: true } },
  },
};

const cases: Case[] = [
  {
    code: 'hostileName',
    why: 'an object with a state of this name changes what every other object inherits',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => Object.defineProperty(states, '__proto__', { value: {}, enumerable: true })),
    at: 'states.__proto__',
    because: { name: '__proto__' },
    also: ['unhandledEvent', 'unreachable', 'trap'],
  },
  {
    code: 'tooDeep',
    why: 'a third level makes no readable drawing, and a thousandth overflows the stack',
    kind: 'level',
    doc: changed(fourLevels, (states) => {
      states.partnership = {
        ...states.partnership,
        initial: 'young',
        states: { young: { initial: 'first', states: { first: {} } } },
      };
    }),
    at: 'states.partnership.states.young.states',
    because: { most: 2 },
  },
  {
    code: 'tooManyStates',
    why: 'a state is one byte in a column and one box in a drawing',
    kind: 'level',
    doc: { initial: 's0', states: Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`s${n}`, {}])) },
    at: 'states',
    because: { most: 64, found: 65 },
  },
  {
    code: 'noStates',
    why: 'XState takes an empty block for a plain state, the author meant otherwise',
    kind: 'level',
    doc: changed(fourLevels, (states) => {
      states.partnership = { ...states.partnership, initial: 'young', states: {} };
    }),
    at: 'states.partnership.states',
    because: { state: 'partnership' },
  },
  {
    code: 'missingInitial',
    why: 'nobody could say where in decline a customer begins',
    kind: 'lifecycle',
    doc: changed(relationship, (states) => delete states.decline.initial),
    at: 'states.decline',
    because: { state: 'decline' },
  },
  {
    code: 'unknownInitial',
    why: 'a misspelt initial state',
    kind: 'mood',
    doc: changed(fiveMoods, (_, doc) => {
      doc.initial = 'neutrall';
    }),
    at: 'initial',
    because: { initial: 'neutrall', state: '' },
  },
  {
    code: 'uselessInitial',
    why: 'an initial state is promised, but there are no states',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.initial = 'red';
    }),
    at: 'states.angry.initial',
    because: { state: 'angry' },
  },
  {
    code: 'unknownTarget',
    why: 'a misspelt target',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.on.SOOTHE = 'iritated';
    }),
    at: 'states.angry.on.SOOTHE',
    because: { target: 'iritated', state: 'angry' },
  },
  {
    code: 'unknownTarget',
    why: "from inside decline a state of the top level is only found by the chart's id",
    kind: 'lifecycle',
    doc: changed(relationship, (states) => {
      states.decline.states.fading.on.BUY = 'formation';
    }),
    at: 'states.decline.states.fading.on.BUY',
    because: { target: 'formation', state: 'decline.fading' },
  },
  {
    code: 'unknownTarget',
    why: "another chart's id",
    kind: 'lifecycle',
    doc: changed(relationship, (states) => {
      states.decline.states.fading.on.BUY = '#bank.growth';
    }),
    at: 'states.decline.states.fading.on.BUY',
    because: { target: '#bank.growth', state: 'decline.fading' },
  },
  {
    code: 'unknownEvent',
    why: 'no phase ever sends it',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.on.CUDDLE = 'content';
    }),
    at: 'states.angry.on.CUDDLE',
    because: { event: 'CUDDLE', known: everyMood.join(' ') },
  },
  {
    code: 'unknownEvent',
    why: 'a story ignores only what happens somewhere in it',
    kind: 'arc',
    doc: changed(arc as Doc, (states) => {
      states.hurt.meta = { ignores: ['MENDET'] };
    }),
    at: 'states.hurt.meta.ignores.0',
    because: { event: 'MENDET', known: 'MENDED BRUSHED_OFF' },
  },
  {
    code: 'unhandledEvent',
    why: 'a forgotten transition would be silence',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => delete states.angry.on.RECOVER),
    at: 'states.angry',
    because: { event: 'RECOVER', state: 'angry' },
  },
  {
    code: 'ignoredYetHandled',
    why: 'XState would follow the transition, the author says nothing happens',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => states.angry.meta.ignores.push('RECOVER')),
    at: 'states.angry.meta.ignores.3',
    because: { event: 'RECOVER', state: 'angry' },
  },
  {
    code: 'ignoredYetHandled',
    why: 'a state cannot ignore what its parent handles',
    kind: 'lifecycle',
    doc: changed(PRESETS.lifecycle.b2b, (states) => states.maintained.states.steady.meta.ignores.push('LEAVE')),
    at: 'states.maintained.states.steady.meta.ignores.2',
    because: { event: 'LEAVE', state: 'maintained.steady' },
  },
  {
    code: 'unknownRole',
    why: 'no phase asks for it',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => states.angry.meta.roles.push('furious')),
    at: 'states.angry.meta.roles.1',
    because: { role: 'furious', known: 'calm upset' },
  },
  {
    code: 'roleConflict',
    why: 'somebody would be counted among the customers and among the lost',
    kind: 'lifecycle',
    doc: changed(status, (states) => states.lost.meta.roles.push('customer')),
    at: 'states.lost.meta.roles',
    because: { role: 'customer', other: 'gone', state: 'lost' },
  },
  {
    code: 'roleNeedsRole',
    why: 'only a customer can be loyal',
    kind: 'lifecycle',
    doc: changed(status, (states) => states.potential.meta.roles.push('loyal')),
    at: 'states.potential.meta.roles',
    because: { role: 'loyal', needs: 'customer', state: 'potential' },
  },
  {
    code: 'noRole',
    why: 'somebody would be neither in the market nor of the firm nor lost',
    kind: 'lifecycle',
    doc: changed(status, (states) => delete states.winBack.meta.roles),
    at: 'states.winBack',
    because: { state: 'winBack', roles: 'prospect customer gone' },
  },
  {
    code: 'missingRole',
    why: 'the phases that ask who is upset would never find anybody',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.meta.roles = [];
      states.irritated.meta.roles = [];
    }),
    at: 'states',
    because: { role: 'upset' },
  },
  {
    code: 'firstRole',
    why: 'everybody would be born a customer',
    kind: 'lifecycle',
    doc: changed(status, (states, doc) => {
      doc.initial = 'firstTime';
      states.atRisk.on.BUY = 'potential';
    }),
    at: 'initial',
    because: { role: 'prospect', state: 'firstTime' },
  },
  {
    code: 'firstRole',
    why: 'everybody would be born complaining',
    kind: 'ticket',
    doc: changed(complaint, (states, doc) => {
      doc.initial = 'open';
      states.closed.on.OPEN = 'none';
    }),
    at: 'initial',
    because: { role: 'none', state: 'open' },
  },
  {
    code: 'roleUnreachable',
    why: 'nobody could ever leave',
    kind: 'lifecycle',
    doc: changed(status, (states) => {
      for (const state of Object.values(states)) if (state.on.LEAVE) state.on.LEAVE = 'atRisk';
    }),
    at: 'states',
    because: { role: 'gone' },
    also: ['unreachable', 'noWayHome'],
  },
  {
    code: 'unknownProfile',
    why: 'no phase multiplies by it',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.meta.profile.rage = 2;
    }),
    at: 'states.angry.meta.profile.rage',
    because: { name: 'rage', known: 'buy voice leave talk tone' },
  },
  {
    code: 'profileRange',
    why: 'a factor of nought would divide by it when normalised',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.meta.profile.voice = 0;
    }),
    at: 'states.angry.meta.profile.voice',
    because: { name: 'voice', value: '0', least: 0.1, most: 10 },
  },
  {
    code: 'profileRange',
    why: '1e400 is Infinity to JSON.parse',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.meta.profile.voice = JSON.parse('1e400');
    }),
    at: 'states.angry.meta.profile.voice',
    because: { name: 'voice', value: 'Infinity', least: 0.1, most: 10 },
  },
  {
    code: 'unreachable',
    why: 'a state nobody can ever be in',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.serene = { on: { TIME: 'neutral' }, meta: { ignores: everyMood.slice(0, -1) } };
    }),
    at: 'states.serene',
    because: { state: 'serene' },
  },
  {
    code: 'trap',
    why: 'nobody who is angry could ever be calm again',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry = { on: { TIME: 'angry' }, meta: { roles: ['upset'], ignores: everyMood.slice(0, -1) } };
    }),
    at: 'states.angry',
    because: { state: 'angry' },
  },
  {
    code: 'trap',
    why: 'a story stops without saying that this is an end',
    kind: 'arc',
    doc: changed(arc as Doc, (states) => {
      states.critic = {};
    }),
    at: 'states.critic',
    because: { state: 'critic' },
  },
  {
    code: 'noWayHome',
    why: 'irritated and angry lead to each other and nowhere else',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      for (const name of ['irritated', 'angry']) {
        const ignores = everyMood.filter((event) => event !== 'OFFEND' && event !== 'SOOTHE');
        states[name] = { on: { OFFEND: 'angry', SOOTHE: 'irritated' }, meta: { roles: ['upset'], ignores } };
      }
    }),
    at: 'states.angry',
    because: { state: 'angry', roles: 'calm' },
  },
  {
    code: 'noWayHome',
    why: 'a story that has an end goes round without it',
    kind: 'arc',
    doc: changed(arc as Doc, (states) => {
      states.hub = { on: { BRUSHED_OFF: 'bitter' } };
      states.bitter = { on: { MENDED: 'hub' } };
      states.hurt.on.AGAIN = 'host';
    }),
    at: 'states.hub',
    because: { state: 'hub', roles: 'end' },
  },
  {
    code: 'endOutsideArc',
    why: "only a named customer's story ends",
    kind: 'mood',
    doc: changed(fiveMoods, (states) => {
      states.angry.meta.end = true;
    }),
    at: 'states.angry.meta.end',
    because: { state: 'angry' },
  },
  {
    code: 'endLeavable',
    why: 'an end that goes on is none',
    kind: 'arc',
    doc: changed(arc as Doc, (states) => {
      states.host.on = { BRUSHED_OFF: 'critic' };
    }),
    at: 'states.host',
    because: { state: 'host' },
  },
  {
    code: 'missingName',
    why: 'the screen would have nothing to write',
    kind: 'mood',
    doc: changed(fiveMoods, (states) => delete states.angry.meta.name['zh-Hant']),
    languages: ['zh-Hans', 'zh-Hant'],
    at: 'states.angry.meta.name',
    because: { state: 'angry', language: 'zh-Hant' },
  },
];

describe('the checker', () => {
  test.each(cases)('says $code: $why', ({ code, kind, doc, at, because, languages, also = [] }) => {
    const problems = checkChart(kind, doc, [], languages);
    expect(problems).toContainEqual({ path: at.split('.').map(asKey), code, because: because ?? {} });
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code, ...also]));
  });

  test('has a case for every code it can say', () => {
    const said = new Set(cases.map((one) => one.code));
    expect(PROBLEM_CODES.filter((code) => !said.has(code))).toEqual([]);
  });

  test('says everything at once', () => {
    const doc = changed(fiveMoods, (states) => {
      states.angry.on.SOOTHE = 'nowhere';
      states.angry.on.CUDDLE = 'content';
      states.neutral.meta.roles = ['bored'];
      delete states.content.on.TIME;
    });
    const codes = checkChart('mood', doc, []).map((problem) => problem.code);
    expect(codes.toSorted()).toEqual(['unhandledEvent', 'unknownEvent', 'unknownRole', 'unknownTarget']);
  });

  test('puts the place of the chart before every path', () => {
    const doc = changed(fiveMoods, (states) => delete states.angry.on.RECOVER);
    expect(checkChart('mood', doc, ['charts', 'mood'])[0]?.path).toEqual(['charts', 'mood', 'states', 'angry']);
  });

  test('lets the lost stay lost where the author has written down that even RETURN is ignored', () => {
    const doc = changed(status, (states) => {
      states.lost = { meta: { roles: ['gone'], ignores: everyLife } };
      states.firstTime.on.COOL = 'winBack';
    });
    expect(checkChart('lifecycle', doc, [])).toEqual([]);
  });

  test('asks for no ignored events in a story and lets its ends be ends', () => {
    expect(checkChart('arc', arc, [])).toEqual([]);
  });

  test('takes roles and ignored events from the parent, and lets a state say otherwise', () => {
    const doc = changed(relationship, (states) => {
      states.exploration.meta.roles = ['prospect'];
      delete states.exploration.states.acquainted.meta.roles;
    });
    expect(checkChart('lifecycle', doc, [])).toEqual([]);
  });

  test('calls blank names missing', () => {
    const doc = changed(fiveMoods, (states) => {
      states.angry.meta.name.en = '  ';
    });
    expect(checkChart('mood', doc, [], ['en']).map((problem) => problem.code)).toEqual(['missingName']);
  });
});

test('the schema lets all cases pass but depth and infinity, a __proto__ too, so the checker reads the raw document', () => {
  const refused = cases.filter(({ doc }) => !ChartDoc.safeParse(doc).success).map(({ code }) => code);
  expect(refused).toEqual(['tooDeep', 'profileRange']);
});

function asKey(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part;
}
