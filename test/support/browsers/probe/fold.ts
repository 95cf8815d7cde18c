export interface Folded {
  readonly integers: number;
  readonly engineMath: number;
  readonly agent: string;
}

/** Folds the whole numbers 0 … count − 1 by integer arithmetic, which is the same in every engine. */
function foldIntegers(count: number): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < count; i++) state = Math.imul(state ^ i, 0x01000193);
  return state >>> 0;
}

/** Folds the bits of functions that the language leaves to each engine: a witness that the engines do differ. */
function foldEngineMath(count: number): number {
  const cell = new Float64Array(1);
  const words = new Uint32Array(cell.buffer);
  let state = 0x811c9dc5;
  for (let i = 1; i <= count; i++) {
    for (const value of [Math.exp((i % 4000) / 97), Math.sin(i), Math.log(i), Math.cbrt(i)]) {
      cell[0] = value;
      for (const word of words) state = Math.imul(state ^ word, 0x01000193);
    }
  }
  return state >>> 0;
}

export async function run({ count }: { readonly count: number }): Promise<Folded> {
  return { integers: foldIntegers(count), engineMath: foldEngineMath(count), agent: navigator.userAgent };
}
