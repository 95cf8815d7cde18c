import type { Act, Play, Rules } from '../sim/index.ts';
import { playAct, readActs, readRecord, startPlay } from '../sim/index.ts';
import { notOk } from './complaint.ts';
import { readJsonFile } from './read-json.ts';
import { sayRefusals } from './say-refusals.ts';
import { showProblems } from './show-problems.ts';
import type { Terminal } from './terminal.ts';

/**
 * The acts of a file: a list of them, or a record whose acts are taken.
 *
 * @throws Complaint after showing what is wrong with it
 */
export function readActsFile(file: string, terminal: Terminal): readonly Act[] {
  const read = readJsonFile(file);
  if (!read.ok) {
    showProblems(file, read.problems, terminal, terminal.warn);
    throw notOk('acts.broken', { file, n: read.problems.length });
  }
  const found = Array.isArray(read.value) ? readActs(read.value) : actsOfRecord(read.value);
  if (found.ok) return found.acts;
  showProblems(file, found.problems.map(read.place), terminal, terminal.warn);
  throw notOk('acts.broken', { file, n: found.problems.length });
}

function actsOfRecord(value: unknown): ReturnType<typeof readActs> {
  const read = readRecord(value);
  return read.ok ? { ok: true, acts: read.record.acts } : read;
}

/**
 * Replays acts to the end.
 *
 * @throws Complaint at the first act that is refused, or when the acts end before the game
 */
export function playActs(
  rules: Rules,
  luck: string,
  { file, acts }: { readonly file: string; readonly acts: readonly Act[] },
  { language }: Terminal,
): Play {
  let play = startPlay(rules, luck);
  for (const [k, act] of acts.entries()) {
    const played = playAct(play, act, { by: 'player' });
    if (!played.ok) {
      const because = sayRefusals(language, rules, played.refusals);
      throw notOk('acts.refused', { file, act: `${k}`, turn: play.run.turn, because });
    }
    play = played.play;
  }
  if (!play.run.over) throw notOk('acts.unfinished', { file, turn: play.run.turn, of: rules.turns });
  return play;
}
