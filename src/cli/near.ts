import { nearest } from '../sim/index.ts';

/** The name nearest to what was written, as a value of a sentence; nothing where none is near. */
export function near(written: string, names: readonly string[]): { readonly nearest?: string } {
  const found = nearest(written, names);
  return found === null ? {} : { nearest: found };
}
