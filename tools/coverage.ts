import { relative } from 'node:path';

/** The part of Istanbul's coverage-final.json that is read here: of each branch, how often each of its ways was taken. */
export type CoverageReport = Readonly<
  Record<string, { readonly path: string; readonly b: Readonly<Record<string, readonly number[]>> }>
>;

export interface FileBranches {
  readonly path: string;
  readonly taken: number;
  readonly all: number;
}

export interface Branches {
  readonly taken: number;
  readonly all: number;
  /** Those with the most ways nobody took, worst first. */
  readonly worst: readonly FileBranches[];
}

const SHOWN = 10;
/** Of the ways through the engine, in per cent, so many are taken by a unit test. */
const LEAST = 95;

/** Ways taken and ways there are, over all files of a report; a file without a branch adds nothing. */
export function countBranches(report: CoverageReport): Branches {
  const files = Object.values(report).map(({ path, b }): FileBranches => {
    const ways = Object.values(b).flat();
    return { path, taken: ways.filter((times) => times > 0).length, all: ways.length };
  });
  const missing = ({ taken, all }: FileBranches) => all - taken;
  const worst = files
    .filter((file) => missing(file) > 0)
    .sort((one, other) => missing(other) - missing(one) || (one.path < other.path ? -1 : 1));
  return {
    taken: files.reduce((sum, { taken }) => sum + taken, 0),
    all: files.reduce((sum, { all }) => sum + all, 0),
    worst: worst.slice(0, SHOWN),
  };
}

/** A share in per cent with two digits, rounded down, so that what is short of a bar is never shown as on it. */
export const percent = (part: number, whole: number): string => (Math.floor((10_000 * part) / whole) / 100).toFixed(2);

/** The report in words: the files that need tests most, and the whole. */
export function tellBranches({ taken, all, worst }: Branches, root: string): string[] {
  const rows = worst.map((file) => {
    const name = relative(root, file.path).replaceAll('\\', '/');
    return `${percent(file.taken, file.all).padStart(6)} %  ${name}  (${file.all - file.taken} of ${file.all} not taken)`;
  });
  return [...rows, `Branches of src/sim: ${taken} of ${all}, ${percent(taken, all)} %; ${LEAST} % is the least.`];
}

/** What is wrong with so much coverage; null where it is enough. A report of nothing is never enough. */
export function judgeBranches({ taken, all }: Branches): string | null {
  if (all === 0) return 'no branch of src/sim was seen';
  return 100 * taken < LEAST * all ? `only ${percent(taken, all)} % of the branches of src/sim are taken` : null;
}
