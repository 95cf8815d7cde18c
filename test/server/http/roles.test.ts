import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParamName, RouteName } from '../../../src/wire/routes.ts';
import { paramsOf, ROUTES } from '../../../src/wire/routes.ts';
import type { TestHouse } from './house.ts';
import { begun, joined, openClass, openHouse, Person } from './house.ts';

/** Who stands before each door. */
const WHO = ['nobody', 'seat', 'teammateOfOthers', 'otherClass', 'instructor', 'otherInstructor', 'owner'] as const;
type Who = (typeof WHO)[number];

const ALL = WHO;
const DESK = ['instructor', 'owner'] as const;
/** Whoever is in the class. */
const CLASS = ['seat', 'teammateOfOthers', ...DESK] as const;
const TEAM = ['seat', ...DESK] as const;

/** Whom each route lets in. Typed by the list of routes: a new one needs a row here. */
const MAY: Readonly<Record<RouteName, readonly Who[]>> = {
  health: ALL,
  metrics: ALL,
  openapi: ALL,
  signIn: ALL,
  signOut: ALL,
  resume: ALL,
  me: ALL,
  code: ALL,
  join: ALL,
  newClass: ['owner'],
  classes: ['owner'],
  classPage: DESK,
  room: CLASS,
  newTeam: DESK,
  nameTeam: TEAM,
  moveSeat: DESK,
  removeSeat: DESK,
  renewSeat: DESK,
  purge: DESK,
  audit: DESK,
  newEvent: DESK,
  event: CLASS,
  scenario: CLASS,
  published: ALL,
  publishedFile: ALL,
  times: DESK,
  pause: DESK,
  deadline: DESK,
  force: DESK,
  freeze: DESK,
  closeEvent: DESK,
  grid: DESK,
  board: CLASS,
  compare: DESK,
  stream: CLASS,
  exportEvent: DESK,
  similar: DESK,
  enter: ['seat', 'teammateOfOthers'],
  attempts: ['seat', 'teammateOfOthers'],
  begin: ['seat', 'teammateOfOthers'],
  attempt: TEAM,
  act: ['seat'],
  acts: TEAM,
  draft: TEAM,
  putDraft: ['seat'],
  agree: ['seat'],
  families: TEAM,
  decided: TEAM,
  record: ALL,
  grant: DESK,
  inject: DESK,
  restart: DESK,
};

let house: TestHouse;
let people: Readonly<Record<Who, Person>>;
let params: Readonly<Record<ParamName, string>>;
let address: string;

