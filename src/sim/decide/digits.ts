const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Six bits a letter: five of the number, low ones first, and one that says whether another letter follows. */
const BASE = 32;

/** Whole numbers into letters that any address or form field carries. Runs of zeros, the usual case, take one number. */
export function numbersWriter(): { readonly push: (value: number) => void; readonly text: () => string } {
  const letters: string[] = [];
  let zeros = 0;
  const write = (value: number): void => {
    let left = value;
    while (left >= BASE) {
      letters.push(DIGITS[(left % BASE) + BASE]!);
      left = Math.floor(left / BASE);
    }
    letters.push(DIGITS[left]!);
  };
  return {
    push(value) {
      if (value === 0) {
        zeros += 1;
        return;
      }
      write(zeros);
      zeros = 0;
      write(value > 0 ? value * 2 - 2 : -value * 2 - 1);
    },
    text() {
      const tail = letters.length;
      if (zeros > 0) write(zeros);
      const text = letters.join('');
      letters.length = tail;
      return text;
    },
  };
}

/** Reads them back; null when a letter is none of these. Past the end `next` gives NaN. */
export function numbersReader(text: string): { readonly next: () => number; readonly isDone: () => boolean } | null {
  const row = plainNumbers(text);
  if (row === null) return null;
  let at = 0;
  let zeros = row[0] ?? 0;
  return {
    next() {
      if (at >= row.length) return Number.NaN;
      if (zeros > 0) {
        zeros -= 1;
        if (zeros === 0 && at === row.length - 1) at += 1;
        return 0;
      }
      const value = row[at + 1];
      if (value === undefined) {
        at = row.length;
        return Number.NaN;
      }
      at += 2;
      zeros = row[at] ?? 0;
      return value % 2 === 0 ? value / 2 + 1 : -(value + 1) / 2;
    },
    isDone: () => at >= row.length,
  };
}

function plainNumbers(text: string): readonly number[] | null {
  const row: number[] = [];
  let value = 0;
  let unit = 1;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0 || unit > 1e12) return null;
    value += (digit % BASE) * unit;
    unit *= BASE;
    if (digit >= BASE) continue;
    row.push(value);
    value = 0;
    unit = 1;
  }
  return unit === 1 ? row : null;
}
