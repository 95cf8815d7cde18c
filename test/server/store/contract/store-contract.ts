import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../../../src/server/store/store.ts';
import type { Bench } from '../bench.ts';
import { attemptsContract } from './attempts.ts';
import { boardsContract } from './boards.ts';
import { eventsContract } from './events.ts';
import { killsContract } from './kills.ts';
import { logContract } from './log.ts';
import { peopleContract } from './people.ts';
import { processesContract } from './processes.ts';
import { proofContract } from './proof.ts';
import { teamworkContract } from './teamwork.ts';
import { textsContract } from './texts.ts';

/** What the parts of the contract play on: one store that stays open, and the bench to open more. */
export interface Ground {
  readonly store: Store;
  readonly bench: Bench;
}

/** Runs parts of the contract on one database, which is theirs alone. */
function describeStore(name: string, make: () => Promise<Bench>, parts: (on: () => Ground) => void): void {
  let ground: Ground | undefined;
  describe(`the store on ${name}`, () => {
    beforeAll(async () => {
      const bench = await make();
      ground = { bench, store: await bench.open() };
    });
    afterAll(() => ground?.bench.end());
    parts(() => ground!);
  });
}

/** Everything the server may rely on, whichever database is below. */
export function storeContract(name: string, make: () => Promise<Bench>): void {
  describeStore(name, make, (on) => {
    peopleContract(on);
    eventsContract(on);
    teamworkContract(on);
    attemptsContract(on);
    logContract(on);
    boardsContract(on);
    proofContract(on);
    textsContract(on);
    processesContract(on);
    killsContract(on, 2);
  });
}

/** What takes long. `STORE_KILLS` names another number. */
export function longStoreContract(name: string, make: () => Promise<Bench>, kills: number): void {
  describeStore(name, make, (on) => killsContract(on, Number(process.env['STORE_KILLS'] ?? kills)));
}
