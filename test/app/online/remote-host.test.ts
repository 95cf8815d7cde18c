import { describe, expect, test } from 'vitest';
import type { GameHost, HostReply } from '../../../src/app/host.ts';
import type { Act, View } from '../../../src/sim/index.ts';
import { accepted, refused, until } from '../../contract/claims.ts';
import {
  answerAll,
  changed,
  closeTurn,
  lever,
  playOn,
  setOne,
  talking,
  trySetOne,
  untilTalk,
} from '../../contract/host-moves.ts';
import { SEATS } from './class-server.ts';
import { remoteBench } from './remote-bench.ts';

const closes = (acts: readonly Act[]) => acts.filter(({ kind }) => kind === 'close').length;

async function playTurns(host: GameHost, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await answerAll(host);
    await trySetOne(host);
    await closeTurn(host);
  }
}

describe('a game with open luck, when the network goes', () => {
  test('goes on, says that it is offline, and all of it arrives in order when the network is back', async () => {
    const bench = remoteBench('open');
    const host = await bench.open();
    await playTurns(host, 1);
    const before = bench.server.acts.length;
    bench.server.network = 'down';
    await playTurns(host, 3);
    expect([host.game.view.turn, host.game.saved, bench.server.acts.length]).toEqual([5, 'offline', before]);
    bench.server.network = 'up';
    host.hurry();
    await until(() => host.game.saved === 'saved', 'all has arrived');
    expect([closes(bench.server.acts), host.lost]).toEqual([4, []]);
    await playOn(host);
    const whole = remoteBench('open');
    const other = await whole.open();
    await playOn(other);
    expect(bench.server.acts).toEqual(whole.server.acts);
  });

  test('what waits is there after a reload, and arrives then', async () => {
    const bench = remoteBench('open');
    const host = await bench.open();
    bench.server.network = 'down';
    await playTurns(host, 2);
    const { view, draft } = host.game;
    host.close();
    expect(bench.server.acts).toEqual([]);
    bench.server.network = 'up';
    const again = await bench.reopen();
    expect([again.game.view, again.game.draft]).toEqual([view, draft]);
    await until(() => again.game.saved === 'saved', 'all has arrived');
    expect(closes(bench.server.acts)).toBe(2);
  });

  test('an answer that is lost on its way back is asked for again, and the act stands once', async () => {
    const bench = remoteBench('open');
    const host = await bench.open();
    bench.server.network = 'deaf';
    await closeTurn(host);
    expect([closes(bench.server.acts), host.game.saved]).toEqual([1, 'offline']);
    bench.server.network = 'up';
    host.hurry();
    await until(() => host.game.saved === 'saved', 'it is answered');
    await closeTurn(host);
    expect(closes(bench.server.acts)).toBe(2);
  });

  test('a pause of the event is waited out', async () => {
    const bench = remoteBench('open');
    const host = await bench.open();
    bench.server.paused = true;
    await closeTurn(host);
    expect([host.game.view.turn, bench.server.acts.length]).toEqual([2, 0]);
    bench.server.paused = false;
    host.hurry();
    await until(() => host.game.saved === 'saved', 'it has arrived');
    expect(closes(bench.server.acts)).toBe(1);
  });

  test('where a teacher gave money meanwhile, what was decided follows behind that', async () => {
    const bench = remoteBench('open');
    const host = await bench.open();
    bench.server.network = 'down';
    await playTurns(host, 2);
    bench.server.act({ kind: 'grant', cents: 5000 }, { by: 'teacher' });
    bench.server.network = 'up';
    host.hurry();
    await until(() => host.game.saved === 'saved', 'all has arrived');
    expect(bench.server.acts[0]).toEqual({ kind: 'grant', cents: 5000 });
    expect([closes(bench.server.acts), host.lost, host.game.view.turn]).toEqual([2, [], 3]);
  });

  test('where somebody else decided meanwhile, what has no place any more is told, until it was read', async () => {
    const bench = remoteBench('open');
    const host = await bench.open();
    bench.server.network = 'down';
    await setOne(host);
    await closeTurn(host);
    await closeTurn(host);
    const decisions = (await remoteBench('open').open()).game.draft.levers;
    bench.server.act({ kind: 'close', decisions }, { by: 'policy' });
    bench.server.network = 'up';
    host.hurry();
    await until(() => host.lost.length > 0 && host.game.saved === 'saved', 'it is told');
    expect([host.lost.map(({ turn }) => turn), host.game.view.turn, host.game.stage]).toEqual([[1, 2], 2, 'deciding']);
    host.close();
    const again = await bench.reopen();
    expect(again.lost).toHaveLength(2);
    await again.forgetLost();
    again.close();
    expect((await bench.reopen()).lost).toEqual([]);
  });
});

