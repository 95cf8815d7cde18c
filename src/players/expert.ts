import type { View } from '../sim/index.ts';
import { phoneReplies } from './phone-replies.ts';
import type { Replies } from './planned.ts';
import { planned } from './planned.ts';
import type { Wish } from './player.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** The best plan known: few changes, each where the shop hurts; hands and prepared regulars before the next sale. */
const COURSE: Course = [
  [1, { staff: { agents: 3 }, complaints: { triage: 'severity', remedy: 'resendCoupon' }, callbacks: { sample: 120 } }],
  [3, { callbacks: { sample: 60 } }],
  [4, { quality: { level: 'supplier' }, programme: { form: 'points' } }],
  [5, { winBack: { way: 'call' } }],
  [7, { panel: { size: 8 }, referral: { bounty: 2000 } }],
  [8, { monthlyBox: { places: 300 } }],
  [9, { staff: { agents: 4 } }],
  [10, { bigSale: { depth: 500, notice: true } }],
  [11, { staff: { agents: 5 } }],
];

const expertWishes = ({ turn }: View): Wish => wishesAt(COURSE, turn);
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
  crowd: ['gifts', 'giftsThenFriends'],
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
