import type { Axis, Difference, WhatIf } from '../sim/index.ts';
import { formatChange, formatMoney, formatNumber } from '../words/number.ts';
import { say } from '../words/say.ts';
import { columns } from './table.ts';
import type { Terminal } from './terminal.ts';

const WAS = { 'zh-Hans': '原来', 'zh-Hant': '原來', en: 'was' };
const WOULD = { 'zh-Hans': '会是', 'zh-Hant': '會是', en: 'would be' };
const CHANGE = { 'zh-Hans': '相差', 'zh-Hant': '相差', en: 'change' };
const TOGETHER = { 'zh-Hans': '其中合力', 'zh-Hant': '其中合力', en: 'of it together' };
const PEOPLE = {
  'zh-Hans': '到最后，{kept}人会多留下，{lost}人会离开；客户花的钱{money}。',
  'zh-Hant': '到最後，{kept}人會多留下，{lost}人會離開；客戶花的錢{money}。',
  en: 'At the end {kept} more would be customers and {lost} would have left; customers would spend {money}.',
};
const EXPLAINED = {
  'zh-Hans': '“其中合力”是几处改动放在一起才有、分开算加不出来的部分。',
  'zh-Hant': '「其中合力」是幾處改動放在一起才有、分開算加不出來的部分。',
  en: '“of it together” is what the changes do only side by side: one by one they do not add up to it.',
};

const AXES: readonly Axis[] = ['satisfaction', 'loyalty', 'value', 'service', 'conduct', 'growth'];

/** What a thought experiment moved: axis by axis, then people and money. */
export function showDifference({ from, to, whole, people, singles, remainder }: WhatIf, terminal: Terminal): void {
  const { language, print } = terminal;
  const several = singles.length > 1;
  const head = ['', terminal.say(WAS), terminal.say(WOULD), terminal.say(CHANGE)];
  if (several) head.push(terminal.say(TOGETHER));
  const row = (name: string, values: readonly number[], written: (value: number) => string, change = written) => {
    const [was, would, apart, left] = values as [number, number, number, number];
    return [name, written(was), written(would), change(apart), ...(several ? [change(left)] : [])];
  };
  const measured = AXES.map((axis) => {
    const name = say(language, `axis.${axis}`);
    if (from.points !== null && to.points !== null) {
      const read = ({ points }: Difference) => points![axis];
      return row(name, [from.points[axis], to.points[axis], read(whole), read(remainder)], inTenths, changeInTenths);
    }
    const values = [from.raw[axis], to.raw[axis], whole.raw[axis], remainder.raw[axis]];
    return row(name, values, RAW[axis], (value) => signed(RAW[axis](value), value));
  });
  const total =
    from.points === null || to.points === null
      ? []
      : [
          row(
            say(language, 'debrief.score'),
            [from.points.total, to.points.total, whole.points!.total, remainder.points!.total],
            inTenths,
            changeInTenths,
          ),
        ];
  const cash = row(
    say(language, 'measure.cash'),
    [from.cash, to.cash, whole.cash, remainder.cash],
    formatMoney,
    moneyChange,
  );
  for (const line of columns([head, ...measured, ...total, cash], [1, 2, 3, 4])) print(line);
  print('');
  const spent = people.cents.reduce((sum, cents) => sum + cents, 0);
  print(terminal.say(PEOPLE, { kept: whole.kept, lost: whole.lost, money: moneyChange(spent) }));
  if (several) print(terminal.say(EXPLAINED));
}

const inTenths = (tenths: number): string => formatNumber(tenths / 10);
const changeInTenths = (tenths: number): string => formatChange(tenths / 10);
const signed = (written: string, value: number): string => (value > 0 ? `+${written}` : written);
const moneyChange = (cents: number): string => signed(formatMoney(Math.round(cents)), cents);
const percent = (share: number): string => `${formatNumber(100 * share)} %`;

/** Raw measures where there are no marks: points, shares, cents, harm for a hundred orders. */
const RAW: Readonly<Record<Axis, (value: number) => string>> = {
  satisfaction: formatNumber,
  loyalty: percent,
  value: (cents) => formatMoney(Math.round(cents)),
  service: (harm) => formatNumber(100 * harm),
  conduct: formatNumber,
  growth: percent,
};
