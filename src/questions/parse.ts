import { checkText, decodeUtf8 } from '../scenarios/encoding.ts';
import type { FileProblem } from '../scenarios/problems.ts';
import { fileProblem, linesOf } from '../scenarios/problems.ts';
import { parseJson } from '../scenarios/syntax.ts';
import { placesIn, readTree } from '../scenarios/tree.ts';
import type { ReadBank } from './check.ts';
import { checkBank } from './check.ts';
import type { QuestionProblem } from './problems.ts';
import { questionProblem } from './problems.ts';

/** A thousand questions in three languages take about as much. (chosen) */
export const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Reads a file of questions: every problem at once, each with line, column and path. Never throws, whatever the file
 * holds.
 *
 * @param file  the file's bytes, or its text where something else has decoded it
 */
export function parseBank(file: string | Uint8Array): ReadBank {
  if (file.length > MOST_BYTES) return { ok: false, problems: placed([tooBig()], '') };
  const decoded = typeof file === 'string' ? checkText(file) : decodeUtf8(file);
  const { text } = decoded;
  if (text === null) return { ok: false, problems: placed(decoded.problems, '') };
  const at = linesOf(text);
  const { tree, problems, sound } = parseJson(text, at);
  const ofFile = [...decoded.problems, ...problems];
  if (tree === null || !sound) return { ok: false, problems: placed(ofFile, text) };
  const read = readTree(tree, text, at);
  const offsetOf = placesIn(tree);
  return checkBank({
    value: read.value,
    placeOf: (path, where) => at(offsetOf(path, where)),
    problems: placed([...ofFile, ...read.problems], text),
  });
}

/** A file larger than anybody would read. */
export const tooBig = (): FileProblem => fileProblem(0, 'file.tooBig', { most: MOST_BYTES });

/** Problems of a text as problems of questions, by line and column. */
export function placed(problems: readonly FileProblem[], text: string): readonly QuestionProblem[] {
  return problems.map(({ offset, code, because, path, before }) =>
    questionProblem(linesOf(before ?? text)(offset), code, because, path),
  );
}
