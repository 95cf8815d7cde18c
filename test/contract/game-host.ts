import type { Game, GameHost } from '../../src/app/host.ts';
import { engine } from '../../src/sim/index.ts';
import type { Case } from './case.ts';
import { accepted, claim, refused, same, spell, until } from './claims.ts';
import {
  answerAll,
  changed,
  closeTurn,
  lever,
  openLevers,
  playOn,
  proposeAndCount,
  setOne,
  talking,
  trySetOne,
  untilTalk,
} from './host-moves.ts';

/** One game and where it is kept. Every game of a bench has the same scenario and the same luck. */
export interface HostBench {
  /** A new game. */
  open(): Promise<GameHost>;
  /** The last game again, as a later visit finds it. The host before was closed. */
  reopen(): Promise<GameHost>;
  /** How many acts lie in the log, read from where it is kept. */
  logged(): Promise<number>;
}

/**
 * Everything a screen may rely on, for any host. The scenario needs levers open from the first turn and an encounter
 * with a precedent; whether it is scored does not matter.
 *
 * @param make  a bench of its own for each case
 */
export function gameHostContract(make: () => Promise<HostBench>): readonly Case[] {
  const onNew = (check: (host: GameHost, bench: HostBench) => Promise<void>) => async () => {
    const bench = await make();
    const host = await bench.open();
    try {
      await check(host, bench);
    } finally {
      host.close();
    }
  };
  return [
    { says: 'a new game stands at its first turn, whole and saved', check: onNew(standsWhole) },
    { says: 'a snapshot can never change, neither by a screen nor by the game', check: onNew(neverChanges) },
    { says: 'a proposal stands in the draft at once and everybody is told', check: onNew(proposesAtOnce) },
    { says: 'proposing what stands already tells nobody', check: onNew(proposesNothing) },
    { says: 'the tally follows the draft, and only a counted draft may be confirmed', check: onNew(countsDraft) },
    { says: 'a bad value stays in the draft, is named by the tally and is not confirmed', check: onNew(keepsBadValue) },
    { says: 'a value that is no JSON is refused like any bad value', check: onNew(keepsNonsense) },
    { says: 'more changes than the turn allows are refused in the tally', check: onNew(countsChanges) },
    { says: 'a lever the scenario does not have is a mistake of the screen', check: onNew(knowsLevers) },
    { says: 'an answer is in the log before its effect is shown', check: onNew(logsBeforeShowing) },
    { says: 'an answer that is not offered is refused and not logged', check: onNew(refusesAnswers) },
    { says: 'an answer is final', check: onNew(answersAreFinal) },
    { says: 'an answer leaves the draft as it was set', check: onNew(answerKeepsDraft) },
    { says: 'a proposal made while an answer is under way stands after it', check: onNew(proposesMeanwhile) },
    { says: 'a precedent for all goes into the draft', check: onNew(precedentInDraft) },
    { says: 'a draft that has moved on is not confirmed', check: onNew(refusesStaleDraft) },
    { says: 'one act at a time: a second one meanwhile is refused', check: onNew(oneAtATime) },
    { says: 'confirming closes the turn and opens the next with what stands', check: onNew(closesTurn) },
    { says: 'every act is saved when its reply is there', check: onNew(savesEveryAct) },
    { says: 'a record, a score and a debrief are refused while the game runs', check: onNew(endsOnlyOnce) },
    { says: 'a finished game takes no more acts', check: onNew(staysOver) },
    { says: 'the record of a finished game verifies, and its score is the score', check: onNew(recordVerifies) },
    { says: 'notes beside a confirmation are in the record', check: onNew(keepsNotes) },
    { says: 'the debrief tells of everybody', check: onNew(debriefs) },
    { says: 'a game that was left in the middle continues at the exact act', check: () => continues(make) },
    { says: 'a draft that was not confirmed is there again', check: onNew(draftComesBack) },
    { says: 'a finished game can be opened again', check: onNew(overComesBack) },
    { says: 'who unsubscribes is told nothing more', check: onNew(unsubscribes) },
    { says: 'closing stops everything', check: onNew(closes) },
    { says: 'closing while an act is under way answers it', check: onNew(closesMidAct) },
  ];
}

async function standsWhole(host: GameHost, bench: HostBench) {
  const { game } = host;
  same(game.stage, 'briefing', 'the stage');
  same([game.view.turn, game.view.over, game.draft.turn], [1, false, 1], 'turn, over, turn of the draft');
  same(Object.keys(game.draft.levers).sort(), Object.keys(host.scenario.levers).sort(), 'levers of the draft');
  for (const { lever: id, last, committed } of game.view.desk) {
    same(game.draft.levers[id], { ...last, ...committed }, `the draft of ${id} is what stands`);
  }
  same(game.tally.refusals, [], 'what stands may be confirmed');
  claim(game.may.confirm, 'may be confirmed');
  claim(!game.may.stories, 'stories are shut while the game runs');
  same(game.saved, 'saved', 'saved');
  same(await bench.logged(), 0, 'acts in the log');
  claim(host.legend.moods.length > 0, 'the legend names moods');
}

