import type { View } from '../sim/index.ts';
import { phoneReplies } from './phone-replies.ts';
import type { Replies } from './planned.ts';
import { planned } from './planned.ts';
import type { Wish } from './player.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/**
 * The best plan known: few changes, each where the shop hurts and as soon as it can be had; no sale at all, but the
 * regulars told; hands before the crowd comes.
 */
const COURSE: Course = [
  [1, { staff: { agents: 3 }, complaints: { triage: 'severity' }, callbacks: { sample: 120 } }],
  [4, { quality: { level: 'supplier' }, programme: { form: 'points' }, winBack: { way: 'call' } }],
  [7, { panel: { size: 8 }, referral: { bounty: 2000 }, monthlyBox: { places: 300 } }],
  [9, { staff: { agents: 4 } }],
  [10, { bigSale: { depth: 0, notice: true } }],
  [11, { staff: { agents: 5 } }],
];
/** Cents in the till from which on complaints are settled by paying before asking. (chosen) */
const RESERVE = 2_300_000;

/** The course, with complaints settled by the end of the second month as well as the till can bear. */
function expertWishes({ turn, firm }: View): Wish {
  const wish = wishesAt(COURSE, turn);
  if (turn > 2) return wish;
  return {
    ...wish,
    complaints: { ...wish['complaints'], remedy: firm.cents >= RESERVE ? 'payFirst' : 'resendCoupon' },
  };
}

/** Replies in order of liking, by encounter. */
const REPLIES: Replies = {
  n1: ['resend', 'onlyThis'],
  notice: ['send'],
  n2: ['phoneStaffed'],
  n3: ['protect'],
  n4: ['qualify', 'list'],
  n5: ['evening', 'heardLine'],
  n6: ['tell', 'askLeave'],
  june: ['hold'],
  chenTroupe: ['names'],
  chenAsks: ['cause'],
  n7: ['own', 'onlyThis'],
  n8: ['group'],
  crowd: ['gifts', 'giftsThenWatchers'],
  octLiu: ['same'],
  octLi: ['straight'],
  octNobody: ['calls'],
  chenWords: ['why'],
  sunWords: ['now'],
  zhouWords: ['admit'],
  liuWords: ['letter'],
  zhaoWords: ['pull'],
  heWords: ['now'],
};

/** The same replies to everybody, but for the deposit: in two parts when the till cannot bear what falls due this turn. */
export function expertReplies(view: View): Replies {
  const { turn, firm } = view;
  const replies = { ...REPLIES, ...phoneReplies(view) };
  const due = firm.owing.filter((one) => one.turn === turn).reduce((sum, { cents }) => sum + cents, 0);
  return firm.cents + due < 0 ? { ...replies, june: ['split', ...(REPLIES.june ?? [])] } : replies;
}

export const expert = planned({
  name: 'expert',
  wishes: expertWishes,
  replies: expertReplies,
  otherwise: 'first',
  alike: (_view, lever) => lever === 'complaints',
});