describe('a game with sealed luck, when the network goes', () => {
  test('one confirmation waits, and the turn opens when the server has answered', async () => {
    const bench = remoteBench('sealed');
    const host = await bench.open();
    const set = await setOne(host);
    bench.server.network = 'down';
    const confirming = host.confirm(host.game.draft.id);
    await until(() => host.game.saved === 'offline', 'it is said');
    expect([host.game.stage, host.game.view.turn]).toEqual(['closing', 1]);
    bench.server.network = 'up';
    host.hurry();
    expect(accepted(await confirming, 'the confirmation').turn).toBe(2);
    expect([closes(bench.server.acts), host.game.saved]).toEqual([1, 'saved']);
    expect(host.game.view.desk.find((one) => one.lever === set)!.last).toEqual(host.game.draft.levers[set]);
  });

  test.each(['down', 'deaf'] as const)(
    'one that waits when the page goes (%s) is the server’s after it',
    async (network) => {
      const bench = remoteBench('sealed');
      const host = await bench.open();
      bench.server.network = network;
      void host.confirm(host.game.draft.id);
      await until(() => host.game.saved === 'offline', 'it waits');
      host.close();
      bench.server.network = 'up';
      const again = await bench.reopen();
      expect([again.game.view.turn, again.game.stage, closes(bench.server.acts), again.lost]).toEqual([
        2,
        'deciding',
        1,
        [],
      ]);
    },
  );

  test('a pause is a no, and the turn stays open', async () => {
    const bench = remoteBench('sealed');
    const host = await bench.open();
    bench.server.paused = true;
    refused(await host.confirm(host.game.draft.id), 'event.paused', 'confirming');
    expect([host.game.stage, host.game.view.turn, host.game.saved]).toEqual(['briefing', 1, 'saved']);
  });

  test('where somebody else closed the turn, the act is refused and the game stands where it stands', async () => {
    const bench = remoteBench('sealed');
    const host = await bench.open();
    const decisions = host.game.draft.levers;
    await setOne(host);
    bench.server.act({ kind: 'close', decisions }, { by: 'policy' });
    refused(await host.confirm(host.game.draft.id), 'act.other', 'confirming');
    expect([host.game.view.turn, host.game.stage]).toEqual([2, 'deciding']);
  });

  test('what was is not told before the event is closed', async () => {
    const bench = remoteBench('sealed');
    const host = await bench.open();
    await playOn(host);
    expect(accepted(await host.score(), 'the score').axes).toEqual({});
    refused(await host.debrief(), 'event.running', 'the debrief');
    bench.server.closed = true;
    accepted(await host.debrief(), 'the debrief');
  });
});

describe.each(['open', 'sealed'] as const)('a team of two seats, %s luck', (cover) => {
  test('a lever one seat sets stands in the other’s draft, and either may confirm what both see', async () => {
    const bench = remoteBench(cover, 2);
    const [one, two] = [await bench.openAs(0), await bench.openAs(1)];
    const first = lever(one);
    one.propose(first.lever, changed(first));
    await until(() => Object.keys(bench.server.draft().levers).length === 1, 'it has arrived');
    two.heardOfDraft(bench.server.draft());
    expect(two.game.draft.levers[first.lever]).toEqual(changed(first));
    expect([two.game.draft.seats, two.game.draft.id]).toEqual([{ [first.lever]: SEATS[0] }, one.game.draft.id]);
    await until(() => two.game.may.confirm, 'it is counted');
    accepted(await two.confirm(two.game.draft.id), 'confirming');
    one.heardOfAct(bench.server.acts.length);
    await until(() => one.game.view.turn === 2, 'the first sees the next turn');
    expect([one.game.view, one.game.draft]).toEqual([two.game.view, two.game.draft]);
  });

  test('an answer given at the first sight of a turn another seat opened counts, however much is still being fetched', async () => {
    const bench = remoteBench(cover, 2);
    const [one, two] = [await bench.openAs(0), await bench.openAs(1)];
    const talk = await untilTalk(two);
    const atFirstSight = new Promise<HostReply<View>>((resolve) => {
      const end = one.subscribe(() => {
        if (!talking(one)) return;
        end();
        resolve(one.answer(talk.id, talk.replies[0]!.id));
      });
    });
    one.heardOfAct(bench.server.acts.length);
    accepted(await atFirstSight, 'the answer');
    expect(bench.server.acts.at(-1)).toMatchObject({ kind: 'answer', encounter: talk.id });
  });

  test('what is heard of while the last move is still being fetched is fetched after it', async () => {
    const bench = remoteBench(cover, 2);
    const one = await bench.openAs(0);
    const close = () => {
      bench.server.act({ kind: 'close', decisions: one.game.draft.levers }, { by: 'policy' });
      one.heardOfAct(bench.server.acts.length);
    };
    const end = one.subscribe(({ view }) => {
      if (view.turn === 1) return;
      end();
      close();
    });
    close();
    await until(() => one.game.view.turn === 3 && one.game.stage === 'deciding', 'the third turn is seen');
  });

  test('a confirmation of what moved meanwhile is refused', async () => {
    const bench = remoteBench(cover, 2);
    const [one, two] = [await bench.openAs(0), await bench.openAs(1)];
    const first = lever(one);
    one.propose(first.lever, changed(first));
    await until(() => Object.keys(bench.server.draft().levers).length === 1, 'it has arrived');
    refused(await two.confirm(two.game.draft.id), 'draft.stale', 'confirming the draft of before');
    expect([two.game.view.turn, bench.server.acts.length]).toEqual([1, 0]);
    two.heardOfDraft(bench.server.draft());
    await until(() => two.game.may.confirm, 'it is counted');
    accepted(await two.confirm(two.game.draft.id), 'confirming what stands');
  });

  test('what was set without a network reaches the team with it', async () => {
    const bench = remoteBench(cover, 2);
    const one = await bench.openAs(0);
    bench.server.network = 'down';
    const set = lever(one);
    one.propose(set.lever, changed(set));
    await until(() => one.game.may.confirm, 'it is counted');
    const confirming = one.confirm(one.game.draft.id);
    await until(() => one.game.saved === 'offline', 'it waits');
    bench.server.network = 'up';
    one.hurry();
    accepted(await confirming, 'confirming');
    await until(() => one.game.saved === 'saved', 'it has arrived');
    const [act] = bench.server.acts;
    expect(act?.kind === 'close' ? act.decisions[set.lever] : null).toEqual(changed(set));
  });
});
