import type { Path } from './path.ts';
import { isPlain } from './path.ts';

/** One difference between two scenarios. */
export interface Change {
  readonly path: Path;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: unknown;
  readonly after: unknown;
}

/** So many are told one by one. (chosen) */
const MOST = 500;

/**
 * What one scenario has otherwise than another, in the order of the newer. Entries of a list are known by their `id`
 * where all have one, so that one more in the middle is one more and not all others changed.
 */
export function changesBetween(before: unknown, after: unknown): readonly Change[] {
  const found: Change[] = [];
  compare(before, after, [], found);
  return found.slice(0, MOST);
}

function compare(before: unknown, after: unknown, path: Path, found: Change[]): void {
  if (found.length > MOST || Object.is(before, after)) return;
  if (before === undefined || after === undefined) {
    found.push({ path, kind: before === undefined ? 'added' : 'removed', before, after });
  } else if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, found);
  else if (isPlain(before) && isPlain(after)) {
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
      compare(before[key], after[key], [...path, key], found);
    }
  } else found.push({ path, kind: 'changed', before, after });
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path, found: Change[]): void {
  const [old, young] = [idsOf(before), idsOf(after)];
  if (!old || !young) {
    for (let k = 0; k < Math.max(before.length, after.length); k++) compare(before[k], after[k], [...path, k], found);
    return;
  }
  for (const [k, id] of young.entries()) compare(before[old.indexOf(id)], after[k], [...path, k], found);
  for (const [k, id] of old.entries()) if (!young.includes(id)) compare(before[k], undefined, [...path, k], found);
  const kept = young.filter((id) => old.includes(id));
  const order = old.filter((id) => young.includes(id));
  if (kept.join() !== order.join()) found.push({ path, kind: 'changed', before: order, after: kept });
}

/** Ids of all entries; null where one has none or two have the same. */
function idsOf(entries: readonly unknown[]): readonly string[] | null {
  const ids = entries.map((entry) => (isPlain(entry) ? entry['id'] : undefined));
  const texts = ids.filter((id) => typeof id === 'string');
  return texts.length === entries.length && new Set(texts).size === texts.length ? texts : null;
}
