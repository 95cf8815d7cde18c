import type { Who } from '../guard/who.ts';
import type { By } from '../store/audit.ts';

/** Who does something to others, for the audit. */
export const byOf = ({
  who,
  now,
  body,
}: {
  readonly who: Who;
  readonly now: number;
  readonly body: { readonly reason: string };
}): By => ({
  by: who.desk?.role ?? 'seat',
  reason: body.reason,
  at: now,
});
