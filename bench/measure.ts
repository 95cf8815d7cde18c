import { performance } from 'node:perf_hooks';

/** Runs the work until the compiler has had its say, so that what follows is not a cold start. */
export function warmUp(work: () => void, ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until) work();
}

/** Median of several timings of one piece of work, in milliseconds, after one that is not counted. */
export function medianMs(work: () => void, times: number): number {
  work();
  const taken: number[] = [];
  for (let k = 0; k < times; k++) {
    const from = performance.now();
    work();
    taken.push(performance.now() - from);
  }
  taken.sort((a, b) => a - b);
  return taken[taken.length >> 1]!;
}
