import type { QuestionProblem } from '../questions/problems.ts';
import { pathText } from '../scenarios/problems.ts';
import { sayProblem } from '../words/problems/say-problem.ts';
import type { Terminal } from './terminal.ts';

const LINE = {
  'zh-Hans': '{place} {path}：{what}；{fix}',
  'zh-Hant': '{place} {path}：{what}；{fix}',
  en: '{place} {path}: {what}; {fix}',
};
const WARNING = { 'zh-Hans': '（提醒）', 'zh-Hant': '（提醒）', en: ' (warning)' };

/** One line for each problem, `FILE:LINE:COL path: …`, or `FILE:SHEET!CELL path: …` where it is of a sheet. */
export function showQuestionProblems(
  file: string,
  problems: readonly QuestionProblem[],
  { say, language }: Terminal,
  print: (line: string) => void,
): void {
  for (const one of problems) {
    const line = say(LINE, {
      place: `${file}:${placeText(one.place)}`,
      path: pathText(one.path),
      ...sayProblem(language, one),
    });
    print(one.severity === 'warning' ? line + say(WARNING) : line);
  }
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
