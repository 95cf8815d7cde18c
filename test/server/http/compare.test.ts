import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCsv } from '../../../src/sheets/csv.ts';
import { gradebook } from '../../../src/ui/class/gradebook.ts';
import type { Answer } from '../../../src/wire/routes.ts';
import type { Person, TestHouse } from './house.ts';
import { begun, joined, openClass, openHouse, playOut } from './house.ts';

let house: TestHouse;
let teacher: Person;
let event: Answer<'event'>['event'];
let students: Person[];

/** Two teams that leave everything as it is on the same luck, and a third that never began. */
beforeAll(async () => {
  house = await openHouse();
  ({ teacher, event } = await openClass(house, {}));
  students = [];
  for (const name of ['=cmd()', 'Bo', 'Cy']) {
    const { student, team } = await joined(house, event.code, name, 'new');
    students.push(student);
    if (name === 'Cy') continue;
    await student.get('nameTeam', { team }, { name: `@${name}` });
    await playOut(student, (await begun(student, event.id)).id);
  }
});
afterAll(() => house.end());

test('opens when the event is closed, for whoever holds the class', async () => {
  expect((await teacher.ask('compare', { event: event.id })).error.code).toBe('event.running');
  await teacher.get('closeEvent', { event: event.id }, { reason: 'over' });
  expect((await students[0]!.ask('compare', { event: event.id })).status).toBe(403);
  const { games, sameLuck, next } = await teacher.get('compare', { event: event.id });
  expect([games.map(({ teamNumber }) => teamNumber), sameLuck, next]).toEqual([[1, 2], true, null]);
});

test('tells every closed turn as it was: equal decisions on equal luck led to the same', async () => {
  const { games } = await teacher.get('compare', { event: event.id });
  const [one, other] = games;
  expect(one!.turns).toHaveLength(6);
  expect(one!.turns).toEqual(other!.turns);
  expect(one!.score).toBe(other!.score);
  for (const { satisfaction, customers, left, decisions, by } of one!.turns) {
    expect(satisfaction).toBeGreaterThanOrEqual(0);
    expect(satisfaction).toBeLessThanOrEqual(1000);
    expect(customers).toBeGreaterThanOrEqual(0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(Object.keys(decisions).length).toBeGreaterThan(0);
    expect(by).toBe('player');
  }
});

test('another attempt has games of its own, and pages go on where the one before ended', async () => {
  const second = await teacher.get('compare', {}, undefined, { url: `/events/${event.id}/compare?number=2` });
  expect(second.games).toEqual([]);
  const rest = await teacher.get('compare', {}, undefined, { url: `/events/${event.id}/compare?after=1` });
  expect(rest.games.map(({ teamNumber }) => teamNumber)).toEqual([2]);
});

test('the gradebook has a row for each team, and nothing in it is taken for a formula', async () => {
  const { games } = await teacher.get('compare', { event: event.id });
  const { teams } = await teacher.get('grid', { event: event.id });
  const table = gradebook(games, teams, { say: (key) => key, axisName: (axis) => axis });
  expect(table.map((row) => row.length)).toEqual(Array(3).fill(table[0]!.length));
  expect(table[1]!.slice(0, 4)).toEqual([1, '@=cmd()', '=cmd()', games[0]!.score! / 10]);
  const csv = writeCsv(table);
  expect(csv).toContain(",'@=cmd(),'=cmd(),");
  expect(csv.split('\r\n')).toHaveLength(4);
});
