import type { Transactions } from '../../insight/reduce.ts';
import type { Complaint } from '../complaint.ts';
import { notOk } from '../complaint.ts';
import { readAmount } from './amounts.ts';
import { DateColumn } from './date-column.ts';
import type { DayOrder } from './dates.ts';
import type { AskedColumns, FoundColumns } from './find-columns.ts';
import { findColumns } from './find-columns.ts';
import { RowMemory } from './row-memory.ts';
import type { Reason, Skipped } from './skipped.ts';
import { SkippedRows } from './skipped.ts';

export interface ReadTransactions {
  /** Periods are day numbers. */
  readonly all: Transactions;
  readonly names: readonly string[];
  /** Cells of the further columns asked for, by column, then by row kept. */
  readonly labels: readonly (readonly string[])[];
  readonly header: boolean;
  /** Rows below the header, blank lines apart. */
  readonly rows: number;
  /** Rows that repeat an earlier one to the letter, whether they were left out or not. */
  readonly duplicates: number;
  /** How dates with their year last were read; null where there were none, or the order was asked for. */
  readonly dayOrder: DayOrder | null;
  readonly skipped: Skipped;
}

export interface ReadingChoices {
  readonly dayOrder: DayOrder | null;
  readonly dropsDuplicates: boolean;
}

/** What programs write for nothing. */
const NOTHING = new Set(['', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '-', '无', '無']);
export const isNothing = (cell: string): boolean => cell.length < 5 && NOTHING.has(cell.toLowerCase());

/** Takes rows one by one and turns them into columns of numbers. */
export class TransactionReader {
  readonly #asked: AskedColumns;
  readonly #choices: ReadingChoices;
  readonly #dates: DateColumn;
  readonly #customers = new Map<string, number>();
  readonly #customer: number[] = [];
  readonly #date: number[] = [];
  readonly #amount: number[] = [];
  readonly #labels: string[][];
  readonly #seen = new RowMemory();
  readonly #skipped = new SkippedRows();
  #columns: FoundColumns | null = null;
  #rows = 0;
  #duplicates = 0;

  constructor(asked: AskedColumns, choices: ReadingChoices) {
    this.#asked = asked;
    this.#choices = choices;
    this.#labels = asked.labels.map(() => []);
    this.#dates = new DateColumn(choices.dayOrder);
  }

  /** @throws Complaint at the first row, where a column is not there */
  take(cells: readonly string[], line: number): void {
    if (this.#columns === null) {
      this.#columns = findColumns(cells, this.#asked);
      if (this.#columns.header) return;
    }
    this.#rows++;
    const trouble = this.#keep(cells, line, this.#columns);
    if (trouble !== null) this.#skipped.add(line, ...trouble);
  }

  /** Keeps a row, or says why not and which cell is to blame. */
  #keep(cells: readonly string[], line: number, at: FoundColumns): readonly [Reason, string] | null {
    const name = (cells[at.customer] ?? '').trim();
    if (isNothing(name)) return ['noCustomer', name];
    const written = (cells[at.date] ?? '').trim();
    if (isNothing(written)) return ['noDate', written];
    const date = this.#dates.read(written, line);
    if (date === null) return ['badDate', written];
    const cell = at.amount === null ? '0' : (cells[at.amount] ?? '').trim();
    if (isNothing(cell)) return ['noAmount', cell];
    const amount = readAmount(cell);
    if (typeof amount === 'string') return [amount, cell];
    if (this.#seen.hasSeen(cells)) {
      this.#duplicates++;
      if (this.#choices.dropsDuplicates) return ['duplicate', cells.join(' ')];
    }
    this.#customer.push(this.#numberOf(name));
    this.#date.push(date);
    this.#amount.push(amount);
    for (const [k, place] of at.labels.entries()) this.#labels[k]!.push((cells[place] ?? '').trim());
    return null;
  }

  #numberOf(name: string): number {
    const known = this.#customers.get(name);
    if (known !== undefined) return known;
    this.#customers.set(name, this.#customers.size);
    return this.#customers.size - 1;
  }

  /** @throws Complaint where dates cannot be told apart, or no row is left */
  end(file: string): ReadTransactions {
    if (this.#customer.length === 0) throw this.#nothing(file);
    const period = Int32Array.from(this.#date);
    const dayOrder = this.#dates.days(period);
    return {
      all: {
        customers: this.#customers.size,
        customer: Int32Array.from(this.#customer),
        period,
        amount: this.#columns!.amount === null ? null : Float64Array.from(this.#amount),
      },
      names: [...this.#customers.keys()],
      labels: this.#labels,
      header: this.#columns!.header,
      rows: this.#rows,
      duplicates: this.#duplicates,
      dayOrder,
      skipped: this.#skipped.report(),
    };
  }

  /** The first row's trouble stands for that of all. */
  #nothing(file: string): Complaint {
    const [first] = this.#skipped.report().lines;
    if (first === undefined) return notOk('analyse.empty', { file });
    const { line, reason, value } = first;
    return notOk('analyse.nothing', { file, n: this.#rows, line: `${line}`, value: `“${value}”`, reason });
  }
}
