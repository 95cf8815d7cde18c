import type { HostReply } from './host.ts';
import type { EngineCalls, Request } from './protocol.ts';
import { faultReply } from './refuse.ts';

/** One request put to the engine. What it throws comes back as a value: a bug ends the call, not the game. */
export function answerCall(desk: EngineCalls, request: Request): HostReply<unknown> {
  try {
    const { call, ask } = request;
    return (desk[call] as (ask: unknown) => HostReply<unknown>).call(desk, ask);
  } catch (thrown) {
    return faultReply(thrown, request.call);
  }
}
