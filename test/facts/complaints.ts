import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';
import { did, keepLog } from './log.ts';

export const complaints: Fact = {
  id: 'V11',
  name: 'half complain to the front line: most where money is lost, few of bad service',
  kind: 'built in',
  mechanism: 'the logit of voicing, by cause and person; asked of everybody, as those who said nothing are on no file',
  source: '15',
  observe(bench) {
    const sums = { problems: 0, voiced: 0, money: 0, moneyVoiced: 0, service: 0, serviceVoiced: 0, higher: 0 };
    for (const row of keepLog(bench.open('online-retail'), 26)) {
      if (!did(row, 'failed')) continue;
      const voiced = did(row, 'complained') ? 1 : 0;
      sums.problems += 1;
      sums.voiced += voiced;
      sums[row.money ? 'money' : 'service'] += 1;
      sums[row.money ? 'moneyVoiced' : 'serviceVoiced'] += voiced;
      if (did(row, 'escalated')) sums.higher += 1;
    }
    return sums;
  },
  read: (sums) => [
    { name: 'of all problems', value: ratio(sums, 'voiced', 'problems'), from: 0.4, to: 0.6 },
    { name: 'of those about money', value: ratio(sums, 'moneyVoiced', 'money'), from: 0.5, to: 0.75 },
    { name: 'of those about service', value: ratio(sums, 'serviceVoiced', 'service'), from: 0.05, to: 0.3 },
    { name: 'gone higher', value: ratio(sums, 'higher', 'problems'), from: 0.01, to: 0.05 },
  ],
  without: { set: { 'complain.money': 0, 'complain.service': 0 } },
};
