import type { Act, Mark } from '../../sim/index.ts';
import type { Answer } from '../../wire/routes.ts';
import { closableDraft, draftOf, mustBeOwnLever } from '../game/draft.ts';
import type { Game } from '../game/ground.ts';
import { groundOf, sourcesOf } from '../game/ground.ts';
import { mustBeOpen, mustGoOn } from '../game/may-play.ts';
import { postAct } from '../game/post-act.ts';
import { attemptAnswer, attemptInfo, isTold, scoreOf, withView } from '../game/standing.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Attempt } from '../store/attempts.ts';
import type { By } from '../store/audit.ts';
import { byOf } from './by.ts';
import type { Some } from './handler.ts';
import { Spelt } from './handler.ts';

/** The turn that is open, without a replay: one more than were closed. */
async function openTurn({ store }: House, { id }: Attempt): Promise<number> {
  return (await store.acts.closes(id)) + 1;
}

async function openDraft(house: House, game: Game): Promise<Answer<'draft'>> {
  return draftOf(house, game, await openTurn(house, game.attempt));
}

/** A seat's own games, drafts and acts. */
export const playing: Some<
  'enter' | 'attempts' | 'begin' | 'attempt' | 'act' | 'acts' | 'draft' | 'putDraft' | 'agree' | 'families'
> = {
  async enter({ house, who, scope, body, now }) {
    const { event } = scope;
    const bracket = body.bracket ?? event.brackets[0]!;
    if (!event.brackets.includes(bracket)) throw no('entry.noBracket', { where: 'body.bracket' });
    const entered = await house.store.entries.enter({
      event: event.id,
      team: who.seat!.team,
      nonce: body.nonce,
      bracket,
      at: now,
    });
    if (!('entry' in entered)) {
      throw entered.kind === 'taken' ? no('entry.taken', { where: 'body.nonce' }) : no('event.closed');
    }
    if (entered.kind === 'other') throw no('entry.other', { where: 'body.nonce' });
    await house.hub.stir(event.id, { what: 'grid' });
    const { nonce, at } = entered.entry;
    return { entry: { nonce, bracket: entered.entry.bracket, at } };
  },

  async attempts({ house, who, scope }) {
    const { store } = house;
    const found = await store.attempts.ofTeam(scope.event.id, who.seat!.team);
    const infos = found.map(async (attempt) => {
      const last = await store.acts.at(attempt.id, 'last');
      const kept = await store.results.of(attempt.id);
      return attemptInfo(attempt, (last?.seq ?? -1) + 1, kept && scoreOf({ result: kept }));
    });
    return { attempts: await Promise.all(infos) };
  },

  async begin({ house, who, scope, body, now }) {
    const { event } = scope;
    const { team } = who.seat!;
    const known = await house.store.attempts.get(body.id);
    if (known && (known.event !== event.id || known.team !== team)) throw no('attempt.taken', { where: 'body.id' });
    if (!known) {
      if (event.pausedAt !== null) throw no('event.paused');
      mustBeOpen(event, now);
    }
    const begun = known ?? (await house.store.attempts.begin(body.id, event.id, team, now));
    if (begun === 'quota') throw no('attempt.quota');
    if (begun === 'notOpen') throw no('event.notOpen');
    if (begun === 'closed') throw no('event.closed');
    if (begun === 'notEntered') throw no('entry.none');
    if (!known) await house.hub.stir(event.id, { what: 'attempt', team, attempt: begun.id, next: 0 });
    return new Spelt(await attemptAnswer(house, { attempt: begun, event }));
  },

  async attempt({ house, scope }) {
    return new Spelt(await attemptAnswer(house, scope));
  },

  async act({ house, who, scope, params, body, now }) {
    const seat = who.seat!;
    const { seq } = params;
    // JSON has no undefined: what is optional is there or is not
    const act = body.act as Act;
    const alone = (await house.store.seats.ofTeam(scope.attempt.team)).length <= 1;
    const mark: Mark = {
      by: act.kind === 'answer' && act.reply === 'timeOut' ? 'clock' : alone ? 'player' : 'seat',
      seat: seat.id,
      at: new Date(now).toISOString(),
      ...(body.thoughtMs === undefined ? {} : { thoughtMs: body.thoughtMs }),
    };
    const isNew = (await house.store.acts.at(scope.attempt.id, seq)) === null;
    if (isNew) {
      mustGoOn(scope.attempt);
      mustBeOpen(scope.event, now);
    }
    const turn = act.kind === 'close' && isNew ? await openTurn(house, scope.attempt) : null;
    const draft = turn === null ? null : await closableDraft(house, scope, { turn, seat, looked: body.draft });
    const posted = await postAct(house, scope, { seq, act, mark, draft });
    const { receipt, stands } = posted;
    const rest = { seq, receipt, head: isTold(scope.event) ? stands.head : null, score: scoreOf(stands) };
    return new Spelt(withView(rest, stands.view));
  },

  async acts({ house, scope }) {
    if (!isTold(scope.event)) throw no('event.running');
    const log = await house.store.acts.log(scope.attempt.id);
    return {
      acts: log.map(({ act }) => ({ ...act })),
      // a teacher's reason is for teachers
      marks: log.map(({ mark: { note: _, ...mark } }) => mark),
    };
  },

  draft: ({ house, scope }) => openDraft(house, scope),

  async putDraft({ house, who, scope, body, now }) {
    const seat = who.seat!;
    const { attempt, event } = scope;
    mustGoOn(attempt);
    if (event.closedAt !== null) throw no('event.closed');
    if ((await openTurn(house, attempt)) !== body.turn) throw no('draft.otherTurn', { where: 'body.turn' });
    await mustBeOwnLever(house, scope, body.lever, seat);
    const place = { attempt: attempt.id, turn: body.turn, lever: body.lever };
    if (body.value === null) await house.store.drafts.drop(place);
    else await house.store.drafts.put(place, { value: body.value, seat: seat.id, at: now });
    await house.hub.stir(event.id, { what: 'draft', team: attempt.team, attempt: attempt.id });
    return draftOf(house, scope, body.turn);
  },

  async agree({ house, who, scope, body, now }) {
    const { attempt, event } = scope;
    mustGoOn(attempt);
    if ((await openTurn(house, attempt)) !== body.turn) throw no('draft.otherTurn', { where: 'body.turn' });
    if ((await draftOf(house, scope, body.turn)).id !== body.draft) throw no('draft.stale', { where: 'body.draft' });
    await house.store.teamwork.agree(attempt.id, body.turn, { seat: who.seat!.id, draft: body.draft, at: now });
    await house.hub.stir(event.id, { what: 'draft', team: attempt.team, attempt: attempt.id });
    return draftOf(house, scope, body.turn);
  },

  async families({ house, scope, body }) {
    const { event, team } = scope;
    const { families } = await house.shelf.describe(await house.shelf.text(event));
    const seats = new Set((await house.store.seats.ofTeam(team.id)).map(({ id }) => id));
    for (const [family, seat] of Object.entries(body.owners)) {
      if (!Object.hasOwn(families, family)) throw no('request.notValid', { where: `body.owners.${family}` });
      if (seat !== null && !seats.has(seat)) throw no('seat.unknown', { where: `body.owners.${family}` });
    }
    await house.store.teamwork.hand(event.id, team.id, body.owners);
    await house.hub.stir(event.id, { what: 'team', team: team.id });
    return { owners: { ...(await house.store.teamwork.families(event.id, team.id)) } };
  },
};

