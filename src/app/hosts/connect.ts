import type { HostReply } from '../host.ts';
import { newId } from '../ids.ts';
import { refuse } from '../refuse.ts';
import { claimLease } from '../storage/lease.ts';
import { readGame } from '../storage/saved-game.ts';
import type { Saves } from '../storage/saves.ts';
import type { EngineLine } from './line.ts';
import type { LocalHost } from './local-host.ts';
import type { Beginning } from './open-local-host.ts';
import { openLocalHost } from './open-local-host.ts';

/** A game somebody wants to play: a new one, or one that was saved; `take` has it even from another tab. */
export type GameAsk =
  | { readonly kind: 'new'; readonly scenario: string; readonly seed: string }
  | { readonly kind: 'saved'; readonly id: string; readonly take: boolean };

export interface ConnectParts {
  readonly saves: Saves;
  readonly tab: string; // id of this tab
  readonly line: () => EngineLine;
  readonly now: () => Date;
}

/**
 * Opens the host that a game needs; on this page every game is played on this machine.
 *
 * @returns  the host, or why not: `host.elsewhere` where another tab plays the saved game and it was not to be taken
 */
export async function connect(ask: GameAsk, parts: ConnectParts): Promise<HostReply<LocalHost>> {
  const found = ask.kind === 'new' ? newGame(ask) : await savedGame(ask.id, parts.saves);
  if (!found.ok) return found;
  const { scenario, beginning } = found.value;
  const id = 'saved' in beginning ? beginning.saved.id : beginning.id;
  const lease = await claimLease(id, parts.tab, ask.kind === 'new' || ask.take);
  if (!lease) return refuse('host.elsewhere', 'save');
  const { saves, now } = parts;
  return openLocalHost({ line: parts.line(), saves, lease, now }, { catalogue: scenario }, beginning);
}

interface Found {
  readonly scenario: string;
  readonly beginning: Beginning;
}

function newGame({ scenario, seed }: Extract<GameAsk, { kind: 'new' }>): HostReply<Found> {
  return { ok: true, value: { scenario, beginning: { id: newId(), seed } } };
}

async function savedGame(id: string, saves: Saves): Promise<HostReply<Found>> {
  const read = readGame(id, await saves.get(id).catch(() => null));
  if (read.kind === 'broken') return refuse('save.broken', 'save', { id });
  if (read.kind === 'otherFormat') return refuse('save.otherFormat', 'save', { format: read.format });
  return { ok: true, value: { scenario: read.game.scenario.id, beginning: { saved: read.game } } };
}
