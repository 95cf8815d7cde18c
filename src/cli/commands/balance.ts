import { balanceReport } from '../../balance/report.ts';
import { engine } from '../../sim/index.ts';
import { command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { whole } from '../options.ts';
import { openScenario } from '../scenario-file.ts';
import { showReport } from '../show-report.ts';

/**
 * Plays every player on the same seeds. With `--json`: `{scenario, rules, engine, runs, players: [{name, total: {mean,
 * sd}, fixed: {mean, sd}, axes, raw, sales, cash}], luck: {share, jitters, seeds}, trap: {tempts, turns, tells, lightAtT4,
 * lightAtT7}}`; points from 0 to 100, money in cents, shares from 0 to 1, null for what the scenario has not.
 */
export const balance = command({
  name: 'balance',
  about: {
    'zh-Hans': '作者用的平衡报告：每个自动玩家各玩多局，看分数、运气和陷阱',
    'zh-Hant': '作者用的平衡報告：每個自動玩家各玩多局，看分數、運氣和陷阱',
    en: 'the author’s report: every player over many seeds, with scores, luck and traps',
  },
  places: { hint: 'SCENARIO', many: false },
  options: {
    runs: whole(
      'N',
      {
        'zh-Hans': '每个玩家玩几局，默认 20',
        'zh-Hant': '每個玩家玩幾局，預設 20',
        en: 'games of each player, 20 if left out',
      },
      { least: 1, most: 10_000, otherwise: 20 },
    ),
  },
  run([written], { runs }, terminal) {
    const { scenario } = openScenario(written!, terminal);
    const progress = process.stderr.isTTY
      ? (done: number) => process.stderr.write(`\r${Math.floor(done * 100)} %`)
      : () => {};
    const report = balanceReport(engine.prepare(scenario), runs, progress);
    if (process.stderr.isTTY) process.stderr.write('\r      \r');
    terminal.give(report);
    if (!terminal.json) showReport(report, terminal);
    return EXIT.ok;
  },
});
