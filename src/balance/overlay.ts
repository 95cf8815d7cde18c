import type { MakePlayer } from '../players/player.ts';
import { closeWith } from '../players/player.ts';
import type { Decision } from '../sim/decide/space.ts';
import type { View } from '../sim/index.ts';
import { lay, wishesOf } from './search/lay.ts';

/** Some knobs of a lever held over a span of turns, both ends included; the others are left to whoever plays. */
export interface Held {
  readonly lever: string;
  readonly set: Decision;
  readonly from: number;
  readonly to: number;
}
/** What is laid over somebody's plan. */
export interface Overlay {
  readonly holds?: readonly Held[];
  /** By place (`encounter/node`) what is said there, where it is offered. */
  readonly replies?: Readonly<Record<string, string>>;
  /** Answers nobody, whatever the plan would say. */
  readonly mute?: boolean;
}

/**
 * Somebody's plan with something laid over it. What is held takes the turn's changes first; what is left over is the
 * plan's, which asks for everything it would have by now.
 */
export const overlaid =
  (make: MakePlayer, { holds = [], replies = {}, mute = false }: Overlay): MakePlayer =>
  (seed, talks) => {
    const player = make(seed, talks);
    let tried = new Set<string>();
    let turn = 0;
    return {
      name: player.name,
      next(view) {
        if (view.turn !== turn) [turn, tried] = [view.turn, new Set()];
        const said = replyIn(view, replies, tried);
        if (said) return said;
        const shown = mute ? { ...view, encounters: [] } : view;
        const act = player.next(shown);
        const now = holds.filter(({ from, to }) => from <= view.turn && view.turn <= to);
        if (act.kind !== 'close' || now.length === 0) return act;
        const wishes = wishesOf(player, shown, act);
        const pulled = now.map(({ lever, set }) => ({ lever, decision: { ...wishes[lever], ...set } }));
        const others = view.desk
          .filter(({ lever }) => now.every((one) => one.lever !== lever))
          .map(({ lever, last }) => ({ lever, decision: wishes[lever] ?? last }));
        return closeWith(lay(view, [...pulled, ...others]));
      },
    };
  };

/** Where somebody stands in a talk, for whoever writes down replies: `encounter/node`, or `encounter/precedent`. */
const placeIn = ({ id, node, precedent }: View['encounters'][number]): string =>
  `${id}/${precedent ? 'precedent' : node}`;

/** The first reply that is wanted and offered and was not refused before. */
function replyIn(view: View, replies: Overlay['replies'] & object, tried: Set<string>) {
  for (const talk of view.encounters) {
    const place = placeIn(talk);
    const reply = replies[place];
    if (reply === undefined || tried.has(place) || !talk.replies.some(({ id }) => id === reply)) continue;
    tried.add(place);
    return { kind: 'answer', encounter: talk.id, reply } as const;
  }
  return null;
}
