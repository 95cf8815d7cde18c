import { log, log1p } from './log.ts';

const HALF_LN_2_PI = 0.9189385332046727;
/** 1 − Euler's constant. */
const FIRST = 0.42278433509846713;
/** (ζ(k) − 1)/k for k = 2 … 26, signs alternating from +: the Taylor coefficients of ln Γ about 2. */
const ZETA = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
];
const TAYLOR = Float64Array.from(ZETA, (value, i) => (i % 2 === 0 ? value : -value) / (i + 2));

/** ln Γ(2 + z) for |z| ≤ ½. */
function nearTwo(z: number): number {
  let sum = 0;
  for (let i = TAYLOR.length - 1; i >= 0; i--) sum = sum * z + (TAYLOR[i] as number);
  return z * (FIRST + z * sum);
}

/**
 * What Stirling's formula leaves: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x ≥ 10 within 1e-17.
 *
 * @source   Stirling's series, B₂ₙ/(2n(2n − 1) x^(2n−1))
 */
export function stirlingRest(x: number): number {
  const t = 1 / (x * x);
  return (
    (1 / 12 +
      t * (-1 / 360 + t * (1 / 1260 + t * (-1 / 1680 + t * (1 / 1188 + t * (-691 / 360360 + t * (1 / 156))))))) /
    x
  );
}

/**
 * Logarithm of the gamma function.
 *
 * @param x   0 gives Infinity; below 0 NaN (nothing here needs it)
 * @returns   relative error below 1e-14, also beside the zeros at 1 and 2
 * @throws    nothing
 * @source    Taylor series about 2 with ζ(k) − 1; the recurrence up to 10; Stirling's series above
 */
export function lnGamma(x: number): number {
  if (x >= 10) return x === Infinity ? x : (x - 0.5) * log(x) - x + HALF_LN_2_PI + stirlingRest(x);
  if (x > 2.5) {
    let product = 1;
    let y = x;
    while (y > 2.5) {
      y -= 1;
      product *= y;
    }
    return log(product) + nearTwo(y - 2);
  }
  if (x > 1.5) return nearTwo(x - 2);
  if (x >= 0.5) return nearTwo(x - 1) - log1p(x - 1);
  if (x > 0) return nearTwo(x) - log1p(x) - log(x);
  return x === 0 ? Infinity : NaN;
}

/**
 * Logarithm of the beta function, ln Γ(a) + ln Γ(b) − ln Γ(a + b), without subtracting large numbers.
 *
 * @param a   above 0
 * @param b   above 0
 * @returns   relative error below 1e-13
 * @throws    nothing
 * @source    Stirling's formula for the quotient Γ(b)/Γ(a + b), after Didonato and Morris 1992
 */
export function lnBeta(a: number, b: number): number {
  if (!(a > 0) || !(b > 0)) return NaN;
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < 10) return lnGamma(small) + lnGamma(large) - lnGamma(small + large);
  const quotient =
    small -
    small * log(large) -
    (small + large - 0.5) * log1p(small / large) +
    stirlingRest(large) -
    stirlingRest(small + large);
  return lnGamma(small) + quotient;
}
