import { decodeUtf8 } from '../scenarios/encoding.ts';
import type { FileProblem, Located } from '../scenarios/problems.ts';
import { fileProblem, linesOf, locate } from '../scenarios/problems.ts';
import { parseJson } from '../scenarios/syntax.ts';
import { placesIn, readTree } from '../scenarios/tree.ts';
import type { Problem } from '../sim/index.ts';
import { readInput } from './input-file.ts';

/** A record of the longest game with its scenario sealed in takes less than half of this. (chosen) */
const MOST_BYTES = 4 * 1024 * 1024;

/** A JSON file that is no scenario (a record, a list of acts): its value, and how to find places in it again. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly place: (problem: Problem) => Located }
  | { readonly ok: false; readonly problems: readonly Located[] };

/**
 * Reads a JSON file as strictly as a scenario's: UTF-8, no key twice, none that would reach into a prototype, no number
 * that JavaScript cannot hold, no depth that breaks a stack.
 *
 * @throws Complaint when there is no such file; what is wrong in it is returned
 */
export function readJsonFile(path: string): ReadJson {
  const bytes = readInput(path, MOST_BYTES);
  if (bytes !== null) return readJson(bytes);
  return { ok: false, problems: located([fileProblem(0, 'file.tooBig', { most: MOST_BYTES })], '') };
}

function readJson(bytes: Uint8Array): ReadJson {
  const decoded = decodeUtf8(bytes);
  const { text } = decoded;
  if (text === null) return { ok: false, problems: located(decoded.problems, '') };
  const at = linesOf(text);
  const { tree, problems, sound } = parseJson(text, at);
  const ofFile = [...decoded.problems, ...problems];
  if (tree === null || !sound) return { ok: false, problems: located(ofFile, text) };
  const read = readTree(tree, text, at);
  const all = [...ofFile, ...read.problems];
  if (all.length > 0) return { ok: false, problems: located(all, text) };
  const offsetOf = placesIn(tree);
  const place = (problem: Problem) => locate(at(offsetOf(problem.path, problem.at)), problem);
  return { ok: true, value: read.value, place };
}

function located(problems: readonly FileProblem[], text: string): readonly Located[] {
  return problems.map((one) => locate(linesOf(one.before ?? text)(one.offset), one));
}