beforeAll(async () => {
  house = await openHouse();
  const { owner, teacher, class: klass, event } = await openClass(house, { teamSize: 2 });
  const other = await openClass(house);
  const own = await joined(house, event.code, 'own', 'new');
  const others = await joined(house, event.code, 'others', 'new');
  const foreign = await joined(house, other.event.code, 'foreign');
  const game = await begun(own.student, event.id);
  people = {
    nobody: new Person(house.app),
    seat: own.student,
    teammateOfOthers: others.student,
    otherClass: foreign.student,
    instructor: teacher,
    otherInstructor: other.teacher,
    owner,
  };
  const ids = { class: klass.id, team: own.team, seat: own.seat.id, event: event.id, attempt: game.id };
  params = { ...ids, code: event.code, seq: '0' };
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.end());

/** A body no route takes: who is let in is told that, and nothing is changed. */
const NONSENSE = { nonsense: true };

async function statusOf(name: RouteName, who: Who): Promise<number> {
  if (name !== 'stream') return (await people[who].ask(name, params, NONSENSE)).status;
  const cookie = [...people[who].cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const stop = new AbortController();
  const reply = await fetch(`${address}/events/${params.event}/stream`, { headers: { cookie }, signal: stop.signal });
  stop.abort();
  return reply.status;
}

describe.each(Object.keys(ROUTES) as RouteName[])('%s', (name) => {
  test.each(WHO)('for %s', async (who) => {
    const status = await statusOf(name, who);
    if (MAY[name].includes(who)) expect([200, 400, 409]).toContain(status);
    else expect(status).toBe(who === 'nobody' ? 401 : 403);
  });

  const ids = paramsOf(ROUTES[name].path).filter((one) => one !== 'seq' && one !== 'code');
  test.each(ids)('says 404 for %s that is nowhere, and for what is no id', async (one) => {
    const nowhere = await people.owner.ask(name, { ...params, [one]: 'f'.repeat(32) }, NONSENSE);
    const noId = await people.owner.ask(name, { ...params, [one]: '../x' }, NONSENSE);
    expect([nowhere.status, noId.status]).toEqual([404, 404]);
  });
});

test('nothing was changed by any of it', async () => {
  const { events, teams, seats } = await people.instructor.get('classPage', params);
  expect(events.map(({ closedAt, pausedAt, frozenAt }) => [closedAt, pausedAt, frozenAt])).toEqual([
    [null, null, null],
  ]);
  expect([teams.length, seats.length]).toEqual([2, 2]);
  expect(await house.store.acts.log(params.attempt)).toEqual([]);
});

test('a seat that was removed, and a link that was renewed, open nothing any more', async () => {
  const { teacher, event } = await openClass(house);
  const { student, seat, link } = await joined(house, event.code, 'gone');
  const renewed = await teacher.get('renewSeat', { seat: seat.id }, { reason: 'lost' });
  expect((await student.ask('event', { event: event.id })).status).toBe(401);
  expect((await student.ask('resume', {}, { link })).error.code).toBe('who.wrongKey');
  const spelled = renewed.link.toLowerCase().replace(/(.{5})/g, '$1-');
  expect((await student.get('resume', {}, { link: spelled.replace(/-$/, '') })).seat?.id).toBe(seat.id);
  expect((await student.ask('event', { event: event.id })).status).toBe(200);
  await teacher.get('removeSeat', { seat: seat.id }, { reason: '' });
  expect((await student.ask('event', { event: event.id })).status).toBe(401);
});

test('the link a program sends instead of a cookie is as good', async () => {
  const { link, class: klass } = await openClass(house);
  const robot = new Person(house.app);
  const headers = { authorization: `Bearer ${link}` };
  expect((await robot.ask('classPage', { class: klass.id }, undefined, { headers })).status).toBe(200);
  const wrong = { authorization: `Bearer ${link.slice(1)}A` };
  expect((await robot.ask('classPage', { class: klass.id }, undefined, { headers: wrong })).status).toBe(401);
});

test('the password signs in as the owner, a wrong one does not, and without one none does', async () => {
  const guarded = await house.another({ password: '二十六个字母' });
  const person = new Person(guarded);
  expect((await person.ask('signIn', {}, { key: '二十六個字母、' })).status).toBe(400);
  expect((await person.ask('signIn', {}, { key: 'not the password' })).error.code).toBe('who.wrongKey');
  const long = await house.another({ password: 'correct horse' });
  const owner = new Person(long);
  expect((await owner.get('signIn', {}, { key: 'correct horse' })).desk).toEqual({ role: 'owner' });
  expect(owner.cookies.get('rapport_desk')).toBe(await house.store.owner.link());
  expect((await new Person(house.app).ask('signIn', {}, { key: 'correct horse' })).status).toBe(401);
});

test('cookies are for the page alone, and Secure where a trusted proxy says it was https', async () => {
  const proxied = await house.another({ proxies: ['127.0.0.1'] });
  const key = await house.store.owner.link();
  const plain = await new Person(house.app).ask('signIn', {}, { key });
  expect(String(plain.headers['set-cookie'])).toMatch(
    /^rapport_desk=\w{26}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
  );
  const headers = { 'x-forwarded-proto': 'https' };
  const over = await new Person(proxied).ask('signIn', {}, { key }, { headers });
  expect(String(over.headers['set-cookie'])).toMatch(/; Secure$/);
  const forged = await new Person(house.app).ask('signIn', {}, { key }, { headers });
  expect(String(forged.headers['set-cookie'])).not.toContain('Secure');
});

test('a page of another site changes nothing', async () => {
  const body = { name: 'stolen' };
  const headers = { origin: 'http://evil.example' };
  const stolen = await people.owner.ask('newClass', {}, body, { headers });
  expect(stolen).toMatchObject({ status: 403, error: { code: 'request.otherSite' } });
  const own = { origin: 'http://localhost:80' };
  expect((await people.owner.ask('newClass', {}, body, { headers: own })).status).toBe(200);
});
