import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { GameRecord } from '../../src/sim/index.ts';
import { callJson } from './rapport.ts';

/** What `play --json` prints. */
export interface Answer {
  readonly scenario: string;
  readonly rules: string;
  readonly engine: number;
  readonly seed: string;
  readonly turns: readonly { readonly turn: number; readonly sales: number }[];
  readonly score: { readonly total: number | null; readonly axes: Readonly<Record<string, number>> };
  readonly hash: string;
  readonly chain: readonly string[];
}

export const readRecord = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as GameRecord;

/** Plays a scenario of the catalogue from the command line, and holds the record it leaves to its chain and score. */
export async function playAndVerify(id: string, player: string, file: string): Promise<void> {
  const { value } = await callJson<Answer>('play', id, '--seed', 'c', '--player', player, '--out', file);
  expect(value.turns.map(({ turn }) => turn)).toEqual(value.turns.map((_, turn) => turn + 1));
  expect(Object.values(value.score.axes).every((points) => points >= 0 && points <= 100)).toBe(true);
  expect(readRecord(file).sealed).toBeUndefined();
  expect(await callJson('verify', file)).toMatchObject({
    code: 0,
    value: { ok: true, records: [{ score: value.score, scenario: { id, rules: value.rules, catalogue: true } }] },
  });
}
