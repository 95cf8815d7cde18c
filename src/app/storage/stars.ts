import type { SmallStore } from '../settings.ts';
import { keepAttempts, readAttempts } from './attempts.ts';
import type { Attempt } from './progress.ts';

/** Puts a finished game on file. One that lies there already gets the stars it has now: they may come guess by guess. */
export function keepStars(store: SmallStore | null, finished: Attempt): void {
  const { scenario, seed, total, stars } = finished;
  const plain: Attempt = { scenario, stars, total, seed };
  const kept = readAttempts(store);
  const at = kept.findIndex((one) => one.scenario === scenario && one.seed === seed && one.total === total);
  keepAttempts(store, at < 0 ? [...kept, plain] : kept.map((one, k) => (k === at ? plain : one)));
}
