import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { begun, stage } from '../bench.ts';
import { hashOf } from '../entry.ts';
import type { Ground } from './store-contract.ts';

const LANES = 6;
const CHILD = join(import.meta.dirname, '../append-until-killed.ts');

interface Told {
  readonly attempt: string;
  readonly seq: number;
  readonly receipt: number;
}

/** Lets another process append to all logs at once, and kills it when it has been told of some acts. */
function appendAndKill(place: unknown, attempts: readonly string[], acts: number): Promise<Told[]> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify({ place, attempts })], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: Told[] = [];
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  createInterface(child.stdout).on('line', (line) => {
    // a line that was cut off was not told
    if (line.endsWith('}')) told.push(JSON.parse(line) as Told);
    if (told.length >= acts) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.once('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(told);
      else reject(new Error(`the process ended by itself: ${complaint}`));
    });
  });
}

/** @param rounds  how often the process is killed */
export function killsContract(on: () => Ground, rounds: number): void {
  test(`killed ${rounds} times while it appends, no acknowledged act is lost and none is doubled`, async () => {
    const { store, bench } = on();
    const { event, teams } = await stage(store, { quota: LANES });
    const attempts: string[] = [];
    for (let k = 0; k < LANES; k++) attempts.push((await begun(store, event, teams[0]!)).id);
    const told = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      // never at the same moment of a round
      const acts = 30 + ((round * 37) % 60);
      for (const { attempt, seq, receipt } of await appendAndKill(bench.place, attempts, acts)) {
        const key = `${attempt} ${seq}`;
        expect(told.get(key) ?? receipt).toBe(receipt);
        told.set(key, receipt);
      }
      const logs = await Promise.all(attempts.map((attempt) => store.acts.log(attempt)));
      const rows = new Map<string, number>();
      for (const [k, log] of logs.entries()) {
        expect(log.map(({ seq }) => seq)).toEqual(log.map((_, seq) => seq));
        expect(log.map(({ body }) => body)).toEqual(log.map(({ seq }) => hashOf(`body ${seq}`)));
        for (const { seq, receipt } of log) rows.set(`${attempts[k]} ${seq}`, receipt);
      }
      expect(new Set(rows.values()).size).toBe(rows.size);
      for (const [key, receipt] of told) expect(rows.get(key)).toBe(receipt);
      // what was under way in each lane may be there without having been told
      expect(rows.size - told.size).toBeLessThanOrEqual(LANES * (round + 1));
    }
    expect(told.size).toBeGreaterThanOrEqual(30 * rounds);
  });
}
