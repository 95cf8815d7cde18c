import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineByNumber } from '../../src/engines/by-number.ts';
import type { EngineDoor } from '../../src/engines/door.ts';
import { door } from '../../src/engines/door.ts';
import { FROZEN } from '../../src/engines/frozen.ts';
import { buildEngine } from '../../tools/engine-file.ts';
import type { Golden } from '../../tools/golden-records.ts';
import { goldenRecords } from '../../tools/golden-records.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What an engine makes of a record of its day: the verdict, and the view of the last morning it was asked for. */
function replay(
  { parseScenario, readRecord, engine, startPlay, playAct, recordOf, legendOf }: EngineDoor,
  kept: Golden,
) {
  const parsed = parseScenario(kept.text);
  const read = readRecord(structuredClone(kept.record));
  if (!parsed.ok || !read.ok) throw new Error('the engine does not read what it has written');
  const rules = engine.prepare(parsed.scenario);
  let play = startPlay(rules, read.record.luck);
  for (const act of read.record.acts) {
    const played = playAct(play, act, { by: 'player' });
    if (!played.ok) throw new Error(`an act is refused: ${JSON.stringify(played.refusals)}`);
    play = played.play;
  }
  expect(legendOf(rules).moods.length).toBeGreaterThan(3);
  return { verdict: engine.verify(rules, read.record), record: recordOf(play) };
}

describe('an engine built into one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-engine-'));
  const records = goldenRecords(['random']);
  let file = '';
  let kept: EngineDoor;
  beforeAll(async () => {
    file = await buildEngine(ROOT, folder, 'engine.js');
    kept = ((await import(/* @vite-ignore */ file)) as { door: EngineDoor }).door;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('asks for no other file and builds no code from text', () => {
    const text = readFileSync(file, 'utf8');
    expect(text).not.toMatch(/^\s*import\s/m);
    expect(text).not.toMatch(/\bimport\s*\(/);
    expect(text.length).toBeGreaterThan(100_000);
  });

  test('leads every game of the catalogue to the same last link and the same score', () => {
    expect(kept.engine.version).toBe(door.engine.version);
    for (const golden of records) {
      const { verdict, record } = replay(kept, golden);
      expect(verdict).toEqual({ ok: true, score: golden.record.score });
      expect(record.chain).toEqual(golden.record.chain);
    }
  });

  test('finds the link from which on a record is not of it', () => {
    const [golden] = records;
    const chain = golden!.record.chain.with(3, '0'.repeat(64));
    expect(replay(kept, { ...golden!, record: { ...golden!.record, chain } }).verdict).toMatchObject({
      ok: false,
      act: 2,
    });
  });
});

describe('engines by number', () => {
  test('today’s is under its own, and where there is none there is none', async () => {
    expect(await engineByNumber(door.engine.version)).toBe(door);
    expect(await engineByNumber(999)).toBeNull();
    expect(Object.keys(FROZEN).map(Number)).toEqual(Array.from({ length: door.engine.version - 1 }, (_, k) => k + 1));
  });

  test('each that was frozen still leads its golden records to the same last link and score', async () => {
    for (const number of Object.keys(FROZEN).map(Number)) {
      const file = join(ROOT, `engines/${number}.golden.json.gz`);
      expect(existsSync(file)).toBe(true);
      const goldens = JSON.parse(gunzipSync(readFileSync(file)).toString()) as readonly Golden[];
      const frozen = (await engineByNumber(number))!;
      for (const golden of goldens) {
        const { verdict, record } = replay(frozen, golden);
        expect(verdict).toEqual({ ok: true, score: golden.record.score });
        expect(record.chain).toEqual(golden.record.chain);
      }
    }
  });
});
