import { describe, expect, test } from 'vitest';
import { pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

test.each<Row>([
  ['listPrice', { step: { light: 0, heavy: 0 } }, 0, 0, {}, 'as it was'],
  ['listPrice', { step: { light: 1000, heavy: 1000 } }, 0, 0, { 'price.list': 1.1 }, 'the same for all'],
  [
    'listPrice',
    { step: { light: 0, heavy: -1000 } },
    0,
    0,
    { 'price.list': [1, 0.9], 'feel.unfair': [close(0.06), 0] },
    'the others see it',
  ],
  ['fees', { fee: 0, shown: false }, 0, 0, {}, 'nothing is hidden where there is nothing'],
  ['fees', { fee: 600, shown: true }, 0, 0, { 'buy.feeCents': 600, 'feel.effort': close(0.36) }, 'part of the price'],
  [
    'fees',
    { fee: 1000, shown: false },
    0,
    0,
    {
      'buy.feeCents': 1000,
      'buy.feeHidden': 0.8,
      'feel.effort': 0.6,
      'feel.unfair': 0.15,
      'feel.trust': -0.8,
      'account.conduct': 2,
    },
    'minded afterwards',
  ],
  ['bundle', { off: 0 }, 0, 0, {}, 'none'],
  [
    'bundle',
    { off: 800 },
    24_000,
    0,
    {
      'buy.basket': close(1.1125),
      'buy.givenBack': close((0.225 * 1.5 * 0.08) / 1.1125),
      'serve.orderMinutes': close(1.03375),
    },
    'at eight per cent half of those who ever would',
  ],
])(ROW, checkRow);

describe('the list price', () => {
  test('costs trust in the turn it rises, of those for whom it does, and not again', () => {
    const up = { step: { light: 1000, heavy: 0 } };
    const first = pull('listPrice', up, { memory: { steps: [0, 0] } });
    expect(first.dials['feel.trust']).toEqual([-1.5, 0]);
    expect(pull('listPrice', up, { memory: first.memory }).dials['feel.trust']).toBeUndefined();
  });
  test('costs none when it falls', () => {
    const down = pull('listPrice', { step: { light: -500, heavy: -500 } }, { memory: { steps: [500, 500] } });
    expect(down.dials).toEqual({ 'price.list': 0.95 });
  });
});
