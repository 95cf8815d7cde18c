import { readFileSync } from 'node:fs';
import { Model } from '../../src/sim/language/model.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Rules } from '../../src/sim/rules.ts';
import type { Market } from '../support/small-rules.ts';
import { openMarket } from '../support/small-rules.ts';

export type MarketName = 'online-retail' | 'contract-service' | 'b2b';

/** Constants of the model and fields of every segment, set or multiplied: how a mechanism is switched off or shaken. */
export interface Change {
  readonly set?: Readonly<Record<string, number>>; // 'leave.drift': 0
  readonly times?: Readonly<Record<string, number>>;
  readonly segment?: Readonly<Record<string, number>>;
  readonly contract?: Readonly<Record<string, number>>; // fields of every contract there is
}

/** What an experiment does to a market before it opens. */
export interface Setting {
  readonly weeks?: number; // length of a turn
  /** Nobody has bought yet: prospects in place of customers, who all come in within a quarter. */
  readonly launch?: boolean;
  /** A cohort signed on the same day: customers without a past. */
  readonly fresh?: boolean;
  readonly hands?: number; // times the usual
  readonly street?: number; // prospects for each customer
  readonly only?: string; // the one segment that gets all the people
  readonly segment?: Readonly<Record<string, number>>;
  readonly set?: Readonly<Record<string, number>>;
}

/** One seed's markets under one change. */
export interface Bench {
  readonly seed: string;
  readonly customers: number;
  rules(name: MarketName, setting?: Setting): Rules;
  open(name: MarketName, setting?: Setting): Market;
  /** What several facts look at is made once. */
  once<T>(name: string, make: () => T): T;
}

/** So ready and eager that four in five come within a quarter. */
const LAUNCH = { 'attract.joinPerWeek': 0.4 };
const AUTHORED = 5000;

export function newBench(seed: string, customers: number, change: Change = {}): Bench {
  const made = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
  const rules = (name: MarketName, setting: Setting = {}): Rules =>
    once(`rules ${name} ${JSON.stringify(setting)}`, () => prepare(compose(name, customers, setting, change)));
  return { seed, customers, rules, once, open: (name, setting) => openMarket(rules(name, setting), seed) };
}

/** A market as its file has it, sized, set up, then changed. */
function compose(name: MarketName, customers: number, setting: Setting, change: Change): Scenario {
  const read = readFileSync(new URL(`./markets/${name}.json`, import.meta.url), 'utf8');
  const scenario = Scenario.parse(JSON.parse(read));
  const { weeks = scenario.period.weeks, hands = 1 } = setting;
  const size = customers / AUTHORED;
  const all = scenario.segments.filter(({ id }) => setting.only === undefined || id === setting.only);
  const total = all.reduce((sum, segment) => sum + segment.customers, 0);
  const segments = all.map((segment) => {
    const people = Math.round((customers * segment.customers) / total);
    const here = setting.launch
      ? { customers: 0, prospects: Math.round(1.25 * people) }
      : { customers: people, prospects: Math.round((setting.street ?? 0) * people) };
    const bound = segment.contract ? { contract: { ...segment.contract, ...change.contract } } : {};
    return { ...segment, ...here, ...setting.segment, ...change.segment, ...bound };
  });
  const minutes = (scenario.work.minutesAtRest * size * hands * weeks) / scenario.period.weeks;
  const set = { ...(setting.launch ? LAUNCH : {}), ...setting.set };
  return Scenario.parse({
    ...scenario,
    period: { ...scenario.period, weeks },
    work: { ...scenario.work, minutesAtRest: minutes },
    past: { ...scenario.past, weeks: setting.launch || setting.fresh ? 0 : scenario.past.weeks },
    segments,
    model: changed(scenario.model, set, change),
  });
}

function changed(model: Scenario['model'], set: Readonly<Record<string, number>>, change: Change): Scenario['model'] {
  const phases: Record<string, Record<string, unknown>> = structuredClone(model);
  const put = (path: string, how: (old: number) => number) => {
    const [phase = '', name = ''] = path.split('.');
    const constants = phases[phase];
    if (typeof constants?.[name] !== 'number') throw new Error(`There is no constant ${path} in the model.`);
    constants[name] = how(constants[name]);
  };
  for (const [path, value] of Object.entries(set)) put(path, () => value);
  for (const [path, value] of Object.entries(change.set ?? {})) put(path, () => value);
  for (const [path, factor] of Object.entries(change.times ?? {})) {
    put(path, (old) => old * factor);
    // a share cannot be more than all
    if (!Model.safeParse(phases).success) put(path, () => 1);
  }
  return Model.parse(phases);
}
