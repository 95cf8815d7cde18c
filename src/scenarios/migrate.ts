import type { FileProblem } from './problems.ts';

/** The version of the format this program reads and writes. */
export const FORMAT = 1;

type Plain = Readonly<Record<string, unknown>>;
/** Turns a scenario of one version into one of the next, whatever state it is in; the check comes after the last. */
export type Step = (scenario: Plain) => Plain;
/** `STEPS[n]` leads from version n to n + 1. Version 1 is the first, so there is none yet. */
export const STEPS: Readonly<Record<number, Step>> = {};

export type Migrated =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: 'format.missing' | 'format.unknown' | 'format.newer';
      readonly because: FileProblem['because'];
    };

/**
 * Brings a scenario to the newest version, one step at a time.
 *
 * @param value  what was parsed; anything that is no object is passed on, since its shape is wrong anyway
 */
export function migrate(value: unknown, steps: typeof STEPS = STEPS, newest: number = FORMAT): Migrated {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: true, value };
  let scenario = value as Plain;
  const format = scenario['format'];
  const known = newest;
  if (format === undefined) return { ok: false, code: 'format.missing', because: { known } };
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { ok: false, code: 'format.unknown', because: { found: JSON.stringify(format).slice(0, 40), known } };
  }
  if (format > newest) return { ok: false, code: 'format.newer', because: { found: format, known } };
  for (let version = format; version < newest; version++) {
    const step = steps[version];
    if (!step) return { ok: false, code: 'format.unknown', because: { found: version, known } };
    scenario = { ...step(scenario), format: version + 1 };
  }
  return { ok: true, value: scenario };
}
