import type { MakePlayer, Talks } from '../players/player.ts';
import type { Act, Refusal, View } from '../sim/index.ts';

/** A player who is refused this often in a row has lost the thread; the turn is then closed as it stands. */
const PATIENCE = 60;

/** A player with somebody behind who sees to it that the game goes on. */
export interface Steered {
  readonly name: string;
  /** The next act to try. */
  next(view: View): Act;
  /** Why the act tried last was refused, if it was. A close that was refused is followed by one that changes nothing. */
  told(refusal: Refusal | null): void;
}

export function steer(make: MakePlayer, seed: string, talks: Talks): Steered {
  const player = make(seed, talks);
  let refused = 0;
  let standing = false;
  let last: Act['kind'] = 'answer';
  return {
    name: player.name,
    next(view) {
      const act = standing ? standPat(view) : player.next(view);
      last = act.kind;
      return act;
    },
    told(refusal) {
      if (refusal && standing) throw new Error(`${player.name} cannot close: ${refusal.code} at ${refusal.where}`);
      refused = refusal ? refused + 1 : 0;
      standing = refusal !== null && (last === 'close' || refused >= PATIENCE);
    },
  };
}

/** Everything as at the last close, with what precedents and held levers have fixed. */
function standPat(view: View): Act {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever, last, committed } of view.desk) decisions[lever] = { ...last, ...committed };
  return { kind: 'close', decisions };
}
