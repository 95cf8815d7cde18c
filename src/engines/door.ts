import { parseScenario } from '../scenarios/parse.ts';
import type { Rules } from '../sim/index.ts';
import {
  engine,
  Fault,
  legendOf,
  markRuns,
  neutralDecisions,
  playAct,
  rawAxes,
  readRecord,
  recordOf,
  replayChain,
  startPlay,
} from '../sim/index.ts';

/** All of an engine that replays, judges and tells a game: of today's, and of each that was frozen, in a file of its own. */
export interface EngineDoor {
  readonly engine: Omit<typeof engine, 'version'> & { readonly version: number };
  readonly Fault: typeof Fault;
  readonly legendOf: typeof legendOf;
  readonly markRuns: typeof markRuns;
  readonly neutralDecisions: (rules: Rules) => ReturnType<typeof neutralDecisions>;
  /** An engine reads the scenarios of its own day: a later format may say more. */
  readonly parseScenario: typeof parseScenario;
  readonly playAct: typeof playAct;
  readonly rawAxes: typeof rawAxes;
  readonly readRecord: typeof readRecord;
  readonly recordOf: typeof recordOf;
  readonly replayChain: typeof replayChain;
  readonly startPlay: typeof startPlay;
}

/** Today's. This file is what `npm run freeze` builds. */
export const door: EngineDoor = {
  engine,
  Fault,
  legendOf,
  markRuns,
  neutralDecisions,
  parseScenario,
  playAct,
  rawAxes,
  readRecord,
  recordOf,
  replayChain,
  startPlay,
};
