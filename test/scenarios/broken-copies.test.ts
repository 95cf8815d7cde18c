import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { sayProblem } from '../../src/words/problems/say-problem.ts';
import { fixture, placeOf, replaceOnce, short, timed } from './place.ts';

const whole = fixture('one-of-each');

/**
 * One mistake each in a copy of a scenario that has everything. `cut` is replaced by `put`; the problem must stand
 * exactly where `at` stands in the broken copy, `further` characters on. `also` are problems that follow from the first.
 */
interface Broken {
  readonly why: string;
  readonly cut: string;
  readonly put: string;
  readonly code: string;
  readonly at: string;
  readonly further?: number;
  readonly also?: readonly string[];
}

const SHAPES: readonly Broken[] = [
  { why: 'a wrong type', cut: '"cash": 3000000', put: '"cash": "plenty"', code: 'shape.whole', at: '"plenty"' },
  {
    why: 'a number in quotes',
    cut: '"goodsShare": 0.45',
    put: '"goodsShare": "0.45"',
    code: 'shape.number',
    at: '"0.45"',
  },
  {
    why: 'a missing key',
    cut: '"fixedCents": 300000,\n',
    put: '\n',
    code: 'shape.missingKey',
    at: '"firm": {',
    further: 8,
  },
  {
    why: 'a misspelt key',
    cut: '"shippingCents"',
    put: '"shipingCents"',
    code: 'shape.unknownKey',
    at: '"shipingCents"',
  },
  {
    why: 'a key nobody knows',
    cut: '"fixedCents": 300000',
    put: '"fixedCents": 300000, "mascot": 1',
    code: 'shape.unknownKey',
    at: '"mascot"',
  },
  {
    why: 'a misspelt key deep in a union',
    cut: '"send": "SOOTHE"',
    put: '"sned": "SOOTHE"',
    code: 'shape.unknownKey',
    at: '"sned"',
  },
  {
    why: 'an outcome of no form',
    cut: '{ "conduct": -3, "line": "word" }',
    put: '{ "conducts": -3 }',
    code: 'shape.unknownKey',
    at: '"conducts"',
    also: ['shape.missingKey'],
  },
  {
    why: 'a value that is none of those allowed',
    cut: '"guidance": "L2"',
    put: '"guidance": "L9"',
    code: 'shape.choice',
    at: '"L9"',
  },
  {
    why: 'a dial nobody has',
    cut: '"dial": "price.discount"',
    put: '"dial": "price.discont"',
    code: 'shape.choice',
    at: '"price.discont"',
  },
  {
    why: 'too large a number',
    cut: '"difficulty": 2',
    put: '"difficulty": 20',
    code: 'shape.tooLarge',
    at: '"difficulty": 20',
    further: 14,
  },
  { why: 'too small a number', cut: '"difficulty": 2', put: '"difficulty": -7', code: 'shape.tooSmall', at: '-7,\n' },
  {
    why: 'a half where only wholes are',
    cut: '"minutes": 4,',
    put: '"minutes": 4.5,',
    code: 'shape.whole',
    at: '4.5,',
  },
  {
    why: 'a number that must be above nothing',
    cut: '"weeks": 4.25',
    put: '"weeks": 0',
    code: 'shape.notAbove',
    at: '"weeks": 0',
    further: 9,
  },
  {
    why: 'a text for a list',
    cut: '"opens": ["promotion"]',
    put: '"opens": "promotion"',
    code: 'shape.list',
    at: '"opens": "promotion"',
    further: 9,
  },
  {
    why: 'a list for an object',
    cut: '"pace": {\n    "class": [[1], [2, 3], [4]]\n  }',
    put: '"pace": []',
    code: 'shape.object',
    at: '"pace": []',
    further: 8,
  },
  { why: 'a yes that is none', cut: '"knownMood": true', put: '"knownMood": "yes"', code: 'shape.truth', at: '"yes"' },
  {
    why: 'an id with a capital letter',
    cut: '"id": "listening"',
    put: '"id": "Listening"',
    code: 'shape.id',
    at: '"Listening"',
    also: ['unknown.node'],
  },
  {
    why: 'a scenario id in small letters',
    cut: '"id": "OneOfEach"',
    put: '"id": "oneOfEach"',
    code: 'shape.scenarioId',
    at: '"oneOfEach"',
  },
  {
    why: 'an empty text',
    cut: '"en": "One of each"',
    put: '"en": ""',
    code: 'shape.emptyText',
    at: '"en": ""',
    further: 6,
  },
  {
    why: 'too few answers',
    cut: /"answers": \[[^\]]*"Sorry"[^\]]*\]/.exec(whole)![0],
    put: '"answers": []',
    code: 'shape.tooFew',
    at: '"answers": []',
    further: 11,
    also: ['card.right'],
  },
  {
    why: 'an unknown language',
    cut: '["zh-Hans", "zh-Hant", "en"]',
    put: '["zh-Hans", "zh-Hant", "en", "fr"]',
    code: 'shape.choice',
    at: '"fr"',
  },
  {
    why: 'a version of the future',
    cut: '"format": 1',
    put: '"format": 2',
    code: 'format.newer',
    at: '"format": 2',
    further: 10,
  },
  { why: 'no version at all', cut: '"format": 1,\n', put: '\n', code: 'format.missing', at: '{\n  \n' },
];

