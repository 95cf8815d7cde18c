import * as z from 'zod';
import type { AuthoredBound } from '../../../src/sim/decide/bound.ts';
import { readBound } from '../../../src/sim/decide/bound.ts';
import type { Space } from '../../../src/sim/decide/space.ts';
import { lever } from '../../../src/sim/levers/lever.ts';
import { ROSTERS } from '../levers/a-desk.ts';

/** A lever with every kind of knob there is, one value for all and one for each member. */
export const everything = lever({
  id: 'everything',
  family: 'organisation',
  knobs: {
    level: { kind: 'number', unit: 'points' },
    price: { kind: 'number', unit: 'cents', per: 'segments' },
    open: { kind: 'switch' },
    served: { kind: 'switch', per: 'segments' },
    form: { kind: 'choice', of: ['plain', 'fancy', 'odd'] },
    mode: { kind: 'choice', of: ['slow', 'quick'], per: 'causes' },
    budget: { kind: 'shares', of: ['press', 'street', 'phone'] },
    order: { kind: 'ranking', of: ['first', 'second', 'third'] },
    whom: { kind: 'audience' },
    guests: { kind: 'picks', from: 'customers' },
  },
  terms: z.strictObject({ each: z.int().default(100) }),
  constants: z.strictObject({}),
  memory: () => null,
  refuse: (decision) =>
    decision.level === 9 && !decision.open
      ? [{ kind: 'refused', code: 'everything.closed', where: 'everything.open', because: {} }]
      : [],
  bill: (decision, desk) => [
    { cents: decision.level * desk.terms.each, minutes: { service: decision.level * 10 }, because: 'everything.level' },
  ],
  act: () => null,
});

export const EVERYTHING_BOUNDS: Readonly<Record<keyof typeof everything.knobs, AuthoredBound>> = {
  level: { min: -3, max: 9, step: 3, start: 0 },
  price: { steps: [500, 1000, 2000], start: { light: 500, heavy: 2000 } },
  open: { start: true },
  served: { start: false },
  form: { allow: ['plain', 'odd'], start: 'plain' },
  mode: { allow: ['slow', 'quick'], start: { courier: 'quick', goods: 'slow' } },
  budget: { start: { press: 50, street: 50, phone: 0 } },
  order: { start: ['second', 'first', 'third'] },
  whom: { start: { all: [{ file: 'orders', from: 2 }], limit: 10 }, max: 40 },
  guests: { max: 4 },
};

export const everythingSpace: Space = {
  lever: 'everything',
  knobs: everything.knobs,
  bounds: Object.fromEntries(
    (Object.keys(everything.knobs) as (keyof typeof everything.knobs)[]).map((name) => [
      name,
      readBound(everything.knobs[name], EVERYTHING_BOUNDS[name]),
    ]),
  ),
  rosters: ROSTERS,
  people: 200,
};
