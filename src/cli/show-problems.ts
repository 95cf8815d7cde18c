import type { QuestionProblem } from '../questions/problems.ts';
import type { Located } from '../scenarios/problems.ts';
import { pathText } from '../scenarios/problems.ts';
import { sayProblem } from '../words/problems/say-problem.ts';
import type { Terminal } from './terminal.ts';

const LINE = {
  'zh-Hans': '{place} {path}：{what}；{fix}',
  'zh-Hant': '{place} {path}：{what}；{fix}',
  en: '{place} {path}: {what}; {fix}',
};
const WARNING = { 'zh-Hans': '（提醒）', 'zh-Hant': '（提醒）', en: ' (warning)' };

/** One line for each problem: `FILE:LINE:COL path: what is wrong; what to do`. */
export function showProblems(
  file: string,
  problems: readonly Located[],
  terminal: Terminal,
  print: (line: string) => void,
): void {
  for (const one of problems) print(problemLine(`${file}:${one.line}:${one.column}`, one, terminal));
}

/** @param place  file, and where in it */
export function problemLine(
  place: string,
  one: Pick<QuestionProblem, 'path' | 'code' | 'because' | 'severity'>,
  { say, language }: Terminal,
): string {
  const line = say(LINE, { place, path: pathText(one.path), ...sayProblem(language, one) });
  return one.severity === 'warning' ? line + say(WARNING) : line;
}

/** The same for programs: the place, the code with its reasons, and both sentences. */
export function problemsAsJson(problems: readonly Located[], { language }: Terminal): readonly unknown[] {
  return problems.map(({ line, column, path, code, severity, because, ...one }) => {
    const { what, fix } = sayProblem(language, { code, because, ...one });
    return { line, column, path: pathText(path), code, severity, because, what, fix };
  });
}
