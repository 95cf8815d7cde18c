import { appraise as appraiseGame } from '../../sim/index.ts';
import { command } from '../command.ts';
import { EXIT } from '../exit.ts';
import { openRecord } from '../record-file.ts';
import { showAppraisal } from '../show-appraisal.ts';

const NO_MARKET = {
  'zh-Hans': '{scenario} 没有市场，没有可考核的数字',
  'zh-Hant': '{scenario} 沒有市場，沒有可考核的數字',
  en: '{scenario} has no market, so there is nothing to appraise',
};

/**
 * Appraises the firm of a finished game by the course's own tables, from its books and files alone: a line for each
 * turn, then the indicators by cycle. It is no score and ranks nobody.
 *
 * With `--json`: `{ok, scenario, appraisal}`; `appraisal` is what `src/sim/appraisal/appraise.ts` makes, shares from 0 to
 * 1, money in cents, null where the firm has no figure; as a whole null for a scenario without a market.
 */
export const appraise = command({
  name: 'appraise',
  about: {
    'zh-Hans': '按课程的考核表给一局里的店打分：逐期和各项指标',
    'zh-Hant': '按課程的考核表給一局裡的店打分：逐期和各項指標',
    en: 'appraise the firm of a game by the course’s tables: by turn and by indicator',
  },
  places: { hint: 'RECORD', many: false },
  options: {},
  run([file], _options, terminal) {
    const { record, rules } = openRecord(file!, terminal);
    const appraisal = appraiseGame(rules, record);
    const { scenario } = rules;
    terminal.give({ ok: true, scenario: scenario.id, appraisal });
    if (appraisal === null) terminal.print(terminal.say(NO_MARKET, { scenario: scenario.id }));
    else if (!terminal.json) showAppraisal(appraisal, scenario, terminal);
    return EXIT.ok;
  },
});
