import type { View } from '../sim/index.ts';
import { coins } from './coins.ts';
import type { MakePlayer } from './player.ts';
import { changesLeft, closeWith, standing, waiting } from './player.ts';

/** Answers and changes by the toss of a coin, within what the desk allows. */
export const random: MakePlayer = (seed) => {
  const toss = coins(`random/${seed}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(toss() * list.length)]!;
  let refusedUntil = 0;
  return {
    name: 'random',
    next(view) {
      const talk = waiting(view);
      if (talk && refusedUntil < 40) {
        refusedUntil += 1;
        const open = talk.replies.filter(({ id }) => id !== 'allAlike' || changesLeft(view) > 0);
        return { kind: 'answer', encounter: talk.id, reply: pick(open).id };
      }
      refusedUntil = 0;
      const decisions = standing(view);
      const free = view.desk.filter(({ open, held, committed }) => open && !held && committed === null);
      // what is decided for one turn at a time asks first
      const asking = free.filter(({ lapses }) => lapses);
      const rest = free.filter(({ lapses }) => !lapses);
      for (let k = changesLeft(view); k > 0 && asking.length + rest.length > 0; k--) {
        const from = asking.length > 0 ? asking : rest;
        const [desk] = from.splice(Math.floor(toss() * from.length), 1);
        if (desk) decisions[desk.lever] = anyDecision(desk, pick);
      }
      return closeWith(decisions);
    },
  };
};

/** Any legal setting of a lever's stepped knobs and choices; other knobs stay as they are. */
function anyDecision(
  desk: View['desk'][number],
  pick: <T>(list: readonly T[]) => T,
): Readonly<Record<string, unknown>> {
  const decision: Record<string, unknown> = { ...desk.last };
  for (const knob of Object.keys(desk.knobs)) {
    const bound = desk.bounds[knob]!;
    const setOne = () => {
      if (bound.kind === 'steps') return pick(bound.steps);
      if (bound.kind === 'choice') return pick(bound.allow);
      if (bound.kind === 'switch') return pick([true, false]);
      if (bound.kind === 'grid') {
        const places = Math.floor((bound.max - bound.min) / bound.step) + 1;
        return bound.min + bound.step * pick(Array.from({ length: places }, (_, k) => k));
      }
      return undefined;
    };
    const now = decision[knob];
    if (typeof now === 'object' && now !== null && !Array.isArray(now) && setOne() !== undefined) {
      decision[knob] = Object.fromEntries(Object.keys(now).map((member) => [member, setOne()]));
    } else {
      decision[knob] = setOne() ?? now;
    }
  }
  return decision;
}
