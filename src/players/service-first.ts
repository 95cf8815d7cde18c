import { planned } from './planned.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** Service at any price: hands, remedies, calls, quality, and never a look at the till. */
const COURSE: Course = [
  [1, { staff: { agents: 4 }, complaints: { triage: 'severity', remedy: 'payFirst' }, callbacks: { sample: 240 } }],
  [4, { quality: { level: 'supplier' }, winBack: { way: 'call' } }],
  [7, { panel: { size: 20 } }],
];

export const serviceFirst = planned({
  name: 'service-first',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: () => ({}),
  otherwise: 'first',
  alike: (_view, lever) => lever === 'complaints',
});
