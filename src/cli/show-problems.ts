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
  { say, language }: Terminal,
  print: (line: string) => void,
): void {
  for (const one of problems) {
    const place = `${file}:${one.line}:${one.column}`;
    const line = say(LINE, { place, path: pathText(one.path), ...sayProblem(language, one) });
    print(one.severity === 'warning' ? line + say(WARNING) : line);
  }
}

/** The same for programs: the place, the code with its reasons, and both sentences. */
export function problemsAsJson(problems: readonly Located[], { language }: Terminal): readonly unknown[] {
  return problems.map(({ line, column, path, code, severity, because, ...one }) => {
    const { what, fix } = sayProblem(language, { code, because, ...one });
    return { line, column, path: pathText(path), code, severity, because, what, fix };
  });
}
