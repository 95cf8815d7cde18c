import { describe, expect, test } from 'vitest';
import { mbgNbd } from '../../src/insight/mbg-nbd.ts';
import { nbd } from '../../src/insight/nbd.ts';
import { expectRelative } from './near.ts';

const PAPER = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };

describe('MBG/NBD', () => {
  test('doubts also the customer who never came back, the more the longer ago it was', () => {
    const [young, old] = [5, 50].map((T) => mbgNbd.alive(PAPER, { x: 0, tx: 0, T }));
    expect(young).toBeLessThan(1);
    expect(old).toBeLessThan(young!);
    // at the first purchase itself the chance to stay is b/(a + b)
    expectRelative(mbgNbd.alive(PAPER, { x: 0, tx: 0, T: 0 }), 1.614 / (0.891 + 1.614), 1e-12);
  });

  test('spreads a likelihood of 1 over never coming back and the density of the first repeat', () => {
    const T = 30;
    const never = Math.exp(mbgNbd.lnLikelihood(PAPER, { x: 0, tx: 0, T }));
    const steps = 20_000;
    let once = 0;
    for (let i = 0; i <= steps; i++) {
      const t = (i * T) / steps;
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      // a first repeat at t, whatever follows: the history that ends right there, alive before it
      const { r, alpha, a, b } = PAPER;
      once += ((weight * T) / steps / 3) * ((b / (a + b)) * (r / alpha) * (alpha / (alpha + t)) ** (r + 1));
    }
    expectRelative(never + once, 1, 1e-9);
  });

  test('expects of a customer alive at birth what it expects of a new one', () => {
    const born = { x: 0, tx: 0, T: 0 };
    expectRelative(mbgNbd.future(PAPER, 39, born), mbgNbd.expected(PAPER, 39), 1e-10);
    expect(mbgNbd.expected(PAPER, 39)).toBeGreaterThan(mbgNbd.expected(PAPER, 20));
  });
});

describe('NBD', () => {
  test('forgets nobody: the longest silence leaves a customer alive', () => {
    expect(nbd.alive({ r: 0.4, alpha: 12 }, { x: 3, tx: 1, T: 500 })).toBe(1);
    expectRelative(nbd.future({ r: 0.4, alpha: 12 }, 39, { x: 3, tx: 1, T: 50 }), (3.4 / 62) * 39, 1e-12);
    expectRelative(nbd.expected({ r: 0.4, alpha: 12 }, 39), (0.4 / 12) * 39, 1e-12);
    expectRelative(nbd.lnLikelihood({ r: 1, alpha: 1 }, { x: 0, tx: 0, T: 1 }), Math.log(0.5), 1e-12);
  });
});
