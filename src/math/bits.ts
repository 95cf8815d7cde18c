/**
 * Which half of a float's eight bytes holds sign and exponent depends on the machine; asked once, so results do not.
 */
const float = new Float64Array([1]);
const halves = new Uint32Array(float.buffer);
export const HIGH = halves[1] === 0x3ff00000 ? 1 : 0;
export const LOW = 1 - HIGH;

/** Sign, exponent and the upper 20 bits of the fraction, as an unsigned 32-bit number. */
export function highWord(x: number): number {
  float[0] = x;
  return halves[HIGH] as number;
}
