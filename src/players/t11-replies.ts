import type { View } from '../sim/index.ts';
import type { Replies } from './planned.ts';

/** Which of a talk's hidden truths their words gave away: the end of the key they were said under. */
function hint({ encounters }: View, talk: string): string {
  const said = encounters.find(({ id }) => id === talk)?.said ?? [];
  return (
    said
      .findLast(({ by }) => by === 'them')
      ?.key.split('.')
      .at(-1) ?? ''
  );
}

/** The reply that fits what was heard; where nothing was heard that fits, the reply for that. */
function fitting(view: View, talk: string, byHint: Readonly<Record<string, string>>, otherwise: string): string {
  return byHint[hint(view, talk)] ?? otherwise;
}

/** Key accounts: find out who is in need of what, open the books, keep the rules, and let nobody pay later and later. */
export function keyAccountReplies(view: View): Replies {
  const suited = (talk: string, byHint: Readonly<Record<string, string>>, otherwise: string) =>
    fitting(view, talk, byHint, otherwise);
  return {
    coldPang: [suited('coldPang', { c: 'open' }, 'ask'), suited('coldPang', { b: 'compare' }, 'saving'), 'open'],
    miao: [suited('miao', { a: 'slot' }, 'proof')],
    he: [suited('he', { b: 'hold', c: 'plan' }, 'look'), suited('he', { a: 'after', b: 'lien' }, 'third')],
    geng: [suited('geng', { b: 'seeWhy', c: 'seeGift', d: 'seeCut' }, 'seeMove')],
    gengQuiet: [suited('gengQuiet', { e: 'ring', f: 'letter' }, 'go'), suited('gengQuiet', { b: 'metWhy' }, 'metMove')],
    wei: [suited('wei', { a: 'clause' }, 'public')],
    ling: ['rule'],
    kuang: [suited('kuang', { c: 'whose', d: 'later' }, 'weekly')],
    party: [suited('party', { b: 'match', c: 'contribution', d: 'turnover' }, 'mixed')],
    noParty: [suited('noParty', { b: 'meet', c: 'budget' }, 'visit')],
    march: ['costPlus', suited('march', { b: 'yard' }, 'part')],
    gu: [suited('gu', { a: 'jump', c: 'rent' }, 'pilot')],
    duan: [suited('duan', { b: 'clause', c: 'top', d: 'price' }, 'table'), 'clause'],
    heEnd: [suited('heEnd', { a: 'lien' }, 'wait')],
    miaoWords: [suited('miaoWords', { a: 'name', c: 'pay' }, 'true')],
    gengWords: [suited('gengWords', { a: 'now', c: 'crane' }, 'why')],
  };
}
