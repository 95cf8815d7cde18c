import type { Shelf } from './game/shelf.ts';
import type { OwnerKeys } from './guard/who.ts';
import type { Hub } from './hub.ts';
import type { ReplayPool } from './replay/pool.ts';
import type { Store } from './store/store.ts';

/** All that routes work with. */
export interface House {
  readonly store: Store;
  readonly pool: ReplayPool;
  readonly hub: Hub;
  readonly shelf: Shelf;
  readonly keys: OwnerKeys;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
