import type { QuestionProblem } from '../questions/problems.ts';
import { pathText } from '../scenarios/problems.ts';
import { sayProblem } from '../words/problems/say-problem.ts';
import { problemLine } from './show-problems.ts';
import type { Terminal } from './terminal.ts';

/** One line for each problem, `FILE:LINE:COL path: …`, or `FILE:SHEET!CELL path: …` where it is of a sheet. */
export function showQuestionProblems(
  file: string,
  problems: readonly QuestionProblem[],
  terminal: Terminal,
  print: (line: string) => void,
): void {
  for (const one of problems) print(problemLine(`${file}:${placeText(one.place)}`, one, terminal));
}

export function questionProblemsAsJson(
  problems: readonly QuestionProblem[],
  { language }: Terminal,
): readonly unknown[] {
  return problems.map(({ place, path, code, severity, because }) => {
    return { place, path: pathText(path), code, severity, because, ...sayProblem(language, { code, because }) };
  });
}

function placeText(place: QuestionProblem['place']): string {
  return 'line' in place ? `${place.line}:${place.column}` : `${place.sheet}!${place.cell}`;
}
