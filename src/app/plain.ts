/** A value as JSON would keep it: what JSON cannot write becomes null or is gone. */
export function asJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
