import type { HostReply, Tally } from '../host.ts';
import { readKept } from '../online/kept-attempt.ts';
import type { Stand } from '../online/stand.ts';
import { findStand } from '../online/stand.ts';
import { refuse } from '../refuse.ts';
import { draftOf, freshLevers, restoredLevers } from './draft.ts';
import type { RemoteParts } from './remote-host.ts';
import { RemoteHost } from './remote-host.ts';

/**
 * Opens a game that the server has, with what of it waits on this device.
 *
 * @returns  the host with its first snapshot whole, or why not: `server.notReached` is worth another try
 */
export async function openRemoteHost(parts: RemoteParts): Promise<HostReply<RemoteHost>> {
  const { engine, saves, attempt } = parts;
  const kept = await readKept(saves, attempt);
  const found = await findStand(parts, kept.parcels);
  if (found === 'silence' || !found.ok) {
    engine.hangUp();
    return found === 'silence' ? refuse('server.notReached', 'server') : found;
  }
  const stand: Stand = found.value;
  const { view } = stand;
  const left = kept.draft?.turn === view.turn && !view.over ? kept.draft : null;
  const draft = draftOf(view.turn, left ? restoredLevers(left.levers, view) : freshLevers(view), {});
  const tally = await engine.ask('tally', { levers: draft.levers });
  if (!tally.ok) {
    engine.hangUp();
    return tally as Extract<HostReply<Tally>, { ok: false }>;
  }
  const host = new RemoteHost(parts, stand, kept, tally.value, draft);
  return { ok: true, value: host };
}
