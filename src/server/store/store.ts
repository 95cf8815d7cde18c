import type { Acts } from './acts.ts';
import type { Attempts } from './attempts.ts';
import type { Audit, By } from './audit.ts';
import type { Boards } from './boards.ts';
import type { Classes } from './classes.ts';
import type { Deadlines } from './deadlines.ts';
import type { Drafts } from './drafts.ts';
import type { Entries } from './entries.ts';
import type { Events } from './events.ts';
import type { ExportLine } from './export-event.ts';
import type { Owner } from './owner.ts';
import type { Results } from './results.ts';
import type { Scenarios } from './scenarios.ts';
import type { Seals } from './seals.ts';
import type { Seats } from './seats.ts';
import type { Signals } from './signals.ts';
import type { Teams } from './teams.ts';
import type { Teamwork } from './teamwork.ts';

/**
 * All that classes and competitions keep; the same on SQLite and on PostgreSQL, for any number of processes at once.
 *
 * Times are whole milliseconds since 1970 and come from the caller. What may well happen (no attempt left, a gap, an
 * event that is closed) is a value; what may not (an id that is nowhere, a text no database keeps) is a StoreError.
 * When a call has returned, what it did is on the disk.
 */
export interface Store {
  readonly scenarios: Scenarios;
  readonly classes: Classes;
  readonly teams: Teams;
  readonly seats: Seats;
  readonly events: Events;
  readonly entries: Entries;
  readonly attempts: Attempts;
  readonly acts: Acts;
  readonly drafts: Drafts;
  readonly teamwork: Teamwork;
  readonly deadlines: Deadlines;
  readonly owner: Owner;
  readonly signals: Signals;
  readonly results: Results;
  readonly boards: Boards;
  readonly seals: Seals;
  readonly audit: Audit;
  exportEvent(event: string): AsyncIterable<ExportLine>;
  purgePeople(klass: string, by: By): Promise<void>;
  close(): Promise<void>;
}