async function neverChanges(host: GameHost) {
  const before = host.game;
  const spelt = spell(before);
  for (const [path, value] of partsOf(before)) claim(Object.isFrozen(value), `${path} is frozen`);
  for (const [path, value] of partsOf(host.scenario)) claim(Object.isFrozen(value), `scenario ${path} is frozen`);
  await untilTalk(host);
  await answerAll(host);
  await setOne(host);
  await closeTurn(host);
  claim(host.game !== before, 'there is a new snapshot');
  same(spell(before), spelt, 'the old snapshot');
}

/** Every object in a snapshot but typed arrays, which cannot be frozen. */
function partsOf(value: unknown, path = 'game'): (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, inner]) => partsOf(inner, `${path}.${key}`))];
}

async function proposesAtOnce(host: GameHost) {
  const told: Game[] = [];
  host.subscribe((game) => told.push(game));
  const before = host.game.draft;
  const one = lever(host);
  const value = changed(one);
  host.propose(one.lever, value);
  same(host.game.draft.levers[one.lever], value, 'the draft, with no waiting');
  claim(host.game.draft.id !== before.id, 'the draft has another id');
  claim(told.length >= 1 && told[0]!.draft.id === host.game.draft.id, 'the listener was told with no waiting');
  same(host.game.stage, 'deciding', 'the stage');
  host.propose(one.lever, one.last);
  same(host.game.draft.id, before.id, 'the same draft again has the same id');
  const rest = openLevers(host).slice(1);
  for (const other of rest) same(host.game.draft.levers[other.lever], before.levers[other.lever], 'the others stand');
}

async function proposesNothing(host: GameHost) {
  let told = 0;
  host.subscribe(() => (told += 1));
  const { draft } = host.game;
  const one = lever(host);
  host.propose(one.lever, { ...draft.levers[one.lever] });
  same([host.game.draft.id, told], [draft.id, 0], 'the draft and how often somebody was told');
}

async function countsDraft(host: GameHost) {
  const one = lever(host);
  host.propose(one.lever, changed(one));
  claim(!host.game.may.confirm, 'not yet counted, not yet to be confirmed');
  await until(() => host.game.may.confirm, 'the draft may be confirmed');
  same(host.game.tally.changes.levers, [one.lever], 'what counts as changed');
  same(host.game.tally.changes.used, 1, 'changes used');
  host.propose(one.lever, one.last);
  await until(() => host.game.tally.changes.used === 0, 'the change is taken back');
  const many = openLevers(host).slice(0, 2);
  const counts: number[] = [];
  host.subscribe(({ tally }) => counts.push(tally.changes.used));
  for (const each of many) host.propose(each.lever, changed(each));
  await until(() => host.game.tally.changes.used === many.length, 'the last of quick changes is counted');
  same(
    counts.filter((used) => used !== 0 && used !== many.length),
    [],
    'counts of drafts that stand no more',
  );
}

async function keepsBadValue(host: GameHost, bench: HostBench) {
  const one = lever(host);
  const wrong = changed(one, true);
  await proposeAndCount(host, one.lever, wrong);
  same(host.game.draft.levers[one.lever], wrong, 'the draft keeps what was typed');
  const [first] = host.game.tally.refusals;
  claim(first !== undefined, 'the tally says that something is wrong');
  claim(first.where.startsWith(one.lever), 'the tally names the lever');
  claim(!host.game.may.confirm, 'may not be confirmed');
  const reply = await host.confirm(host.game.draft.id);
  refused(reply, first.code, 'confirming it all the same');
  same([host.game.view.turn, host.game.stage], [1, 'deciding'], 'turn and stage stay');
  same(await bench.logged(), 0, 'nothing is logged');
  host.propose(one.lever, one.last);
  await until(() => host.game.may.confirm, 'put right, it may be confirmed');
}

async function keepsNonsense(host: GameHost) {
  const one = lever(host);
  const knob = Object.keys(one.bounds)[0]!;
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, null, 'many', { of: [] }, []]) {
    await proposeAndCount(host, one.lever, { ...one.last, [knob]: value });
    claim(
      host.game.tally.refusals.some(({ where }) => where.startsWith(one.lever)),
      `${String(value)} is refused`,
    );
    claim(!host.game.may.confirm, `${String(value)} may not be confirmed`);
  }
}

