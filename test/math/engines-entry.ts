import { betaQuantile } from '../../src/math/beta-quantile.ts';
import { canonical } from '../../src/math/canonical.ts';
import { exp, expm1 } from '../../src/math/exp.ts';
import { fold128 } from '../../src/math/fold.ts';
import { gammaQuantile, gammaQuantileFast } from '../../src/math/gamma-quantile.ts';
import { betaI } from '../../src/math/incomplete-beta.ts';
import { gammaP, gammaQ, poissonWeight } from '../../src/math/incomplete-gamma.ts';
import { lnBeta, lnGamma } from '../../src/math/ln-gamma.ts';
import { log, log1p } from '../../src/math/log.ts';
import { logistic } from '../../src/math/logistic.ts';
import { normalCdf, normalDensity, normalQuantile } from '../../src/math/normal.ts';
import { poissonQuantile } from '../../src/math/poisson.ts';
import { pow } from '../../src/math/pow.ts';
import { betaSampler, gammaSampler } from '../../src/math/samplers.ts';
import { sha256Hex } from '../../src/math/sha256.ts';
import { fillBlock, threefry4x32 } from '../../src/math/threefry.ts';
import { luckOf, streamKeys } from '../../src/sim/luck/key.ts';
import { makeLuck } from '../../src/sim/luck/luck.ts';
import type { Slot } from '../../src/sim/luck/slots.ts';
import { SLOTS, STREAMS } from '../../src/sim/luck/slots.ts';

/** SHA-256 of the bits that each function gave. */
export type Fingerprints = Readonly<Record<string, string>>;

/** Two numbers in (0, 1) per step, from the generator that is itself under test. */
function inputs(count: number): { readonly u: Float64Array; readonly v: Float64Array } {
  const out = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ] as const;
  fillBlock(Uint32Array.from([1, 2, 3, 4]), count, 0, 0, 0, ...out);
  return { u: out[0], v: out[1] };
}

const shapeOf = (v: number) => 0.05 * pow(20_000, v);
const gamma = gammaSampler(0.243);
const beta = betaSampler(0.7, 2.5);

const NUMBERS: Readonly<Record<string, (u: number, v: number) => number>> = {
  exp: (u) => exp((u - 0.5) * 1492),
  expNearZero: (u) => exp((u - 0.5) * 2),
  expm1: (u) => expm1((u - 0.5) * 20),
  log: (u, v) => log(exp((u - 0.5) * 1400) * (1 + v)),
  log1p: (u) => log1p(u * 3 - 1),
  logistic: (u) => logistic((u - 0.5) * 80),
  pow: (u, v) => pow(exp((u - 0.5) * 40), (v - 0.5) * 20),
  wholePow: (u, v) => pow(0.5 + u, Math.floor((v - 0.5) * 2000)),
  normalQuantile,
  normalDensity: (u) => normalDensity((u - 0.5) * 20),
  normalCdf: (u) => normalCdf((u - 0.5) * 60),
  lnGamma: (u, v) => lnGamma(u * pow(10, v * 6)),
  lnBeta: (u, v) => lnBeta(shapeOf(u), shapeOf(v)),
  gammaP: (u, v) => gammaP(shapeOf(v), shapeOf(v) * u * 2),
  gammaQ: (u, v) => gammaQ(shapeOf(v), shapeOf(v) * (1 + u)),
  poissonWeight: (u, v) => poissonWeight(u * 100, v * 100 + 0.1),
  gammaQuantile: (u, v) => gammaQuantile(u, shapeOf(v)),
  gammaQuantileFast: (u, v) => gammaQuantileFast(u, 3 + v * 50),
  gammaSampler: (u) => gamma(u),
  betaI: (u, v) => betaI(u, shapeOf(v), 3 * v + 0.1),
  betaQuantile: (u, v) => betaQuantile(u, shapeOf(v), 3 * v + 0.1),
  betaSampler: (u) => beta(u),
  poissonQuantile: (u, v) => poissonQuantile(u, pow(10, v * 6 - 3)),
};

/** Evaluates every function of src/math, and luck, on `count` fixed inputs. */
export function run({ count }: { readonly count: number }): Fingerprints {
  const { u, v } = inputs(count);
  const results: Record<string, string> = {};
  const values = new Float64Array(count);
  const bytes = new DataView(new ArrayBuffer(8 * count));
  const fingerprint = () => {
    for (let i = 0; i < count; i++) bytes.setFloat64(8 * i, values[i] ?? 0);
    return sha256Hex(new Uint8Array(bytes.buffer));
  };
  for (const name of Object.keys(NUMBERS)) {
    const f = NUMBERS[name] ?? exp;
    for (let i = 0; i < count; i++) values[i] = f(u[i] ?? 0, v[i] ?? 0);
    results[name] = fingerprint();
  }
  results['fold128'] = fold128(u);
  const words = new Uint32Array(4);
  threefry4x32(Uint32Array.from([9, 8, 7, 6]), -1, 5, 4, 3, words);
  results['threefry4x32'] = fold128(words);
  results['canonical'] = canonical({
    numbers: [...u.subarray(0, 500), 1e21, 5e-324],
    客情: 'e\u0301',
    nested: { b: [], a: {} },
  });
  results['luck'] = luckFingerprint();
  return results;
}

function luckFingerprint(): string {
  const keys = streamKeys(luckOf('Rapport 客情'));
  const luck = makeLuck(keys, 50);
  const seen = STREAMS.map((stream) => fold128(keys[stream]));
  for (const turn of [-3, 0, 1, 12]) {
    luck.turn(turn);
    for (const slot of Object.keys(SLOTS) as Slot[]) seen.push(fold128(luck.column(slot)), String(luck.at(slot, 7, 2)));
  }
  return sha256Hex(seen.join(' '));
}
