import * as z from 'zod';
import { Id } from '../../language/text.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

const terms = z.strictObject({
  post: Id.optional(), // where they work; the scenario's first post when absent
  wageCents: z.int().min(0).default(480_000), // a person and turn (chosen: the scenario sheet's ¥4,800)
  minutesEach: z.int().min(0).default(2000), // for customers, a person and turn (chosen: a hundred contacts of twenty minutes)
  newcomerPercent: z.int().min(0).max(100).default(50), // what a newcomer does in the first turn (chosen)
  atRest: z.int().min(0).default(2), // people whose hours the scenario's minutesAtRest already counts (chosen)
});
type Terms = z.infer<typeof terms>;
interface Memory {
  readonly agents: number; // at the last close; at first those at rest, who know the shop
}

/** How many people answer customers. Waiting is convex in the load, so the third person is worth more than the fifth. */
export const staff = lever({
  id: 'staff',
  family: 'service',
  knobs: { agents: { kind: 'number', unit: 'people' } },
  terms: terms as z.ZodType<Terms>,
  constants: z.strictObject({}),
  memory: ({ atRest }): Memory => ({ agents: atRest }),
  bill: ({ agents }, desk) => [
    {
      cents: agents * desk.terms.wageCents,
      minutes: Object.fromEntries(postOf(desk).map((post) => [post, -minutesOf(agents, desk)])),
      because: 'staff.wages',
    },
  ],
  act: ({ agents }, desk, _constants, dials) => {
    const { minutesEach, atRest } = desk.terms;
    for (const post of postOf(desk)) {
      dials.add('serve.minutes', minutesOf(agents, desk) - atRest * minutesEach, post);
    }
    return { agents };
  },
});

function postOf({ terms, rosters }: Desk<Terms, Memory>): readonly string[] {
  const post = terms.post ?? rosters['posts']?.[0];
  return post === undefined ? [] : [post];
}

function minutesOf(agents: number, { terms, memory }: Desk<Terms, Memory>): number {
  const newcomers = Math.max(0, agents - memory.agents);
  const lost = Math.round((newcomers * terms.minutesEach * (100 - terms.newcomerPercent)) / 100);
  return agents * terms.minutesEach - lost;
}
