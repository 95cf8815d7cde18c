import { engine } from '../../sim/index.ts';
import { no } from '../no.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Event } from '../store/events.ts';

/** @throws  Refused when the event takes no acts now */
export function mustBeOpen(event: Event, now: number): void {
  if (event.engine !== engine.version) throw no('event.otherEngine');
  if (event.closedAt !== null) throw no('event.closed');
  if (event.opensAt > now) throw no('event.notOpen');
  if (event.pausedAt !== null) throw no('event.paused');
  if (event.closesAt !== null && event.closesAt <= now) throw no('event.closed');
}

/** @throws  Refused attempt.over */
export function mustGoOn({ finishedAt, voidedAt }: Attempt): void {
  if (finishedAt !== null || voidedAt !== null) throw no('attempt.over');
}
