import type { Problem as ChartProblem } from '../charts/problem.ts';
import type { BoundProblem } from '../decide/bound.ts';

/** Where in a scenario: keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** What a name may name. Each has its own code, `unknown.lever` and so on. */
export const NAMED = [
  'lever',
  'knob',
  'place', // a value that a knob of this scenario cannot take
  'segment',
  'member', // of a dial: a segment, standing, post, cause or rival
  'staff',
  'cast',
  'arc',
  'state',
  'signal', // an event a chart can be sent
  'role',
  'node',
  'reply',
  'variant',
  'encounter',
  'line',
  'person', // whom an outcome is for
  'field', // a thing that may stand on a file by name
  'tender',
] as const;
export type Named = (typeof NAMED)[number];

/**
 * Everything that can be wrong with a scenario beyond its charts and bounds, and how heavily it weighs. An error keeps
 * it from being played; a warning does not. The sentences stand in `src/words/problems`.
 */
export const PROBLEMS = {
  // the file
  'file.empty': 'error',
  'file.tooBig': 'error', // most
  'file.tooDeep': 'error', // most
  'file.tooMany': 'error', // most
  'file.longList': 'error', // most
  'file.moreProblems': 'error', // count
  'encoding.byteOrderMark': 'error',
  'encoding.utf16': 'error',
  'encoding.legacyChinese': 'error',
  'encoding.badByte': 'error', // byte
  'encoding.lostCharacter': 'error',
  'encoding.halfCharacter': 'error',
  // JSON
  'json.comment': 'error',
  'json.trailingComma': 'error',
  'json.symbol': 'error', // symbol
  'json.quote': 'error', // quote
  'json.keyExpected': 'error',
  'json.valueExpected': 'error',
  'json.colonExpected': 'error',
  'json.commaExpected': 'error',
  'json.unclosed': 'error', // bracket, line, column
  'json.afterEnd': 'error',
  'json.openText': 'error',
  'json.escape': 'error',
  'json.unicode': 'error',
  'json.controlCharacter': 'error',
  'json.badNumber': 'error', // number
  'json.duplicateKey': 'error', // key, line, column
  'json.hostileKey': 'error', // key
  'number.notFinite': 'error', // number
  'number.notExact': 'error', // number
  // the version of the format
  'format.missing': 'error', // known
  'format.unknown': 'error', // found, known
  'format.newer': 'error', // found, known
  // shape: found is the value as JSON, cut short
  'shape.missingKey': 'error', // key
  'shape.unknownKey': 'error', // key, nearest?, known
  'shape.text': 'error', // found
  'shape.number': 'error', // found
  'shape.whole': 'error', // found
  'shape.truth': 'error', // found
  'shape.list': 'error', // found
  'shape.object': 'error', // found
  'shape.forms': 'error', // found, forms
  'shape.choice': 'error', // found, nearest?, allowed
  'shape.tooSmall': 'error', // found, least
  'shape.tooLarge': 'error', // found, most
  'shape.notAbove': 'error', // found, least
  'shape.notBelow': 'error', // found, most
  'shape.step': 'error', // found, step
  'shape.tooFew': 'error', // found, least
  'shape.tooMany': 'error', // found, most
  'shape.emptyText': 'error',
  'shape.longText': 'error', // most
  'shape.id': 'error', // found
  'shape.scenarioId': 'error', // found
  'shape.signal': 'error', // found
  'shape.target': 'error', // found
  'shape.person': 'error', // found
  'shape.hash': 'error', // found
  'shape.pattern': 'error', // found, pattern
  'shape.other': 'error', // told
  // names
  'id.duplicate': 'error', // id
  'id.reserved': 'error', // id
  'list.duplicate': 'error', // found
  'unknown.lever': 'error', // name, nearest?, known
  'unknown.knob': 'error',
  'unknown.place': 'error',
  'unknown.segment': 'error',
  'unknown.member': 'error',
  'unknown.staff': 'error',
  'unknown.cast': 'error',
  'unknown.arc': 'error',
  'unknown.state': 'error',
  'unknown.signal': 'error',
  'unknown.role': 'error',
  'unknown.node': 'error',
  'unknown.reply': 'error',
  'unknown.variant': 'error',
  'unknown.encounter': 'error',
  'unknown.line': 'error',
  'unknown.person': 'error',
  'unknown.field': 'error',
  'unknown.tender': 'error',
  'flag.neverSet': 'error', // flag, nearest?
  'flag.neverRead': 'warning', // flag
  // texts
  'text.missing': 'error', // language
  'text.blank': 'error', // language
  'text.undeclared': 'warning', // language
  'text.overBudget': 'warning', // language, found, most
  // calendar
  'calendar.gap': 'error', // expected, found
  'calendar.end': 'error', // expected, found
  'calendar.changes': 'error', // expected, found
  'calendar.agenda': 'error', // expected, found
  'calendar.agendaClosed': 'error', // lever, opensAt, turn
  'calendar.opensElsewhere': 'error', // lever, opensAt, from, to
  'calendar.opensUnsaid': 'error', // lever, opensAt, act
  'calendar.opensNever': 'error', // lever, opensAt, turns
  'calendar.stops': 'error', // expected, found
  'calendar.stopsEnd': 'error', // expected, found
  'calendar.season': 'error', // expected, found
  'calendar.afterEnd': 'error', // turn, turns
  'calendar.backwards': 'error', // from, to
  // decisions written by the author
  'decision.value': 'error', // lever, knob, found, allowed
  // people and the past
  'population.noKey': 'error', // customers, least
  'population.tooMany': 'error', // people, most
  'past.backwards': 'error', // from, to
  'past.tooEarly': 'error', // weeksAgo, weeks
  'cast.outside': 'error', // at, customers, segment
  'cast.sameCustomer': 'error', // other
  'cast.noTrade': 'error', // segment
  'tender.outside': 'error', // at, people, segment
  'tender.backwards': 'error', // opens, decides
  'tender.noTrade': 'error', // segment
  // conditions and outcomes
  'condition.neverHolds': 'error', // from, to
  'condition.nobody': 'error',
  'condition.noVariant': 'error',
  'condition.perMember': 'error', // lever, knob
  'condition.notNumber': 'error', // lever, knob
  'outcome.noMember': 'error', // dial
  'outcome.ownedDial': 'error', // dial
  'outcome.dialRange': 'error', // dial, by, least, most
  'outcome.moneyTimesMoney': 'error',
  'outcome.noAlike': 'error',
  'outcome.noFriends': 'error',
  'outcome.noTrade': 'error',
  'outcome.tooMuchChance': 'error', // found, most
  'order.lastConditional': 'error',
  'order.shadowed': 'error',
  // encounters
  'encounter.unreachable': 'error', // node
  'encounter.endless': 'error', // node
  'encounter.silent': 'error', // node
  'encounter.variantWithoutNext': 'error', // variant
  'encounter.noTime': 'error',
  'encounter.dilemma': 'error', // found, least
  'disclosure.notOnFile': 'error', // field, member
  'disclosure.notAsked': 'error',
  'promise.afterEnd': 'error', // turn, turns
  'promise.mayBeAfterEnd': 'warning', // turn, turns
  'event.fewTells': 'error', // found, least
  'event.noFreeTell': 'error',
  'event.lateTell': 'error', // turn, event
  'inert.nobody': 'error',
  'card.right': 'error', // right, answers
  'ending.neverHolds': 'error', // from, to
  // score
  'score.weights': 'error', // sum
  'score.noMark': 'error', // axis
  'score.flatMark': 'error', // axis
  'score.otherRules': 'warning', // found, expected
  'score.notAuthored': 'error', // axis
  'score.noMarket': 'error', // axis
  'plan.turns': 'error', // expected, found
  'plan.missingKnob': 'error', // lever, knob
  'plan.closedLever': 'error', // lever, opensAt, turn
  'plan.tooManyChanges': 'error', // found, most
  'plan.unreachableReply': 'error', // reply, nearest?, known
  // the course's tables
  'appraisal.noMarket': 'error',
  'appraisal.cutsRise': 'error', // figure, found, before
  'appraisal.cutsFall': 'error', // figure, found, before
  'appraisal.dates': 'error', // found, before
} as const satisfies Record<string, Severity> & Record<`unknown.${Named}`, Severity>;

export type Severity = 'error' | 'warning';
export type OwnCode = keyof typeof PROBLEMS;
export type ProblemCode = OwnCode | `chart.${ChartProblem['code']}` | BoundProblem['code'];
export type Because = Readonly<Record<string, string | number>>;

/** One thing wrong with a scenario: where, which kind of wrong, what the sentence about it needs. */
export interface Problem {
  readonly path: Path;
  /** `key`: the key itself is wrong, not what it holds. */
  readonly at: 'key' | 'value';
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly because: Because;
}

/** What is wrong with a chart and its bounds is always an error. */
export function severityOf(code: ProblemCode): Severity {
  return Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code as OwnCode] : 'error';
}

export function problem(path: Path, code: ProblemCode, because: Because = {}, at: Problem['at'] = 'value'): Problem {
  return { path, at, code, severity: severityOf(code), because };
}
