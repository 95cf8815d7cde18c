import type { Complaint } from '../complaint.ts';
import { notOk } from '../complaint.ts';
import { NUMBER, placesIn } from './find-columns.ts';
import type { RowReader } from './read-file.ts';
import { isNothing } from './read-transactions.ts';
import { RowMemory } from './row-memory.ts';
import type { Reason, Skipped } from './skipped.ts';
import { SkippedRows } from './skipped.ts';
import type { AskedDimension, AskedSurvey } from './survey-columns.ts';

/** Scales as they are defined, lowest and highest answer: see `insight/survey`. */
const SCALES = { csat: [1, 5], nps: [0, 10], servqual: [1, 7] } as const;
type Scale = keyof typeof SCALES;

const WHOLE = /^[+-]?\d{1,4}(?:\.0*)?$/;

export interface ReadSurvey {
  readonly header: boolean;
  /** Rows below the header, blank lines apart. */
  readonly rows: number;
  readonly duplicates: number;
  /** Answers that could be read; null for a scale that was not asked for. */
  readonly csat: readonly number[] | null;
  readonly nps: readonly number[] | null;
  /** Of those who answered every item: one and the same people in every column. */
  readonly servqual:
    | readonly {
        readonly name: string;
        readonly perceived: readonly number[];
        readonly expected: readonly number[];
      }[]
    | null;
  /** Answers left out, not rows: what else a row holds is used. */
  readonly skipped: Skipped;
}

/** One column of answers. */
interface Item {
  readonly scale: Scale;
  readonly column: string;
  readonly place: number;
}

/** Takes a survey's rows one by one, each the answers of one person. */
export class SurveyReader implements RowReader<ReadSurvey> {
  readonly #asked: AskedSurvey;
  readonly #dropsDuplicates: boolean;
  readonly #single: Readonly<Record<'csat' | 'nps', number[]>> = { csat: [], nps: [] };
  readonly #service: number[][] = [];
  readonly #seen = new RowMemory();
  readonly #skipped = new SkippedRows();
  #items: readonly Item[] | null = null;
  #header = false;
  #rows = 0;
  #duplicates = 0;

  constructor(asked: AskedSurvey, dropsDuplicates: boolean) {
    this.#asked = asked;
    this.#dropsDuplicates = dropsDuplicates;
  }

  take(cells: readonly string[], line: number): void {
    if (this.#items === null) {
      this.#items = itemsOf(cells, this.#asked);
      const isNamed = this.#items.some(({ column }) => !NUMBER.test(column));
      this.#header = isNamed || this.#items.every(({ place }) => !WHOLE.test((cells[place] ?? '').trim()));
      if (this.#header) return;
    }
    this.#rows++;
    if (this.#seen.hasSeen(cells)) {
      this.#duplicates++;
      if (this.#dropsDuplicates) {
        this.#skipped.add(line, 'duplicate', cells.join(' '));
        return;
      }
    }
    const service: (number | null)[] = [];
    for (const item of this.#items) {
      const cell = (cells[item.place] ?? '').trim();
      const answer = readAnswer(cell, SCALES[item.scale]);
      if (typeof answer === 'string') this.#skipped.add(line, answer, `${item.column}=${cell}`);
      else if (item.scale !== 'servqual') this.#single[item.scale].push(answer);
      if (item.scale === 'servqual') service.push(typeof answer === 'string' ? null : answer);
    }
    const whole = service.filter((answer) => answer !== null);
    if (whole.length === service.length && whole.length > 0) this.#service.push(whole);
  }

  end(file: string): ReadSurvey {
    const { csat, nps } = this.#single;
    if (csat.length + nps.length + this.#service.length === 0) throw this.#nothing(file);
    return {
      header: this.#header,
      rows: this.#rows,
      duplicates: this.#duplicates,
      csat: this.#asked.csat === null ? null : csat,
      nps: this.#asked.nps === null ? null : nps,
      servqual:
        this.#asked.servqual?.map(({ name }, k) => ({
          name,
          perceived: this.#service.map((answers) => answers[2 * k]!),
          expected: this.#service.map((answers) => answers[2 * k + 1]!),
        })) ?? null,
      skipped: this.#skipped.report(),
    };
  }

  /** The first answer's trouble stands for that of all. */
  #nothing(file: string): Complaint {
    const [first] = this.#skipped.report().lines;
    if (first === undefined) return notOk('analyse.empty', { file });
    const { line, reason, value } = first;
    return notOk('analyse.nothing', { file, n: this.#rows, line: `${line}`, value: `“${value}”`, reason });
  }
}

function itemsOf(first: readonly string[], { csat, nps, servqual }: AskedSurvey): readonly Item[] {
  const place = placesIn(first);
  const item = (scale: Scale, column: string): Item => ({ scale, column, place: place(column, `--${scale}`) });
  return [
    ...(csat === null ? [] : [item('csat', csat)]),
    ...(nps === null ? [] : [item('nps', nps)]),
    ...(servqual ?? []).flatMap(({ perceived, expected }: AskedDimension) => [
      item('servqual', perceived),
      item('servqual', expected),
    ]),
  ];
}

/** A whole number on a scale, or what is wrong with it. */
function readAnswer(written: string, [low, high]: readonly [number, number]): number | Reason {
  if (isNothing(written)) return 'noAnswer';
  if (!WHOLE.test(written)) return 'badAnswer';
  const answer = Number(written);
  return answer >= low && answer <= high ? answer : 'outOfScale';
}
