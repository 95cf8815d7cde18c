import type { MoodEvent } from '../charts/vocabulary.ts';

/** Which event of the mood an experience is: how far it lies from one's own satisfaction so far. */
export function moodEvent(
  surprise: number,
  zone: { readonly delight: number; readonly please: number; readonly disappoint: number; readonly offend: number },
  event: Readonly<Record<MoodEvent, number>>,
): number {
  if (surprise >= zone.please) return surprise >= zone.delight ? event.DELIGHT : event.PLEASE;
  if (surprise > zone.disappoint) return event.MEET;
  return surprise > zone.offend ? event.DISAPPOINT : event.OFFEND;
}
