import type { EngineDoor } from '../engines/door.ts';
import { door as today } from '../engines/door.ts';
import type { Act, GameRecord, Rules, Score, Verdict } from '../sim/index.ts';
import { sayRefusals } from './say-refusals.ts';
import type { Terminal } from './terminal.ts';

type Bad = Extract<Verdict, { ok: false }>;

const WHERE = {
  'zh-Hans': 'acts[{act}]（第 {turn} 期的 {kind}）：{what}',
  'zh-Hant': 'acts[{act}]（第 {turn} 期的 {kind}）：{what}',
  en: 'acts[{act}] ({kind} in turn {turn}): {what}',
};
const LINKS = {
  'zh-Hans': '{acts} 个动作应有 {wanted} 节链，这里有 {links} 节',
  'zh-Hant': '{acts} 個動作應有 {wanted} 節鏈，這裡有 {links} 節',
  en: '{acts} {acts:act has|acts have} {wanted} links, here there are {links}',
};
const ENGINE = {
  'zh-Hans': '记录出自引擎 {theirs}，这里的是引擎 {ours}',
  'zh-Hant': '紀錄出自引擎 {theirs}，這裡的是引擎 {ours}',
  en: 'the record is of engine {theirs}, this is engine {ours}',
};
const SCENARIO = {
  'zh-Hans': '记录所玩的是 {theirs}，这里的是 {ours}（编号和规则的哈希）',
  'zh-Hant': '紀錄所玩的是 {theirs}，這裡的是 {ours}（編號和規則的雜湊）',
  en: 'the record was played on {theirs}, the scenario at hand is {ours} (id and hash of the rules)',
};
const OPENING = {
  'zh-Hans': 'chain[0] 与引擎、规则、运气对不上：运气（luck）或这一节被改过',
  'zh-Hant': 'chain[0] 與引擎、規則、運氣對不上：運氣（luck）或這一節被改過',
  en: 'chain[0] does not follow from engine, rules and luck: the luck or this link was changed',
};
const LINK = {
  'zh-Hans': '与 chain[{link}] 对不上：这个动作或这一节被改过',
  'zh-Hant': '與 chain[{link}] 對不上：這個動作或這一節被改過',
  en: 'does not lead to chain[{link}]: this act or this link was changed',
};
const REFUSED = {
  'zh-Hans': '引擎不接受：{because}',
  'zh-Hant': '引擎不接受：{because}',
  en: 'the engine refuses it: {because}',
};
const SCORE = {
  'zh-Hans': '链对得上，分数对不上：{differences}',
  'zh-Hant': '鏈對得上，分數對不上：{differences}',
  en: 'the chain agrees, the score does not: {differences}',
};
const DIFFERS = {
  'zh-Hans': '{name} 写的是 {said}，重放得 {found}',
  'zh-Hant': '{name} 寫的是 {said}，重放得 {found}',
  en: '{name} says {said}, the replay gives {found}',
};
const UNFINISHED = {
  'zh-Hans': '动作只到第 {turn} 期，共 {of} 期：后面的被删去了',
  'zh-Hant': '動作只到第 {turn} 期，共 {of} 期：後面的被刪去了',
  en: 'the acts end in turn {turn} of {of}: what came after was taken out',
};
const LUCK = {
  'zh-Hans': 'luck 要是 64 位十六进制小写数字',
  'zh-Hant': 'luck 要是 64 位十六進位小寫數字',
  en: 'luck must be 64 lower-case hexadecimal digits',
};
const COMMA = { 'zh-Hans': '；', 'zh-Hant': '；', en: '; ' };

/** What is wrong with a record, in one sentence that names the place: `acts[7] (close in turn 3): …`. */
export function explainVerdict(
  rules: Rules,
  record: GameRecord,
  { act, what }: Bad,
  terminal: Terminal,
  door: EngineDoor = today,
): string {
  const { say, language } = terminal;
  const at = (told: string) =>
    say(WHERE, { act: `${act}`, turn: turnOf(record.acts, act), kind: record.acts[act]!.kind, what: told });
  switch (what) {
    case 'format':
      return say(LINKS, { acts: record.acts.length, wanted: record.acts.length + 1, links: record.chain.length });
    case 'engine':
      return say(ENGINE, { theirs: record.engine, ours: door.engine.version });
    case 'scenario': {
      const name = ({ id, hash }: { id: string; hash: string }) => `${id} ${hash.slice(0, 12)}…`;
      const theirs = name({ id: record.scenario.id, hash: record.scenario.rules });
      return say(SCENARIO, { theirs, ours: name({ id: rules.scenario.id, hash: rules.hash }) });
    }
    case 'luck':
      return say(LUCK);
    case 'chain':
      return act < 0 ? say(OPENING) : at(say(LINK, { link: `${act + 1}` }));
    case 'refused':
      return at(say(REFUSED, { because: sayRefusals(language, rules, refusalsAt(rules, record, act, door)) }));
    case 'score':
      return say(SCORE, { differences: differences(rules, record, terminal, door).join(say(COMMA)) });
    case 'unfinished':
      return say(UNFINISHED, { turn: turnOf(record.acts, act), of: rules.turns });
  }
}

/** The turn an act was done in; for one past the end, the turn the acts stop in. */
function turnOf(acts: readonly Act[], act: number): number {
  return 1 + acts.slice(0, act).filter(({ kind }) => kind === 'close').length;
}

/** Why the engine refuses an act whose forerunners it accepts. */
function refusalsAt(rules: Rules, { luck, acts }: GameRecord, act: number, { engine }: EngineDoor) {
  let run = engine.start(rules, luck);
  for (const one of acts.slice(0, act + 1)) {
    const applied = engine.apply(run, one);
    if (!applied.ok) return applied.refusals;
    run = applied.run;
  }
  return [];
}

function differences(rules: Rules, record: GameRecord, { say }: Terminal, door: EngineDoor): string[] {
  const replayed = door.replayChain(rules, record);
  const found = replayed.ok ? door.engine.score(replayed.run) : null;
  const theirs = record.score;
  const ours: Score = found ?? { scheme: 'none', total: 0, axes: {} };
  const axes = [...new Set([...Object.keys(theirs.axes), ...Object.keys(ours.axes)])];
  const rows: readonly (readonly [string, string | number | undefined, string | number | undefined])[] = [
    ['score.scheme', theirs.scheme, ours.scheme],
    ['score.total', theirs.total, ours.total],
    ...axes.map((axis) => [`score.axes.${axis}`, theirs.axes[axis], ours.axes[axis]] as const),
  ];
  return rows
    .filter(([, said, replay]) => said !== replay)
    .map(([name, said, replay]) => say(DIFFERS, { name, said: shown(said), found: shown(replay) }));
}

const shown = (value: string | number | undefined): string => (value === undefined ? '–' : String(value));
