import { existsSync } from 'node:fs';
import { FLAW_WORDS } from '../words/proof/flaws.ts';
import { notOk, usage } from './complaint.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';

const FINE = {
  'zh-Hans': '{file}：核对无误，{name}（{code}），{attempts} 局，{acts} 个动作，{scores} 个分数',
  'zh-Hant': '{file}：核對無誤，{name}（{code}），{attempts} 局，{acts} 個動作，{scores} 個分數',
  en: '{file}: verified, {name} ({code}), {attempts} {attempts:attempt|attempts}, {acts} {acts:act|acts}, {scores} {scores:score|scores}',
};
const OPEN = {
  'zh-Hans': '比赛还没关：榜和封印之后还会变',
  'zh-Hant': '比賽還沒關：榜和封印之後還會變',
  en: 'the event is not closed: boards and seals will still change',
};
const FLAW = {
  'zh-Hans': '{file}：{where}：{what}',
  'zh-Hant': '{file}：{where}：{what}',
  en: '{file}: {where}: {what}',
};
/** Replays an exported event and tells every flaw. @throws Complaint for a file that is none */
export async function judgeEvent(file: string, terminal: Terminal): Promise<number> {
  if (!existsSync(file)) throw usage('file.missing', { file });
  const { BadLine } = await import('../proof/export-line.ts');
  const { readLines } = await import('../server/proof/read-lines.ts');
  const { verifyEvent } = await import('../proof/verify-event.ts');
  const verdict = await verifyEvent(readLines(file)).catch((error: unknown) => {
    throw error instanceof BadLine ? notOk('event.badLine', { file, line: error.line }) : error;
  });
  const { ok, event, attempts, acts, scores } = verdict;
  terminal.give(verdict);
  const flaws = verdict.flaws.map(({ where, what }) =>
    terminal.say(FLAW, { file, where, what: terminal.say(FLAW_WORDS[what]) }),
  );
  for (const line of flaws) terminal.print(line);
  const { name = '', code = '' } = event ?? {};
  if (ok) terminal.print(terminal.say(FINE, { file, name, code, attempts, acts, scores }));
  if (event && !event.closed) terminal.print(terminal.say(OPEN));
  return ok ? EXIT.ok : EXIT.notOk;
}
