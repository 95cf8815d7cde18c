import * as z from 'zod';
import { lever } from '../lever.ts';
import { hasPassed } from '../passed.ts';

const SOURCES = ['none', 'build', 'buyNew', 'buyFamous'] as const;
type Source = (typeof SOURCES)[number];
interface Memory {
  readonly source: Source;
  readonly number: number; // the how-manieth project
  readonly weeks: number; // it has run
  readonly idea: number; // cents spent so far on making people want it
  readonly people: number; // and on teaching them
  readonly risk: number; // as it stood when it went live; −1 before
}
const share = z.number().min(0).max(1);
const cents = z.int().min(0);

/** What a way to a system brings: the risk with nothing but the software, files made right, weeks until it is live. */
function waySchema(risk: number, accuracy: number, weeks: number) {
  return z
    .strictObject({
      risk: share.default(risk),
      accuracy: share.default(accuracy),
      weeks: z.number().positive().default(weeks),
    })
    .prefault({});
}

/**
 * A system for the files: built or bought (course SI-06, SI-15, SI-16, SI-62). Idea, technology and people carry it
 * together: the risk is set by the weaker of what was spent on wanting it and on learning it, up to the day it goes
 * live, and then it shows. About every second one fails (evidence 42). One that is famous for its many cases is surer
 * and old. What fails costs money each turn until it is given up; the next one is another throw.
 */
export const crmSystem = lever({
  id: 'crmSystem',
  family: 'information',
  knobs: {
    source: { kind: 'choice', of: SOURCES },
    idea: { kind: 'number', unit: 'cents' }, // a turn
    people: { kind: 'number', unit: 'cents' }, // a turn
  },
  terms: z.strictObject({
    buildCents: cents.default(160_000), // a turn until it is live (chosen)
    buyNewCents: cents.default(300_000), // when it is bought (chosen)
    buyFamousCents: cents.default(240_000), // when it is bought (chosen)
    upkeepCents: cents.default(40_000), // a turn (chosen)
  }),
  constants: z.strictObject({
    build: waySchema(0.75, 0.16, 26), // evidence 42 gives the middle; chosen
    buyNew: waySchema(0.6, 0.13, 13), // chosen
    buyFamous: waySchema(0.45, 0.06, 9), // chosen
    carried: share.default(0.75), // of the risk that idea and people take away together (chosen)
    halfCents: z.number().positive().default(100_000), // spent on the weaker of them, with half of that (chosen)
    overrunCents: cents.default(120_000), // a turn of a system that fails (chosen)
    trouble: cents.default(400), // minutes a turn until it is live: data to move, things to learn (chosen)
  }),
  memory: (): Memory => ({ source: 'none', number: 0, weeks: 0, idea: 0, people: 0, risk: -1 }),
  bill: ({ source, idea, people }, { terms, memory }) => {
    if (source === 'none') return [];
    const begins = source !== memory.source;
    const licence = begins && source !== 'build' ? terms[`${source}Cents`] : 0;
    const live = !begins && memory.risk >= 0;
    const work = source === 'build' && !live ? terms.buildCents : terms.upkeepCents;
    return [
      ...(licence > 0 ? [{ cents: licence, minutes: {}, because: 'crmSystem.licence' }] : []),
      { cents: work, minutes: {}, because: 'crmSystem.work' },
      ...(idea + people > 0 ? [{ cents: idea + people, minutes: {}, because: 'crmSystem.people' }] : []),
    ];
  },
  act: ({ source, idea, people }, { memory, weeks }, c, dials) => {
    if (source === 'none') return { ...memory, source, weeks: 0, idea: 0, people: 0, risk: -1 };
    const before: Memory =
      source === memory.source ? memory : { source, number: memory.number + 1, weeks: 0, idea: 0, people: 0, risk: -1 };
    const way = c[source];
    if (before.risk >= 0) {
      dials.set('system.number', before.number);
      dials.add('system.risk', before.risk);
      dials.add('system.accuracy', way.accuracy);
      dials.add('system.overrunCents', c.overrunCents);
      return { ...before, idea: before.idea + idea, people: before.people + people };
    }
    dials.add('serve.load', c.trouble);
    const spent = { idea: before.idea + idea, people: before.people + people };
    const run = before.weeks + weeks;
    const weaker = Math.min(spent.idea, spent.people);
    const risk = way.risk * (1 - (c.carried * weaker) / (weaker + c.halfCents));
    return { ...before, ...spent, weeks: run, risk: hasPassed(run, way.weeks) ? risk : -1 };
  },
});