const NAMES: readonly Broken[] = [
  {
    why: 'an unknown lever in an act',
    cut: '"opens": ["promotion"]',
    put: '"opens": ["promotoin"]',
    code: 'unknown.lever',
    at: '"promotoin"',
  },
  {
    why: 'a lever no engine has',
    cut: '"promotion": {\n',
    put: '"promotions": {\n',
    code: 'shape.unknownKey',
    at: '"promotions"',
    also: ['unknown.lever'],
  },
  {
    why: 'an unknown lever in a condition',
    cut: '"lever": "staff", "knob": "agents", "from": 2',
    put: '"lever": "stuff", "knob": "agents", "from": 2',
    code: 'unknown.lever',
    at: '"stuff"',
  },
  {
    why: 'an unknown knob in a condition',
    cut: '"knob": "agents", "from": 2',
    put: '"knob": "agent", "from": 2',
    code: 'unknown.knob',
    at: '"agent"',
  },
  { why: 'an unknown step in a condition', cut: '"is": ["3"]', put: '"is": ["5"]', code: 'unknown.place', at: '"5"' },
  {
    why: 'an unknown event of a chart',
    cut: '"send": "SOOTHE"',
    put: '"send": "SMOOTHE"',
    code: 'unknown.signal',
    at: '"SMOOTHE"',
  },
  {
    why: 'an unknown event of an arc',
    cut: '"send": "MEND"',
    put: '"send": "MENDD"',
    code: 'unknown.signal',
    at: '"MENDD"',
  },
  {
    why: 'an unknown state in a condition',
    cut: '"in": ["mended"]',
    put: '"in": ["mendet"]',
    code: 'unknown.state',
    at: '"mendet"',
  },
  {
    why: 'an unknown mood of a person',
    cut: '"mood": "irritated"',
    put: '"mood": "irate"',
    code: 'unknown.state',
    at: '"irate"',
  },
  {
    why: 'an unknown segment of a person',
    cut: '"segment": "passers",\n',
    put: '"segment": "pasers",\n',
    code: 'unknown.segment',
    at: '"pasers"',
  },
  {
    why: 'an unknown segment in an outcome',
    cut: '"segment:regulars"',
    put: '"segment:regular"',
    code: 'unknown.person',
    at: '"segment:regular"',
  },
  {
    why: 'an unknown role',
    cut: '"to": "caller",\n                "due"',
    put: '"to": "calller",\n                "due"',
    code: 'unknown.role',
    at: '"calller"',
  },
  {
    why: 'an unknown person in an outcome',
    cut: '"points": -6, "to": "caller"',
    put: '"points": -6, "to": "nobody"',
    code: 'unknown.person',
    at: '"nobody"',
  },
  {
    why: 'an unknown speaker',
    cut: '"speaker": "caller"',
    put: '"speaker": "callr"',
    code: 'unknown.role',
    at: '"callr"',
  },
  {
    why: 'an unknown node',
    cut: '"next": "listening"',
    put: '"next": "listning"',
    code: 'unknown.node',
    at: '"listning"',
  },
  {
    why: 'an unknown first node',
    cut: '"first": "opening"',
    put: '"first": "openning"',
    code: 'unknown.node',
    at: '"openning"',
  },
  {
    why: 'an unknown reply in a condition',
    cut: '"in": ["resend", "gift"]',
    put: '"in": ["resend", "gifd"]',
    code: 'unknown.reply',
    at: '"gifd"',
  },
  {
    why: 'an unknown encounter in a condition',
    cut: '"replied": "crushed"',
    put: '"replied": "crush"',
    code: 'unknown.encounter',
    at: '"crush"',
  },
  {
    why: 'an unknown variant as a key',
    cut: '"afterByVariant": {\n',
    put: '"afterByVariant": { "prid": { "zh-Hans": "a", "zh-Hant": "a", "en": "a" },\n',
    code: 'unknown.variant',
    at: '"prid"',
  },
  {
    why: 'an unknown variant in a condition',
    cut: '"variant": ["pride"]',
    put: '"variant": ["prude"]',
    code: 'unknown.variant',
    at: '"prude"',
  },
  {
    why: 'an unknown cause of a dial',
    cut: '"member": "late"',
    put: '"member": "lat"',
    code: 'unknown.member',
    at: '"lat"',
  },
  { why: 'an unknown ledger line', cut: '"line": "gift"', put: '"line": "gifts"', code: 'unknown.line', at: '"gifts"' },
  {
    why: 'an unknown line of what is owed',
    cut: '"line": "deposit" }',
    put: '"line": "depot" }',
    code: 'unknown.line',
    at: '"depot"',
  },
  {
    why: 'an unknown arc',
    cut: '"arc": "studentArc"',
    put: '"arc": "studenArc"',
    code: 'unknown.arc',
    at: '"studenArc"',
  },
  {
    why: 'an unknown member of the cast',
    cut: '"member": "aunt"',
    put: '"member": "ant"',
    code: 'unknown.cast',
    at: '"ant"',
  },
  { why: 'an unknown owner', cut: '"owner": "boss"', put: '"owner": "bos"', code: 'unknown.staff', at: '"bos"' },
  {
    why: 'an id that stands twice',
    cut: '"id": "passers"',
    put: '"id": "regulars"',
    code: 'id.duplicate',
    at: '"regulars",\n      "name": { "zh-Hans": "过客"',
    also: ['unknown.segment'],
  },
  {
    why: 'a reply id that stands twice',
    cut: '"id": "wait"',
    put: '"id": "sorry"',
    code: 'id.duplicate',
    at: '"sorry",\n              "text": { "zh-Hans": "请您等',
  },
  {
    why: 'a reply that means something to the engine',
    cut: '"id": "wait"',
    put: '"id": "timeOut"',
    code: 'id.reserved',
    at: '"timeOut",',
  },
  {
    why: 'a name every object inherits',
    cut: '"id": "listening"',
    put: '"id": "constructor"',
    code: 'id.reserved',
    at: '"constructor"',
    also: ['unknown.node'],
  },
  {
    why: 'a flag nobody sets',
    cut: '"flag": "noted", "is": false',
    put: '"flag": "note", "is": false',
    code: 'flag.neverSet',
    at: '"note"',
    also: ['flag.neverRead'],
  },
  {
    why: 'a missing translation',
    cut: '"zh-Hant": "樣樣一個",',
    put: '',
    code: 'text.missing',
    at: '"title": { "zh-Hans": "样样一个"',
    further: 9,
  },
  {
    why: 'a text that says nothing',
    cut: '{ "zh-Hans": "样样一个", "zh-Hant": "樣樣一個", "en": "One of each" }',
    put: '{}',
    code: 'text.missing',
    at: '"title": {}',
    further: 9,
  },
  { why: 'a blank text', cut: '"en": "One of each"', put: '"en": "  "', code: 'text.blank', at: '"  "' },
];

