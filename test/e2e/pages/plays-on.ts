// A game in a page that is played on and on, telling the outside of every act that the page was shown the result of.

import { startEngine } from '../../../src/app/hosts/engine-thread.ts';
import type { LocalHost } from '../../../src/app/hosts/local-host.ts';
import { openLocalHost } from '../../../src/app/hosts/open-local-host.ts';
import { newId } from '../../../src/app/ids.ts';
import { claimLease } from '../../../src/app/storage/lease.ts';
import { openSaves } from '../../../src/app/storage/open-saves.ts';
import { readGame } from '../../../src/app/storage/saved-game.ts';
import type { Act } from '../../../src/sim/index.ts';
import { accepted } from '../../contract/claims.ts';
import { setOne } from '../../contract/host-moves.ts';
import text from '../../fixtures/two-ends.json?raw';

declare const confirmed: (id: string, act: Act) => Promise<void>;

async function hostOf(id: string, again: boolean): Promise<LocalHost> {
  const saves = await openSaves();
  const lease = (await claimLease(id, newId(), true))!;
  const parts = { line: startEngine(), saves, lease, now: () => new Date() };
  const read = again ? readGame(id, await saves.get(id)) : null;
  if (read && read.kind !== 'game') throw new Error(`the saved game is ${read.kind}`);
  const beginning = read ? { saved: read.game } : { id, seed: id };
  return accepted(await openLocalHost(parts, { text }, beginning), 'opening');
}

/** Plays a game to its end: everybody is answered, and a lever is set in every turn. */
async function playOn(id: string): Promise<void> {
  const host = await hostOf(id, false);
  while (!host.game.view.over) {
    const talk = host.game.view.encounters.find(({ node, replies }) => node !== null && replies.length > 0);
    if (talk) {
      const reply = talk.replies[0]!.id;
      accepted(await host.answer(talk.id, reply), 'an answer');
      await confirmed(id, { kind: 'answer', encounter: talk.id, reply });
      continue;
    }
    await setOne(host);
    const { id: draft, levers } = host.game.draft;
    accepted(await host.confirm(draft), 'closing');
    await confirmed(id, { kind: 'close', decisions: levers });
  }
}

/** Opens a game that lies in the database, by replaying it, and gives its acts. It throws where the chain differs. */
async function actsOf(id: string): Promise<readonly Act[]> {
  const host = await hostOf(id, true);
  host.close();
  const saves = await openSaves();
  const read = readGame(id, await saves.get(id));
  if (read.kind !== 'game') throw new Error(`the saved game is ${read.kind}`);
  return read.game.acts;
}
Object.assign(globalThis, { playOn, actsOf });
