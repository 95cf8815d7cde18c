// What a host promises of answers and of closing a turn.
import type { GameHost } from '../../src/app/host.ts';
import { accepted, claim, refused, same, until } from './claims.ts';
import type { HostBench } from './host-bench.ts';
import { answerAll, changed, closeTurn, lever, setOne, talking, untilTalk } from './host-moves.ts';

export async function logsBeforeShowing(host: GameHost, bench: HostBench) {
  const talk = await untilTalk(host);
  const before = await bench.logged();
  const { view } = host.game;
  const asked: Promise<number>[] = [];
  host.subscribe((game) => {
    if (game.view !== view && asked.length === 0) asked.push(bench.logged());
  });
  const after = accepted(await host.answer(talk.id, talk.replies[0]!.id), 'the answer');
  same(asked.length, 1, 'listeners saw a new view');
  same(await asked[0], before + 1, 'acts in the log when the view was shown');
  claim(host.game.view === after, 'the reply is the view that is shown');
  const said = after.encounters.find(({ id }) => id === talk.id)!.said.length;
  claim(said > talk.said.length, 'what was said stands in the view');
}

export async function refusesAnswers(host: GameHost, bench: HostBench) {
  const talk = await untilTalk(host);
  const { view } = host.game;
  const before = await bench.logged();
  refused(await host.answer(talk.id, 'nothingOfTheKind'), 'reply.notOffered', 'a reply nobody offered');
  refused(await host.answer('nobody', talk.replies[0]!.id), 'encounter.notHere', 'an answer to nobody');
  claim(host.game.view === view, 'the view stays');
  same(await bench.logged(), before, 'acts in the log');
}

export async function answersAreFinal(host: GameHost) {
  const talk = await untilTalk(host);
  await answerAll(host);
  const { view } = host.game;
  refused(await host.answer(talk.id, talk.replies[0]!.id), 'encounter.over', 'answering again');
  claim(host.game.view === view, 'the view stays');
}

export async function answerKeepsDraft(host: GameHost) {
  const talk = await untilTalk(host);
  const set = await setOne(host);
  const value = host.game.draft.levers[set];
  accepted(await host.answer(talk.id, talk.replies[0]!.id), 'the answer');
  const committed = host.game.view.desk.find((one) => one.lever === set)!.committed;
  same(host.game.draft.levers[set], { ...value, ...committed }, 'the lever that was set');
}

export async function proposesMeanwhile(host: GameHost, bench: HostBench) {
  const talk = await untilTalk(host);
  const one = lever(host);
  const value = changed(one);
  const answering = host.answer(talk.id, talk.replies[0]!.id);
  host.propose(one.lever, value);
  same(host.game.draft.levers[one.lever], value, 'the draft, with no waiting');
  accepted(await answering, 'the answer');
  same(host.game.draft.levers[one.lever], value, 'the draft after the answer');
  await until(() => host.game.tally.changes.levers.includes(one.lever), 'it is counted');
  await until(() => host.game.saved === 'saved', 'it is saved');
  host.close();
  const again = await bench.reopen();
  same(again.game.draft.levers[one.lever], value, 'the draft of a later visit');
  again.close();
}

export async function precedentInDraft(host: GameHost) {
  for (;;) {
    const talk = await untilTalk(host);
    const nodes = host.scenario.encounters.find(({ id }) => id === talk.id)!.nodes;
    const written = nodes.find(({ id }) => id === talk.node)!.replies;
    const giving = talk.replies.find(({ id }) => written.find((one) => one.id === id)?.precedent);
    accepted(await host.answer(talk.id, (giving ?? talk.replies[0]!).id), 'the answer');
    const { precedent } = host.game.view.encounters.find(({ id }) => id === talk.id)!;
    if (!precedent) continue;
    accepted(await host.answer(talk.id, 'allAlike'), 'the precedent');
    const { committed } = host.game.view.desk.find((one) => one.lever === precedent.lever)!;
    same(committed, precedent.set, 'what is committed');
    for (const [knob, value] of Object.entries(precedent.set)) {
      same(host.game.draft.levers[precedent.lever]![knob], value, `${knob} in the draft`);
    }
    same(host.game.tally.refusals, [], 'the draft may be confirmed as it is');
    claim(host.game.tally.changes.levers.includes(precedent.lever), 'it counts as a change');
    return;
  }
}

export async function refusesStaleDraft(host: GameHost, bench: HostBench) {
  const { draft } = host.game;
  await setOne(host);
  refused(await host.confirm(draft.id), 'draft.stale', 'the draft of before');
  refused(await host.confirm('0'.repeat(64)), 'draft.stale', 'a draft that never was');
  same([host.game.view.turn, await bench.logged()], [1, 0], 'turn and acts in the log');
}

export async function oneAtATime(host: GameHost, bench: HostBench) {
  const { id } = host.game.draft;
  const first = host.confirm(id);
  const second = host.confirm(id);
  refused(await second, 'host.busy', 'confirming twice');
  accepted(await first, 'confirming once');
  same([host.game.view.turn, await bench.logged()], [2, 1], 'turn and acts in the log');
  await untilTalk(host);
  const talk = talking(host)!;
  const reply = talk.replies[0]!.id;
  const [one, other] = await Promise.all([host.answer(talk.id, reply), host.answer(talk.id, reply)]);
  accepted(one, 'the first of two answers');
  refused(other, 'host.busy', 'the second of two answers');
}

export async function closesTurn(host: GameHost, bench: HostBench) {
  const set = await setOne(host);
  const value = host.game.draft.levers[set];
  const stages: string[] = [];
  host.subscribe((game) => stages.push(game.stage));
  const confirming = host.confirm(host.game.draft.id);
  same(host.game.stage, 'closing', 'the stage while it closes');
  const { id } = host.game.draft;
  host.propose(set, changed(host.game.view.desk.find((one) => one.lever === set)!, true));
  same(host.game.draft.id, id, 'the draft while it closes');
  const after = accepted(await confirming, 'confirming');
  claim(host.game.view === after, 'the reply is the view that is shown');
  claim(stages.includes('closing') && stages.at(-1) === 'deciding', `stages: ${stages.join(', ')}`);
  same([after.turn, host.game.draft.turn], [2, 2], 'the next turn');
  same(after.desk.find((one) => one.lever === set)!.last, value, 'the standing decision');
  same(host.game.draft.levers[set], value, 'the new draft starts from it');
  same(host.game.tally.changes.levers, [], 'nothing is changed yet');
  same([host.game.saved, await bench.logged()], ['saved', 1], 'saved, acts in the log');
}

export async function savesEveryAct(host: GameHost, bench: HostBench) {
  let acts = 0;
  while (host.game.view.turn < 4 && !host.game.view.over) {
    for (let talk = talking(host); talk; talk = talking(host)) {
      accepted(await host.answer(talk.id, talk.replies.at(-1)!.id), 'the answer');
      acts += 1;
      same([await bench.logged(), host.game.saved], [acts, 'saved'], 'acts in the log after an answer');
    }
    await closeTurn(host);
    acts += 1;
    same([await bench.logged(), host.game.saved], [acts, 'saved'], 'acts in the log after a close');
  }
}
