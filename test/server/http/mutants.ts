import seedrandom from 'seedrandom';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Numbers a careless check lets through. */
const NUMBERS = [0, -0, 1, -1, 0.5, 1e-7, 1e9, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 3.0000000000000004];
const TEXTS = [
  '',
  ' ',
  'timeOut',
  'toString',
  'hasOwnProperty',
  '客情',
  '\u0000',
  '0',
  '1',
  'true',
  'null',
  'a'.repeat(201),
];

/** One change somewhere in a body: a value, a key, a member more or less, an order. */
export function mutate(body: Json, rng: () => number): Json {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: Json, path: readonly (string | number)[]): void => {
    paths.push(path);
    if (Array.isArray(value)) for (const [k, one] of value.entries()) walk(one as Json, [...path, k]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    }
  };
  walk(body, []);
  return change(body, paths[Math.floor(rng() * paths.length)]!, rng);
}

const pick = <T>(list: readonly T[], rng: () => number): T => list[Math.floor(rng() * list.length)]!;

function change(value: Json, path: readonly (string | number)[], rng: () => number): Json {
  const [step, ...rest] = path;
  if (step === undefined) return changed(value, rng);
  if (Array.isArray(value)) return value.map((one, k) => (k === step ? change(one as Json, rest, rng) : (one as Json)));
  const members = value as { readonly [key: string]: Json };
  return { ...members, [step]: change(members[step]!, rest, rng) };
}

function changed(value: Json, rng: () => number): Json {
  if (typeof value === 'number') {
    return pick<Json>([value + 1, value - 1, value * 2, -value, value + 0.5, `${value}`, [value], ...NUMBERS], rng);
  }
  if (typeof value === 'string')
    return pick<Json>([`${value}x`, value.slice(1), value.toUpperCase(), ...TEXTS, 1, null], rng);
  if (typeof value === 'boolean' || value === null) return pick<Json>([!value, null, 0, 1, 'true', [], {}], rng);
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return pick<Json>([[], [...list, ...list], list.toReversed(), [...list, null], list.slice(1), {}, null], rng);
  }
  const entries = Object.entries(value as { readonly [key: string]: Json });
  const [key = 'a', member = 1] = pick(entries, rng) ?? [];
  const others = entries.filter(([one]) => one !== key);
  return pick<Json>(
    [
      Object.fromEntries(others),
      Object.fromEntries([...others, [`${key}x`, member]]),
      Object.fromEntries([...entries, ['extra', pick<Json>([1, 'x', null, [], {}], rng)]]),
      Object.fromEntries(entries.toReversed()),
      null,
      [],
    ],
    rng,
  );
}

/** Numbers in [0, 1) that are the same for the same seed. */
export function seeded(seed: string): () => number {
  return seedrandom(seed);
}
