import type { View } from '../sim/index.ts';
import type { MakePlayer, Wish } from './player.ts';
import { closeWith, grant, waiting } from './player.ts';

/** Replies in order of liking, by encounter. */
export type Replies = Readonly<Record<string, readonly string[]>>;

/** How somebody plays who has a plan: wishes by turn, standing rules by what the desk shows, replies by encounter. */
export interface Plan {
  readonly name: string;
  readonly wishes: (view: View) => Wish;
  /** Replies in order of liking, by encounter; the first that is offered is given. `none` answers nobody. */
  readonly replies: (view: View) => Replies;
  readonly otherwise: 'first' | 'cheapest' | 'none';
  /** Precedents: for all, or for this one. */
  readonly alike: (view: View, lever: string) => boolean;
}

export function planned(plan: Plan): MakePlayer {
  return () => {
    let turn = 0;
    let asked = 0;
    return {
      name: plan.name,
      next(view) {
        if (view.turn !== turn) {
          turn = view.turn;
          asked = 0;
        }
        const talk = waiting(view);
        if (talk && asked < 40) {
          const reply = replyTo(plan, view, talk);
          asked += 1;
          return { kind: 'answer', encounter: talk.id, reply: reply ?? 'timeOut' };
        }
        return closeWith(grant(view, plan.wishes(view)));
      },
    };
  };
}

type Talk = View['encounters'][number];
function replyTo(plan: Plan, view: View, talk: Talk): string | null {
  if (talk.precedent) {
    const all = plan.alike(view, talk.precedent.lever) && view.changes.allowed > view.changes.used;
    return all ? 'allAlike' : 'onlyThis';
  }
  const liked = (plan.replies(view)[talk.id] ?? []).find((id) => talk.replies.some((reply) => reply.id === id));
  if (liked !== undefined) return liked;
  if (plan.otherwise === 'none') return null;
  if (plan.otherwise === 'first') return talk.replies[0]?.id ?? null;
  const cheapest = [...talk.replies].sort(
    (a, b) => a.cents - b.cents || a.minutes - b.minutes || (a.id < b.id ? -1 : 1),
  );
  return cheapest[0]?.id ?? null;
}
