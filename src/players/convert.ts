import { expertReplies } from './expert.ts';
import { planned } from './planned.ts';
import { priceCutterWishes } from './price-cutter.ts';
import type { Course } from './wishes.ts';
import { turning, wishesAt } from './wishes.ts';

/** What must be undone first, then the mess it left, then what the best plan would have done, one thing a month. */
const mend = (at: number): Course => [
  [
    at,
    {
      promotion: { depth: 0 },
      complaints: { triage: 'severity', remedy: 'resendCoupon' },
      quality: { level: 'supplier' },
    },
  ],
  [at + 1, { winBack: { way: 'call' } }],
  [at + 2, { programme: { form: 'points' } }],
  [7, { panel: { size: 8 }, referral: { bounty: 2000 } }],
  [10, { bigSale: { depth: 1000, notice: true } }],
  [11, { staff: { agents: 4 } }],
];

const converting = (at: number) =>
  planned({
    name: `convert-at-T${at}`,
    wishes: turning(priceCutterWishes, ({ turn }) => wishesAt(mend(at), turn), at),
    replies: expertReplies,
    otherwise: 'first',
    alike: (_view, lever) => lever === 'complaints',
  });

/** A price-cutter who sees the light at the second board meeting, and one who sees it at the third. */
export const convertAtT4 = converting(4);
export const convertAtT7 = converting(7);