/** Looking back, and what a teacher does to a game. */
export const teaching: Some<'decided' | 'record' | 'grant' | 'inject' | 'restart'> = {
  async decided({ house, scope }) {
    const log = await house.store.acts.log(scope.attempt.id);
    let turn = 1;
    const acts: Answer<'decided'>['acts'] = [];
    for (const { seq, act, mark, at } of log) {
      const rows = act.kind === 'close' ? await house.store.drafts.of(scope.attempt.id, turn) : new Map();
      const levers = Object.fromEntries([...rows].map(([lever, { seat }]) => [lever, seat as string]));
      const { by, seat = null, thoughtMs = null } = mark;
      acts.push({ seq, kind: act.kind, turn, by, seat, at, thoughtMs, levers });
      if (act.kind === 'close') turn++;
    }
    return { acts };
  },

  async record({ house, scope }) {
    if (scope.event.closedAt === null) throw no('event.running');
    const log = await house.store.acts.log(scope.attempt.id);
    const last = log.at(-1) ?? null;
    const at = await groundOf(house, scope, last);
    const { catalogue } = await house.shelf.nameOf(scope.event);
    // who played is told by ids to those who may know; a replay is for everybody
    const marks = log.map(({ mark: { by, thoughtMs } }) => ({ by, ...(thoughtMs === undefined ? {} : { thoughtMs }) }));
    const ask = { kind: 'record', at, marks, sealed: !catalogue } as const;
    const { record } = await house.pool.ask(scope.attempt.id, ask, sourcesOf(house, scope, last));
    return new Spelt(`{"record":${record}}`);
  },

  async grant(ask) {
    return teach(ask.house, ask.scope, { kind: 'grant', cents: ask.body.cents }, byOf(ask));
  },

  async inject(ask) {
    return teach(ask.house, ask.scope, { kind: 'inject', event: ask.body.event }, byOf(ask));
  },

  async restart(ask) {
    const { house, scope } = ask;
    if (scope.event.closedAt !== null) throw no('event.closed');
    await house.store.attempts.void(scope.attempt.id, byOf(ask));
    const { id, team } = scope.attempt;
    await house.hub.stir(scope.event.id, { what: 'attempt', team, attempt: id, next: 0 }, { what: 'board' });
    return {};
  },
};

/** A team may act while the teacher does: then the teacher's act comes after. */
const ROUNDS = 10;

async function teach(house: House, game: Game, act: Extract<Act, { kind: 'grant' | 'inject' }>, by: By) {
  mustGoOn(game.attempt);
  if (game.event.closedAt !== null) throw no('event.closed');
  const mark: Mark = { by: 'teacher', at: new Date(by.at).toISOString(), note: by.reason };
  for (let round = 0; ; round++) {
    const seq = ((await house.store.acts.at(game.attempt.id, 'last'))?.seq ?? -1) + 1;
    try {
      const { receipt } = await postAct(house, game, { seq, act, mark, draft: null });
      const details = { seq, ...act };
      const done = { class: game.event.class, event: game.event.id, deed: `act.${act.kind}`, about: game.attempt.id };
      await house.store.audit.note({ ...done, details }, by);
      return { seq, receipt };
    } catch (error) {
      const moved = (error as { code?: string }).code === 'act.other';
      if (!moved || round >= ROUNDS) throw error;
    }
  }
}
