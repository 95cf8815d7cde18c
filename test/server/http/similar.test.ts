import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestHouse } from './house.ts';
import { begun, joined, openClass, openHouse, playOut } from './house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.end());

test('the instructor is told which games are alike, by team, and a game taken out of the count is not compared', async () => {
  const { teacher, event } = await openClass(house, { quota: 2 });
  const teams: string[] = [];
  const games: string[] = [];
  for (const name of ['one', 'other', 'third']) {
    const { student, team } = await joined(house, event.code, name);
    const { id } = await begun(student, event.id);
    await playOut(student, id);
    teams.push(team);
    games.push(id);
  }
  await teacher.get('restart', { attempt: games[2]! }, { reason: 'again' });
  const found = await teacher.get('similar', { event: event.id });
  expect(found.games).toBe(2);
  expect(found.pairs).toHaveLength(1);
  const [pair] = found.pairs;
  expect(pair).toMatchObject({ exact: true });
  expect([pair!.first.team, pair!.second.team].toSorted()).toEqual(teams.slice(0, 2).toSorted());
});