async function countsChanges(host: GameHost) {
  const { allowed } = host.game.tally.changes;
  const levers = openLevers(host);
  claim(levers.length > allowed, 'the scenario opens more levers than it allows changes');
  for (const one of levers) host.propose(one.lever, changed(one));
  await until(() => host.game.tally.changes.used === levers.length, 'all are counted');
  claim(
    host.game.tally.refusals.some(({ code }) => code === 'changes.exceeded'),
    'the tally says that it is too many',
  );
}

async function knowsLevers(host: GameHost) {
  const { draft } = host.game;
  let thrown: unknown = null;
  try {
    host.propose('noSuchLever', {});
  } catch (error) {
    thrown = error;
  }
  claim(thrown instanceof RangeError, 'propose throws a RangeError');
  same(host.game.draft.id, draft.id, 'the draft');
}

async function logsBeforeShowing(host: GameHost, bench: HostBench) {
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

async function refusesAnswers(host: GameHost, bench: HostBench) {
  const talk = await untilTalk(host);
  const { view } = host.game;
  const before = await bench.logged();
  refused(await host.answer(talk.id, 'nothingOfTheKind'), 'reply.notOffered', 'a reply nobody offered');
  refused(await host.answer('nobody', talk.replies[0]!.id), 'encounter.notHere', 'an answer to nobody');
  claim(host.game.view === view, 'the view stays');
  same(await bench.logged(), before, 'acts in the log');
}

async function answersAreFinal(host: GameHost) {
  const talk = await untilTalk(host);
  await answerAll(host);
  const { view } = host.game;
  refused(await host.answer(talk.id, talk.replies[0]!.id), 'encounter.over', 'answering again');
  claim(host.game.view === view, 'the view stays');
}

async function answerKeepsDraft(host: GameHost) {
  const talk = await untilTalk(host);
  const set = await setOne(host);
  const value = host.game.draft.levers[set];
  accepted(await host.answer(talk.id, talk.replies[0]!.id), 'the answer');
  const committed = host.game.view.desk.find((one) => one.lever === set)!.committed;
  same(host.game.draft.levers[set], { ...value, ...committed }, 'the lever that was set');
}

async function proposesMeanwhile(host: GameHost, bench: HostBench) {
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

async function precedentInDraft(host: GameHost) {
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

async function refusesStaleDraft(host: GameHost, bench: HostBench) {
  const { draft } = host.game;
  await setOne(host);
  refused(await host.confirm(draft.id), 'draft.stale', 'the draft of before');
  refused(await host.confirm('0'.repeat(64)), 'draft.stale', 'a draft that never was');
  same([host.game.view.turn, await bench.logged()], [1, 0], 'turn and acts in the log');
}

async function oneAtATime(host: GameHost, bench: HostBench) {
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

async function closesTurn(host: GameHost, bench: HostBench) {
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

async function savesEveryAct(host: GameHost, bench: HostBench) {
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

async function endsOnlyOnce(host: GameHost) {
  await closeTurn(host);
  refused(await host.record(), 'game.notOver', 'the record');
  refused(await host.score(), 'game.notOver', 'the score');
  refused(await host.debrief(), 'game.notOver', 'the debrief');
}

async function staysOver(host: GameHost, bench: HostBench) {
  await playOn(host);
  same(host.game.stage, 'over', 'the stage');
  claim(!host.game.may.confirm && host.game.may.stories, 'what may be done');
  const { draft, view } = host.game;
  const acts = await bench.logged();
  refused(await host.confirm(draft.id), 'game.over', 'confirming');
  refused(await host.confirm('0'.repeat(64)), 'game.over', 'confirming something else');
  refused(await host.answer('nobody', 'nothing'), 'game.over', 'answering');
  const one = view.desk[0]!;
  host.propose(one.lever, changed(one));
  same(host.game.draft.id, draft.id, 'the draft');
  claim(host.game.view === view, 'the view stays');
  same(await bench.logged(), acts, 'acts in the log');
}

async function recordVerifies(host: GameHost) {
  await playOn(host);
  const record = accepted(await host.record(), 'the record');
  const verdict = engine.verify(engine.prepare(host.scenario), record);
  same(verdict, { ok: true, score: record.score }, 'the verdict');
  same(accepted(await host.score(), 'the score'), record.score, 'the score');
  same(accepted(await host.debrief(), 'the debrief').score, record.score, 'the score of the debrief');
  same(record.acts.length, record.marks?.length, 'a mark beside each act');
}

async function keepsNotes(host: GameHost) {
  const notes = { prediction: { measure: 'complaints', direction: 'down', cause: 'wait' } } as const;
  accepted(await host.confirm(host.game.draft.id, notes), 'confirming');
  await playOn(host);
  const [first] = accepted(await host.record(), 'the record').acts;
  same(first?.kind === 'close' ? first.notes : null, notes, 'the notes of the first act');
}

async function debriefs(host: GameHost) {
  await playOn(host);
  const debrief = accepted(await host.debrief(), 'the debrief');
  const { n } = host.game.view.files;
  const { mood, gone, loyal } = debrief.truth;
  same([mood.length, gone.length, loyal.length], [n, n, n], 'everybody is told of');
  claim(
    [...mood].every((state) => state < host.legend.moods.length),
    'moods are of the legend',
  );
  same(
    debrief.cast.map(({ id }) => id),
    host.scenario.cast.map(({ id }) => id),
    'the cast',
  );
  claim(
    host.scenario.endings.some(({ id }) => id === debrief.ending),
    'the ending is one of the scenario',
  );
  same(debrief.marks === null, host.scenario.scoring === undefined, 'marks where there is scoring');
  same(accepted(await host.debrief(), 'asked again'), debrief, 'the debrief asked for again');
}

async function continues(make: () => Promise<HostBench>) {
  const whole = await (await make()).open();
  await playOn(whole);
  const wanted = accepted(await whole.record(), 'the record of the game in one piece');
  whole.close();

  const bench = await make();
  let host = await bench.open();
  for (let acts = 0; !host.game.view.over; acts++) {
    const talk = talking(host);
    if (talk) accepted(await host.answer(talk.id, talk.replies[0]!.id), 'the answer');
    else {
      await trySetOne(host);
      await closeTurn(host);
    }
    const { view, draft, tally, stage } = host.game;
    host.close();
    host = await bench.reopen();
    same(host.game.view, view, `the view after act ${acts}`);
    same(host.game.draft, draft, `the draft after act ${acts}`);
    same(host.game.tally, tally, `the tally after act ${acts}`);
    same([host.game.stage, host.game.saved], [stage, 'saved'], `stage and saved after act ${acts}`);
  }
  const found = accepted(await host.record(), 'the record of the game in pieces');
  host.close();
  same(found.chain, wanted.chain, 'the chain');
  same(found.score, wanted.score, 'the score');
}

async function draftComesBack(host: GameHost, bench: HostBench) {
  await closeTurn(host);
  await setOne(host);
  await until(() => host.game.saved === 'saved', 'the draft is saved');
  const { draft, tally } = host.game;
  host.close();
  const again = await bench.reopen();
  same(again.game.draft, draft, 'the draft');
  same(again.game.tally, tally, 'the tally');
  again.close();
}

async function overComesBack(host: GameHost, bench: HostBench) {
  await playOn(host);
  const record = accepted(await host.record(), 'the record');
  host.close();
  const again = await bench.reopen();
  same(again.game.stage, 'over', 'the stage');
  const { marks: _now, ...found } = accepted(await again.record(), 'the record of later');
  const { marks: _then, ...wanted } = record;
  same(found, wanted, 'the record');
  again.close();
}

async function unsubscribes(host: GameHost) {
  const told = { first: 0, second: 0 };
  const leave = host.subscribe(() => (told.first += 1));
  host.subscribe(() => (told.second += 1));
  leave();
  leave();
  await setOne(host);
  same(told.first, 0, 'who left is told nothing');
  claim(told.second > 0, 'who stayed is told');
  let once = 0;
  const leaveInside = host.subscribe(() => {
    once += 1;
    leaveInside();
  });
  await closeTurn(host);
  same(once, 1, 'who leaves while being told is told once');
}

async function closes(host: GameHost, bench: HostBench) {
  let told = 0;
  host.subscribe(() => (told += 1));
  const { game } = host;
  const one = lever(host);
  host.propose(one.lever, changed(one));
  const before = told;
  host.close();
  host.close();
  host.propose(one.lever, one.last);
  refused(await host.answer('nobody', 'nothing'), 'host.closed', 'answering');
  refused(await host.confirm(game.draft.id), 'host.closed', 'confirming');
  refused(await host.record(), 'host.closed', 'the record');
  refused(await host.score(), 'host.closed', 'the score');
  refused(await host.debrief(), 'host.closed', 'the debrief');
  await new Promise((resolve) => setTimeout(resolve, 20));
  same(told, before, 'nobody is told any more');
  same(await bench.logged(), 0, 'acts in the log');
}

async function closesMidAct(host: GameHost) {
  const confirming = host.confirm(host.game.draft.id);
  host.close();
  refused(await confirming, 'host.closed', 'the act that was under way');
}
