import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { EngineDesk } from '../../src/app/engine-desk.ts';
import type { GameHost } from '../../src/app/host.ts';
import { directLine } from '../../src/app/hosts/direct-engine.ts';
import { openRemoteHost } from '../../src/app/hosts/open-remote-host.ts';
import { serverLine } from '../../src/app/online/server-line.ts';
import { readScenario } from '../../src/app/read-scenario.ts';
import { memorySaves } from '../../src/app/storage/memory.ts';
import type { TestHouse } from '../server/http/house.ts';
import { begun, joined, openClass, openHouse } from '../server/http/house.ts';
import { scoredRules } from '../support/scored-rules.ts';
import { gameHostContract } from './game-host.ts';
import type { HostBench } from './host-bench.ts';

/** The smallest scored scenario, with a question about what a turn will bring. */
const spoken = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const causes = ['wait', 'price'].map((id) => ({ id, text: spoken(id) }));
const predictions = [{ measure: 'complaints' as const, text: spoken('complaints'), causes }];
const ASKING = JSON.stringify(
  scoredRules({ turns: Array.from({ length: 6 }, () => ({})), more: { predictions } }).scenario,
);

describe.each([
  ['open', 'a game of a class with open luck'],
  ['sealed', 'a game of a competition with sealed luck'],
] as const)('on a server with %s luck', (cover, says) => {
  let house: TestHouse;
  let address = '';
  beforeAll(async () => {
    house = await openHouse();
    address = `${await house.app.listen({ port: 0, host: '127.0.0.1' })}/`;
  });
  afterAll(() => house.end());

  /** Luck is shared in an event, so both benches of a case are teams of one. */
  let held: ReturnType<typeof openClass> | null = null;
  beforeEach(() => {
    held = null;
  });

  async function bench(): Promise<HostBench> {
    held ??= openClass(house, { cover, scenario: { text: ASKING } });
    const { event, teacher } = await held;
    const { student, seat, link } = await joined(house, event.code, '小明');
    const { id } = await begun(student, event.id);
    const saves = memorySaves();
    const open = async (): Promise<GameHost> => {
      const opened = await openRemoteHost({
        ...{ server: serverLine({ base: address, bearer: link }), saves, event, attempt: id, seat: seat.id },
        engine: directLine(new EngineDesk(readScenario)),
        now: () => new Date(),
      });
      if (!opened.ok) throw new Error(`the game does not open: ${JSON.stringify(opened.refusals)}`);
      return cover === 'open' ? opened.value : afterTheClose(opened.value, closeEvent);
    };
    const closeEvent = () => teacher.get('closeEvent', { event: event.id }, { reason: 'all have finished' });
    const logged = async () => (await student.get('attempt', { attempt: id })).attempt.next;
    return { open, reopen: open, logged };
  }

  describe(says, () => {
    for (const { says: what, check } of gameHostContract(bench)) test(what, check);
  });
});

/** What a sealed game was is told when the event is closed: whoever asks for it here has waited for that. */
function afterTheClose(host: GameHost, closeEvent: () => Promise<unknown>): GameHost {
  return new Proxy(host, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (!['record', 'score', 'debrief'].includes(String(name))) return value.bind(target);
      return async () => {
        if (target.game.view.over && target.game.stage === 'over') await closeEvent().catch(() => {});
        return value.call(target);
      };
    },
  });
}
