import { LEVERS } from '../levers/index.ts';
import type { Reach } from '../levers/lever.ts';
import { REACH_OF } from '../levers/lever.ts';
import { matchFiles } from '../people/audience.ts';
import type { Files } from '../people/columns.ts';
import { FILE_STAGES } from '../people/vocabulary.ts';
import { checkDecision } from './decision.ts';
import { spaceOf } from './space.ts';
import type { TallySource } from './tally.ts';
import { deskFor } from './tally.ts';

const PROSPECT = FILE_STAGES.indexOf('prospect');
const FIRST = FILE_STAGES.indexOf('first');
const LOYAL = FILE_STAGES.indexOf('loyal');

/**
 * Whom a lever reaches with a decision, as far as the files tell: what the street outlines before the shop opens. It
 * says who, never what will happen to them.
 *
 * @returns  people by number, rising; nobody for a lever the desk does not have or a decision it does not take
 */
export function touchedBy(source: TallySource, lever: string, decision: unknown): Int32Array {
  const entry = source.desk.find((one) => one.lever === lever);
  const declared = LEVERS.find(({ id }) => id === lever);
  if (!entry || !declared || checkDecision(spaceOf(entry, source), decision).length > 0) return new Int32Array();
  const reach: Reach = declared.touches?.(decision as never, deskFor(source, entry)) ?? REACH_OF[declared.family];
  return peopleOf(reach, source.files, source.turn);
}

function peopleOf(reach: Reach, files: Files, turn: number): Int32Array {
  if (reach === 'nobody') return new Int32Array();
  if (reach === 'strangers') return standing(files, PROSPECT, PROSPECT);
  if (reach === 'customers') return standing(files, FIRST, LOYAL);
  const meant = new Set(reach.flatMap((audience) => [...matchFiles(files, audience, turn)]));
  return Int32Array.from(meant).sort((a, b) => a - b);
}

/** Strangers have no file to pass a test with, and yet stand on the street. */
function standing({ n, fileStage }: Files, from: number, to: number): Int32Array {
  const found: number[] = [];
  for (let who = 0; who < n; who++) if (fileStage[who]! >= from && fileStage[who]! <= to) found.push(who);
  return Int32Array.from(found);
}
