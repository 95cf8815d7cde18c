import type { HostReply } from '../host.ts';
import type { EngineLine } from './line.ts';

/** Engines of one page. The one that described the scenario has read it already, so the first game gets it. */
export interface EngineRoom {
  /** Asks an engine something between games; it is kept where the answer is good. */
  use<T>(ask: (line: EngineLine) => Promise<HostReply<T>>): Promise<HostReply<T>>;
  /** An engine for a game, which ends with it. */
  readonly take: () => EngineLine;
}

export function engineRoom(start: () => EngineLine): EngineRoom {
  let spare: EngineLine | null = null;
  return {
    async use(ask) {
      const line = spare ?? start();
      spare = line;
      const reply = await ask(line);
      if (!reply.ok) {
        line.hangUp();
        spare = null;
      }
      return reply;
    },
    take() {
      const line = spare ?? start();
      spare = null;
      return line;
    },
  };
}
