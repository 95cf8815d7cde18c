import { HAPPENED } from '../../src/sim/people/vocabulary.ts';
import type { Market } from '../support/small-rules.ts';
import { playTurn } from '../support/small-rules.ts';
import type { Bench } from './bench.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';

const WEEKS = 52;

const openShop = (bench: Bench, set: Readonly<Record<string, number>>): Market =>
  bench.open('online-retail', { fresh: true, set });

/** What everybody bought and praised in a year, and what went wrong for whom. */
function yearBook({ people }: Market) {
  const book = {
    orders: new Float64Array(people.n),
    praise: new Float64Array(people.n),
    recovered: new Set<number>(),
    spoilt: new Set<number>(),
    note: () => {
      for (let i = 0; i < people.n; i++) {
        const bits = people.happened[i]!;
        book.orders[i]! += people.orders[i]!;
        if ((bits & HAPPENED.toldGood) !== 0) book.praise[i]! += 1;
        if ((bits & HAPPENED.failed) === 0) continue;
        ((bits & HAPPENED.resolvedFast) !== 0 ? book.recovered : book.spoilt).add(i);
      }
    },
  };
  return book;
}

export const recovery: Fact = {
  id: 'V13',
  name: 'a good recovery may please, but does not make people buy or praise more',
  kind: 'emergent',
  mechanism:
    'a fast solution gives back the fall and little on top, and some leave all the same; beside twins on the same luck to whom nothing happens (satisfaction is latent: what surveys report leaves complaints out)',
  source: '16c, 17',
  observe(bench) {
    const real = openShop(bench, {});
    const twin = openShop(bench, { 'serve.failurePerOrder': 0 });
    const [book, other] = [yearBook(real), yearBook(twin)];
    const sums = { people: 0, moved: 0, all: 0, mean: 0, squares: 0 };
    for (let week = 0; week < WEEKS; week++) {
      for (const market of [real, twin]) playTurn(market);
      book.note();
      other.note();
      for (let i = 0; i < real.people.n; i++) {
        if ((real.people.happened[i]! & HAPPENED.resolvedFast) === 0) continue;
        const points = twin.people.satisfaction[i]!;
        sums.people += 1;
        sums.moved += real.people.satisfaction[i]! - points;
      }
    }
    for (const points of twin.people.satisfaction) {
      sums.all += 1;
      sums.mean += points;
      sums.squares += points * points;
    }
    const bought = { orders: 0, twinOrders: 0, praise: 0, twinPraise: 0 };
    for (const who of book.recovered) {
      if (book.spoilt.has(who)) continue;
      bought.orders += book.orders[who]!;
      bought.twinOrders += other.orders[who]!;
      bought.praise += book.praise[who]!;
      bought.twinPraise += other.praise[who]!;
    }
    return { ...sums, ...bought };
  },
  read(sums) {
    const mean = ratio(sums, 'mean', 'all');
    const deviation = Math.sqrt(ratio(sums, 'squares', 'all') - mean * mean);
    return [
      {
        name: 'satisfaction just recovered, against the twin, deviations',
        value: ratio(sums, 'moved', 'people') / deviation,
        from: -0.3,
        to: 0.3,
      },
      { name: 'orders of a year, against the twin', value: ratio(sums, 'orders', 'twinOrders'), from: null, to: 1.08 },
      { name: 'praise, against the twin', value: ratio(sums, 'praise', 'twinPraise'), from: null, to: 1.08 },
    ];
  },
  without: { set: { 'recover.fastBonus': 100 } },
};
