// What a host promises of the end of a game, of coming back to it and of leaving it.
import type { GameHost } from '../../src/app/host.ts';
import { engine } from '../../src/sim/index.ts';
import { accepted, claim, refused, same } from './claims.ts';
import type { HostBench } from './host-bench.ts';
import { changed, closeTurn, lever, playOn, setOne, talking, trySetOne } from './host-moves.ts';

export async function endsOnlyOnce(host: GameHost) {
  await closeTurn(host);
  refused(await host.record(), 'game.notOver', 'the record');
  refused(await host.score(), 'game.notOver', 'the score');
  refused(await host.debrief(), 'game.notOver', 'the debrief');
}

export async function staysOver(host: GameHost, bench: HostBench) {
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

export async function recordVerifies(host: GameHost) {
  await playOn(host);
  const record = accepted(await host.record(), 'the record');
  const written = (record.sealed?.scenario ?? host.scenario) as typeof host.scenario;
  const verdict = engine.verify(engine.prepare(written), record);
  same(verdict, { ok: true, score: record.score }, 'the verdict');
  same(accepted(await host.score(), 'the score'), record.score, 'the score');
  same(accepted(await host.debrief(), 'the debrief').score, record.score, 'the score of the debrief');
  same(record.acts.length, record.marks?.length, 'a mark beside each act');
}

export async function keepsNotes(host: GameHost) {
  // a server takes only what the scenario asks for
  const [asked] = host.scenario.predictions;
  const { measure, cause } = asked
    ? { measure: asked.measure, cause: asked.causes[0]!.id }
    : { measure: 'complaints', cause: 'wait' };
  const notes = { prediction: { measure, direction: 'down', cause } } as const;
  accepted(await host.confirm(host.game.draft.id, notes), 'confirming');
  await playOn(host);
  const [first] = accepted(await host.record(), 'the record').acts;
  same(first?.kind === 'close' ? first.notes : null, notes, 'the notes of the first act');
}

export async function debriefs(host: GameHost) {
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

export async function continues(make: () => Promise<HostBench>) {
  const whole = await (await make()).open();
  await playOn(whole);

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
  const wanted = accepted(await whole.record(), 'the record of the game in one piece');
  whole.close();
  same(found.chain, wanted.chain, 'the chain');
  same(found.score, wanted.score, 'the score');
}

export async function overComesBack(host: GameHost, bench: HostBench) {
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

export async function unsubscribes(host: GameHost) {
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

export async function closes(host: GameHost, bench: HostBench) {
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

export async function closesMidAct(host: GameHost) {
  const confirming = host.confirm(host.game.draft.id);
  host.close();
  refused(await confirming, 'host.closed', 'the act that was under way');
}
