import { draftId } from '../../wire/draft-id.ts';
import type { Answer } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Seat } from '../store/seats.ts';
import type { Game } from './ground.ts';

type DraftInfo = Answer<'draft'>;

/** What the seats of a team have set for a turn. */
export async function draftOf(house: House, { attempt, event }: Game, turn: number): Promise<DraftInfo> {
  const rows = await house.store.drafts.of(attempt.id, turn);
  const levers: Record<string, Record<string, unknown>> = {};
  const seats: Record<string, string> = {};
  for (const [lever, { value, seat }] of rows) {
    levers[lever] = value as Record<string, unknown>;
    seats[lever] = seat;
  }
  const id = draftId({ turn, levers, seats });
  const [families, agreed, team] = await Promise.all([
    house.store.teamwork.families(event.id, attempt.team),
    house.store.teamwork.agreed(attempt.id, turn, id),
    house.store.seats.ofTeam(attempt.team),
  ]);
  return { turn, id, levers, seats, families, agreed: [...agreed], of: team.length };
}

/** @throws  Refused act.notYourLever when the family of a lever is another seat's, request.notValid for no lever at all */
export async function mustBeOwnLever(house: House, { attempt, event }: Game, lever: string, seat: Seat): Promise<void> {
  const { families } = await house.shelf.describe(await house.shelf.text(event));
  const family = Object.keys(families).find((name) => families[name]!.includes(lever));
  if (family === undefined)
    throw no('request.notValid', { where: 'body.lever', message: 'the scenario has no such lever' });
  const owner = (await house.store.teamwork.families(event.id, attempt.team))[family];
  if (owner !== undefined && owner !== seat.id) throw no('act.notYourLever', { where: 'body.lever' });
}

/**
 * Whether a seat may close the turn for its team, by the event's rule.
 *
 * @param looked  id of the draft it looked at; undefined where it sent none
 * @returns       the levers the decisions are held against; null for a team of one that has no draft
 * @throws        Refused draft.stale, draft.notAgreed
 */
export async function closableDraft(
  house: House,
  game: Game,
  { turn, seat, looked }: { readonly turn: number; readonly seat: Seat; readonly looked: string | undefined },
): Promise<DraftInfo['levers'] | null> {
  const draft = await draftOf(house, game, turn);
  if (looked === undefined && draft.of === 1) return null;
  if (looked !== draft.id) throw no('draft.stale', { where: 'body.draft' });
  if (game.event.confirm === 'all') {
    const yes = new Set([...draft.agreed, seat.id]);
    if (yes.size < draft.of) throw no('draft.notAgreed');
  }
  return draft.levers;
}
