/** One stroke of a sound: a tone or a breath of noise that fades away. */
export interface Stroke {
  readonly at: number; // ms after the sound begins
  readonly ms: number;
  readonly hz: number; // of noise: the middle of its band
  readonly to?: number; // hz it slides to
  readonly loud: number; // 0..1 of the quiet that all sounds keep
  readonly of: 'sine' | 'triangle' | 'noise';
}

const tone = (at: number, ms: number, hz: number, loud = 1, to?: number): Stroke =>
  to === undefined ? { at, ms, hz, loud, of: 'sine' } : { at, ms, hz, loud, to, of: 'sine' };
const wood = (at: number, hz: number): Stroke => ({ at, ms: 60, hz, loud: 0.9, of: 'triangle' });
const breath = (at: number, ms: number, hz: number, loud = 0.5): Stroke => ({ at, ms, hz, loud, of: 'noise' });

/**
 * What is heard (visual sheet 4.7): made in code, quiet, no longer than 300 ms but for the gong. Each has a twin that is
 * seen; none is ever the only sign of something. Pitches and lengths are chosen.
 */
export const SOUNDS = {
  answer: [wood(0, 420)],
  pinned: [breath(0, 40, 4200), breath(55, 30, 5200)],
  kept: [tone(0, 180, 660, 0.7), tone(110, 190, 880, 0.7)],
  broken: [{ at: 0, ms: 280, hz: 294, to: 247, loud: 0.9, of: 'triangle' }],
  sold: [wood(0, 1250)],
  complaint: [wood(0, 190)],
  overdue: [wood(0, 190), wood(130, 190)],
  leaves: [tone(0, 140, 1046, 0.4), breath(0, 60, 2000, 0.2)],
  returns: [tone(0, 280, 1046, 0.6), tone(0, 280, 1568, 0.3)],
  right: [breath(0, 30, 4200), tone(60, 200, 784, 0.5), tone(60, 200, 523, 0.5)],
  board: [breath(0, 220, 300, 0.6)],
  gong: [tone(0, 2600, 98, 1), tone(0, 1800, 147, 0.5), tone(0, 900, 247, 0.25)],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
export type Sound = keyof typeof SOUNDS;
