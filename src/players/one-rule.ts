import type { Scenario, View } from '../sim/index.ts';
import type { MakePlayer } from './player.ts';
import { closeWith, standing, waiting } from './player.ts';

type Reply = Scenario['encounters'][number]['nodes'][number]['replies'][number];
type Shown = View['encounters'][number]['replies'][number];

/** How a reply looks to somebody who goes by one thing alone; more is liked better. */
type Liking = (reply: Reply, shown: Shown) => number;

/**
 * Answers everybody by one rule and changes nothing else: what an author's talks must not reward. Replies that look the
 * same are told apart by where they stand on the screen.
 */
const byOneRule =
  (name: string, liking: Liking): MakePlayer =>
  (_seed, talks) => ({
    name,
    next(view) {
      const talk = waiting(view);
      if (!talk) return closeWith(standing(view));
      if (talk.precedent) return { kind: 'answer', encounter: talk.id, reply: 'onlyThis' };
      const authored = talks.find(({ id }) => id === talk.id)?.nodes.flatMap(({ replies }) => replies) ?? [];
      let best = talk.replies[0]!;
      let most = Number.NEGATIVE_INFINITY;
      for (const shown of talk.replies) {
        const reply = authored.find(({ id }) => id === shown.id);
        const points = reply ? liking(reply, shown) : 0;
        if (points > most) [best, most] = [shown, points];
      }
      return { kind: 'answer', encounter: talk.id, reply: best.id };
    },
  });

const lengthOf = ({ text }: Reply): number => (text['zh-Hans'] ?? text['zh-Hant'] ?? text.en ?? '').length;
const tagged = ({ tags }: Reply, ...wanted: readonly Reply['tags'][number][]): number =>
  tags.filter((tag) => wanted.includes(tag)).length;

/** Says the most words. */
export const longest = byOneRule('longest', lengthOf);
/** Says what sounds kindest. */
export const kindest = byOneRule('kindest', (reply) => tagged(reply, 'polite', 'empathic'));
/** Gives the most away. */
export const dearest = byOneRule('dearest', (reply, { cents }) => cents + tagged(reply, 'generous'));
/** Takes whatever stands first. */
export const first = byOneRule('first', () => 0);
