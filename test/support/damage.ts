import type { Toss } from './random-scenarios.ts';

type Path = readonly (string | number)[];
type Held = Record<string | number, unknown>;

/** Values of every kind JSON has, at the edges of what fields allow. */
const ODD: readonly unknown[] = [
  null, true, false, 0, -0, 1, -1, 0.5, 1e-9, 2 ** 53, 1e12, -1e13, '', 'x', 'Xy', 'zh-Hans', '__proto__', '9a', 'a'.repeat(2100),
  [], {}, [null], [1, 2], [[]], { en: 'x' }, { en: '' }, { preset: 'status' }, { id: 'x' }, { from: 1, to: 0 },
]; // biome-ignore format: one list

/** Every place in a value but the root, what holds before what is held. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = keys.flatMap((key) => pathsIn((value as Held)[key], [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (typeof here === 'object' && here !== null ? (here as Held)[step] : undefined),
    value,
  );
}

/**
 * Changes one place of a document as a slip of the hand or a hostile hand would: another value, a number moved, a key
 * left out, misspelt or added, an entry doubled or cut off, a piece of another place put there.
 *
 * @param value  changed in place
 * @param paths  places of the document as it was; those that are gone by now are passed over
 * @param edges  values a place may or may not just have; tried in half of all cases where there are any
 * @returns      what was done, for the message of a failing test
 */
export function damage(
  value: unknown,
  paths: readonly Path[],
  toss: Toss,
  edges: (path: Path, old: unknown) => readonly unknown[] = () => [],
): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(toss() * list.length)]!;
  if (paths.length === 0) return 'nothing';
  const path = pick(paths);
  const holder = at(value, path.slice(0, -1)) as Held | undefined;
  const key = path.at(-1)!;
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return 'nothing';
  const old = holder[key];
  const told = (what: string) => `${path.join('.')}: ${what}`;
  const near = edges(path, old);
  if (near.length > 0 && toss() < 0.5) {
    holder[key] = structuredClone(pick(near));
    return told(`becomes ${JSON.stringify(holder[key])?.slice(0, 40)}, at the edge`);
  }
  const way = Math.floor(toss() * 7);
  if (way === 0 && typeof old === 'number') {
    holder[key] = pick([-old, old + 0.5, old * 1000, old - 1, old + 1, old / 3]);
    return told(`${old} becomes ${String(holder[key])}`);
  }
  if (way <= 1) {
    holder[key] = structuredClone(pick(ODD));
    return told(`becomes ${JSON.stringify(holder[key]).slice(0, 40)}`);
  }
  if (way === 2) {
    holder[key] = structuredClone(at(value, pick(paths)));
    if (holder[key] === undefined) holder[key] = null;
    return told('becomes a piece of another place');
  }
  if (Array.isArray(holder)) {
    if (way <= 4) holder.splice(Number(key), 1);
    else holder.splice(Number(key), 0, structuredClone(old));
    return told(way <= 4 ? 'is cut out' : 'stands twice');
  }
  if (way === 3) delete holder[key];
  else if (way === 4) holder[`${key}x`] = old;
  else if (way === 5) {
    delete holder[key];
    holder[String(key).slice(0, -1)] = old;
  } else holder[pick(['when', 'id', 'x1', 'en', '__proto__x', 'turn'])] = structuredClone(pick(ODD));
  return told(['left out', 'also under another name', 'misspelt', 'given a neighbour'][way - 3] ?? '');
}
