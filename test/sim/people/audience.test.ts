import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AudienceField } from '../../../src/sim/decide/knobs.ts';
import { AUDIENCE_FIELDS } from '../../../src/sim/decide/knobs.ts';
import { countFiles, fileValue, matchFiles, NOT_KNOWN } from '../../../src/sim/people/audience.ts';
import { FILE_FIELDS, FILE_STAGES } from '../../../src/sim/people/vocabulary.ts';
import { aFile } from '../levers/twelve.ts';

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
