import type { Act, Mark } from '../../sim/index.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Levers, Played, Stands } from '../replay/protocol.ts';
import type { Game } from './ground.ts';
import { bodyOf, groundOf, keepResult, sourcesOf, standsAt } from './ground.ts';

export interface Posted {
  readonly seq: number;
  readonly receipt: number;
  readonly stands: Omit<Stands, 'kind'>;
}
export interface Posting {
  readonly seq: number;
  readonly act: Act;
  readonly mark: Mark;
  /** What the seats of the team have set; null where the decisions are not held against it. */
  readonly draft: Levers | null;
}

/**
 * Takes one act: the same one again has the same answer, another one at its place is refused, a new one is applied to the
 * replayed log and stored before anybody hears of it.
 *
 * @throws  Refused act.other, act.gap, act.refused, draft.stale, event.closed, attempt.over
 */
export async function postAct(house: House, game: Game, posting: Posting): Promise<Posted> {
  const { seq, act } = posting;
  const last = await house.store.acts.at(game.attempt.id, 'last');
  const next = (last?.seq ?? -1) + 1;
  if (seq < next) return again(house, game, seq, act, next);
  if (seq > next) throw no('act.gap', { next });
  const at = await groundOf(house, game, last);
  const told = await house.pool.ask(
    game.attempt.id,
    { kind: 'act', at, act, draft: posting.draft },
    sourcesOf(house, game, last),
  );
  if (told.kind === 'refused') throw no('act.refused', { refusals: told.refusals });
  if (told.kind !== 'played') {
    const stale = told.kind === 'staleDraft';
    throw stale
      ? no('draft.stale', { where: 'body.act.decisions' })
      : no('request.notValid', { where: 'body.act.notes.prediction' });
  }
  return store(house, game, posting, told);
}

/** Puts what a thread has worked out into the log. */
export async function store(
  house: House,
  game: Game,
  { seq, mark }: Pick<Posting, 'seq' | 'mark'>,
  played: Played,
): Promise<Posted> {
  const { act, head } = played;
  const at = house.now();
  const done = await house.store.acts.append(game.attempt.id, { seq, act, body: bodyOf(act), head, mark, at });
  if (done.kind === 'closed')
    throw no((await house.store.events.get(game.event.id))!.closedAt === null ? 'attempt.over' : 'event.closed');
  if (done.kind === 'gap') throw no('act.gap', { next: done.next });
  if (done.kind === 'other') throw no('act.other', { next: await nextOf(house, game) });
  await keepResult(house, game, played);
  const { id, team } = game.attempt;
  await house.hub.stir(game.event.id, { what: 'attempt', team, attempt: id, next: seq + 1 });
  return { seq, receipt: done.receipt, stands: played };
}

async function again(house: House, game: Game, seq: number, act: Act, next: number): Promise<Posted> {
  const there = (await house.store.acts.at(game.attempt.id, seq))!;
  if (there.body !== bodyOf(act)) throw no('act.other', { next });
  const stands = await standsAt(house, game, there);
  // whoever stored it may have been stopped before the score was kept
  if (seq === next - 1) await keepResult(house, game, stands);
  return { seq, receipt: there.receipt, stands };
}

async function nextOf(house: House, game: Game): Promise<number> {
  return ((await house.store.acts.at(game.attempt.id, 'last'))?.seq ?? -1) + 1;
}
