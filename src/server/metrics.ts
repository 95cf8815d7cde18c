import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Upper ends of the buckets, in seconds. (chosen: the limits promised are 0.2 and 1.5) */
const ENDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 1.5, 3, 10];

/** How exactly lateness is seen. (chosen) */
const LOOP_LOOK_MS = 20;

interface Row {
  count: number;
  seconds: number;
  readonly buckets: number[];
}

/** What Prometheus reads: requests by route and status, how long they took, and what the process holds. */
export class Metrics {
  readonly #rows = new Map<string, Row>();
  readonly #statuses = new Map<string, number>();
  readonly #loop = monitorEventLoopDelay({ resolution: LOOP_LOOK_MS });

  constructor() {
    this.#loop.enable();
  }

  end(): void {
    this.#loop.disable();
  }

  /** By how many seconds the event loop was late, 99 of 100 times at most, since this was last asked. */
  lateness(): number {
    // what is seen is the time between two looks
    const late = this.#loop.percentile(99) / 1e9 - LOOP_LOOK_MS / 1000;
    this.#loop.reset();
    return Math.max(0, late);
  }

  count(route: string, status: number, seconds: number): void {
    const row = this.#rows.get(route) ?? { count: 0, seconds: 0, buckets: ENDS.map(() => 0) };
    this.#rows.set(route, row);
    row.count++;
    row.seconds += seconds;
    for (const [k, end] of ENDS.entries()) if (seconds <= end) row.buckets[k]!++;
    const key = `route="${route}",status="${status}"`;
    this.#statuses.set(key, (this.#statuses.get(key) ?? 0) + 1);
  }

  /** @param gauges  what is so just now, by name */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines = ['# TYPE rapport_requests_total counter'];
    for (const [labels, count] of this.#statuses) lines.push(`rapport_requests_total{${labels}} ${count}`);
    lines.push('# TYPE rapport_request_seconds histogram');
    for (const [route, { count, seconds, buckets }] of this.#rows) {
      for (const [k, end] of ENDS.entries()) {
        lines.push(`rapport_request_seconds_bucket{route="${route}",le="${end}"} ${buckets[k]}`);
      }
      lines.push(`rapport_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`);
      lines.push(`rapport_request_seconds_sum{route="${route}"} ${seconds}`);
      lines.push(`rapport_request_seconds_count{route="${route}"} ${count}`);
    }
    for (const [name, value] of Object.entries(gauges)) lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
    return `${lines.join('\n')}\n`;
  }
}
