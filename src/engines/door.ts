import { parseScenario } from '../scenarios/parse.ts';
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

/** Today's. This file is what `npm run freeze` builds. An engine reads the scenarios of its own day: a later format may say more. */
const today = {
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

/** All of an engine that replays, judges and tells a game: of today's, and of each that was frozen, in a file of its own. */
export interface EngineDoor extends Omit<Readonly<typeof today>, 'engine'> {
  readonly engine: Omit<typeof engine, 'version'> & { readonly version: number };
}

export const door: EngineDoor = today;
