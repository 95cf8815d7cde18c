import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProofNews } from '../../../src/app/proof/judge-file.ts';
import { judgeFile } from '../../../src/app/proof/judge-file.ts';
import { eventClaims, recordClaims } from '../../../src/ui/class/proof-claims.ts';
import type { TestHouse } from '../../server/http/house.ts';
import { begun, joined, openClass, openHouse, Person, playOut } from '../../server/http/house.ts';

let house: TestHouse;
let lines: readonly Record<string, never>[];
let record: Record<string, unknown>;

/** A sealed event of two teams that is over: its file, and the record of one of its games. */
beforeAll(async () => {
  house = await openHouse();
  const { event, teacher } = await openClass(house, { luck: 'own', cover: 'sealed' });
  let attempt = '';
  for (const name of ['a', 'b']) {
    const { student } = await joined(house, event.code, name, 'new');
    attempt = (await begun(student, event.id)).id;
    await playOut(student, attempt);
  }
  await teacher.get('closeEvent', { event: event.id }, { reason: 'over' });
  const stranger = new Person(house.app);
  const { text } = await stranger.ask('publishedFile', { event: event.id });
  lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  ({ record } = await stranger.get('record', { attempt }));
});
afterAll(() => house.end());

async function newsOf(text: string): Promise<readonly ProofNews[]> {
  const all: ProofNews[] = [];
  await judgeFile(new Blob([text]), (news) => all.push(news));
  return all;
}
type Loose = Record<string, Record<string, unknown>>;
/** The file with something changed in a copy of it. */
const fileWith = (change: (copy: Loose[]) => void): string => {
  const copy = structuredClone(lines) as unknown as Loose[];
  change(copy);
  return copy.map((line) => JSON.stringify(line)).join('\n');
};
async function failing(change: (copy: Loose[]) => void): Promise<readonly string[]> {
  const end = (await newsOf(fileWith(change))).at(-1);
  if (end?.kind !== 'event') throw new Error(`the file ended as ${end?.kind}`);
  return eventClaims(end.verdict).flatMap(({ id, state }) => (state === 'holds' ? [] : [`${id} ${state}`]));
}
const ofKind = (copy: readonly Loose[], kind: string) =>
  copy.filter((line) => (line as unknown as { kind: string }).kind === kind);

describe('an event file', () => {
  test('is told game by game with how much was read, and every claim of it holds', async () => {
    const news = await newsOf(fileWith(() => {}));
    expect(news.filter(({ kind }) => kind === 'game')).toHaveLength(2);
    expect(news[0]).toMatchObject({ kind: 'read' });
    expect(news.at(-1)).toMatchObject({ kind: 'event', verdict: { ok: true, attempts: 2, replayed: 2, scores: 2 } });
    expect(await failing(() => {})).toEqual([]);
  });

  test('names the claim that a change breaks', async () => {
    const score = (copy: Loose[]) => {
      const result = ofKind(copy, 'attempt')[0]!['result'] as { score: { total: number } };
      result.score.total += 10;
    };
    expect(await failing(score)).toEqual(['score fails', 'board fails']);
    const nonce = (copy: Loose[]) => {
      ofKind(copy, 'entry')[0]!['entry']!['nonce'] = 'f'.repeat(32);
    };
    expect(await failing(nonce)).toEqual(['luck fails']);
    const secret = (copy: Loose[]) => {
      (copy[0] as unknown as { seed: string }).seed = 'e'.repeat(64);
    };
    expect(await failing(secret)).toEqual(['commitment fails', 'luck fails']);
  });

  test('without its secret is not taken for sound: nothing of it could be played again', async () => {
    const hidden = (copy: Loose[]) => {
      (copy[0] as unknown as { seed: null }).seed = null;
    };
    expect(await failing(hidden)).toEqual(['commitment fails', 'luck unchecked', 'acts unchecked', 'score unchecked']);
  });

  test('that is cut off says which line cannot be read', async () => {
    const text = fileWith(() => {});
    expect((await newsOf(text.slice(0, -20))).at(-1)).toEqual({ kind: 'unreadable', line: lines.length });
  });
});

describe('the record of one game', () => {
  const judged = async (one: unknown) => {
    const [end] = (await newsOf(JSON.stringify(one, null, 2))).slice(-1);
    if (end?.kind !== 'record' || !end.reply.ok) throw new Error(`not judged: ${JSON.stringify(end)}`);
    return recordClaims(end.reply.value.verdict).map(({ id, state }) => `${id} ${state}`);
  };

  test('holds as it came', async () => {
    expect((await judged(record)).every((one) => one.endsWith('holds'))).toBe(true);
  });

  test('fails at the first thing that is not so; what comes after it was not checked', async () => {
    const chain = [...(record['chain'] as string[])];
    chain[2] = 'a'.repeat(64);
    const [shape, engine, scenario, luck, ...rest] = await judged({ ...record, chain });
    expect([shape, engine, scenario, luck]).toEqual(['shape holds', 'engine holds', 'scenario holds', 'luck holds']);
    expect(rest).toEqual(['acts fails', 'whole unchecked', 'score unchecked']);
    expect(await judged({ ...record, luck: 'b'.repeat(64) })).toContain('luck fails');
  });

  test('and what is none says so', async () => {
    expect((await newsOf('hello')).at(-1)).toMatchObject({ kind: 'record', reply: { ok: false } });
  });
});
