import type { Refusal } from '../sim/index.ts';

/** Reasons that hosts give beside the engine's own. Each has its sentence in every language. */
export type HostCode =
  | 'host.busy' // an act is under way
  | 'host.closed' // the game was left
  | 'host.elsewhere' // another tab plays this game
  | 'draft.stale' // the draft is no longer the one that was looked at
  | 'game.over'
  | 'game.notOver'
  | 'game.notOpen'
  | 'scenario.unknown'
  | 'scenario.notValid'
  | 'scenario.notReached' // its file did not come
  | 'save.otherEngine'
  | 'save.otherRules'
  | 'save.diverged' // the acts no longer lead where they led
  | 'save.otherFormat'
  | 'save.broken'
  | 'progress.notKnown' // neither a code nor a file of progress
  | 'progress.otherVersion'
  | 'progress.wrongSign'
  | 'progress.tooShort'
  | 'progress.mistyped'
  | 'progress.tooLarge'
  | 'progress.notKept' // the browser's store is full or shut
  | 'record.tooLarge'
  | 'record.notJson'
  | 'record.notARecord'
  | 'record.noScenario'
  | 'record.otherEngine'
  | 'record.otherRules'
  | 'record.otherLuck' // the first link does not follow from engine, rules and luck
  | 'record.refused' // the engine refuses an act of it
  | 'record.broken' // an act leads elsewhere
  | 'record.unfinished'
  | 'record.otherScore'
  | 'record.notOurs' // only what is of the catalogue can be played on
  | 'practice.notKept'
  | 'server.notReached'
  | 'event.running' // told when the event is closed
  | 'engine.fault' // a bug: what is said is for whoever mends it
  | 'engine.stopped'; // the worker is gone

type Because = Readonly<Record<string, string | number>>;

/** One refusal of a host, as a reply. */
export function refuse(code: HostCode, where: string, because: Because = {}) {
  const refusals: readonly [Refusal] = [{ kind: 'refused', code, where, because }];
  return { ok: false as const, refusals };
}

/** A bug as a value: which code, and the words of the error for whoever mends it. */
export function faultReply(thrown: unknown, where: string) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const named = (error as { readonly code?: unknown }).code;
  const fault = typeof named === 'string' ? named : error.name;
  return refuse('engine.fault', where, { fault, message: error.message });
}
