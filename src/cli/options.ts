import type { Said } from '../words/words.ts';
import type { Option } from './command.ts';
import { usage } from './complaint.ts';
import { near } from './near.ts';

/** A switch: given or not. */
export const flag = (about: Said): Option<boolean> => ({
  hint: null,
  about,
  read: () => true,
  absent: () => false,
  needed: false,
});

/** Any text; null where it is left out. */
export const text = (hint: string, about: Said): Option<string | null> => ({
  hint,
  about,
  read: (written) => written,
  absent: () => null,
  needed: false,
});

/** Any text, which must be given. */
export const neededText = (hint: string, about: Said): Option<string> => ({
  hint,
  about,
  read: (written) => written,
  absent: (name) => {
    throw usage('usage.needed', { option: `--${name}`, hint });
  },
  needed: true,
});

/** A whole number within a range, in decimal digits. */
export const whole = (
  hint: string,
  about: Said,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): Option<number> => ({
  hint,
  about,
  read: (written, name) => {
    const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw usage('usage.notWhole', { option: `--${name}`, least: `${least}`, most: `${most}`, written });
  },
  absent: () => otherwise,
  needed: false,
});

/** One of some names; what is near to what was written is named. */
export const oneOf = <T extends string, D extends T | null>(
  hint: string,
  about: Said,
  names: readonly T[],
  otherwise: D,
): Option<T | D> => ({
  hint,
  about,
  read: (written, name) => {
    const found = names.find((one) => one === written);
    if (found !== undefined) return found;
    throw usage('usage.notOneOf', { option: `--${name}`, written, known: names.join(', '), ...near(written, names) });
  },
  absent: () => otherwise,
  needed: false,
});

/** Some of several names, parted by commas; all of them where it is left out. */
export const several = <T extends string>(hint: string, about: Said, names: readonly T[]): Option<readonly T[]> => ({
  hint,
  about,
  read: (written, name) => {
    const one = oneOf(hint, about, names, null);
    const read = written.split(',').map((part) => one.read(part.trim(), name));
    return names.filter((each) => read.includes(each));
  },
  absent: () => names,
  needed: false,
});
