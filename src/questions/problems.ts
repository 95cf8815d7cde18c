import type { ProblemCode } from '../sim/index.ts';
import type { Because, Path } from '../sim/language/problem.ts';
import { severityOf } from '../sim/language/problem.ts';

/** Everything that can be wrong with questions beyond their shape. The sentences stand in `src/words/problems`. */
export const QUESTION_PROBLEMS = {
  'question.oneRight': 'error', // found
  'question.noneRight': 'error',
  'question.sameOption': 'error', // language, found
  'question.oneGap': 'error', // language, found
  'question.wanted': 'error', // found, most
  'question.emptyTerm': 'error', // found
  'question.noTerms': 'error',
  'gift.open': 'error',
  'gift.noAnswers': 'error',
  'gift.kind': 'error', // found
  'gift.feedback': 'warning', // found
  'sheet.notXlsx': 'error',
  'sheet.tooBig': 'error', // most
  'sheet.notXml': 'error',
  'sheet.formula': 'error', // cell, sheet
  'sheet.noColumn': 'error', // column
  'sheet.otherColumn': 'error', // column, nearest?, known
  'sheet.columnTwice': 'error', // column
  'sheet.key': 'error', // found, allowed
  'sheet.uneven': 'error', // language, found, expected
  'sheet.openQuote': 'error',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>;

type OwnCode = keyof typeof QUESTION_PROBLEMS;
export type QuestionCode = OwnCode | ProblemCode;

/** Where in a file: a line of a text, or a cell of a sheet. */
export type Place =
  | { readonly line: number; readonly column: number }
  | { readonly sheet: string; readonly cell: string };

/** One thing wrong with questions: where in the file, where among them, which kind of wrong. */
export interface QuestionProblem {
  readonly place: Place;
  readonly path: Path;
  readonly code: QuestionCode;
  readonly severity: 'error' | 'warning';
  readonly because: Because;
}

const isOwn = (code: QuestionCode): code is OwnCode => Object.hasOwn(QUESTION_PROBLEMS, code);

export function questionProblem(
  place: Place,
  code: QuestionCode,
  because: Because = {},
  path: Path = [],
): QuestionProblem {
  return { place, path, code, severity: isOwn(code) ? QUESTION_PROBLEMS[code] : severityOf(code), because };
}

/** What a file of any format said, before it is judged: the value of a bank, and where each part of it stands. */
export interface Raw {
  readonly value: unknown;
  readonly placeOf: (path: Path, at: 'key' | 'value') => Place;
  readonly problems: readonly QuestionProblem[];
}
