// Claims that need no test runner: contract suites run in Node and in a page.
import type { HostReply } from '../../src/app/host.ts';

export function claim(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

/** Equal in content; typed arrays count by their numbers. */
export function same(found: unknown, wanted: unknown, what: string): void {
  const [a, b] = [spell(found), spell(wanted)];
  if (a !== b) throw new Error(`${what}\n  found  ${a.slice(0, 600)}\n  wanted ${b.slice(0, 600)}`);
}

export function spell(value: unknown): string {
  const inOrder = (_key: string, inner: unknown): unknown => {
    if (ArrayBuffer.isView(inner)) return Array.from(inner as Uint8Array);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  return JSON.stringify(value, inOrder) ?? 'undefined';
}

export function accepted<T>(reply: HostReply<T>, what: string): T {
  if (reply.ok) return reply.value;
  throw new Error(`${what}: refused with ${spell(reply.refusals)}`);
}

export function refused(reply: HostReply<unknown>, code: string, what: string): void {
  if (reply.ok) throw new Error(`${what}: accepted, wanted a refusal with ${code}`);
  claim(
    reply.refusals.some((one) => one.code === code),
    `${what}: wanted ${code}, found ${reply.refusals.map((one) => one.code).join(', ')}`,
  );
}

/** Waits until something holds; what is slow here is broken. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 5000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`did not come true in five seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
