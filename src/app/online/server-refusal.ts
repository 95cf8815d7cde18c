import type { Refusal } from '../../sim/index.ts';
import type { Came, ServerNo } from './server-line.ts';

type No = { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A server's no as a host says it: the engine's own reasons where it has any. */
export function refusedBy({ code, where, refusals }: ServerNo): No {
  if (refusals && refusals.length > 0) return { ok: false, refusals };
  return { ok: false, refusals: [{ kind: 'refused', code, where: where ?? 'server', because: {} }] };
}

/** Anything but an answer, as a host says it. */
export function whyNot(came: Exclude<Came<unknown>, { kind: 'answer' }>): No {
  if (came.kind === 'no') return refusedBy(came.no);
  return { ok: false, refusals: [{ kind: 'refused', code: 'server.notReached', where: 'server', because: {} }] };
}
