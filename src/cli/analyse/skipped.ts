/** Why a row is left out. */
export const REASONS = [
  'noCustomer',
  'noDate',
  'badDate',
  'noAmount',
  'badAmount',
  'negativeAmount',
  'hugeAmount',
  'duplicate',
  'noAnswer',
  'badAnswer',
  'outOfScale',
] as const;
export type Reason = (typeof REASONS)[number];

export interface SkippedRow {
  readonly line: number;
  readonly reason: Reason;
  /** The cell it is about, cut short. */
  readonly value: string;
}

/** All that was left out: how many for each reason, and where, up to a cap. */
export interface Skipped {
  readonly rows: number;
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  readonly lines: readonly SkippedRow[];
  /** How many lines are listed at most; `complete` tells whether all are. */
  readonly most: number;
  readonly complete: boolean;
}

/** Lines listed with `--json`; beyond it they are only counted, as a million would be no report. (chosen) */
const MOST_LISTED = 10_000;
const LONGEST_VALUE = 40;

/** Collects rows that are left out. */
export class SkippedRows {
  readonly #counts = new Map<Reason, number>();
  readonly #lines: SkippedRow[] = [];

  add(line: number, reason: Reason, value: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1);
    if (this.#lines.length < MOST_LISTED) this.#lines.push({ line, reason, value: value.slice(0, LONGEST_VALUE) });
  }

  /** The report; lines rise, also where the columns were only read in the end. */
  report(): Skipped {
    const counted = REASONS.flatMap((reason) => {
      const n = this.#counts.get(reason);
      return n === undefined ? [] : [[reason, n] as const];
    });
    const rows = counted.reduce((sum, [, n]) => sum + n, 0);
    return {
      rows,
      reasons: Object.fromEntries(counted),
      lines: [...this.#lines].sort((a, b) => a.line - b.line),
      most: MOST_LISTED,
      complete: rows <= MOST_LISTED,
    };
  }
}
