import type { Answer } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import type { Event } from '../store/events.ts';

type EventInfo = Answer<'event'>['event'];

/** An event as everybody of its class may know it: its seed only where luck is open, or once it is closed. */
export async function eventInfo(house: House, event: Event): Promise<EventInfo> {
  const { rules: _, whole: __, brackets, ...rest } = event;
  const deadlines = await house.store.deadlines.of(event.id);
  return {
    ...rest,
    brackets: [...brackets],
    scenario: await house.shelf.nameOf(event),
    seed: event.seed ?? (await house.store.events.publishSeed(event.id)),
    deadlines: deadlines.map(({ turn, at }) => ({ turn, at })),
  };
}

export async function eventAnswer(house: House, event: Event): Promise<Answer<'event'>> {
  return { event: await eventInfo(house, event), now: house.now() };
}
