import type { Limit } from '../../wire/routes.ts';

/** So many at once, and so many a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/**
 * A school has one address for a thousand people; a seat is one person. (chosen)
 */
export const RATES: Readonly<Record<Limit, { readonly address: Rate; readonly seat: Rate }>> = {
  // what was right is given back
  guess: { address: { burst: 40, perSecond: 0.5 }, seat: { burst: 40, perSecond: 0.5 } },
  act: { address: { burst: 2000, perSecond: 400 }, seat: { burst: 80, perSecond: 10 } },
  write: { address: { burst: 1000, perSecond: 200 }, seat: { burst: 80, perSecond: 10 } },
  read: { address: { burst: 3000, perSecond: 600 }, seat: { burst: 120, perSecond: 20 } },
  stream: { address: { burst: 1500, perSecond: 100 }, seat: { burst: 20, perSecond: 1 } },
};
/** Addresses and seats remembered; the oldest are forgotten, and have then all their burst again. (chosen) */
const MOST_KEYS = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets, by key. Time is given from outside, in milliseconds. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();

  /**
   * Takes one token.
   *
   * @returns  0, or after how many seconds there will be one
   */
  take(key: string, rate: Rate, now: number): number {
    const bucket = this.#filled(key, rate, now);
    if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / rate.perSecond);
    bucket.tokens--;
    return 0;
  }

  /** Gives one back that was not to be counted. */
  give(key: string, rate: Rate, now: number): void {
    const bucket = this.#filled(key, rate, now);
    bucket.tokens = Math.min(rate.burst, bucket.tokens + 1);
  }

  #filled(key: string, { burst, perSecond }: Rate, now: number): Bucket {
    const known = this.#buckets.get(key);
    const since = known ? Math.max(0, now - known.at) / 1000 : 0;
    const tokens = known ? Math.min(burst, known.tokens + since * perSecond) : burst;
    const bucket = { tokens, at: now };
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MOST_KEYS) for (const oldest of this.#buckets.keys()) return this.#forget(oldest, bucket);
    return bucket;
  }

  #forget(key: string, bucket: Bucket): Bucket {
    this.#buckets.delete(key);
    return bucket;
  }
}
