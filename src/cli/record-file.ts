import type { GameRecord, Rules } from '../sim/index.ts';
import { readRecord, replayChain } from '../sim/index.ts';
import { notOk } from './complaint.ts';
import { explainVerdict } from './explain-verdict.ts';
import { readJsonFile } from './read-json.ts';
import { rulesOfRecord } from './rules-of-record.ts';
import { showProblems } from './show-problems.ts';
import type { Terminal } from './terminal.ts';

/** A record whose every link was replayed, and the rules it was played by. */
export interface OpenRecord {
  readonly record: GameRecord;
  readonly rules: Rules;
}

/**
 * Reads a record of a finished game and replays its chain. Its score is not looked at: nothing here is made of it.
 *
 * @throws Complaint, after showing what is wrong, where it is no record, of no scenario at hand, or its chain does not agree
 */
export function openRecord(file: string, terminal: Terminal): OpenRecord {
  const read = readJsonFile(file);
  if (!read.ok) {
    showProblems(file, read.problems, terminal, terminal.warn);
    throw notOk('record.broken', { file, n: read.problems.length });
  }
  const shaped = readRecord(read.value);
  if (!shaped.ok) {
    showProblems(file, shaped.problems.map(read.place), terminal, terminal.warn);
    throw notOk('record.broken', { file, n: shaped.problems.length });
  }
  const { record } = shaped;
  const found = rulesOfRecord(record);
  if (!found.ok) throw notOk('record.noScenario', { file, id: record.scenario.id });
  const replayed = replayChain(found.rules, record);
  if (replayed.ok) return { record, rules: found.rules };
  const { verdict } = replayed;
  const told = verdict.ok ? '' : explainVerdict(found.rules, record, verdict, terminal);
  throw notOk('record.notVerified', { file, told });
}
