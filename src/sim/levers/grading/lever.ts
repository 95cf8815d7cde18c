import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * What accounts are graded by (course: ABC analysis, contribution rate). By spend costs nothing: it is in the books.
 * By contribution somebody has to work out what each account costs to serve; then the largest is not always the best.
 */
export const grading = lever({
  id: 'grading',
  family: 'information',
  knobs: { by: { kind: 'choice', of: ['spend', 'contribution'] } },
  terms: z.strictObject({
    accountMinutes: z.int().min(0).default(360), // a turn of cost accounting (chosen)
    accountCents: z.int().min(0).default(120_000), // and its tools (chosen)
  }),
  constants: z.strictObject({}),
  memory: () => null,
  bill: ({ by }, { terms, rosters }) => {
    const post = rosters['posts']?.[0];
    if (by === 'spend') return [];
    const minutes = post === undefined ? {} : { [post]: terms.accountMinutes };
    return [{ cents: terms.accountCents, minutes, because: 'grading.accounting' }];
  },
  act: ({ by }, { terms }, _constants, dials) => {
    if (by === 'spend') return null;
    dials.set('file.byContribution', 1);
    dials.add('serve.load', terms.accountMinutes);
    return null;
  },
});
