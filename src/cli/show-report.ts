import type { BalanceReport } from '../balance/report-shape.ts';
import { howFound } from '../reports/balance/page.ts';
import { balanceWords } from '../words/balance.ts';
import { formatChange, formatMoney, formatNumber } from '../words/number.ts';
import type { Key } from '../words/say.ts';
import { say } from '../words/say.ts';
import type { Naming } from '../words/say-finding.ts';
import { sayFinding } from '../words/say-finding.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

type Player = BalanceReport['players'][number];

const HEAD = {
  'zh-Hans': '{scenario}：{games}局，每个玩家{runs}局',
  'zh-Hant': '{scenario}：{games}局，每個玩家{runs}局',
  en: '{scenario}: {games} games, {runs} of each player',
};
const SALES = { 'zh-Hans': '各期平均销售', 'zh-Hant': '各期平均銷售', en: 'Mean sales by turn' };

/** The author's report for people: the verdict first, then what was found, then the figures. */
export function showReport(report: BalanceReport, naming: Naming, terminal: Terminal): void {
  const { print, say: tell } = terminal;
  print(tell(HEAD, { scenario: report.scenario, games: report.games, runs: report.runs }));
  print(tell(balanceWords[`verdict.${report.verdict}`]));
  print('');
  for (const found of report.findings) {
    const { what, todo } = sayFinding(found, naming);
    print(`${tell(balanceWords[found.level])}  ${what}`);
    print(`    ${tell(balanceWords.where)}: ${found.where}`);
    print(`    ${tell(balanceWords.todo)}: ${todo}`);
  }
  if (report.findings.length > 0) print('');
  for (const line of pointsTable(report.players, terminal)) print(line);
  print('');
  print(tell(SALES));
  for (const line of salesTable(report.players)) print(line);
  print('');
  const { best } = report;
  print(
    tell(balanceWords[howFound(report)], {
      by: best.by,
      than: best.than,
      total: fixed(best.total.mean),
      above: fixed(best.above),
    }),
  );
  showLuck(report, terminal);
}

function showLuck({ luck, difficulty, trap }: BalanceReport, { print, say: tell }: Terminal): void {
  const { luckShare, noLuck, difficulty: hard, tempts, turns, tells, forgives } = balanceWords;
  print(luck ? tell(luckShare, { ...luck, share: percent(luck.share), most: percent(luck.most) }) : tell(noLuck));
  print(tell(hard, difficulty));
  if (!trap) return;
  print(tell(tempts, { share: percent(trap.tempts) }));
  print(tell(turns, { share: percent(trap.turns) }));
  if (trap.tells !== null) print(tell(tells, { share: percent(trap.tells) }));
  if (trap.lightAtT4 !== null && trap.lightAtT7 !== null) {
    print(tell(forgives, { four: formatChange(trap.lightAtT4), seven: formatChange(trap.lightAtT7) }));
  }
}

const percent = (share: number): string => formatNumber(share * 100);
const spread = ({ mean, sd }: Player['total']): string => (sd === null ? fixed(mean) : `${fixed(mean)} ± ${fixed(sd)}`);
const fixed = (points: number): string => points.toFixed(1);

function pointsTable(players: readonly Player[], { language, say: tell }: Terminal): string[] {
  const axes = Object.keys(players[0]!.axes);
  const head = [
    tell(balanceWords.player),
    tell(balanceWords.total),
    tell(balanceWords.fixed),
    ...axes.map((axis) => say(language, `axis.${axis}` as Key)),
  ];
  const rows = players.map(({ name, total, fixed: withLuck, axes: points }) => [
    name,
    spread(total),
    spread(withLuck),
    ...Object.values(points).map(fixed),
  ]);
  return columns([head, ...rows], head.map((_, k) => k).slice(1));
}

function salesTable(players: readonly Player[]): string[] {
  const turns = players[0]!.sales.map((_, turn) => `${turn + 1}`);
  const rows = players.map(({ name, sales }) => [name, ...sales.map((cents) => formatMoney(Math.round(cents)))]);
  return columns(
    [['', ...turns], ...rows],
    turns.map((_, k) => k + 1),
  );
}
