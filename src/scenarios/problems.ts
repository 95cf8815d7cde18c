import type { Because, OwnCode, Path, Problem, ProblemCode } from '../sim/language/problem.ts';
import { severityOf } from '../sim/language/problem.ts';

/** A problem of the file rather than of what it says: where in the text, counted in UTF-16 units. */
export interface FileProblem {
  readonly offset: number;
  readonly code: OwnCode;
  readonly because: Because;
  readonly path: Path;
  /** The text up to there, where the text as a whole could not be read. */
  readonly before?: string;
}

export function fileProblem(offset: number, code: OwnCode, because: Because = {}, path: Path = []): FileProblem {
  return { offset, code, because, path };
}

/** One thing wrong, with its place in the file. The sentences for it stand in `src/words/problems`. */
export interface Located {
  readonly line: number; // 1 for the first
  readonly column: number; // 1 for the first, in UTF-16 units, as editors count
  readonly path: Path;
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  readonly because: Because;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of places in a text; lines end in LF, CR or both. */
export function linesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

export function locate(at: Place, problem: Pick<Problem, 'path' | 'code' | 'because'>): Located {
  const { path, code, because } = problem;
  return { ...at, path, code, severity: severityOf(code), because };
}

/** A path the way authors write it: `encounters[3].nodes[0].says`. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text === '' ? '(root)' : text;
}