const MEANING: readonly Broken[] = [
  {
    why: 'an act that leaves out a turn',
    cut: '"from": 3,',
    put: '"from": 4,',
    code: 'calendar.gap',
    at: '4,\n      "to": 4',
    also: ['calendar.changes', 'calendar.agenda', 'calendar.opensElsewhere', 'calendar.agendaClosed'],
  },
  {
    why: 'acts that end too early',
    cut: '"names": [\n',
    put: '"names": [\n { "zh-Hans": "零月", "zh-Hant": "零月", "en": "Zero" },\n',
    code: 'calendar.end',
    at: '4,\n      "changes"',
    also: ['calendar.stopsEnd', 'calendar.season', 'plan.turns'],
  },
  {
    why: 'too few numbers of changes',
    cut: '"from": 3,\n      "to": 4,\n      "changes": [2, 1]',
    put: '"from": 3,\n      "to": 4,\n      "changes": [2]',
    code: 'calendar.changes',
    at: '[2],\n      "opens"',
  },
  {
    why: 'an agenda too long',
    cut: '"agenda": [["promotion"], []]',
    put: '"agenda": [["promotion"], [], []]',
    code: 'calendar.agenda',
    at: '[["promotion"]',
  },
  {
    why: 'a closed lever on the agenda',
    cut: '"agenda": [["staff"]',
    put: '"agenda": [["promotion"]',
    code: 'calendar.agendaClosed',
    at: '"promotion"], ["complaints"',
  },
  {
    why: 'a lever that opens in another act',
    cut: '"opensAt": 3',
    put: '"opensAt": 2',
    code: 'calendar.opensElsewhere',
    at: '"opens": ["promotion"]',
    further: 10,
    also: ['calendar.opensUnsaid'],
  },
  {
    why: 'stops that leave out a turn',
    cut: '[[1], [2, 3], [4]]',
    put: '[[1], [3], [4]]',
    code: 'calendar.stops',
    at: '3], [4]',
  },
  {
    why: 'a season too short',
    cut: '"season": [1, 1.2, 0.9, 1]',
    put: '"season": [1, 1.2]',
    code: 'calendar.season',
    at: '[1, 1.2]',
  },
  {
    why: 'a move after the end',
    cut: '"turn": 3,\n          "price"',
    put: '"turn": 9,\n          "price"',
    code: 'calendar.afterEnd',
    at: '9,\n          "price"',
  },
  {
    why: 'a talk after the end',
    cut: '"offer": { "turn": 1 }',
    put: '"offer": { "turn": 5 }',
    code: 'calendar.afterEnd',
    at: '5 },\n      "seconds"',
    also: ['promise.afterEnd'],
  },
  {
    why: 'a promise due after the end',
    cut: '"due": 1,',
    put: '"due": 6,',
    code: 'promise.afterEnd',
    at: '6,\n                "keep"',
  },
  {
    why: 'a node nobody comes to',
    cut: '"next": "listening"',
    put: '"next": null',
    code: 'encounter.unreachable',
    at: '{\n          "id": "listening"',
    also: ['encounter.unreachable'],
  },
  {
    why: 'a talk that cannot end',
    cut: '"outcomes": [\n                { "flag": "noted"',
    put: '"next": "again",\n"outcomes": [\n                { "flag": "noted"',
    code: 'encounter.endless',
    at: '{\n          "id": "again"',
  },
  {
    why: 'a variant that leads nowhere',
    cut: '"hurry": "again", "pride": null',
    put: '"hurry": "again"',
    code: 'encounter.variantWithoutNext',
    at: '"byVariant": { "hurry": "again"',
    further: 13,
  },
  {
    why: 'a node whose every reply has needs',
    cut: '"id": "close",\n',
    put: '"id": "close",\n "needs": [{ "kpi": "cash", "from": 1 }],\n',
    code: 'encounter.silent',
    at: '[\n            {\n              "id": "close"',
  },
  {
    why: 'nobody alike where nobody was looked up',
    cut: '"to": "everyone"',
    put: '"to": "alike"',
    code: 'outcome.noAlike',
    at: '"points": 0.1, "to": "alike" }\n              ]\n            }\n          ]\n',
    further: 21,
  },
  {
    why: 'a mood where nobody is',
    cut: '{ "kpi": "cash", "to": 0 }',
    put: '{ "chart": "mood", "in": ["angry"] }',
    code: 'condition.nobody',
    at: '{ "chart": "mood", "in"',
  },
  {
    why: 'a span from more to less',
    cut: '"from": 1, "to": 4 }',
    put: '"from": 3, "to": 2 }',
    code: 'condition.neverHolds',
    at: '"from": 3, "to": 2',
    further: 17,
  },
  {
    why: 'an event without tells',
    cut: /"tells": \[[\s\S]*?\],\n {6}"outcomes"/.exec(whole)![0],
    put: '"outcomes"',
    code: 'event.fewTells',
    at: '{\n      "id": "strike"',
  },
  {
    why: 'a tell that comes too late',
    cut: '"turn": 2,\n          "where": "hint"',
    put: '"turn": 3,\n          "where": "hint"',
    code: 'event.lateTell',
    at: '3,\n          "where": "hint"',
  },
  {
    why: 'a dial that belongs to a lever',
    cut: '"dial": "demand.season"',
    put: '"dial": "recover.remedy"',
    code: 'outcome.ownedDial',
    at: '"recover.remedy"',
  },
  {
    why: 'a dial turned by nothing',
    cut: '"dial": "demand.season", "by": 1.1',
    put: '"dial": "demand.season", "by": 0',
    code: 'outcome.dialRange',
    at: '0, "turns": 1 }',
    further: 0,
  },
  {
    why: 'money times money',
    cut: '"line": "grant"',
    put: '"line": "grant", "times": "cash"',
    code: 'outcome.moneyTimesMoney',
    at: '"times": "cash"',
    further: 9,
  },
  {
    why: 'two people who are one customer',
    cut: '"segment": "passers",\n      "at": 7',
    put: '"segment": "regulars",\n      "at": 0',
    code: 'cast.sameCustomer',
    at: '0,\n      "arc": "studentArc"',
  },
  {
    why: 'somebody outside the segment',
    cut: '"at": 7',
    put: '"at": 60',
    code: 'cast.outside',
    at: '60,\n      "arc"',
  },
  {
    why: 'few customers without a key',
    cut: '"population": { "key": "one of each" },',
    put: '',
    code: 'population.noKey',
    at: '"segments": [',
    further: 12,
  },
  {
    why: 'the past backwards',
    cut: '"fromWeeksAgo": 4, "toWeeksAgo": 2',
    put: '"fromWeeksAgo": 2, "toWeeksAgo": 4',
    code: 'past.backwards',
    at: '4, "dial"',
  },
  {
    why: 'a last ending with conditions',
    cut: '"when": []\n    }\n  ],\n  "opening"',
    put: '"when": [{ "axis": "total", "to": 40 }]\n    }\n  ],\n  "opening"',
    code: 'order.lastConditional',
    at: '[{ "axis": "total", "to": 40 }',
  },
  {
    why: 'a last morning nobody comes to',
    cut: '"when": [\n            {\n              "arc": "aunt",\n              "in": ["mended"]\n            }\n          ]',
    put: '"when": []',
    code: 'order.shadowed',
    at: '[],\n          "comes": true',
  },
  {
    why: 'weights that make no whole',
    cut: '"loyalty": 0.3',
    put: '"loyalty": 0.4',
    code: 'score.weights',
    at: '"weights": {',
    further: 11,
  },
  {
    why: 'an axis with weight and without marks',
    cut: '"growth": { "m0": 0, "m1": 0.05 }',
    put: '"growth": null',
    code: 'score.noMark',
    at: '"growth": null',
    further: 10,
  },
  {
    why: 'a plan one turn short',
    cut: '{},\n',
    put: '',
    code: 'plan.turns',
    at: '"turns": [\n',
    further: 9,
    also: ['plan.closedLever'],
  },
  {
    why: 'a plan that sets a closed lever',
    cut: '"staff": { "agents": 3 }',
    put: '"promotion": { "depth": 500, "whom": "all" }',
    code: 'plan.closedLever',
    at: '"promotion": { "depth": 500, "whom": "all"',
  },
  {
    why: 'a plan beyond its bounds',
    cut: '"agents": 3',
    put: '"agents": 4',
    code: 'decision.value',
    at: '"agents": 4',
    further: 10,
  },
  {
    why: 'a plan with too many changes',
    cut: '"complaints": { "triage": "severity", "remedy": "resend" }',
    put: '"complaints": { "triage": "severity", "remedy": "resend" }, "staff": { "agents": 1 }',
    code: 'plan.tooManyChanges',
    at: '{\n          "complaints": { "triage": "severity"',
  },
  {
    why: 'a plan whose lever is not whole',
    cut: '"depth": 500, "whom": "regulars"',
    put: '"depth": 500',
    code: 'plan.missingKnob',
    at: '{ "depth": 500 }',
  },
  {
    why: 'a reply of the plan that cannot be given',
    cut: '"choice": ["hold"]',
    put: '"choice": ["hold", "cut"]',
    code: 'plan.unreachableReply',
    at: '"cut"]',
  },
  {
    why: 'a precedent beyond the bounds',
    cut: '"set": { "remedy": "resend" }',
    put: '"set": { "remedy": "payFirst" }',
    code: 'decision.value',
    at: '"payFirst"',
  },
  {
    why: 'a rule that holds at no step',
    cut: '"set": { "depth": 1000 }',
    put: '"set": { "depth": 999 }',
    code: 'decision.value',
    at: '999 }',
  },
  {
    why: 'a knob that starts off its grid',
    cut: '"step": 500, "start": 0',
    put: '"step": 500, "start": 250',
    code: 'bound.startNotAllowed',
    at: '250 }',
  },
  {
    why: 'a right answer that is not there',
    cut: '"right": 1',
    put: '"right": 2',
    code: 'card.right',
    at: '"right": 2',
    further: 9,
  },
];

