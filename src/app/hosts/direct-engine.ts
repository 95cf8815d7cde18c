import { answerCall } from '../answer-call.ts';
import type { HostReply } from '../host.ts';
import type { Answered, Asked, Call, EngineCalls, Request } from '../protocol.ts';
import { refuse } from '../refuse.ts';
import type { EngineLine } from './line.ts';

/**
 * A line to an engine in this thread, for tests in Node. Like the worker's it answers later and never hands over what
 * the engine itself holds.
 */
export function directLine(desk: EngineCalls): EngineLine {
  let ended: HostReply<never> | null = null;
  return {
    async ask<C extends Call>(call: C, ask: Asked<C>) {
      await Promise.resolve();
      if (ended) return ended as Answered<C>;
      const request = structuredClone({ id: 0, call, ask }) as unknown as Request;
      const reply = structuredClone(answerCall(desk, request));
      await Promise.resolve();
      return (ended ?? reply) as Answered<C>;
    },
    hangUp() {
      ended ??= refuse('host.closed', 'engine');
    },
  };
}
