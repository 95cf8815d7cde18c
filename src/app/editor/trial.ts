import type { GameHost, HostReply } from '../host.ts';
import { startEngine } from '../hosts/engine-thread.ts';
import { openLocalHost } from '../hosts/open-local-host.ts';
import { newId, newSeed } from '../ids.ts';
import { claimLease } from '../storage/lease.ts';
import { memorySaves } from '../storage/memory.ts';
import { practiceId } from '../storage/saved-game.ts';

/** Of a trial nothing is to be kept, so nothing is amiss when the page forgets it. */
const NOTHING_KEPT = { ...memorySaves(), lasting: true };

/** More answers than any turn asks for: a talk that goes round in a circle ends the way to a later turn. (chosen) */
const MOST_ANSWERS = 400;

/**
 * Opens a game of a scenario that is being written; nothing of it is kept or counted. To begin in the middle, the turns
 * before are played by somebody who changes nothing and gives the first answer there is.
 */
export async function openTrial(text: string, turn: number): Promise<HostReply<GameHost>> {
  const id = practiceId(newId());
  const lease = (await claimLease(id, newId(), true))!;
  const parts = { line: startEngine(), saves: NOTHING_KEPT, lease, now: () => new Date() };
  const opened = await openLocalHost(parts, { text }, { id, seed: newSeed() });
  if (!opened.ok) return opened;
  await playUntil(opened.value, turn);
  return opened;
}

async function playUntil(host: GameHost, turn: number): Promise<void> {
  for (let answers = 0; answers < MOST_ANSWERS && host.game.view.turn < turn && !host.game.view.over; answers++) {
    const waiting = host.game.view.encounters.find((one) => one.replies.length > 0 && isOpen(one));
    const done = waiting
      ? await host.answer(waiting.id, waiting.replies[0]!.id)
      : await host.confirm(host.game.draft.id);
    if (!done.ok) return;
  }
}

const isOpen = ({ node, precedent }: { readonly node: unknown; readonly precedent: unknown }): boolean =>
  node !== null || precedent !== null;
