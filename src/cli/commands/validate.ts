import { command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { findScenario, parseFile } from '../scenario-file.ts';
import { problemsAsJson, showProblems } from '../show-problems.ts';

const FINE = { 'zh-Hans': '{file}：没有问题', 'zh-Hant': '{file}：沒有問題', en: '{file}: no problems' };
const COUNT = {
  'zh-Hans': '{file}：{errors} 处错误，{warnings} 处提醒',
  'zh-Hant': '{file}：{errors} 處錯誤，{warnings} 處提醒',
  en: '{file}: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}',
};

/**
 * Checks scenarios and tells every problem at once, one line each: `FILE:LINE:COL path: what is wrong; what to do`.
 * Ends with 0 when none has an error; warnings alone are no error.
 *
 * With `--json`: `{ok, scenarios: [{file, ok, id, problems: [{line, column, path, code, severity, because, what, fix}]}]}`.
 */
export const validate = command({
  name: 'validate',
  about: {
    'zh-Hans': '检查剧本，一次列出所有问题',
    'zh-Hant': '檢查劇本，一次列出所有問題',
    en: 'check scenarios and tell every problem at once',
  },
  places: { hint: 'SCENARIO', many: true },
  options: {},
  run(given, _options, terminal) {
    const named = given.map(findScenario);
    const checked = named.map((one) => {
      const { parsed } = parseFile(one);
      const problems = parsed.ok ? parsed.warnings : parsed.problems;
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      const counts = { file: one.file, errors, warnings: problems.length - errors };
      showProblems(one.file, problems, terminal, terminal.print);
      terminal.print(terminal.say(problems.length === 0 ? FINE : COUNT, counts));
      const id = parsed.ok ? parsed.scenario.id : null;
      return { file: one.file, ok: parsed.ok, id, problems: problemsAsJson(problems, terminal) };
    });
    const ok = checked.every((one) => one.ok);
    terminal.give({ ok, scenarios: checked });
    return ok ? EXIT.ok : EXIT.notOk;
  },
});
