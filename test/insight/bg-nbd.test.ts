import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bgNbd, repeatsChance } from '../../src/insight/bg-nbd.ts';
import { expectRelative, expectWithin } from './near.ts';

const PAPER = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const FITTED = { r: 0.2425945, alpha: 4.4136024, a: 0.7929221, b: 2.4259069 };

describe('BG/NBD at the parameters of the paper', () => {
  test.each([
    [1, 0.0532678911717],
    [3, 0.150865230893],
    [13, 0.534439541094],
    [26, 0.902636903228],
    [39, 1.19672319332],
    [52, 1.4460505954],
    [78, 1.86051905794],
    [104, 2.2028051144],
  ])('expects of a new customer in %d weeks %d repeat purchases', (t, value) => {
    expectRelative(bgNbd.expected(PAPER, t), value, 1e-9);
  });

  test.each([
    [2, 30.43, 38.86, -9.45860630707, 0.726578570081, 0.457209786547, 1.22602817477, 1.55872080643],
    [1, 1.71, 38.86, -4.46909327503, 0.212100985377, 0.0746761650034, 0.20318698708, 0.259823464869],
    [0, 0, 38.86, -0.554713276438, 1, 0.0699265946018, 0.195098052011, 0.252073022282],
    [7, 29.43, 38.86, -21.8632762715, 0.641756345946, 1.27913640862, 3.33705327485, 4.19885558493],
    [26, 30.86, 31, -37.7265794734, 0.968915649718, 8.27748744751, 20.7497261409, 25.7581959365],
    [1, 38, 38.86, -5.73075430617, 0.748988431779, 0.263702611365, 0.717510588364, 0.917509973586],
    [10, 20, 39, -24.2833153776, 0.038114313212, 0.106641473693, 0.276653661813, 0.347399762709],
    [29, 35, 38, -43.699829396, 0.817878348229, 6.6146484603, 16.9233033221, 21.149179156],
  ])('x %d, t_x %d, T %d', (x, tx, T, lnL, alive, in13, in39, in52) => {
    const history = { x, tx, T };
    expectRelative(bgNbd.lnLikelihood(PAPER, history), lnL, 1e-9);
    expectRelative(bgNbd.alive(PAPER, history), alive, 1e-9);
    expectRelative(bgNbd.future(PAPER, 13, history), in13, 1e-9);
    expectRelative(bgNbd.future(PAPER, 39, history), in39, 1e-9);
    expectRelative(bgNbd.future(PAPER, 52, history), in52, 1e-9);
  });

  test('gives the printed chances of a number of repeats', () => {
    expectRelative(repeatsChance(PAPER, 2, 10), 1.0786896e-7, 1e-6);
    expectRelative(repeatsChance(PAPER, 39, 0), 0.5737863521, 1e-9);
    expectRelative(repeatsChance(PAPER, 39, 0), 0.5737864, 1e-6);
  });

  test.each([
    [11, 0.0019995214],
    [12, 0.001517023],
    [13, 0.001163315],
    [14, 0.0009003148],
    [15, 0.0007023638],
    [16, 0.0005517902],
    [17, 0.0004361913],
    [18, 0.0003467171],
    [19, 0.0002769613],
    [20, 0.000222226],
  ])('gives %d repeats within 30 weeks the printed chance', (n, value) => {
    expectWithin(repeatsChance(PAPER, 30, n), value, 1e-9);
  });

  test('spreads a chance of 1 over all numbers of repeats, with the expectation as its mean', () => {
    let sum = 0;
    let mean = 0;
    for (let n = 0; n < 400; n++) {
      sum += repeatsChance(PAPER, 39, n);
      mean += n * repeatsChance(PAPER, 39, n);
    }
    expectWithin(sum, 1, 1e-10);
    expectRelative(mean, bgNbd.expected(PAPER, 39), 1e-8);
  });
});

describe('BG/NBD at the fitted parameters', () => {
  test.each([
    [1 / 7, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [223 / 7, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('expects in %d weeks what the sheet of its authors prints', (t, value) => {
    expectWithin(bgNbd.expected(FITTED, t), value, 1e-3);
  });

  test('agrees with the package BTYD on a year, customer 1 and customer 1516', () => {
    expectWithin(bgNbd.expected(FITTED, 52), 1.444004, 1e-4);
    expectWithin(bgNbd.future(FITTED, 39, { x: 2, tx: 30.43, T: 38.86 }), 1.226, 1e-3);
    const best = { x: 26, tx: 30.857142857, T: 31 };
    expectWithin(bgNbd.future(FITTED, 52, best), 25.75659, 1e-3);
    expectWithin(bgNbd.alive(FITTED, best), 0.9688523, 1e-3);
  });

  test.each([
    [10, 0.3474606],
    [15, 0.04283391],
    [20, 0.004158973],
    [25, 0.0003583685],
  ])('has the paradox of the frequent buyer who fell silent: %d repeats', (x, value) => {
    const BTYD = { r: 0.2425967, alpha: 4.413659, a: 0.7929869, b: 2.426164 };
    expectRelative(bgNbd.future(BTYD, 52, { x, tx: 20, T: 39 }), value, 1e-4);
  });
});

describe('BG/NBD for any customer', () => {
  test('who never came back holds that the customer is certainly alive', () => {
    expect(bgNbd.alive(PAPER, { x: 0, tx: 0, T: 500 })).toBe(1);
  });

  test('who bought a thousand times and then fell silent is certain of the loss without overflow', () => {
    const gone = { x: 1000, tx: 10, T: 100 };
    expect(bgNbd.alive(PAPER, gone)).toBe(0);
    expect(bgNbd.future(PAPER, 52, gone)).toBe(0);
    expect(Number.isFinite(bgNbd.lnLikelihood(PAPER, gone))).toBe(true);
  });

  test('has a chance of being alive in [0, 1] and an expectation that grows with time', () => {
    const size = fc.double({ min: 0.05, max: 20, noNaN: true });
    const params = fc.record({ r: size, alpha: size, a: size, b: size });
    fc.assert(
      fc.property(params, fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), size, (p, x, share, T) => {
        const history = { x, tx: x === 0 ? 0 : share * T, T };
        expect(bgNbd.alive(p, history)).toBeGreaterThanOrEqual(0);
        expect(bgNbd.alive(p, history)).toBeLessThanOrEqual(1);
        const [soon, late] = [bgNbd.future(p, T, history), bgNbd.future(p, 2 * T, history)];
        expect(soon).toBeGreaterThanOrEqual(0);
        expect(late).toBeGreaterThanOrEqual(soon);
      }),
    );
  });

  test('passes smoothly through a = 1 and through a + b = 1', () => {
    for (const [at, field] of [
      [1, 'a'],
      [0.207, 'b'],
    ] as const) {
      const [below, here, above] = [at - 1e-4, at, at + 1e-4].map((v) => bgNbd.expected({ ...PAPER, [field]: v }, 39));
      expectRelative(here!, (below! + above!) / 2, 1e-7);
    }
  });
});
