/** One small change to the code and what became of it. */
export interface Mutant {
  readonly file: string;
  readonly line: number; // from 1
  readonly column: number; // from 1
  readonly mutator: string;
  readonly replacement: string;
  readonly status: string;
}

export interface FileMutants {
  readonly file: string;
  readonly noticed: number;
  readonly all: number;
}

const isNoticed = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isMissed = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

/** How many changes a test noticed, by file and in all; `broken` are those under which no test could begin. */
export function countMutants(mutants: readonly Mutant[]): {
  readonly files: readonly FileMutants[];
  readonly noticed: number;
  readonly all: number;
  readonly broken: number;
} {
  const tried = mutants.filter((one) => isNoticed(one) || isMissed(one));
  const names = [...new Set(tried.map(({ file }) => file))].sort((a, b) => (a < b ? -1 : 1));
  const files = names.map((file) => {
    const own = tried.filter((one) => one.file === file);
    return { file, noticed: own.filter(isNoticed).length, all: own.length };
  });
  return { files, noticed: tried.filter(isNoticed).length, all: tried.length, broken: mutants.length - tried.length };
}

/** Changes the canary's code admits of, and those that leave every result as it was. */
export const CANARY = { all: 17, unnoticed: ['value <= 0', 'value >= 10'] } as const;

/** What is wrong with the tool, told by code whose score is known exactly; null where nothing is. */
export function judgeCanary(mutants: readonly Mutant[]): string | null {
  if (mutants.length !== CANARY.all) return `${mutants.length} changes were made, not ${CANARY.all}`;
  const missed = mutants.filter((one) => !isNoticed(one)).map(({ replacement }) => replacement);
  const same = missed.length === CANARY.unnoticed.length && CANARY.unnoticed.every((one) => missed.includes(one));
  return same ? null : `not noticed were [${missed.join(' | ')}], not [${CANARY.unnoticed.join(' | ')}]`;
}

export const tellMutant = ({ file, line, column, mutator, replacement, status }: Mutant): string =>
  `${status}: ${file}:${line}:${column} ${mutator}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;
