import type { House } from '../house.ts';
import type { By } from '../store/audit.ts';
import type { Event } from '../store/events.ts';
import { keepLostResults } from './settle.ts';

/** Closes an event for good: no act comes any more, every complete game has its score, the last seal is set. */
export async function endEvent(house: House, event: Event, by: By): Promise<Event> {
  const closed = await house.store.events.close(event.id, by);
  await keepLostResults(house, closed);
  await house.store.seals.set(event.id, house.now());
  await house.hub.stir(event.id, { what: 'event' }, { what: 'board' });
  return closed;
}

/** After a pause all that was still to come is put off by as long as it took. */
export async function goOn(house: House, event: Event, by: By): Promise<Event> {
  if (event.pausedAt === null) return event;
  const paused = event.pausedAt;
  const lasted = Math.max(0, by.at - paused);
  const later = (time: number | null) => (time !== null && time > paused ? time + lasted : time);
  await house.store.deadlines.shift(event.id, paused, lasted);
  const times = { pausedAt: null, closesAt: later(event.closesAt), freezesAt: later(event.freezesAt) };
  return house.store.events.change(event.id, times, by);
}