const CHARTS: readonly Broken[] = [
  {
    why: 'an event a chart does not handle',
    cut: '"ignores": ["RAISE"]',
    put: '"ignores": []',
    code: 'chart.unhandledEvent',
    at: '"near": {',
    further: 8,
  },
  {
    why: 'an event a chart cannot be sent',
    cut: '"RAISE": "near"',
    put: '"RAISE": "near", "LIFT": "near"',
    code: 'chart.unknownEvent',
    at: '"LIFT": "near"',
    further: 8,
  },
  {
    why: 'a target that is no state',
    cut: '"RAISE": "near"',
    put: '"RAISE": "nearby"',
    code: 'chart.unknownTarget',
    at: '"nearby"',
  },
  { why: 'a trap', cut: '"on": { "BRUSH": "gone" },', put: '', code: 'chart.trap', at: '"mended": {', further: 10 },
  {
    why: 'a state nobody comes to',
    cut: '"on": { "TASTE": "tasting" },',
    put: '',
    code: 'chart.unreachable',
    at: '"tasting": {',
    further: 11,
    also: ['chart.trap'],
  },
  {
    why: 'a state without a name in a language',
    cut: '"en": "near" }',
    put: '"en": " " }',
    code: 'chart.missingName',
    at: '{ "zh-Hans": "近"',
  },
];

