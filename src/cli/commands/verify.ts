import { engineByNumber } from '../../engines/by-number.ts';
import { door as today } from '../../engines/door.ts';
import type { Located } from '../../scenarios/problems.ts';
import type { Score } from '../../sim/index.ts';
import { readRecord } from '../../sim/index.ts';
import { command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { explainVerdict } from '../explain-verdict.ts';
import { judgeEvent } from '../judge-event.ts';
import { text } from '../options.ts';
import { readJsonFile } from '../read-json.ts';
import { rulesOfRecord } from '../rules-of-record.ts';
import { problemsAsJson, showProblems } from '../show-problems.ts';
import { scoreAsJson } from '../show-score.ts';
import type { Terminal } from '../terminal.ts';

const FINE = {
  'zh-Hans': '{file}：核对无误，{scenario}，{acts} 个动作，{points}',
  'zh-Hant': '{file}：核對無誤，{scenario}，{acts} 個動作，{points}',
  en: '{file}: verified, {scenario}, {acts} {acts:act|acts}, {points}',
};
const BAD = {
  'zh-Hans': '{file}：核对不符，{told}',
  'zh-Hant': '{file}：核對不符，{told}',
  en: '{file}: does not verify: {told}',
};
const BROKEN = {
  'zh-Hans': '{file}：不是一份完好的记录，见上面 {n} 处',
  'zh-Hant': '{file}：不是一份完好的紀錄，見上面 {n} 處',
  en: '{file}: no sound record, see the {n} {n:problem|problems} above',
};
const NOWHERE = {
  'zh-Hans': '目录里没有 {id} 这个剧本，记录也没带着它；用 play --out 从剧本文件重新录',
  'zh-Hant': '目錄裡沒有 {id} 這個劇本，紀錄也沒帶著它；用 play --out 從劇本檔案重新錄',
  en: 'it is of the scenario {id}, which the catalogue has not and the record does not carry; record it with play --out',
};
const CATALOGUE = { 'zh-Hans': '目录里的 {id}', 'zh-Hant': '目錄裡的 {id}', en: '{id} of the catalogue' };
const CARRIED = {
  'zh-Hans': '记录自带的 {id}，不是目录里的',
  'zh-Hant': '紀錄自帶的 {id}，不是目錄裡的',
  en: 'a scenario {id} of its own, none of the catalogue',
};
const POINTS = { 'zh-Hans': '{n} 分', 'zh-Hant': '{n} 分', en: '{n} points' };
const UNSCORED = { 'zh-Hans': '不计分', 'zh-Hant': '不計分', en: 'without a score' };

/** What is said of one file; `act` is an index into its acts, −1 where the record as a whole is meant. */
interface Judged {
  readonly file: string;
  readonly ok: boolean;
  readonly message: string;
  readonly scenario?: { readonly id: string; readonly rules: string; readonly catalogue: boolean };
  readonly score?: ReturnType<typeof scoreAsJson>;
  readonly act?: number;
  readonly what?: string;
  readonly problems?: readonly unknown[];
}

/**
 * Replays records and compares every link of their chains and the score. Ends with 0 when all agree, else with 1 and,
 * for each that does not, the first act that differs and what about it.
 *
 * With `--json`: `{ok, records: [{file, ok, message, scenario: {id, rules, catalogue}, score, act, what, problems}]}`;
 * `what` is one of `file shape missing scenario engine format luck refused chain unfinished score`. With `--event`:
 * `{ok, event: {code, name, closed}, attempts, acts, scores, flaws: [{where, what, act}]}`.
 */
export const verify = command({
  name: 'verify',
  about: {
    'zh-Hans': '重放记录，核对每一节链和分数',
    'zh-Hant': '重放紀錄，核對每一節鏈和分數',
    en: 'replay records and check every link of the chain and the score',
  },
  places: { hint: 'RECORD', many: true, spared: 'event' },
  options: {
    event: text('FILE', {
      'zh-Hans': '核对导出的一场比赛：种子、运气、每一节链、分数、榜和封印',
      'zh-Hant': '核對匯出的一場比賽：種子、運氣、每一節鏈、分數、榜和封印',
      en: 'verify an exported event: seed, luck, every link, score, board and seal',
    }),
  },
  async run(given, { event }, terminal) {
    if (event !== null) return judgeEvent(event, terminal);
    const records: Judged[] = [];
    for (const file of given) {
      const judged = await judge(file, terminal);
      terminal.print(judged.message);
      records.push(judged);
    }
    const ok = records.every((one) => one.ok);
    terminal.give({ ok, records });
    return ok ? EXIT.ok : EXIT.notOk;
  },
});

async function judge(file: string, terminal: Terminal): Promise<Judged> {
  const { say } = terminal;
  const read = readJsonFile(file);
  if (!read.ok) return broken(file, 'file', read.problems, terminal);
  const shaped = readRecord(read.value);
  if (!shaped.ok) return broken(file, 'shape', shaped.problems.map(read.place), terminal);
  const { record } = shaped;
  // of an engine that is not here today's says that it is not its own
  const door = (await engineByNumber(record.engine)) ?? today;
  const found = rulesOfRecord(record, door);
  if (!found.ok && found.problems.length === 0) {
    const message = say(BAD, { file, told: say(NOWHERE, { id: record.scenario.id }) });
    return { file, ok: false, message, act: -1, what: 'missing' };
  }
  if (!found.ok) {
    const inFile = found.problems.map((one) =>
      read.place({ ...one, path: ['sealed', 'scenario', ...one.path], at: 'value' }),
    );
    return broken(file, 'scenario', inFile, terminal);
  }
  const { rules, catalogue } = found;
  const scenario = { id: rules.scenario.id, rules: rules.hash, catalogue };
  const verdict = door.engine.verify(rules, record);
  if (!verdict.ok) {
    const { act, what } = verdict;
    const message = say(BAD, { file, told: explainVerdict(rules, record, verdict, terminal, door) });
    return { file, ok: false, message, scenario, act, what };
  }
  const scored: Score | null = rules.scenario.scoring === undefined ? null : verdict.score;
  const told = say(catalogue ? CATALOGUE : CARRIED, { id: scenario.id });
  const points = scored === null ? say(UNSCORED) : say(POINTS, { n: scored.total / 10 });
  const message = say(FINE, { file, scenario: told, acts: record.acts.length, points });
  return { file, ok: true, message, scenario, score: scoreAsJson(scored) };
}

function broken(file: string, what: string, problems: readonly Located[], terminal: Terminal): Judged {
  showProblems(file, problems, terminal, terminal.print);
  const message = terminal.say(BROKEN, { file, n: problems.length });
  return { file, ok: false, message, act: -1, what, problems: problemsAsJson(problems, terminal) };
}
