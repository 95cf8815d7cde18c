import type { Book, Scenario, Score } from '../sim/index.ts';
import { formatMoney, formatNumber } from '../words/number.ts';
import { say } from '../words/say.ts';
import { tell } from '../words/text-at.ts';
import { scoreLines } from './show-score.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

const TITLE = { 'zh-Hans': '{title}，种子 {seed}', 'zh-Hant': '{title}，種子 {seed}', en: '{title}, seed {seed}' };
const TURN = { 'zh-Hans': '期', 'zh-Hant': '期', en: 'Turn' };
const CUSTOMERS = { 'zh-Hans': '客户', 'zh-Hant': '客戶', en: 'Customers' };
const HASH = { 'zh-Hans': '终态摘要 {hash}', 'zh-Hant': '終態摘要 {hash}', en: 'Digest of the last state {hash}' };
const WRITTEN = { 'zh-Hans': '记录已写入 {out}', 'zh-Hant': '紀錄已寫入 {out}', en: 'Record written to {out}' };

export interface FinishedGame {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly books: readonly Book[]; // of the turns played
  readonly score: Score | null;
  readonly ending: string | null;
  readonly hash: string;
  readonly out: string | null;
}

/** A finished game for people: a line for each turn, the score, the ending. */
export function showGame({ scenario, seed, books, score, ending, hash, out }: FinishedGame, terminal: Terminal): void {
  const { language, print } = terminal;
  print(terminal.say(TITLE, { title: `${scenario.id} ${tell(language, scenario.title)}`, seed }));
  print('');
  const names = scenario.period.names.map((name) => tell(language, name));
  const head = [
    terminal.say(TURN),
    say(language, 'measure.sales'),
    say(language, 'measure.orders'),
    say(language, 'measure.complaints'),
    say(language, 'measure.waitDays'),
    terminal.say(CUSTOMERS),
    say(language, 'measure.satisfaction'),
    say(language, 'measure.cash'),
  ];
  const rows = books.map((book) => [names[book.turn - 1] ?? `${book.turn}`, ...figures(book)]);
  for (const line of columns([head, ...rows], [1, 2, 3, 4, 5, 6, 7])) print(line);
  print('');
  const told = scenario.endings.find(({ id }) => id === ending);
  if (score === null) print(say(language, 'debrief.unranked'));
  else for (const line of scoreLines(score, terminal)) print(line);
  if (told) print(`${say(language, 'debrief.ending')}: ${tell(language, told.title)}`);
  print('');
  print(terminal.say(HASH, { hash }));
  if (out !== null) print(terminal.say(WRITTEN, { out }));
}

function figures({ sales, orders, complaints, waitDays, customers, satisfaction, cash }: Book): readonly string[] {
  return [
    formatMoney(sales),
    formatNumber(orders),
    formatNumber(complaints),
    formatNumber(waitDays / 10),
    formatNumber(customers),
    satisfaction === null ? '–' : formatNumber(satisfaction / 10),
    formatMoney(cash),
  ];
}
