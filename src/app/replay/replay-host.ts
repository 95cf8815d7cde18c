import type { Game, GameHost } from '../host.ts';
import { refuse } from '../refuse.ts';
import type { Replay, ReplayTurn } from './replay-record.ts';

/** A host that shows a game which is over: it goes to any turn, and takes no act. */
export interface ReplayHost extends GameHost {
  /** Shows a turn as it was when it had closed, by its place in the record. */
  seek(at: number): void;
}

/**
 * The seam over a record, so that every screen of a game can show it. What a host of a running game does is refused
 * here with `game.over`.
 */
export function replayHost({ scenario, legend, turns }: Replay): ReplayHost {
  const listeners = new Set<(game: Game) => void>();
  let game = gameAt(turns[0]!);
  const shows: Pick<ReplayHost, 'scenario' | 'legend' | 'game' | 'subscribe' | 'propose' | 'close' | 'seek'> = {
    scenario,
    legend,
    get game() {
      return game;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    propose() {},
    close: () => listeners.clear(),
    seek(at) {
      const turn = turns[Math.min(turns.length - 1, Math.max(0, at))];
      if (!turn) return;
      game = gameAt(turn);
      for (const listener of [...listeners]) listener(game);
    },
  };
  return new Proxy(shows, {
    get: (target, name) =>
      name in target ? Reflect.get(target, name) : async () => refuse('game.over', String(name), { of: game.view.of }),
  }) as ReplayHost;
}

function gameAt({ turn, closed, acts }: ReplayTurn): Game {
  const close = acts.map(({ act }) => act).find(({ kind }) => kind === 'close');
  return {
    stage: 'over',
    view: closed,
    draft: { turn, levers: close?.kind === 'close' ? close.decisions : {}, seats: {}, id: '' },
    tally: {
      cents: 0,
      cashAfter: closed.firm.cents,
      bills: [],
      minutes: {},
      changes: { used: 0, allowed: 0, levers: [] },
      refusals: [],
    },
    saved: 'saved',
    may: { confirm: false, stories: true, fork: true },
  };
}
