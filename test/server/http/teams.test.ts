import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftId } from '../../../src/wire/draft-id.ts';
import type { TestHouse } from './house.ts';
import { begun, DATABASES, joined, openClass, openHouse, standing, viewOf } from './house.ts';

describe.each(DATABASES)('a team of two, on %s', (_name, make) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(make);
  });
  afterAll(() => house.end());

  async function pair(rules: Record<string, unknown> = {}) {
    const { event, teacher, class: klass } = await openClass(house, { teamSize: 2, ...rules });
    const one = await joined(house, event.code, 'one');
    const two = await joined(house, event.code, 'two');
    expect(two.team).toBe(one.team);
    const game = await begun(one.student, event.id);
    const { decisions } = standing(viewOf(game));
    const at = { event: event.id, team: one.team, attempt: game.id, class: klass.id };
    return { event, teacher, one, two, game, decisions, at, lever: Object.keys(decisions)[0]! };
  }

  test('who joins with a code fills teams up, then opens a new one; a full team is refused', async () => {
    const { event, one } = await pair();
    const third = await joined(house, event.code, 'three');
    expect(third.team).not.toBe(one.team);
    const lobby = await third.student.get('code', { code: event.code.toLowerCase() });
    expect(lobby).toMatchObject({ kind: 'event', teamSize: 2, teams: [{ free: 0 }, { free: 1 }] });
    const late = await third.student.ask('join', {}, { code: event.code, nickname: 'four', team: one.team });
    expect(late).toMatchObject({ status: 409, error: { code: 'team.full' } });
  });

  test('both see one draft; its id is what its content is; a close is held against it', async () => {
    const { one, two, at, decisions, lever } = await pair();
    const value = { ...decisions[lever]! };
    const put = await one.student.get('putDraft', at, { turn: 1, lever, value });
    const seen = await two.student.get('draft', at);
    expect(seen).toEqual(put);
    expect(seen).toMatchObject({ levers: { [lever]: value }, seats: { [lever]: one.seat.id }, of: 2 });
    expect(seen.id).toBe(draftId(seen));
    const act = { kind: 'close', decisions };
    const post = (draft?: string) => two.student.ask('act', { ...at, seq: 0 }, { act, ...(draft ? { draft } : {}) });
    expect((await post()).error.code).toBe('draft.stale');
    expect((await post('0'.repeat(64))).error.code).toBe('draft.stale');
    await one.student.get('putDraft', at, { turn: 1, lever, value: null });
    expect((await post(seen.id)).error.code).toBe('draft.stale');
    await one.student.get('putDraft', at, { turn: 1, lever, value: { ...value, strange: 7 } });
    const moved = (await two.student.get('draft', at)).id;
    expect(await post(moved)).toMatchObject({
      status: 409,
      error: { code: 'draft.stale', where: 'body.act.decisions' },
    });
    await one.student.get('putDraft', at, { turn: 1, lever, value });
    expect((await post(seen.id)).status).toBe(200);
    const decided = await one.student.get('decided', at);
    expect(decided.acts).toMatchObject([
      { kind: 'close', turn: 1, by: 'seat', seat: two.seat.id, levers: { [lever]: one.seat.id } },
    ]);
    expect((await one.student.ask('putDraft', at, { turn: 1, lever, value })).error.code).toBe('draft.otherTurn');
  });

  test('a lever of a family that one seat has is not the other’s to set', async () => {
    const { one, two, at, decisions, lever, game } = await pair();
    const { family } = viewOf(game).desk.find((desk) => desk.lever === lever)!;
    await one.student.get('families', at, { owners: { [family]: one.seat.id } });
    const put = (seat: typeof one) => seat.student.ask('putDraft', at, { turn: 1, lever, value: decisions[lever] });
    expect(await put(two)).toMatchObject({ status: 403, error: { code: 'act.notYourLever' } });
    expect((await put(one)).status).toBe(200);
    await two.student.get('families', at, { owners: { [family]: null } });
    expect((await put(two)).status).toBe(200);
    expect((await one.student.ask('families', at, { owners: { nothing: null } })).status).toBe(400);
    const stranger = await one.student.ask('families', at, { owners: { [family]: 'f'.repeat(32) } });
    expect(stranger).toMatchObject({ status: 404, error: { code: 'seat.unknown' } });
    expect((await one.student.ask('putDraft', at, { turn: 1, lever: 'nothing', value: {} })).status).toBe(400);
  });

  test('where all must agree, one seat alone does not close the turn', async () => {
    const { one, two, at, decisions } = await pair({ confirm: 'all' });
    const { id: draft } = await one.student.get('draft', at);
    const post = () => one.student.ask('act', { ...at, seq: 0 }, { act: { kind: 'close', decisions }, draft });
    expect(await post()).toMatchObject({ status: 409, error: { code: 'draft.notAgreed' } });
    expect((await two.student.ask('agree', at, { turn: 1, draft: '0'.repeat(64) })).error.code).toBe('draft.stale');
    expect((await two.student.get('agree', at, { turn: 1, draft })).agreed).toEqual([two.seat.id]);
    expect((await post()).status).toBe(200);
  });

  test('both confirm at once: one act, and both are answered', async () => {
    const { one, two, at, decisions } = await pair();
    const { id: draft } = await one.student.get('draft', at);
    const both = await Promise.all(
      [one, two].map(({ student }) =>
        student.ask('act', { ...at, seq: 0 }, { act: { kind: 'close', decisions }, draft }),
      ),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0]!.text).toBe(both[1]!.text);
    expect(await house.store.acts.log(at.attempt)).toHaveLength(1);
  });

  test('what a teacher does moves the game, is in the audit, and who acts then is told to look', async () => {
    const { teacher, one, at, game } = await pair();
    const helped = await teacher.get('grant', at, { cents: 50_000, reason: 'a fair wind' });
    expect(helped.seq).toBe(0);
    const stood = await one.student.get('attempt', at);
    expect(stood.attempt.next).toBe(1);
    expect(viewOf(stood).firm.owing.map(({ line, cents }) => [line, Math.abs(cents)])).toContainEqual([
      'grant',
      50_000,
    ]);
    const { id: draft } = await one.student.get('draft', at);
    const late = await one.student.ask('act', { ...at, seq: 0 }, { act: standing(viewOf(game)), draft });
    expect(late).toMatchObject({ status: 409, error: { code: 'act.other', next: 1 } });
    expect((await teacher.ask('inject', at, { event: 'nothing', reason: 'x' })).error.code).toBe('act.refused');
    expect((await teacher.ask('grant', at, { cents: 1, reason: '' })).status).toBe(400);
    await teacher.get('restart', at, { reason: 'again' });
    expect((await one.student.ask('act', { ...at, seq: 1 }, { act: standing(viewOf(stood)), draft })).error.code).toBe(
      'attempt.over',
    );
    const { rows } = await teacher.get('audit', at);
    expect(rows.map(({ deed, reason }) => [deed, reason])).toEqual([
      ['act.grant', 'a fair wind'],
      ['attempt.void', 'again'],
    ]);
  });

  test('a deadline that has passed closes the turn by the event’s rule; force does so at once; the grid tells', async () => {
    const { teacher, one, two, at } = await pair({ missing: 'repeat' });
    const timed = await house.another({ keepsTime: true });
    const due = house.clock.now + 1000;
    await teacher.get('deadline', at, { turn: 2, at: due, reason: '' });
    house.clock.now = due;
    for (let k = 0; k < 600 && (await one.student.get('attempt', at)).attempt.next < 2; k++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await timed.close();
    expect((await one.student.get('decided', at)).acts.map(({ by }) => by)).toEqual(['policy', 'policy']);
    expect(await teacher.get('force', at, { reason: 'end of the lesson' })).toEqual({ closed: 1 });
    const grid = await teacher.get('grid', at);
    expect(grid.teams).toMatchObject([{ entered: true, slow: false, attempts: [{ turns: 3, acts: 3 }] }]);
    expect(grid.teams[0]!.seats.map(({ nickname }) => nickname)).toEqual(['one', 'two']);
    await two.student.get('putDraft', at, {
      turn: 4,
      lever: Object.keys(standing(viewOf(await two.student.get('attempt', at))).decisions)[0]!,
      value: {},
    });
    expect((await teacher.get('grid', at)).teams[0]!.drafted).toMatchObject({ levers: 1, seats: 1 });
  });

  test('a purge forgets the people and keeps the games', async () => {
    const { teacher, one, at, event } = await pair();
    await teacher.get('force', at, { missing: 'nothing', reason: '' });
    await teacher.get('purge', at, { reason: 'end of term' });
    expect((await one.student.ask('event', at)).status).toBe(401);
    expect((await teacher.get('classPage', at)).seats).toEqual([]);
    expect((await one.student.ask('join', {}, { code: event.code, nickname: 'again' })).error.code).toBe(
      'class.purged',
    );
    await teacher.get('closeEvent', at, { reason: '' });
    expect((await teacher.get('grid', at)).teams[0]!.attempts).toMatchObject([{ turns: 1 }]);
  });
});
