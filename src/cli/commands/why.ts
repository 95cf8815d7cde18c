import type { GameRecord, Rules } from '../../sim/index.ts';
import { legendOf, story } from '../../sim/index.ts';
import { say } from '../../words/say.ts';
import { tell } from '../../words/text-at.ts';
import { tellStory } from '../../words/why-story.ts';
import { command } from '../command.ts';
import { usage } from '../complaint.ts';
import { EXIT } from '../exit.ts';
import { near } from '../near.ts';
import { neededText, text } from '../options.ts';
import { openRecord } from '../record-file.ts';
import type { Terminal } from '../terminal.ts';

/**
 * The story of one customer of a finished game: how it ended, how it would have ended on the same luck had nothing been
 * done, which decisions were pivotal and how they worked. It is truth, so it is told of whole games only.
 *
 * With `--json`: `{ok, customer, name, scenario, story, sentences}`; `story` is what `src/sim/why/story.ts` says of one,
 * sizes in log hazard, satisfaction in points, money in cents. Customers are numbered from 1, as on the screen.
 */
export const why = command({
  name: 'why',
  about: {
    'zh-Hans': '讲一位客户的故事：为什么留下，为什么走',
    'zh-Hant': '講一位客戶的故事：為什麼留下，為什麼走',
    en: 'tell the story of one customer: why they stayed or left',
  },
  places: { hint: 'RECORD', many: false },
  options: {
    customer: neededText('N', {
      'zh-Hans': '哪一位：画面上的编号，或剧本里有名字的人的代号',
      'zh-Hant': '哪一位：畫面上的編號，或劇本裡有名字的人的代號',
      en: 'which one: the number on the screen, or the id of somebody the scenario names',
    }),
    beside: text('RECORD', {
      'zh-Hans': '与这份记录对照（同一剧本、同一运气），而不是与“什么都不做”对照',
      'zh-Hant': '與這份紀錄對照（同一劇本、同一運氣），而不是與「什麼都不做」對照',
      en: 'hold it against this record of the same scenario and luck, instead of against doing nothing',
    }),
  },
  run([file], { customer, beside }, terminal) {
    const { record, rules } = openRecord(file!, terminal);
    const who = customerOf(rules, customer);
    const other = beside === null ? null : sameGame(openRecord(beside, terminal).record, record, beside);
    const told = story(rules, record, who, other?.acts ?? null);
    const name = nameOf(rules, who, terminal);
    const sentences = tellStory(told, {
      language: terminal.language,
      scenario: rules.scenario,
      levers: legendOf(rules).levers,
      name,
      beside: other !== null,
    });
    terminal.give({ ok: true, customer: who + 1, name, scenario: rules.scenario.id, story: told, sentences });
    for (const sentence of sentences) terminal.print(sentence);
    return EXIT.ok;
  },
});

function customerOf(rules: Rules, written: string): number {
  const member = Object.hasOwn(rules.cast, written) ? rules.cast[written] : undefined;
  if (member !== undefined) return member;
  const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  if (number >= 1 && number <= rules.n) return number - 1;
  const known = rules.scenario.cast.map(({ id }) => id);
  throw usage('why.noCustomer', { written, most: `${rules.n}`, known: known.join(', '), ...near(written, known) });
}

function nameOf(rules: Rules, who: number, { language }: Terminal): string {
  const member = rules.scenario.cast.find(({ id }) => rules.cast[id] === who);
  return member ? tell(language, member.name) : say(language, 'person.number', { n: String(who + 1) });
}

function sameGame(other: GameRecord, record: GameRecord, file: string): GameRecord {
  if (other.scenario.rules === record.scenario.rules && other.luck === record.luck) return other;
  throw usage('why.otherGame', { file });
}
