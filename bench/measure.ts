import { performance } from 'node:perf_hooks';

/** Runs the work until the compiler has had its say, so that what follows is not a cold start. */
export function warmUp(work: () => void, ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until) work();
}

/**
 * CPU time of one piece of work in milliseconds: what other programs take of the machine meanwhile is not counted,
 * though what they do to its caches is.
 */
export function cpuMs(work: () => void, times = 1): number {
  const from = process.cpuUsage();
  for (let k = 0; k < times; k++) work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / times;
}

/** The least CPU time of several rounds, in milliseconds, after one that is not counted. */
export function leastMs(work: () => void, rounds: number): number {
  work();
  return Math.min(...Array.from({ length: rounds }, () => cpuMs(work)));
}

/**
 * How many times as long one piece of work takes as another: the median over many pairs, each run back to back and
 * every other one in the other order, so that neither a busy neighbour nor who comes first decides.
 */
export function pairedRatio(work: () => void, against: () => void, pairs: number): number {
  for (const one of [work, against]) warmUp(one, 500);
  const ratios = Array.from({ length: pairs }, (_, k) => {
    if (k % 2 === 0) {
      const first = cpuMs(work);
      return first / cpuMs(against);
    }
    const first = cpuMs(against);
    return cpuMs(work) / first;
  });
  return ratios.sort((a, b) => a - b)[pairs >> 1]!;
}
