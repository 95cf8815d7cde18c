import type { Face } from '../../scenes/crowd.ts';
import { FACES } from '../../scenes/crowd.ts';

interface Effect {
  readonly kind: string;
  readonly points: number;
}

/** Points that show on a face; money and conduct do not. */
const FELT = ['satisfaction', 'trust', 'attitude'];
/** From this many points on a face changes by one step, from three times as many by two. (chosen) */
const SHOWS = 3;

/** The face somebody makes at what was just said: the last one seen, moved by what the reply weighed. */
export function reactionTo(face: Face, effects: readonly Effect[]): Face {
  const felt = effects.filter(({ kind }) => FELT.includes(kind)).reduce((sum, { points }) => sum + points, 0);
  const from = face === 'unknown' ? FACES.indexOf('neutral') : FACES.indexOf(face);
  const steps = Math.abs(felt) >= 3 * SHOWS ? 2 : Math.abs(felt) >= SHOWS ? 1 : 0;
  const angriest = FACES.indexOf('angry');
  return FACES[Math.min(angriest, Math.max(0, from - Math.sign(felt) * steps))] ?? face;
}
