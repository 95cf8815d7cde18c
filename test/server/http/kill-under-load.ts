import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { verifyEvent } from '../../../src/proof/verify-event.ts';
import type { TestHouse } from './house.ts';
import { keptOf, lostOrDoubled, seatClients } from './load-client.ts';

const PROGRAM = new URL('./serve-until-killed.ts', import.meta.url).pathname;
const CLIENTS = 4;
/** A kill comes at some moment of this time after the first acts. */
const MOMENTS_MS = 150;

/** Another process that serves the same database. */
export function serve(house: Pick<TestHouse, 'bench' | 'dist'>): {
  readonly child: ChildProcess;
  readonly address: Promise<string>;
} {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify({ place: house.bench.place, dist: house.dist })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (part) => resolve(`http://127.0.0.1:${String(part).trim()}`));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it served`)));
  });
  return { child, address };
}

/** Kills a server under load again and again: nothing it acknowledged is lost or doubled, and every score verifies. */
export async function killUnderLoad(house: TestHouse, kills: number): Promise<void> {
  let running: ChildProcess | null = null;
  try {
    const { event, teacher, clients } = await seatClients(house, CLIENTS);
    for (let kill = 0; kill < kills; kill++) {
      const { child, address } = serve(house);
      running = child;
      const server = await address;
      const playing = Promise.all(clients.map((client) => client.playAt(server)));
      const before = keptOf(clients).length;
      // some acts must have come, so that there is something to lose; should a client fail, its error ends the test
      while (keptOf(clients).length < before + CLIENTS) await Promise.race([wait(5), failedOf(playing)]);
      await wait(Math.random() * MOMENTS_MS);
      child.kill('SIGKILL');
      await playing;
    }
    // what is left of the games is played to its end, so that there are scores to verify
    const { child, address } = serve(house);
    running = child;
    const server = await address;
    await Promise.all(clients.map((client) => client.playAt(server, () => client.over === 0)));
    expect(await lostOrDoubled(house.store, keptOf(clients))).toEqual([]);
    await teacher.get('closeEvent', { event: event.id }, { reason: 'over' });
    const verdict = await verifyEvent(house.store.exportEvent(event.id));
    expect(verdict.flaws).toEqual([]);
    expect(verdict.acts).toBeGreaterThanOrEqual(keptOf(clients).length);
    expect(verdict.scores).toBeGreaterThanOrEqual(CLIENTS);
  } finally {
    running?.kill('SIGKILL');
  }
}

/** Settles only when what it waits for fails. */
const failedOf = (work: Promise<unknown>): Promise<never> => new Promise((_, reject) => void work.catch(reject));
