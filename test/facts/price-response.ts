import type { Bench, MarketName } from './bench.ts';
import type { Fact, Figure, Sums } from './fact.ts';
import { keepLog, sumOf } from './log.ts';

const MARKETS: readonly MarketName[] = ['online-retail', 'contract-service', 'b2b'];
/** Where people choose a shop anew for each order; a subscriber of ours has nowhere to shift this month's calls to. */
const CHOSEN_ANEW: readonly MarketName[] = ['online-retail', 'b2b'];
const WITHIN = 0.3;
const STEPS = { cheap: 0.9, usual: 1, dear: 1.1 } as const;

/** Orders of one month in which the list price is changed. */
function ordersAt(bench: Bench, name: MarketName, price: number): number {
  const market = bench.open(name, { weeks: 52 / 12 });
  return sumOf(
    keepLog(market, 1, () => ({ dials: (d) => d.scale('price.list', price) })),
    ({ orders }) => orders,
  );
}

function figuresOf(sums: Sums, name: MarketName): Figure[] {
  const [cheap, usual, dear] = ['cheap', 'usual', 'dear'].map((step) => sums[`${name} ${step}`]!);
  const elasticity = Math.log(dear! / cheap!) / Math.log(STEPS.dear / STEPS.cheap);
  const [loss, gain] = [
    Math.log(dear! / usual!) / Math.log(STEPS.dear),
    Math.log(cheap! / usual!) / Math.log(STEPS.cheap),
  ];
  const set = sums[`${name} set`]! / sums['seeds']!;
  return [
    { name: `elasticity of ${name}, set ${set.toFixed(1)}`, value: elasticity, from: set - WITHIN, to: set + WITHIN },
    ...(CHOSEN_ANEW.includes(name)
      ? [{ name: `dearer against cheaper, ${name}`, value: loss / gain, from: 1, to: 2.1 }]
      : []),
  ];
}

export const priceResponse: Fact = {
  id: 'V15',
  name: 'orders answer to price as set, to a rise more than to a cut',
  kind: 'built in',
  mechanism: 'a logit of share of wallet, and a price in mind; slopes are solved from the authored elasticity',
  source: '20, 3b',
  observe(bench) {
    const sums: Record<string, number> = { seeds: 1 };
    for (const name of MARKETS) {
      const { segments } = bench.rules(name).scenario;
      sums[`${name} set`] = sumOf(segments, ({ elasticity }) => elasticity) / segments.length;
      for (const [step, price] of Object.entries(STEPS)) sums[`${name} ${step}`] = ordersAt(bench, name, price);
    }
    return sums;
  },
  read: (sums) => MARKETS.flatMap((name) => figuresOf(sums, name)),
  without: { set: { 'buy.referenceShare': 0, 'born.priceSpread': 3 } },
};
