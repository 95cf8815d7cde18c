import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL } from '../server/http/house.ts';
import { call, callJson, MAIN, ownFolder } from './rapport.ts';

const folder = ownFolder();
const data = folder.path('data');
const started: ChildProcess[] = [];
let server: string;
let scenario: string;

beforeAll(async () => {
  mkdirSync(folder.path('page'));
  folder.write('page/index.html', '<!doctype html><title>客情</title>');
  scenario = folder.path('small.json');
  folder.write('small.json', SMALL);
  const words = [
    'serve',
    '--json',
    '--port',
    '0',
    '--host',
    '127.0.0.1',
    '--page',
    folder.path('page'),
    '--data',
    data,
  ];
  const child = spawn(process.execPath, [MAIN, ...words]);
  started.push(child);
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (part) => resolve(String(part))));
  server = (JSON.parse(line) as { address: string }).address;
});
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** A value of a call that went well. */
async function done(...words: string[]): Promise<Record<string, unknown>> {
  const { code, value, err } = await callJson(...words);
  if (code !== 0) throw new Error(`${words[0]}: ${code} ${err}`);
  return value as Record<string, unknown>;
}

describe('an event from the command line', () => {
  it('is made, played over HTTP, closed, exported and verified; whatever is changed in the file is found', async () => {
    const klass = await done('class', 'new', '一班', '--data', data);
    const made = await done(
      'event',
      'new',
      scenario,
      '--class',
      `${klass['code']}`,
      '--sealed',
      '--quota',
      '2',
      '--data',
      data,
    );
    const code = `${made['code']}`;
    const played = await done(
      ...['play', scenario, '--server', server, '--event', code, '--player', 'random', '--attempts', '2'],
    );
    expect(played['attempts']).toMatchObject([
      { number: 1, turns: 6 },
      { number: 2, turns: 6 },
    ]);
    const file = folder.path('event.jsonl');
    const early = await callJson('event', 'export', code, '--out', file, '--data', data);
    expect(early).toMatchObject({ code: 1, value: { error: { code: 'event.running' } } });
    await done('event', 'close', code, '--data', data);
    await done('event', 'export', code, '--out', file, '--data', data);
    expect(await done('verify', '--event', file)).toMatchObject({ ok: true, attempts: 2, scores: 2, flaws: [] });

    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const changed = async (find: RegExp, put: string, kind: string) => {
      const k = lines.findIndex((line) => line.includes(`"kind":"${kind}"`) && find.test(line));
      expect(k, `${kind} ${find}`).toBeGreaterThanOrEqual(0);
      const other = folder.path('changed.jsonl');
      writeFileSync(other, lines.with(k, lines[k]!.replace(find, put)).join('\n'));
      const { code: exit, value } = await callJson('verify', '--event', other);
      expect(exit).toBe(1);
      return (value as { flaws: { what: string }[] }).flaws.map(({ what }) => what);
    };
    expect(await changed(/"seed":"[0-9a-f]{64}"\}$/, `"seed":"${'0'.repeat(64)}"}`, 'event')).toContain('commitment');
    expect(await changed(/"nonce":"[0-9a-f]{32}"/, `"nonce":"${'0'.repeat(32)}"`, 'entry')).toContain('luck');
    expect(await changed(/"total":\d+/, '"total":999', 'attempt')).toContain('score');
    expect(await changed(/"head":"[0-9a-f]{64}"/, `"head":"${'0'.repeat(64)}"`, 'attempt')).toContain('luck');
    expect(await changed(/"body":"[0-9a-f]{64}"/, `"body":"${'0'.repeat(64)}"`, 'attempt')).toContain('log');
    expect(await changed(/"score":\d+/, '"score":999', 'place')).toContain('place');
    expect(await changed(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`, 'seal')).toContain('seal');
    writeFileSync(folder.path('broken.jsonl'), `${lines[0]}\n{"kind":"toString"}`);
    const broken = await callJson('verify', '--event', folder.path('broken.jsonl'));
    expect(broken).toMatchObject({ code: 1, value: { error: { code: 'event.badLine' } } });
  });

  it('is backed up while it is played, and the backup restored elsewhere re-verifies every score', async () => {
    const klass = await done('class', 'new', '二班', '--data', data);
    const made = await done('event', 'new', scenario, '--class', `${klass['code']}`, '--quota', '5', '--data', data);
    const playing = done(
      ...['play', scenario, '--server', server, '--event', `${made['code']}`, '--player', 'random', '--attempts', '5'],
    );
    const file = folder.path('backup.db');
    await done('backup', file, '--data', data);
    await playing;
    expect(await callJson('backup', file, '--data', data)).toMatchObject({
      value: { error: { code: 'backup.exists' } },
    });
    const elsewhere = folder.path('elsewhere');
    const back = await done('restore', file, '--data', elsewhere);
    expect(back).toMatchObject({ ok: true, flaws: [] });
    expect(back['scores']).toBeGreaterThanOrEqual(2);
    const twice = await callJson('restore', file, '--data', elsewhere);
    expect(twice).toMatchObject({ code: 1, value: { error: { code: 'restore.notEmpty' } } });
    const none = await callJson('restore', scenario, '--data', folder.path('other'));
    expect(none).toMatchObject({ code: 1, value: { error: { code: 'restore.notOurs' } } });
  });

  it('says in one sentence what cannot be', async () => {
    expect(await call('event', 'hold', 'T14')).toMatchObject({
      code: 2,
      err: expect.stringContaining('new, close, export'),
    });
    expect(await call('event', 'new')).toMatchObject({ code: 2, err: expect.stringContaining('SCENARIO') });
    const nobody = await callJson('event', 'new', 'T01', '--class', 'AAAAAA', '--data', data);
    expect(nobody).toMatchObject({ code: 1, value: { error: { code: 'code.unknown' } } });
    const nowhere = await callJson(
      'play',
      scenario,
      '--server',
      'http://127.0.0.1:9',
      '--event',
      'AAAAAA',
      '--player',
      'random',
    );
    expect(nowhere).toMatchObject({ code: 1, value: { error: { code: 'server.notReached' } } });
    const wrong = await callJson('play', scenario, '--server', 'T14', '--event', 'AAAAAA', '--player', 'random');
    expect(wrong).toMatchObject({ code: 2, value: { error: { code: 'server.address' } } });
    const unknown = await callJson('play', scenario, '--server', server, '--event', 'AAAAAA', '--player', 'random');
    expect(unknown).toMatchObject({ code: 1, value: { error: { code: 'event.refused' } } });
  });
});
