import type { ExportLine, HeldEvent } from './export-line.ts';

type Attempt = Extract<ExportLine, { kind: 'attempt' }>;
export interface Standing {
  readonly score: number;
  readonly value: number;
  readonly receipt: number;
}

/**
 * Where a team stands by its results and the event's rule, worked out apart from the store.
 *
 * @param count  how many of its results had come, in the order of their receipts, those taken out since among them;
 *               null: all that still count
 */
export function standingOf({ counting }: HeldEvent, own: readonly Attempt[], count: number | null): Standing | null {
  const came = own.toSorted((one, other) => one.result!.receipt - other.result!.receipt);
  const counted = count === null ? came.filter(({ attempt }) => attempt.voidedAt === null) : came.slice(0, count);
  const rows = counted.map(({ attempt, result }) => ({
    number: attempt.number,
    score: result!.score.total,
    value: result!.value,
    receipt: result!.receipt,
  }));
  if (rows.length === 0) return null;
  if (counting === 'mean') {
    const sum = (of: 'score' | 'value') => Math.trunc(rows.reduce((all, row) => all + row[of], 0) / rows.length);
    return { score: sum('score'), value: sum('value'), receipt: Math.max(...rows.map(({ receipt }) => receipt)) };
  }
  const better = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
    other.score - one.score || other.value - one.value || one.receipt - other.receipt;
  const order = {
    first: (one: (typeof rows)[number], other: (typeof rows)[number]) => one.number - other.number,
    last: (one: (typeof rows)[number], other: (typeof rows)[number]) => other.number - one.number,
    best: better,
  }[counting];
  const { score, value, receipt } = rows.toSorted(order)[0]!;
  return { score, value, receipt };
}
