/** What numbers are counted in. */
export const UNITS = {
  cents: ['单位：分', 'cents'],
  turn: ['期', 'turn, 1 for the first'],
  turns: ['期', 'turns'],
  weeks: ['周', 'weeks'],
  days: ['天', 'days'],
  minutes: ['分钟', 'minutes'],
  seconds: ['秒', 'seconds'],
  people: ['人', 'people'],
  points: ['分（满分 100）', 'points of 100'],
  share: ['比例，0 到 1', 'share, 0 to 1'],
  chance: ['概率，0 到 1', 'chance, 0 to 1'],
  ratio: ['倍数', 'ratio'],
  sd: ['标准差', 'standard deviations'],
  percent: ['百分点', 'per cent'],
  basisPoints: ['万分之一', 'hundredths of a per cent'],
  years: ['岁', 'years'],
  months: ['月', 'months'],
  index: ['第几个，从 0 数起', 'the how-manieth, from 0'],
  characters: ['字', 'characters of Chinese'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
export type Unit = keyof typeof UNITS;

/**
 * What a field means, in Simplified Chinese and in English; what it is counted in; and where its default comes from:
 * course, evidence (a row of `doc/model.md`, Evidence) or chosen.
 */
export type Meaning = readonly [zhHans: string, en: string, unit?: Unit | '', label?: string];
/** Meanings by place, as `Segment.basketCents` or `Scenario.firm.cash`; `*` stands for any one name. */
export type Meanings = Readonly<Record<string, Meaning>>;
