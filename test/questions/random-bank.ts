import fc from 'fast-check';
import type { Language } from '../../src/sim/index.ts';

/** Signs that formats read as their own, letters of three scripts, and what spreadsheets would run. */
const SIGNS = [...'~=#{}:\\%[]->|"\',;+@•!?*<>&/ab T1', '需', '利', '潤', '。', '：', '𠮷', 'é', '\t'];
const line = fc
  .array(fc.constantFrom(...SIGNS.filter((sign) => sign !== '\t')), { minLength: 1, maxLength: 14 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '');
/** What begins like a comment after a gap would be one to other readers of GIFT. */
const passage = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))
  .filter((text) => !/^\s*\/\//m.test(text) && !text.includes('__'));
const term = line.filter((text) => !/->|\|/.test(text) && /[\p{L}\p{N}]/u.test(text));

const id = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,9}$/);
const weight = fc.constantFrom('low', 'medium', 'high');

/** A bank of questions of all kinds in these languages, whatever stands in its texts. */
export function randomBank(languages: readonly Language[]) {
  const said = <T>(of: fc.Arbitrary<T>) =>
    fc.tuple(...languages.map(() => of)).map((texts) => Object.fromEntries(languages.map((one, k) => [one, texts[k]])));
  const apart = fc.uniqueArray(line, { minLength: 8, maxLength: 8 });
  const options = fc
    .tuple(said(apart), fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), fc.nat(7))
    .map(([lists, right, one]) => ({
      says: right.map((_, k) =>
        Object.fromEntries(languages.map((language) => [language, (lists[language] as string[])[k]])),
      ),
      right,
      one: one % right.length,
    }));
  const point = fc.record({ says: said(line) });
  const known = fc.record({ says: said(line), terms: said(fc.array(term, { minLength: 1, maxLength: 3 })) });
  const body = fc.oneof(
    fc.record({ kind: fc.constant('trueFalse'), key: fc.boolean(), asks: said(passage) }),
    fc.tuple(options, said(passage)).map(([{ says, one }, asks]) => ({
      kind: 'single',
      asks,
      options: says.map((text, k) => ({ says: text, right: k === one })),
    })),
    fc.tuple(options, said(passage)).map(([{ says, right, one }, asks]) => ({
      kind: 'multiple',
      asks,
      options: says.map((text, k) => ({ says: text, right: right[k]! || k === one })),
    })),
    fc
      .tuple(said(fc.tuple(passage, passage)), said(fc.array(term, { minLength: 1, maxLength: 4 })))
      .map(([parts, accepts]) => ({
        kind: 'blank',
        asks: Object.fromEntries(
          languages.map((language) => [language, (parts[language] as [string, string]).join('____')]),
        ),
        accepts,
      })),
    fc.record({
      kind: fc.constant('short'),
      asks: said(passage),
      wanted: fc.constant(1),
      points: fc.array(known, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('essay'),
      asks: said(passage),
      points: fc.array(point, { minLength: 1, maxLength: 4 }),
    }),
  );
  const common = fc.record(
    {
      module: fc.constantFrom('M1', 'M2', 'M3', 'M4', 'M5'),
      concept: id,
      state: fc.constantFrom('open', 'review'),
      flags: fc.array(fc.record({ weight, says: said(line) }), { maxLength: 2 }),
      source: fc.constantFrom('Q01', 'Q64'),
      explains: said(passage),
    },
    { requiredKeys: ['module', 'concept', 'state', 'flags'] },
  );
  return fc.uniqueArray(fc.tuple(id, common, body), { maxLength: 6, selector: ([own]) => own }).map((list) => ({
    format: 1,
    languages: [...languages],
    questions: list.map(([own, head, rest]) => ({ id: own, ...head, ...rest })),
  }));
}
