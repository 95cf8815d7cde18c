import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coins } from '../../../src/players/coins.ts';
import type { AudienceField } from '../../../src/sim/decide/knobs.ts';
import { AUDIENCE_FIELDS } from '../../../src/sim/decide/knobs.ts';
import { countFiles, fileValue, matchFiles, NOT_KNOWN } from '../../../src/sim/people/audience.ts';
import { FILE_FIELDS, FILE_STAGES } from '../../../src/sim/people/vocabulary.ts';
import { aFile } from '../levers/a-desk.ts';

type Query = Parameters<typeof matchFiles>[1];

const stage = (id: (typeof FILE_STAGES)[number]) => FILE_STAGES.indexOf(id);

/** Six people: asked and unhappy, asked and happy, never asked, silent, a stranger, one not yet in the market. */
function six() {
  const files = aFile(6);
  files.fileSatisfaction.set([40, 80, NOT_KNOWN, NOT_KNOWN, 20, 20]);
  files.fileSatisfactionTurn.set([4, 2, 0, 0, 5, 5]);
  files.fileOrders.set([3, 9, 1, 5, 0, 0]);
  files.fileLastOrder.set([0, 1, 2, 7, NOT_KNOWN, NOT_KNOWN]);
  files.fileStage.set([
    stage('repeat'),
    stage('loyal'),
    stage('first'),
    stage('silent'),
    stage('prospect'),
    stage('notYet'),
  ]);
  return files;
}
const found = (files: ReturnType<typeof six>, query: Parameters<typeof matchFiles>[1]) => [
  ...matchFiles(files, query, 5),
];

test('everybody on file is meant where nothing is asked, strangers and the unborn are not', () => {
  expect(found(six(), { all: [] })).toEqual([0, 1, 2, 3]);
});

test('a stranger is meant once a way to reach them is on file', () => {
  const files = six();
  files.fileFields[4] = 1 << FILE_FIELDS.indexOf('contact');
  files.fileFields[5] = 1 << FILE_FIELDS.indexOf('contact');
  expect(found(files, { all: [] })).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  ['below', { file: 'satisfaction', to: 55 }, [0]],
  ['above, without those never asked', { file: 'satisfaction', from: 60 }, [1]],
  ['both ends count', { file: 'orders', from: 3, to: 5 }, [0, 3]],
  ['the age of an answer counts from this turn', { file: 'satisfactionAge', to: 1 }, [0]],
  ['only those never asked', { file: 'satisfaction', from: NOT_KNOWN }, [2, 3]],
  ['turns of silence', { file: 'silentTurns', from: 2 }, [2, 3]],
  ['stages by their place', { file: 'stage', from: stage('repeat'), to: stage('loyal') }, [0, 1]],
] as const)('a test keeps those who pass: %s', (_why, test, who) => {
  expect(found(six(), { all: [test] })).toEqual(who);
});

test('all tests must pass', () => {
  const query = { all: [{ file: 'orders', from: 2 } as const, { file: 'silentTurns', to: 3 } as const] };
  expect(found(six(), query)).toEqual([0, 1]);
});

test('the order decides who is within the limit; those not known come last either way', () => {
  const up = { all: [], order: { by: 'satisfaction' as const, desc: false } };
  expect(found(six(), up)).toEqual([0, 1, 2, 3]);
  expect(found(six(), { ...up, order: { by: 'satisfaction', desc: true } })).toEqual([1, 0, 2, 3]);
  expect(found(six(), { all: [], order: { by: 'orders', desc: true }, limit: 2 })).toEqual([1, 3]);
  expect(found(six(), { all: [], limit: 2 })).toEqual([0, 1]);
});

test('fields are bits of their own', () => {
  const files = six();
  files.fileFields[2] = 1 << FILE_FIELDS.indexOf('consent');
  expect(found(files, { all: [{ file: 'field.consent', from: 1 }] })).toEqual([2]);
  expect(found(files, { all: [{ file: 'field.contact', from: 1 }] })).toEqual([]);
  expect(fileValue(files, 'field.consent', 2, 5)).toBe(1);
});

test('counting finds as many as matching', () => {
  const field = fc.constantFrom<AudienceField>(...AUDIENCE_FIELDS);
  const query = fc.record({
    all: fc.array(fc.record({ file: field, from: fc.nat(260), to: fc.nat(260) }), { maxLength: 3 }),
    limit: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(query, fc.boolean(), (asked, ranked) => {
      const order = ranked ? { order: { by: 'orders' as const, desc: true } } : {};
      expect(countFiles(six(), asked, 5)).toBe(found(six(), { ...asked, ...order }).length);
    }),
  );
});

test('of a large file exactly those are found whom reading it card by card would find', () => {
  const files = aFile(9000);
  const columns = [files.fileOrders, files.fileSatisfaction, files.fileSatisfactionTurn, files.fileLastOrder];
  const toss = coins('files');
  for (const column of columns) for (let who = 0; who < files.n; who++) column[who] = Math.floor(256 * toss());
  for (let who = 0; who < files.n; who++) files.fileStage[who] = Math.floor(FILE_STAGES.length * toss());
  const field = fc.constantFrom<AudienceField>('stage', 'orders', 'satisfaction', 'satisfactionAge', 'silentTurns');
  const least = fc.constantFrom(0, 3, 100, NOT_KNOWN);
  const query = fc.record({
    all: fc.array(fc.record({ file: field, from: least, to: fc.constantFrom(4, 200, 260) }), { maxLength: 2 }),
    limit: fc.constantFrom(1, 60, 5000, 9000),
    order: fc.option(fc.record({ by: field, desc: fc.boolean() }), { nil: undefined }),
  });
  const passes = (who: number, { all }: Query) =>
    all.every(({ file, from = -Infinity, to = Infinity }) => {
      const value = fileValue(files, file, who, 200);
      return value === null ? from === NOT_KNOWN : value >= from && value <= to;
    });
  const everybody = [...matchFiles(files, { all: [] }, 200)];
  fc.assert(
    fc.property(query, (asked) => {
      const { order, limit } = asked;
      const wanted = everybody.filter((who) => passes(who, asked));
      const key = (who: number) => {
        const value = order ? fileValue(files, order.by, who, 200) : 0;
        return value === null ? Number.MAX_VALUE : order?.desc ? -value : value;
      };
      wanted.sort((a, b) => key(a) - key(b) || a - b);
      expect([...matchFiles(files, asked, 200)]).toEqual(wanted.slice(0, limit));
    }),
    { numRuns: 60 },
  );
});
