import { playLogged } from '../../balance/play-policy.ts';
import { PLAYERS } from '../../players/index.ts';
import type { GameRecord, Play } from '../../sim/index.ts';
import { endingOf, engine, luckOf, recordOf } from '../../sim/index.ts';
import { playActs, readActsFile } from '../acts-file.ts';
import { command } from '../command.ts';
import { usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { oneOf, text, whole } from '../options.ts';
import { checkOutput, writeOutput } from '../output-file.ts';
import { playOverHttp } from '../play-over-http.ts';
import { openScenario } from '../scenario-file.ts';
import { showGame } from '../show-game.ts';
import { scoreAsJson } from '../show-score.ts';
import type { Terminal } from '../terminal.ts';

const NAMES = Object.keys(PLAYERS);

/**
 * Plays a scenario to its end without a screen. The same scenario, seed and player give the same bytes.
 *
 * With `--json`: `{scenario, rules, engine, seed, turns, score: {total, axes}, hash, chain}`. `turns` holds the books of
 * each closed turn (money in cents), `score` counts points from 0 to 100 (null where the scenario has no marks), `hash`
 * is the digest of the last state, `chain` the record's links. `--out` writes the whole record; one of a scenario that
 * is not of the catalogue carries the scenario with it.
 *
 * With `--server` it joins an event by its code and plays over HTTP: `{scenario, event, attempts: [{attempt, number,
 * turns, score}]}`.
 */
export const play = command({
  name: 'play',
  about: {
    'zh-Hans': '不开画面玩一局：由自动玩家来玩，或重放一列动作',
    'zh-Hant': '不開畫面玩一局：由自動玩家來玩，或重放一列動作',
    en: 'play without a screen: by a player made of code, or replaying acts',
  },
  places: { hint: 'SCENARIO', many: false },
  options: {
    seed: text('SEED', {
      'zh-Hans': '运气：任何一段文字，同样的文字就是同样的运气',
      'zh-Hant': '運氣：任何一段文字，同樣的文字就是同樣的運氣',
      en: 'luck: any text; the same text is the same luck',
    }),
    player: oneOf(
      'NAME',
      {
        'zh-Hans': `由谁来玩：${NAMES.join('、')}`,
        'zh-Hant': `由誰來玩：${NAMES.join('、')}`,
        en: `who plays: ${NAMES.join(', ')}`,
      },
      NAMES,
      null,
    ),
    acts: text('FILE', {
      'zh-Hans': '重放文件里的动作：一列动作，或一份记录',
      'zh-Hant': '重放檔案裡的動作：一列動作，或一份紀錄',
      en: 'replay the acts of a file: a list of acts, or a record',
    }),
    out: text('RECORD', {
      'zh-Hans': '把记录写到这个文件，供 verify 核对',
      'zh-Hant': '把紀錄寫到這個檔案，供 verify 核對',
      en: 'write the record to this file, for verify',
    }),
    server: text('URL', {
      'zh-Hans': '在这台服务器上玩：要写 --event 和 --player',
      'zh-Hant': '在這台伺服器上玩：要寫 --event 和 --player',
      en: 'play at this server: with --event and --player',
    }),
    event: text('CODE', { 'zh-Hans': '比赛的代码', 'zh-Hant': '比賽的代碼', en: 'code of the event there' }),
    attempts: whole(
      'N',
      {
        'zh-Hans': '在服务器上玩几局，默认 1',
        'zh-Hant': '在伺服器上玩幾局，預設 1',
        en: 'games to play there, 1 if left out',
      },
      { least: 1, most: 100, otherwise: 1 },
    ),
  },
  run([written], { player, acts, out, server, event, attempts, ...options }, terminal) {
    if (server !== null) return playThere(written!, { server, event, player, attempts }, terminal);
    if (options.seed === null) throw usage('usage.needed', { option: '--seed', hint: 'SEED' });
    // one text is one luck however it was composed, and one toss of a player's coin
    const seed = options.seed.normalize('NFC');
    if ((player === null) === (acts === null)) throw usage('usage.whoPlays', { known: NAMES.join(', ') });
    if (out !== null) checkOutput(out);
    const { scenario, sealed } = openScenario(written!, terminal);
    const list = acts === null ? null : readActsFile(acts, terminal);
    const rules = engine.prepare(scenario);
    const luck = luckOf(seed);
    const played: Play =
      list === null
        ? playLogged(rules, luck, PLAYERS[player!]!, seed)
        : playActs(rules, luck, { file: acts!, acts: list }, terminal);
    const record: GameRecord = { ...recordOf(played), ...(sealed === null ? {} : { sealed }) };
    if (out !== null) writeOutput(out, `${JSON.stringify(record)}\n`);
    const books = engine.observe(played.run).books.filter(({ turn }) => turn > 0);
    const scored = scenario.scoring !== undefined;
    const hash = engine.digest(played.run);
    terminal.give({
      scenario: scenario.id,
      rules: rules.hash,
      engine: engine.version,
      seed,
      turns: books,
      score: scoreAsJson(scored ? record.score : null),
      hash,
      chain: record.chain,
    });
    const ending = scored ? endingOf(rules, record.score) : null;
    if (!terminal.json)
      showGame({ scenario, seed, books, score: scored ? record.score : null, ending, hash, out }, terminal);
    return EXIT.ok;
  },
});

const PLAYED = {
  'zh-Hans': '第 {number} 局：{turns} 期，{points} 分',
  'zh-Hant': '第 {number} 局：{turns} 期，{points} 分',
  en: 'attempt {number}: {turns} turns, {points} points',
};
interface There {
  readonly server: string;
  readonly event: string | null;
  readonly player: string | null;
  readonly attempts: number;
}

async function playThere(
  written: string,
  { server, event, player, attempts }: There,
  terminal: Terminal,
): Promise<number> {
  if (event === null) throw usage('usage.needed', { option: '--event', hint: 'CODE' });
  if (player === null) throw usage('usage.needed', { option: '--player', hint: 'NAME' });
  const { scenario } = openScenario(written, terminal);
  const played = await playOverHttp({
    server,
    code: event,
    nickname: player,
    player: PLAYERS[player]!,
    attempts,
    scenario,
  });
  const told = played.map(({ score, ...one }) => ({ ...one, score: scoreAsJson(score) }));
  terminal.give({ scenario: scenario.id, event, attempts: told });
  for (const { number, turns, score } of played) {
    terminal.print(terminal.say(PLAYED, { number, turns, points: (score?.total ?? 0) / 10 }));
  }
  return EXIT.ok;
}
