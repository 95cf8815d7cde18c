import type { Flaw } from '../../proof/verify-event.ts';
import { verifyEvent } from '../../proof/verify-event.ts';
import type { Store } from '../store/store.ts';

/** Every game of every class, replayed; also those of events that run, whose luck is still sealed to all others. */
export async function verifyStore(store: Store) {
  const flaws: (Flaw & { readonly code: string })[] = [];
  let events = 0;
  let scores = 0;
  for (const { id } of await store.classes.list()) {
    for (const event of await store.events.list(id)) {
      const luckOf = (attempt: string) => store.attempts.luck(attempt);
      const verdict = await verifyEvent(store.exportEvent(event.id), { luckOf });
      events++;
      scores += verdict.scores;
      flaws.push(...verdict.flaws.map((flaw) => ({ ...flaw, code: event.code })));
    }
  }
  return { events, scores, flaws };
}
