/**
 * Reading what may be anything JSON can say. Checks run while the shape may still be wrong: what is not what it should
 * be is passed over here, because `readShape` reports it.
 */
export type RawRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordOf(value: unknown): RawRecord {
  return isRecord(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A field of something that may be no object; inherited names are never found. */
export function get(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value - value === 0 ? value : null;
}

/** What stands in a list of objects under `key`, texts only. */
export function textsUnder(list: unknown, key: string): readonly string[] {
  return listOf(list).flatMap((entry) => textOf(get(entry, key)) ?? []);
}

/**
 * Visits everything in a value, what holds before what is held; `visit` says whether to go on inside. The path is one
 * array that changes under way: copy it to keep it.
 */
export function walk(root: unknown, visit: (value: unknown, path: readonly (string | number)[]) => boolean): void {
  const path: (string | number)[] = [];
  const enter = (value: unknown): void => {
    if (!visit(value, path)) return;
    const list = Array.isArray(value);
    if (!list && !isRecord(value)) return;
    for (const key of list ? value.keys() : Object.keys(value)) {
      path.push(key);
      enter((value as RawRecord)[key]);
      path.pop();
    }
  };
  enter(root);
}
