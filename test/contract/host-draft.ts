// What a host promises of its snapshots and of the draft.
import type { Game, GameHost } from '../../src/app/host.ts';
import { claim, refused, same, spell, until } from './claims.ts';
import type { HostBench } from './host-bench.ts';
import { answerAll, changed, closeTurn, lever, openLevers, proposeAndCount, setOne, untilTalk } from './host-moves.ts';

export async function standsWhole(host: GameHost, bench: HostBench) {
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

export async function neverChanges(host: GameHost) {
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

export async function proposesAtOnce(host: GameHost) {
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

export async function proposesNothing(host: GameHost) {
  let told = 0;
  host.subscribe(() => (told += 1));
  const { draft } = host.game;
  const one = lever(host);
  host.propose(one.lever, { ...draft.levers[one.lever] });
  same([host.game.draft.id, told], [draft.id, 0], 'the draft and how often somebody was told');
}

export async function countsDraft(host: GameHost) {
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

export async function keepsBadValue(host: GameHost, bench: HostBench) {
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

export async function keepsNonsense(host: GameHost) {
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

export async function countsChanges(host: GameHost) {
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

export async function knowsLevers(host: GameHost) {
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

export async function draftComesBack(host: GameHost, bench: HostBench) {
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
