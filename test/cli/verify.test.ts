import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GameRecord } from '../../src/sim/index.ts';
import { call, callJson, ownFolder } from './rapport.ts';

const FIXTURE = 'test/fixtures/two-ends.json';
const folder = ownFolder();
type Loose = { -readonly [K in keyof GameRecord]: unknown };
interface Answer {
  readonly ok: boolean;
  readonly records: readonly {
    readonly file: string;
    readonly ok: boolean;
    readonly message: string;
    readonly act?: number;
    readonly what?: string;
    readonly problems?: readonly { readonly code: string; readonly line: number; readonly path: string }[];
  }[];
}

let whole: GameRecord;
let text = '';

beforeAll(async () => {
  const file = folder.path('whole.json');
  await call('play', FIXTURE, '--seed', 'verify', '--player', 'random', '--out', file);
  text = readFileSync(file, 'utf8');
  whole = JSON.parse(text) as GameRecord;
});

/** A file with the record changed. */
function changed(name: string, change: (record: Loose) => void): string {
  const record = structuredClone(whole) as Loose;
  change(record);
  return folder.write(`${name}.json`, JSON.stringify(record));
}
const flip = (hash: string) => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);
const acts = (record: Loose) => record.acts as GameRecord['acts'][number][];

describe('verify', () => {
  it('names the first act that differs and what about it', async () => {
    const closeAt = whole.acts.findIndex(({ kind }) => kind === 'close');
    const last = whole.acts.length - 1;
    const noted = { ...whole.acts[last], notes: { prediction: { measure: 'orders', direction: 'up', cause: 'x' } } };
    const cases: readonly (readonly [string, (record: Loose) => void, number, string, string])[] = [
      ['grant', (one) => acts(one).splice(1, 1, { kind: 'grant', cents: 1 }), 1, 'chain', 'acts[1]'],
      ['notes', (one) => acts(one).splice(last, 1, noted as never), last, 'chain', `acts[${last}] (close in turn 6)`],
      [
        'refused',
        (one) => acts(one).splice(closeAt, 1, { kind: 'close', decisions: {} }),
        closeAt,
        'refused',
        'lever.missing',
      ],
      ['link', (one) => Object.assign(one.chain as string[], { 3: flip(whole.chain[3]!) }), 2, 'chain', 'chain[3]'],
      ['opening', (one) => Object.assign(one.chain as string[], { 0: flip(whole.chain[0]!) }), -1, 'chain', 'chain[0]'],
      ['luck', (one) => Object.assign(one, { luck: flip(whole.luck) }), -1, 'chain', 'luck'],
      ['engine', (one) => Object.assign(one, { engine: 9 }), -1, 'engine', 'engine 9'],
      [
        'rules',
        (one) => Object.assign(one, { scenario: { id: 'TwoEnds', rules: flip(whole.scenario.rules) } }),
        -1,
        'scenario',
        'hash of the rules',
      ],
      ['total', (one) => Object.assign(one.score as object, { total: 999 }), -1, 'score', 'score.total says 999'],
      ['axis', (one) => Object.assign(one.score as object, { axes: { value: 1 } }), -1, 'score', 'score.axes.value'],
      ['links', (one) => (one.chain as string[]).pop(), -1, 'format', 'links'],
      [
        'end',
        (one) => {
          acts(one).pop();
          (one.chain as string[]).pop();
        },
        last,
        'unfinished',
        'turn 6 of 6',
      ],
    ];
    const files = cases.map(([name, change]) => changed(name, change));
    const { code, value, err } = await callJson<Answer>('verify', ...files);
    expect({ code, err, ok: value.ok }).toEqual({ code: 1, err: '', ok: false });
    for (const [k, [name, , act, what, named]] of cases.entries()) {
      expect(value.records[k], name).toMatchObject({ file: files[k], ok: false, act, what });
      expect(value.records[k]!.message, name).toContain(named);
    }
  });

  it('does not mind what is said about who played, when, and how long they thought', async () => {
    const marks = whole.acts.map((_, k) => ({ by: 'seat', seat: `客${k}`, at: 'noon', thoughtMs: k, note: 'x' }));
    const files = [
      changed('marked', (one) => Object.assign(one, { marks })),
      changed('unmarked', (one) => delete one.marks),
    ];
    expect(await callJson('verify', ...files)).toMatchObject({ code: 0, value: { ok: true } });
  });

  it('looks a scenario up in the catalogue when the record does not carry it', async () => {
    const bare = changed('bare', (one) => delete one.sealed);
    const { value } = await callJson<Answer>('verify', bare);
    expect(value.records[0]).toMatchObject({ ok: false, what: 'missing' });
    expect(value.records[0]!.message).toContain('TwoEnds');
  });

  it('says what is wrong with a scenario that the record carries, in the record’s own lines', async () => {
    const spoilt = changed('spoilt', (one) =>
      Object.assign((one.sealed as { scenario: object }).scenario, { posts: [] }),
    );
    const { value } = await callJson<Answer>('verify', spoilt);
    expect(value.records[0]).toMatchObject({ ok: false, what: 'scenario' });
    expect(value.records[0]!.problems!.map(({ path }) => path)).toContain('sealed.scenario.posts');
  });

  it('refuses files that are no records, each for its own reason', async () => {
    const cases = [
      [folder.write('empty.json', ''), 'file.empty'],
      [folder.write('words.json', 'hello'), 'json.symbol'],
      [folder.write('null.json', 'null'), 'shape.object'],
      [folder.write('list.json', '[]'), 'shape.object'],
      [folder.write('half.json', text.slice(0, text.indexOf('"TwoEnds') + 4)), 'json.openText'],
      [folder.write('twice.json', text.replace('{', '{"format":1,')), 'json.duplicateKey'],
      [folder.write('proto.json', text.replace('{', '{"__proto__":{},')), 'json.hostileKey'],
      [folder.write('deep.json', '['.repeat(10_000)), 'file.tooDeep'],
      [folder.write('bytes.json', Uint8Array.from([0x22, 0xc4, 0xe3, 0xba, 0xc3, 0x22])), 'encoding.legacyChinese'],
      [folder.hollow('huge.json', 5 * 1024 * 1024), 'file.tooBig'],
      [changed('format', (one) => Object.assign(one, { format: 2 })), 'shape.choice'],
      [changed('extra', (one) => Object.assign(one, { bonus: 100 })), 'shape.unknownKey'],
      [changed('short', (one) => delete one.luck), 'shape.missingKey'],
      [changed('hash', (one) => Object.assign(one, { luck: 'seven' })), 'shape.hash'],
      [changed('half points', (one) => Object.assign(one.score as object, { total: 1.5 })), 'shape.whole'],
      [
        changed('acts', (one) => Object.assign(one, { acts: Array(1501).fill({ kind: 'inject', event: 'x' }) })),
        'shape.tooMany',
      ],
    ] as const;
    const { code, value, err } = await callJson<Answer>('verify', ...cases.map(([file]) => file));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(value.records.map(({ file, problems }) => [file, problems?.[0]?.code])).toEqual(cases);
  });

  it('tells people one line for each record, and in their language', async () => {
    const good = folder.write('good.json', text);
    const bad = changed('bad', (one) => Object.assign(one, { luck: flip(whole.luck) }));
    const english = await call('verify', good, bad);
    expect(english.out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/good\.json: verified, .*TwoEnds/),
      expect.stringMatching(/bad\.json: does not verify: chain\[0\]/),
    ]);
    expect((await call('verify', good, '--lang', 'zh-Hant')).out).toContain('核對無誤');
  });
});
