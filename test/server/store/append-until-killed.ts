// A server's writing half, for tests that kill it: appends to every log it is named and tells of each act that was
// acknowledged, until it is killed. It takes up each log where it ends, sending the last act once more.
import { writeSync } from 'node:fs';
import type { Place } from '../../../src/server/store/open-store.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { entry } from './entry.ts';

const { place, attempts } = JSON.parse(process.argv[2] ?? '') as { place: Place; attempts: string[] };
const store = await openStore(place);

async function append(attempt: string): Promise<never> {
  for (let seq = Math.max(0, (await store.acts.log(attempt)).length - 1); ; seq++) {
    const answer = await store.acts.append(attempt, entry(seq));
    if (answer.kind !== 'new' && answer.kind !== 'same') throw new Error(`act ${seq}: ${answer.kind}`);
    writeSync(1, `${JSON.stringify({ attempt, seq, receipt: answer.receipt })}\n`);
  }
}

await Promise.all(attempts.map(append));
