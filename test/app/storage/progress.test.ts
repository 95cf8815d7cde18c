import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGNS } from '../../../src/app/ids.ts';
import { keepAttempts, readAttempts } from '../../../src/app/storage/attempts.ts';
import type { Attempt, Stars } from '../../../src/app/storage/progress.ts';
import { mergeAttempts, progressOf } from '../../../src/app/storage/progress.ts';
import { readCode, writeCode } from '../../../src/app/storage/progress-code.ts';
import { readProgress, writeProgressFile } from '../../../src/app/storage/progress-file.ts';
import { fakeStorage } from '../fake-storage.ts';

const NONE: Stars = [false, false, false];
const attempt = (scenario: string, total: number, stars: Stars = NONE, seed = 'autumn'): Attempt => ({
  scenario,
  stars,
  total,
  seed,
});

const anAttempt = fc.record({
  scenario: fc.constantFrom('T01', 'T05', 'T11', 'T14', 'T15'),
  stars: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  total: fc.integer({ min: 0, max: 1000 }),
  seed: fc.constantFrom('', 'autumn', 'winter'),
});
const someAttempts = fc.array(anAttempt, { maxLength: 12 });

/** What a code speaks of. */
const inShort = (attempts: readonly Attempt[]) =>
  progressOf(attempts)
    .map(({ scenario, stars, best, first }) => ({ scenario, stars, best: best.total, first: first.total }))
    .sort((a, b) => (a.scenario < b.scenario ? -1 : 1));

describe('progress', () => {
  test('keeps every star ever reached, the best total and the first', () => {
    const [one] = progressOf([
      attempt('T14', 612, [true, false, false]),
      attempt('T14', 723, [false, true, false]),
      attempt('T14', 500),
    ]);
    expect(one).toMatchObject({ stars: [true, true, false], best: { total: 723 }, first: { total: 612 }, attempts: 3 });
  });

  test('merged with what is brought loses nothing on either side, and merging again changes nothing', () => {
    fc.assert(
      fc.property(someAttempts, someAttempts, (here, brought) => {
        const merged = mergeAttempts(here, brought);
        expect(merged.slice(0, here.length)).toEqual(here);
        expect(mergeAttempts(merged, brought)).toEqual(merged);
        for (const before of [...progressOf(here), ...progressOf(brought)]) {
          const after = progressOf(merged).find(({ scenario }) => scenario === before.scenario)!;
          expect(after.best.total).toBeGreaterThanOrEqual(before.best.total);
          expect(before.stars.every((star, k) => !star || after.stars[k])).toBe(true);
        }
      }),
    );
  });

  test('one that comes back by its own code adds nothing', () => {
    const here = [attempt('T14', 612, [true, false, false])];
    const code = readCode(writeCode(progressOf(here)));
    expect(code.ok && mergeAttempts(here, code.value)).toEqual(here);
  });
});

describe('a progress code', () => {
  test('brings back stars, best and first total of every task, however it was typed', () => {
    fc.assert(
      fc.property(someAttempts, fc.boolean(), (attempts, small) => {
        const code = writeCode(progressOf(attempts));
        const read = readCode(small ? ` ${code.toLowerCase().replaceAll('-', ' – ')} ` : code);
        expect(read.ok && inShort(read.value)).toEqual(inShort(attempts));
      }),
    );
  });

  test('is short: one task takes twelve signs, all fifteen under a hundred', () => {
    expect(writeCode(progressOf([attempt('T14', 723)])).length).toBeLessThan(20);
    const all = Array.from({ length: 15 }, (_, k) => attempt(`T${String(k + 1).padStart(2, '0')}`, 1000));
    expect(writeCode(progressOf(all)).replaceAll('-', '').length).toBeLessThan(100);
  });

  test('with one sign changed, left out or doubled is refused', () => {
    const code = writeCode(progressOf([attempt('T14', 723, [true, true, false]), attempt('T01', 881)]));
    const signs = code.slice(3).replaceAll('-', '');
    fc.assert(
      fc.property(fc.nat(signs.length - 1), fc.constantFrom(...SIGNS), fc.nat(2), (at, sign, how) => {
        const spoilt = [
          signs.slice(0, at) + sign + signs.slice(at + 1),
          signs.slice(0, at) + signs.slice(at + 1),
          signs.slice(0, at) + signs[at]! + signs.slice(at),
        ][how]!;
        if (spoilt === signs) return;
        expect(readCode(`R1-${spoilt}`).ok).toBe(false);
      }),
    );
  });

  test.each([
    { text: '', code: 'progress.notKnown' },
    { text: 'hello', code: 'progress.notKnown' },
    { text: 'R2-ABCDE', code: 'progress.otherVersion' },
    { text: 'R1-ABC0E', code: 'progress.wrongSign', because: { sign: '0', at: 4 } },
    { text: 'R1-2', code: 'progress.tooShort', because: { n: 1 } },
    { text: 'R1-2222222', code: 'progress.mistyped' },
  ])('$text is refused: $code', ({ text, code, because = {} }) => {
    expect(readCode(text)).toMatchObject({ ok: false, refusals: [{ code, because }] });
  });
});

describe('a progress file', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(someAttempts, (attempts) => {
        const read = readProgress(writeProgressFile({ attempts, games: [] }));
        expect(read).toEqual({ ok: true, value: { attempts, games: [] } });
      }),
    );
  });

  test('passes over what is no attempt and no game', () => {
    const text = JSON.stringify({
      kind: 'rapport progress',
      format: 1,
      attempts: [attempt('T14', 723), attempt('T14', 1001), { scenario: 'T14' }, null, attempt('../x', 1)],
      games: [{ id: 'one' }, null, 7],
    });
    expect(readProgress(`\ufeff${text}`)).toEqual({ ok: true, value: { attempts: [attempt('T14', 723)], games: [] } });
  });

  test.each([
    { text: '{', code: 'progress.notKnown' },
    { text: '{"kind":"something else","format":1}', code: 'progress.notKnown' },
    { text: '{"kind":"rapport progress","format":2}', code: 'progress.otherVersion' },
    { text: `{"pad":"${'x'.repeat(8_000_000)}"}`, code: 'progress.tooLarge' },
  ])('that is none is refused: $code', ({ text, code }) => {
    expect(readProgress(text)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe('attempts in the small store', () => {
  test('are there again, and what is no attempt is passed over', () => {
    const store = fakeStorage();
    const attempts = [attempt('T14', 723, [true, true, false])];
    expect(keepAttempts(store, attempts)).toBe(true);
    expect(readAttempts(store)).toEqual(attempts);
    store.setItem('rapport.stars', '[1,{"scenario":"T14"}]');
    expect(readAttempts(store)).toEqual([]);
    store.setItem('rapport.stars', 'not JSON');
    expect(readAttempts(store)).toEqual([]);
  });

  test('that cannot be kept are told of, not thrown over', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(keepAttempts(full, [])).toBe(false);
    expect(keepAttempts(null, [])).toBe(false);
    expect(readAttempts(null)).toEqual([]);
  });
});
