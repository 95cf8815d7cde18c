import { expect, test } from 'vitest';
import { ROUTES } from '../../../src/wire/routes.ts';
import { begun, joined, openClass, openHouse, Person, playOut } from './house.ts';

test('the description names every route, with its parameters, body and answer', async () => {
  const house = await openHouse();
  const { body } = await new Person(house.app).ask('openapi');
  const paths = (
    body as unknown as { paths: Record<string, Record<string, { operationId: string; requestBody?: unknown }>> }
  ).paths;
  const listed = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(listed.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(ROUTES).toSorted());
  const act = paths['/attempts/{attempt}/acts/{seq}']!['post']!;
  expect(JSON.stringify(act.requestBody)).toContain('additionalProperties":false');
  await house.end();
});

test('metrics count requests by route and say nothing of anybody; health follows the database', async () => {
  const house = await openHouse();
  const { event } = await openClass(house);
  const { student } = await joined(house, event.code, 'Ida');
  const game = await begun(student, event.id);
  await playOut(student, game.id);
  const { text } = await student.ask('metrics');
  expect(text).toContain('rapport_requests_total{route="act",status="200"} 6');
  expect(text).toMatch(/rapport_request_seconds_bucket\{route="act",le="\+Inf"\} 6/);
  for (const secret of ['Ida', event.code, game.id, event.id]) expect(text).not.toContain(secret);
  expect((await student.ask('health')).body).toEqual({ status: 'ok' });
  await house.store.close();
  expect(await student.ask('health')).toMatchObject({ status: 503, body: { status: 'noStore' } });
  await house.end();
});

test('the log has a line for each request, with its route and status, and nothing of who asked or about whom', async () => {
  const lines: string[] = [];
  const house = await openHouse(undefined, {
    logger: { level: 'info', stream: { write: (line) => lines.push(line) } },
  });
  const { event, link } = await openClass(house);
  const { student, link: seat } = await joined(house, event.code, 'Ida');
  await student.ask('act', { attempt: 'f'.repeat(32), seq: 0 }, { act: 1 });
  const told = lines.join('');
  expect(told).toContain('"route":"join","status":200');
  expect(told).toContain('"route":"act","status":404');
  for (const secret of ['Ida', link, seat, event.code, event.id, '127.0.0.1', 'cookie'])
    expect(told).not.toContain(secret);
  await house.end();
});

test('a server that stops takes no more, lets what is under way come to its end, and a restart goes on from there', async () => {
  const house = await openHouse();
  const { event } = await openClass(house);
  const { student } = await joined(house, event.code, 'Ida');
  const game = await begun(student, event.id);
  const stopping = await house.another();
  const playing = playOut(student.at(stopping), game.id).catch(() => null);
  await stopping.close();
  await playing;
  expect((await student.ask('attempt', { attempt: game.id })).status).toBe(200);
  await house.end();
});
