import type { View } from '../../sim/index.ts';
import { freezeDeep } from '../freeze.ts';
import type { Draft, HostReply, Tally } from '../host.ts';
import type { Source } from '../protocol.ts';
import type { SavedGame } from '../storage/saved-game.ts';
import { draftOf, freshLevers, restoredLevers } from './draft.ts';
import type { LocalParts } from './local-host.ts';
import { LocalHost } from './local-host.ts';

/** A new game under an id of its own, or one that was saved. */
export type Beginning = { readonly id: string; readonly seed: string } | { readonly saved: SavedGame };

/**
 * Opens a game of this machine's own engine. A saved one continues at the exact act.
 *
 * @returns  the host with its first snapshot whole and saved, or why the game cannot be opened; then the parts are shut
 */
export async function openLocalHost(
  parts: LocalParts,
  source: Source,
  beginning: Beginning,
): Promise<HostReply<LocalHost>> {
  const { line, lease } = parts;
  const saved = 'saved' in beginning ? beginning.saved : null;
  const luck = 'saved' in beginning ? { bytes: beginning.saved.luck } : { seed: beginning.seed };
  const log = saved && {
    acts: saved.acts,
    marks: saved.marks,
    rules: saved.scenario.rules,
    engine: saved.engine,
    head: saved.head,
  };
  const opened = await line.ask('open', { source, luck, log });
  const view = opened.ok ? freezeDeep(opened.value.view) : null;
  const draft = view && openingDraft(view, saved);
  const tally = draft && (await line.ask('tally', { levers: draft.levers }));
  if (!opened.ok || !view || !draft || !tally?.ok) {
    line.hangUp();
    lease.release();
    return opened.ok ? (tally as Extract<HostReply<Tally>, { ok: false }>) : opened;
  }
  const { id, seed } = 'saved' in beginning ? beginning.saved : beginning;
  const host = new LocalHost(parts, { opened: opened.value, view, draft, tally: tally.value, saved, seed, id });
  await host.settle();
  return { ok: true, value: host };
}

function openingDraft(view: View, saved: SavedGame | null): Draft {
  const kept = saved?.draft?.turn === view.turn && !view.over ? saved.draft : null;
  return draftOf(view.turn, kept ? restoredLevers(kept.levers, view) : freshLevers(view), kept?.seats ?? {});
}
