import { exp } from './exp.ts';
import { log } from './log.ts';

const INVERSE_ROOT_2_PI = 0.3989422804014327;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return INVERSE_ROOT_2_PI * exp(-0.5 * z * z);
}

/**
 * Share of the standard normal distribution below z.
 *
 * @param z   any number
 * @returns   in [0, 1]; relative error below 1e-13 for z > −37 (0 below −38.6)
 * @throws    nothing
 * @source    z·φ(z)·Σ z^2n/(2n+1)!! inside ±2.5 (Marsaglia 2004), the continued fraction of Mills' ratio outside
 */
export function normalCdf(z: number): number {
  if (z > 2.5) return 1 - lowerTail(-z);
  if (z < -2.5) return lowerTail(z);
  const square = z * z;
  let term = z;
  let sum = z;
  for (let n = 3; Math.abs(term) > 1e-18 * Math.abs(sum); n += 2) {
    term *= square / n;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** For z ≤ −2.5: φ(z)/(x + 1/(x + 2/(x + 3/(x + …)))) with x = −z, cut where the rest no longer counts. */
function lowerTail(z: number): number {
  const x = -z;
  if (x > 39) return 0;
  let rest = x;
  for (let n = Math.ceil(12 + 450 / (x * x)); n >= 1; n--) rest = x + n / rest;
  return normalDensity(z) / rest;
}

/**
 * The z below which a share u of the standard normal distribution lies: one uniform in, one normal out, rising in u.
 *
 * @param u   in (0, 1); 0 gives −Infinity, 1 gives Infinity, anything outside NaN
 * @returns   relative error about 1e-15
 * @throws    nothing
 * @source    rational approximations of Wichura 1988, algorithm AS 241 (PPND16)
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * centreAbove(r)) / centreBelow(r);
  }
  const tail = q < 0 ? u : 1 - u;
  if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-log(tail));
  const z = r <= 5 ? middle(r - 1.6) : far(r - 5);
  return q < 0 ? -z : z;
}

function centreAbove(r: number): number {
  return (
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665
  );
}

function centreBelow(r: number): number {
  return (
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1
  );
}

function middleAbove(r: number): number {
  return (
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835
  );
}

function middleBelow(r: number): number {
  return (
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1
  );
}

function farAbove(r: number): number {
  return (
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103
  );
}

function farBelow(r: number): number {
  return (
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1
  );
}

function middle(r: number): number {
  return middleAbove(r) / middleBelow(r);
}

function far(r: number): number {
  return farAbove(r) / farBelow(r);
}
