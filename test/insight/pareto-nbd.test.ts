import { describe, expect, test } from 'vitest';
import { discountedResidual, paretoNbd } from '../../src/insight/pareto-nbd.ts';
import { expectRelative, expectWithin } from './near.ts';

const FITTED = { r: 0.55328, alpha: 10.57768, s: 0.60624, beta: 11.66874 };
const PRINTED = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };

describe('Pareto/NBD', () => {
  test('agrees with the package BTYD on a year and on customer 1516', () => {
    expectWithin(paretoNbd.expected(FITTED, 52), 1.473434, 1e-3);
    const best = { x: 26, tx: 30.857142857, T: 31 };
    expectWithin(paretoNbd.future(FITTED, 52, best), 25.45647, 2e-3);
    expectWithin(paretoNbd.alive(FITTED, best), 0.997874, 1e-5);
  });

  test.each([
    [10, 0.7062289],
    [15, 0.1442396],
    [20, 0.02250658],
    [25, 0.00309267],
  ])('has the paradox of the frequent buyer who fell silent: %d repeats', (x, value) => {
    expectRelative(paretoNbd.future(PRINTED, 52, { x, tx: 20, T: 39 }), value, 3e-4);
  });

  test('expects within 0 to 9 periods what lifetimes tests', () => {
    const wanted = [
      0, 0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211,
    ];
    for (const [t, value] of wanted.entries()) expectWithin(paretoNbd.expected(PRINTED, t), value, 0.01);
  });

  test.each([
    [132, 6.20605179],
    [133, 6.25287225],
  ])('does not lose a customer of %d purchases to underflow', (x, value) => {
    const params = { r: 0.55, alpha: 10.58, s: 0.61, beta: 11.67 };
    expectRelative(paretoNbd.future(params, 10, { x, tx: 200, T: 200 }), value, 1e-8);
  });

  test('counts what is still to come of a customer, discounted', () => {
    const params = { r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048 };
    const residual = (x: number, tx: number) => discountedResidual(params, 0.0027, { x, tx, T: 77.86 });
    expectRelative(residual(7, 35), 1.864183, 1e-6);
    const wanted = [2.19916, 2.84353, 2.86713, 2.44541, 1.8405, 1.26242, 0.80962, 0.4948, 0.29202, 0.16793];
    for (const [i, value] of wanted.entries()) expectWithin(residual(i + 1, 30), value, 1e-5);
  });

  test.each([
    ['buying slower than leaving', { r: 0.5, alpha: 5, s: 0.6, beta: 12 }],
    ['leaving slower than buying', { r: 0.5, alpha: 12, s: 0.6, beta: 5 }],
    ['both alike', { r: 0.5, alpha: 8, s: 0.6, beta: 8 }],
    ['s of 1', { r: 0.5, alpha: 8, s: 1, beta: 6 }],
  ])('has a likelihood that is the integral of its story: %s', (_why, params) => {
    const { r, alpha, s, beta } = params;
    const [x, tx, T] = [3, 10, 25];
    // alive at T, or left at τ between t_x and T (Simpson's rule over rates already integrated out)
    const shape = r * 1.0 * (r + 1) * (r + 2) * alpha ** r * beta ** s;
    const there = 1 / ((alpha + T) ** (r + x) * (beta + T) ** s);
    const left = (t: number) => s / ((alpha + t) ** (r + x) * (beta + t) ** (s + 1));
    let gone = 0;
    const steps = 2000;
    const width = (T - tx) / steps;
    for (let i = 0; i <= steps; i++) {
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      gone += (weight * width * left(tx + i * width)) / 3;
    }
    const history = { x, tx, T };
    expectRelative(paretoNbd.lnLikelihood(params, history), Math.log(shape * (there + gone)), 1e-10);
    expectRelative(paretoNbd.alive(params, history), there / (there + gone), 1e-9);
  });

  test('knows that nobody who just bought has left yet', () => {
    expectRelative(paretoNbd.alive(FITTED, { x: 4, tx: 30, T: 30 }), 1, 1e-12);
    expect(paretoNbd.alive(FITTED, { x: 1000, tx: 10, T: 100 })).toBeCloseTo(0, 12);
  });
});
