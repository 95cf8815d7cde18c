import type { BalanceReport, PlayerReport, Spread } from '../balance/report.ts';
import { formatChange, formatMoney, formatNumber } from '../words/number.ts';
import type { Key } from '../words/say.ts';
import { say } from '../words/say.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

const TITLE = {
  'zh-Hans': '{scenario}：每个玩家 {runs} 局',
  'zh-Hant': '{scenario}：每個玩家 {runs} 局',
  en: '{scenario}: {runs} {runs:game|games} of each player',
};
const PLAYER = { 'zh-Hans': '玩家', 'zh-Hant': '玩家', en: 'Player' };
const FIXED = { 'zh-Hans': '含运气', 'zh-Hant': '含運氣', en: 'With luck' };
const SALES = { 'zh-Hans': '各期平均销售', 'zh-Hant': '各期平均銷售', en: 'Mean sales by turn' };
const LUCK = {
  'zh-Hans': '运气占比 {share}%（参考打法的 {jitters} 个变体，{seeds} 个种子）',
  'zh-Hant': '運氣佔比 {share}%（參考打法的 {jitters} 個變體，{seeds} 個種子）',
  en: 'Luck share {share} % ({jitters} variants of the reference plan on {seeds} seeds)',
};
const NO_LUCK = {
  'zh-Hans': '运气占比：要有标线，且至少两局才能算',
  'zh-Hant': '運氣佔比：要有標線，且至少兩局才能算',
  en: 'Luck share: needs marks and at least two games',
};
const TEMPTS = {
  'zh-Hans': '诱人：前三期降价者比高手多卖四分之一以上，占 {share}% 的种子',
  'zh-Hant': '誘人：前三期降價者比高手多賣四分之一以上，佔 {share}% 的種子',
  en: 'It tempts: price-cutter sells a quarter more than expert in turns 1–3 in {share} % of seeds',
};
const TURNS = {
  'zh-Hans': '转折：到第五期高手有一期卖得更多，占 {share}% 的种子',
  'zh-Hant': '轉折：到第五期高手有一期賣得更多，佔 {share}% 的種子',
  en: 'It turns: expert sells more in a turn by turn 5 in {share} % of seeds',
};
const TELLS = {
  'zh-Hans': '见分晓：降价者最后低于平常打法，占 {share}% 的种子',
  'zh-Hant': '見分曉：降價者最後低於平常打法，佔 {share}% 的種子',
  en: 'It tells: price-cutter ends below plain-sensible in {share} % of seeds',
};
const FORGIVES = {
  'zh-Hans': '容错：第四期醒悟者比平常打法 {four} 分，第七期醒悟者比什么都不做 {seven} 分',
  'zh-Hant': '容錯：第四期醒悟者比平常打法 {four} 分，第七期醒悟者比什麼都不做 {seven} 分',
  en: 'It forgives: convert-at-T4 is {four} points from plain-sensible, convert-at-T7 {seven} from do-nothing',
};

/** The author's report for people. */
export function showReport(report: BalanceReport, terminal: Terminal): void {
  const { language, print, say: tell } = terminal;
  print(tell(TITLE, { scenario: report.scenario, runs: report.runs }));
  print('');
  const scored = report.players.every(({ axes }) => axes !== null);
  if (scored) for (const line of pointsTable(report.players, terminal)) print(line);
  else print(say(language, 'debrief.unranked'));
  print('');
  print(tell(SALES));
  for (const line of salesTable(report.players)) print(line);
  print('');
  const { luck, trap } = report;
  if (luck) print(tell(LUCK, { ...luck, share: percent(luck.share) }));
  else print(tell(NO_LUCK));
  if (!trap) return;
  print(tell(TEMPTS, { share: percent(trap.tempts) }));
  print(tell(TURNS, { share: percent(trap.turns) }));
  if (trap.tells !== null) print(tell(TELLS, { share: percent(trap.tells) }));
  if (trap.lightAtT4 !== null && trap.lightAtT7 !== null) {
    print(tell(FORGIVES, { four: formatChange(trap.lightAtT4), seven: formatChange(trap.lightAtT7) }));
  }
}

const percent = (share: number): string => formatNumber(share * 100);
const spread = ({ mean, sd }: Spread): string => (sd === null ? fixed(mean) : `${fixed(mean)} ± ${fixed(sd)}`);
const fixed = (points: number): string => points.toFixed(1);

function pointsTable(players: readonly PlayerReport[], { language, say: tell }: Terminal): string[] {
  const axes = Object.keys(players[0]!.axes!);
  const head = [
    tell(PLAYER),
    say(language, 'debrief.score'),
    tell(FIXED),
    ...axes.map((axis) => say(language, `axis.${axis}` as Key)),
  ];
  const rows = players.map(({ name, total, fixed: withLuck, axes: points }) => [
    name,
    spread(total!),
    spread(withLuck!),
    ...Object.values(points!).map(fixed),
  ]);
  return columns([head, ...rows], head.map((_, k) => k).slice(1));
}

function salesTable(players: readonly PlayerReport[]): string[] {
  const turns = players[0]!.sales.map((_, turn) => `${turn + 1}`);
  const rows = players.map(({ name, sales }) => [name, ...sales.map((cents) => formatMoney(Math.round(cents)))]);
  return columns(
    [['', ...turns], ...rows],
    turns.map((_, k) => k + 1),
  );
}
