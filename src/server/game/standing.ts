import type { Answer } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import type { Stands } from '../replay/protocol.ts';
import type { Attempt } from '../store/attempts.ts';
import { draftOf } from './draft.ts';
import type { Game } from './ground.ts';
import { keepResult, standsAt } from './ground.ts';

type AttemptInfo = Answer<'attempts'>['attempts'][number];
type Score = AttemptInfo['score'];

/** The score as it travels. */
export const scoreOf = (stands: Pick<Stands, 'result'>): Score => {
  if (stands.result === null) return null;
  const { scheme, total, axes } = stands.result.score;
  return { scheme, total, axes: { ...axes } };
};

export function attemptInfo(attempt: Attempt, next: number, score: Score): AttemptInfo {
  const { id, event, team, number, at, finishedAt, voidedAt } = attempt;
  return { id, event, team, number, at, finishedAt, voidedAt, next, score };
}

/** Links and luck go out where luck is open; sealed, they wait for the close. */
export const isTold = ({ cover, closedAt }: Game['event']): boolean => cover === 'open' || closedAt !== null;

/** JSON with the View as the threads have spelt it, so that it is spelt once. */
export function withView(rest: object, view: string): string {
  return `${JSON.stringify(rest).slice(0, -1)},"view":${view}}`;
}

/** Where a game stands, as text. */
export async function attemptAnswer(house: House, game: Game): Promise<string> {
  const last = await house.store.acts.at(game.attempt.id, 'last');
  const stands = await standsAt(house, game, last);
  await keepResult(house, game, stands);
  const attempt = (await house.store.attempts.get(game.attempt.id))!;
  const told = isTold(game.event);
  const rest: Omit<Answer<'attempt'>, 'view'> = {
    attempt: attemptInfo(attempt, (last?.seq ?? -1) + 1, scoreOf(stands)),
    head: told ? stands.head : null,
    luck: told ? await house.store.attempts.luck(attempt.id) : null,
    draft: stands.over ? null : await draftOf(house, game, stands.turn),
    now: house.now(),
  };
  return withView(rest, stands.view);
}
