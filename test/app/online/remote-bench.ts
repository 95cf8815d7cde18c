import { EngineDesk } from '../../../src/app/engine-desk.ts';
import { directLine } from '../../../src/app/hosts/direct-engine.ts';
import { openRemoteHost } from '../../../src/app/hosts/open-remote-host.ts';
import type { RemoteHost } from '../../../src/app/hosts/remote-host.ts';
import { serverLine } from '../../../src/app/online/server-line.ts';
import { readScenario } from '../../../src/app/read-scenario.ts';
import { localStorageSaves } from '../../../src/app/storage/local-storage.ts';
import type { Saves } from '../../../src/app/storage/saves.ts';
import { engine } from '../../../src/sim/index.ts';
import type { HostBench } from '../../contract/host-bench.ts';
import { fakeStorage } from '../fake-storage.ts';
import { TWO_ENDS } from '../local-bench.ts';
import { ATTEMPT, ClassServer, SEATS } from './class-server.ts';

const read = readScenario({ text: TWO_ENDS });
if (!read.ok) throw new Error('the fixture does not read');
const rules = engine.prepare(read.value);

export interface RemoteBench extends HostBench {
  readonly server: ClassServer;
  readonly saves: Saves;
  open(): Promise<RemoteHost>;
  reopen(): Promise<RemoteHost>;
  /** The same game as another seat has it, on a device of its own. */
  openAs(seat: number): Promise<RemoteHost>;
}

export function remoteBench(cover: 'open' | 'sealed', seats = 1): RemoteBench {
  const server = new ClassServer(rules, TWO_ENDS, cover, seats);
  const stores = SEATS.map(() => localStorageSaves(fakeStorage()));
  const openAs = async (seat: number) => {
    const opened = await openRemoteHost({
      server: serverLine({ base: 'http://class.test/', fetch: server.fetchAs(SEATS[seat]!) }),
      engine: directLine(new EngineDesk(readScenario)),
      saves: stores[seat]!,
      event: server.event,
      attempt: ATTEMPT,
      seat: SEATS[seat]!,
      now: () => new Date(),
    });
    if (!opened.ok) throw new Error(`the game does not open: ${JSON.stringify(opened.refusals)}`);
    return opened.value;
  };
  return {
    server,
    saves: stores[0]!,
    openAs,
    open: () => openAs(0),
    reopen: () => openAs(0),
    logged: async () => server.acts.length,
  };
}
