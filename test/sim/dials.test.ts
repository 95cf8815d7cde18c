import { describe, expect, it } from 'vitest';
import { dialWriter, restDials } from '../../src/sim/dials.ts';
import { Fault } from '../../src/sim/fault.ts';

const members = {
  segment: ['a', 'b'],
  standing: ['first', 'returning', 'member'],
  post: ['desk'],
  cause: ['late'],
  rival: [],
};
const fresh = () => {
  const dials = restDials(members);
  return { dials, writer: dialWriter(dials, members) };
};

describe('dials', () => {
  it('rest where the table says, one value per member', () => {
    const { dials } = fresh();
    expect([...dials['price.list']]).toEqual([1, 1]);
    expect([...dials['price.discount']]).toEqual([0, 0, 0]);
    expect(dials['rival.price']).toHaveLength(0);
  });

  it('that offers turn do not add up: the deepest counts, for whom it is meant', () => {
    const { dials, writer } = fresh();
    writer.most('price.discount', 0.1);
    writer.most('price.discount', 0.05, 'first');
    writer.most('price.discount', 0.2, 'member');
    expect([...dials['price.discount']]).toEqual([0.1, 0.1, 0.2]);
  });

  it('add and scale join what several hands do; without a member all of them move', () => {
    const { dials, writer } = fresh();
    writer.add('feel.unfair', 0.1);
    writer.add('feel.unfair', 0.05, 'b');
    writer.scale('price.list', 0.9);
    writer.scale('price.list', 0.5, 'b');
    expect([...dials['feel.unfair']]).toEqual([0.1, 0.1 + 0.05]);
    expect([...dials['price.list']]).toEqual([0.9, 0.45]);
  });

  it('that are set twice have two owners, which is a fault', () => {
    const { writer } = fresh();
    writer.set('recover.remedy', 0.4);
    expect(() => writer.set('recover.remedy', 0.6)).toThrow(Fault);
  });

  it.each([
    ['an unknown member', () => fresh().writer.most('price.discount', 0.1, 'stranger'), 'dial.unknownMember'],
    ['what is no number', () => fresh().writer.scale('price.list', Number.NaN), 'dial.notANumber'],
    [
      'what is beyond all bounds',
      () => fresh().writer.add('serve.minutes', Number.POSITIVE_INFINITY),
      'dial.notANumber',
    ],
  ])('refuse %s', (_, turn, code) => {
    expect(turn).toThrow(code);
  });
});
