import type { Database, Step } from './database.ts';

/** Who did something to others, why, and when. Goes into the log with the deed itself, or neither does. */
export interface By {
  /** As the class knows them: 'instructor' where there is but one. */
  readonly by: string;
  readonly reason: string;
  readonly at: number;
}

export interface AuditRow extends By {
  readonly number: number;
  readonly event: string | null;
  readonly deed: string;
  /** Id of what it was done to. */
  readonly about: string;
  readonly details: unknown;
}

/** What instructors did. Rows are only ever added; a purge empties their words. */
export interface Audit {
  /** For deeds that change nothing in the store itself, as an act that a teacher injects. */
  note(deed: Done, by: By): Promise<void>;
  list(klass: string): Promise<readonly AuditRow[]>;
}

interface Done {
  readonly class: string;
  readonly event: string | null;
  readonly deed: string;
  readonly about: string;
  readonly details?: unknown;
}

export function auditStep({ query }: Database, { details = null, ...done }: Done, { by, reason, at }: By): Step {
  const row = { ...done, by, reason, at, details: JSON.stringify(details) };
  return { query: query.insertInto('audit').values(row).compile() };
}

export function auditIn(database: Database): Audit {
  return {
    async note(deed, by) {
      await database.atomically([auditStep(database, deed, by)]);
    },
    async list(klass) {
      const rows = await database.query
        .selectFrom('audit')
        .select(['number', 'event', 'by', 'deed', 'about', 'reason', 'details', 'at'])
        .where('class', '=', klass)
        .orderBy('number')
        .execute();
      return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as unknown }));
    },
  };
}
