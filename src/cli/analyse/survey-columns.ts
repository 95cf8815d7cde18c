import { usage } from '../complaint.ts';

/** The columns of a survey a person asked for, by name or by number from 1; null for a scale that was not asked. */
export interface AskedSurvey {
  readonly csat: string | null;
  readonly nps: string | null;
  readonly servqual: readonly AskedDimension[] | null;
}

/** A dimension of service, and the columns of what was perceived and expected. */
export interface AskedDimension {
  readonly name: string;
  readonly perceived: string;
  readonly expected: string;
}

/** Reads `tangibles:p1:e1,reliability:p2:e2`. @throws Complaint */
export function readDimensions(written: string, name: string): readonly AskedDimension[] {
  const dimensions = written.split(',').map((part) => part.split(':').map((one) => one.trim()));
  const names = new Set(dimensions.map(([dimension]) => dimension));
  const isWhole = dimensions.every((parts) => parts.length === 3 && parts.every((one) => one !== ''));
  if (!isWhole || names.size < dimensions.length) throw usage('analyse.badServqual', { option: `--${name}`, written });
  return dimensions.map(([dimension, perceived, expected]) => ({
    name: dimension!,
    perceived: perceived!,
    expected: expected!,
  }));
}
