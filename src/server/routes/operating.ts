import type { House } from '../house.ts';
import type { Metrics } from '../metrics.ts';
import { openApi } from '../openapi.ts';
import type { Some } from './handler.ts';
import { Spelt } from './handler.ts';

const MICROSECONDS = 1e6;

/** What whoever runs the server looks at. */
export function operating(metrics: Metrics): Some<'health' | 'metrics' | 'openapi'> {
  const described = openApi();
  return {
    async health({ house, reply }) {
      const status = (await answers(house)) ? 'ok' : 'noStore';
      if (status !== 'ok') reply.code(503);
      return { status };
    },

    async metrics({ house }) {
      const { heapUsed, rss } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      const gauges = {
        rapport_streams_open: house.hub.watching,
        rapport_replays_waiting: house.pool.waiting,
        rapport_heap_bytes: heapUsed,
        rapport_resident_bytes: rss,
        rapport_cpu_seconds: (user + system) / MICROSECONDS,
        rapport_loop_delay_seconds: metrics.lateness(),
        rapport_uptime_seconds: Math.round(process.uptime()),
      };
      return new Spelt(metrics.text(gauges), 'text/plain; version=0.0.4; charset=utf-8');
    },

    async openapi() {
      return described;
    },
  };
}

async function answers({ store }: House): Promise<boolean> {
  try {
    await store.owner.link();
    return true;
  } catch {
    return false;
  }
}