const ALL = [...SHAPES, ...NAMES, ...MEANING, ...CHARTS];

test('the whole scenario has no errors', () => {
  expect(parseScenario(whole).ok).toBe(true);
});

describe('a broken copy is refused at the place of the mistake, in under a second:', () => {
  test.each(ALL)('$why', ({ cut, put, code, at, further = 0, also = [] }) => {
    const text = replaceOnce(whole, cut, put);
    const { value: parsed, ms } = timed(() => parseScenario(text));
    expect(ms).toBeLessThan(1000);
    if (parsed.ok) throw new Error('it was accepted');
    const { line, column } = placeOf(text, at, further);
    expect(parsed.problems.map(short)).toContain(`${line}:${column} ${code}`);
    const codes = parsed.problems.map((one) => one.code);
    expect(codes.filter((one) => one !== code && !also.includes(one))).toEqual([]);
    for (const one of parsed.problems) {
      for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const { what, fix } = sayProblem(language, one);
        expect(what.length).toBeGreaterThan(0);
        expect(fix.length).toBeGreaterThan(0);
        expect(what + fix).not.toMatch(/\{[A-Za-z]+[:}]/);
      }
    }
  });
});

test('there are enough broken copies, each another mistake', () => {
  expect(new Set(ALL.map(({ cut, put }) => `${cut}/${put}`)).size).toBe(ALL.length);
  expect(ALL.length).toBeGreaterThanOrEqual(40);
});

test('all mistakes of a file are told at once, in the order they stand there', () => {
  const text = [SHAPES[0]!, NAMES[5]!, MEANING[1]!, CHARTS[1]!].reduce(
    (broken, { cut, put }) => replaceOnce(broken, cut, put),
    whole,
  );
  const parsed = parseScenario(text);
  const codes = parsed.ok ? [] : parsed.problems.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['shape.whole', 'unknown.signal', 'calendar.end', 'chart.unknownEvent']),
  );
  const places = parsed.ok ? [] : parsed.problems.map(({ line, column }) => line * 10_000 + column);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
