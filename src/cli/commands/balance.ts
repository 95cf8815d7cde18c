import { availableParallelism } from 'node:os';
import { balance as balanceOf } from '../../balance/balance.ts';
import { balancePage } from '../../reports/balance/page.ts';
import { engine, legendOf } from '../../sim/index.ts';
import { openThreads } from '../balance-crew.ts';
import { command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { text, whole } from '../options.ts';
import { checkOutput, writeOutput } from '../output-file.ts';
import { openScenario } from '../scenario-file.ts';
import { showReport } from '../show-report.ts';

/**
 * The author's report: every player, a searcher, every knob, every reply and every exploit, on seeded games.
 *
 * With `--json`: the report as `src/balance/report-shape.ts` has it; points from 0 to 100, money in cents, shares from 0
 * to 1. `--out` writes the same to a file, `--html` a page that needs nothing else. Exit 0 whatever was found.
 */
export const balance = command({
  name: 'balance',
  about: {
    'zh-Hans': '作者用的平衡报告：自动玩家和搜索者玩很多局，指出设计上的毛病和怎么改',
    'zh-Hant': '作者用的平衡報告：自動玩家和搜尋者玩很多局，指出設計上的毛病和怎麼改',
    en: 'the author’s report: players and a searcher play many games; faults of design, and what to do',
  },
  places: { hint: 'SCENARIO', many: false },
  options: {
    games: whole(
      'N',
      {
        'zh-Hans': '一共玩几局，默认 2000；少到不够用时，必要的还是会玩',
        'zh-Hant': '一共玩幾局，預設 2000；少到不夠用時，必要的還是會玩',
        en: 'games in all, 2000 if left out; those a report needs are played even so',
      },
      { least: 1, most: 1_000_000, otherwise: 2000 },
    ),
    runs: whole(
      'N',
      {
        'zh-Hans': '每个玩家玩几局；不写就按总局数定',
        'zh-Hant': '每個玩家玩幾局；不寫就按總局數定',
        en: 'games of each player; by the games in all if left out',
      },
      { least: 1, most: 10_000, otherwise: 0 },
    ),
    seed: text('S', {
      'zh-Hans': '种子，默认 balance；同一个种子，报告一字不差',
      'zh-Hant': '種子，預設 balance；同一個種子，報告一字不差',
      en: 'seed, balance if left out; the same seed gives the same report',
    }),
    threads: whole(
      'N',
      {
        'zh-Hans': '用几个线程，默认每个核一个',
        'zh-Hant': '用幾個執行緒，預設每個核一個',
        en: 'threads, one for each core if left out',
      },
      { least: 1, most: 64, otherwise: 0 },
    ),
    html: text('FILE', {
      'zh-Hans': '把报告写成一个网页文件',
      'zh-Hant': '把報告寫成一個網頁檔案',
      en: 'write the report as one HTML file',
    }),
    out: text('FILE', {
      'zh-Hans': '把报告写成 JSON 文件',
      'zh-Hant': '把報告寫成 JSON 檔案',
      en: 'write the report as a JSON file',
    }),
  },
  async run([written], { games, runs, seed, threads, html, out }, terminal) {
    for (const file of [html, out]) if (file !== null) checkOutput(file);
    const { scenario } = openScenario(written!, terminal);
    const rules = engine.prepare(scenario);
    const crew = openThreads(threads || availableParallelism());
    const shown = process.stderr.isTTY;
    const progress = (done: number) => {
      if (shown) process.stderr.write(`\r${Math.floor(done * 100)} %`);
    };
    try {
      const options = { games, seed: seed ?? 'balance', ...(runs > 0 ? { runs } : {}) };
      const report = (await balanceOf(rules, options, { hire: crew.hire, progress }))!;
      if (shown) process.stderr.write('\r      \r');
      const naming = { language: terminal.language, scenario, levers: legendOf(rules).levers };
      if (out !== null) writeOutput(out, `${JSON.stringify(report)}\n`);
      if (html !== null) writeOutput(html, balancePage(report, naming));
      terminal.give(report);
      if (!terminal.json) showReport(report, naming, terminal);
      return EXIT.ok;
    } finally {
      await crew.dismiss();
    }
  },
});
