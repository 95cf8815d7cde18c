import { expect } from 'vitest';

/** Within a relative tolerance of a published or independently computed number. */
export function expectRelative(found: number, wanted: number, tolerance: number): void {
  expect(Math.abs(found - wanted), `${found}, wanted ${wanted}`).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
}

/** Within an absolute tolerance. */
export function expectWithin(found: number, wanted: number, tolerance: number): void {
  expect(Math.abs(found - wanted), `${found}, wanted ${wanted}`).toBeLessThanOrEqual(tolerance);
}
