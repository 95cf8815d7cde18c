import { normalQuantile } from '../../math/normal.ts';
import type { Turn } from './phase.ts';
import { performanceOf } from './serve.ts';

/**
 * What visitors in disguise found (course SC-13): performance itself, which no survey shows, as exactly as one can know
 * it from so many visits. Tenths of a point; nothing where nobody was sent.
 */
export function visitInDisguise(turn: Turn): { audit?: number } {
  const { rules, dials, luck } = turn;
  const visits = Math.floor(dials['file.visits'][0]!);
  if (!(visits > 0)) return {};
  const noise = (rules.model.feel.noise / Math.sqrt(visits)) * normalQuantile(luck.at('file.error', 0));
  return { audit: Math.round(10 * Math.max(0, Math.min(100, performanceOf(turn) + noise))) };
}
