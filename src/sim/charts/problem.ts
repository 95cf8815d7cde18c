import type { Path } from './outline.ts';

/** One thing wrong with a chart: where, which kind of wrong, and what the sentence about it needs. */
export interface Problem {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly because: Readonly<Record<string, string | number>>;
}

export const PROBLEM_CODES = [
  'hostileName', // a name that means something to JavaScript or XState; because: name
  'tooDeep', // states within states within states; most
  'tooManyStates', // most, found
  'noStates', // a block of states without a state
  'missingInitial', // states, but no initial state; state
  'unknownInitial', // initial names no state there; initial
  'uselessInitial', // initial state of a state that has none; state
  'unknownTarget', // target, state
  'unknownEvent', // an event nobody sends; event, known
  'unhandledEvent', // neither handled nor listed in meta.ignores; event, state
  'ignoredYetHandled', // listed as ignored, but the state or its parent handles it; event, state
  'unknownRole', // role, known
  'roleConflict', // role, other, state
  'roleNeedsRole', // role, needs, state
  'noRole', // a state that plays none of the roles one must play; state, roles
  'missingRole', // no state plays it; role
  'firstRole', // the initial state does not play the role everybody starts in; role, state
  'roleUnreachable', // states play it, but none can be reached; role
  'unknownProfile', // name, known
  'profileRange', // name, value, least, most
  'unreachable', // state
  'trap', // no other state can be reached; state
  'noWayHome', // others can, but none with the roles; state, roles
  'endOutsideArc', // meta.end in a chart of the crowd; state
  'endLeavable', // meta.end, but events lead on; state
  'missingName', // state, language
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type Report = (path: Path, code: ProblemCode, because?: Problem['because']) => void;
