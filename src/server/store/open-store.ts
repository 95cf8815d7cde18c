import { actsIn } from './acts.ts';
import { attemptsIn } from './attempts.ts';
import { auditIn } from './audit.ts';
import { boardsIn } from './boards.ts';
import { classesIn } from './classes.ts';
import type { Database } from './database.ts';
import { deadlinesIn } from './deadlines.ts';
import { draftsIn } from './drafts.ts';
import type { Drives } from './drive.ts';
import { entriesIn } from './entries.ts';
import { eventsIn } from './events.ts';
import { exportEvent } from './export-event.ts';
import { ownerIn } from './owner.ts';
import { openPostgres } from './postgres.ts';
import { purgePeople } from './purge.ts';
import { resultsIn } from './results.ts';
import { scenariosIn } from './scenarios.ts';
import { sealsIn } from './seals.ts';
import { seatsIn } from './seats.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { teamsIn } from './teams.ts';
import { teamworkIn } from './teamwork.ts';

/** Either a folder of this machine, or the address of a PostgreSQL (`postgres://user:password@host:port/name`). */
export type Place = { readonly data: string; readonly drives?: Drives } | { readonly address: string };

/**
 * Opens what is kept there and brings its tables up to date, also when several processes do so at once.
 *
 * @throws  StoreError networkDrive, noFolder, noWal, busy for a folder; notReached for an address; newer and migration
 *          for what lies there
 */
export async function openStore(place: Place): Promise<Store> {
  return storeOver(await openDatabase(place));
}

/** What a store works on; the store itself hides it. */
export function openDatabase(place: Place): Promise<Database> {
  return 'data' in place ? openSqlite(place.data, place.drives) : openPostgres(place.address);
}

function storeOver(database: Database): Store {
  const parts = {
    scenarios: scenariosIn(database),
    classes: classesIn(database),
    teams: teamsIn(database),
    seats: seatsIn(database),
    events: eventsIn(database),
    entries: entriesIn(database),
    attempts: attemptsIn(database),
    acts: actsIn(database),
    drafts: draftsIn(database),
    teamwork: teamworkIn(database),
    deadlines: deadlinesIn(database),
    owner: ownerIn(database),
    signals: database.signals,
    results: resultsIn(database),
    boards: boardsIn(database),
    seals: sealsIn(database),
    audit: auditIn(database),
  };
  return {
    ...parts,
    exportEvent: (event) => exportEvent(database, parts, event),
    purgePeople: (klass, by) => purgePeople(database, klass, by),
    close: () => database.close(),
  };
}
