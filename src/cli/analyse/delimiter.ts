/** What stands between the cells of a row; `space` is any run of blanks and tabs. */
export type Delimiter = 'comma' | 'semicolon' | 'tab' | 'pipe' | 'space';

export const DELIMITERS: readonly Delimiter[] = ['comma', 'semicolon', 'tab', 'pipe', 'space'];

export const SIGN: Readonly<Record<Exclude<Delimiter, 'space'>, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};

const LOOKED_AT = 50;

/**
 * Guesses the delimiter from the beginning of a file: the one that parts most lines into equally many cells, at least
 * two; where there is none, blanks if these do, else the comma.
 */
export function guessDelimiter(beginning: string): Delimiter {
  const lines = beginning
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  let best: Delimiter = 'comma';
  let agreed = 0;
  for (const name of ['comma', 'tab', 'semicolon', 'pipe'] as const) {
    const agreeing = agreement(lines.map((line) => countOutsideQuotes(line, SIGN[name])));
    if (agreeing > agreed) [best, agreed] = [name, agreeing];
  }
  if (agreed * 2 > lines.length) return best;
  const blanks = agreement(lines.map((line) => line.trim().split(/\s+/).length - 1));
  return blanks > agreed ? 'space' : best;
}

/** How many lines have the commonest number of delimiters, 0 apart. */
function agreement(counts: readonly number[]): number {
  const found = new Map<number, number>();
  for (const count of counts) if (count > 0) found.set(count, (found.get(count) ?? 0) + 1);
  return Math.max(0, ...found.values());
}

function countOutsideQuotes(line: string, sign: string): number {
  let count = 0;
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === sign && !isQuoted) count++;
  }
  return count;
}
