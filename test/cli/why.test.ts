import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GameRecord } from '../../src/sim/index.ts';
import { call, callJson, ownFolder } from './rapport.ts';

const FIXTURE = 'test/fixtures/two-ends.json';
const folder = ownFolder();
const record = folder.path('game.json');
const T14 = folder.path('T14.json');

beforeAll(async () => {
  await call('play', FIXTURE, '--seed', 'why', '--player', 'random', '--out', record);
  await call('play', 'T14', '--seed', 'why', '--player', 'price-cutter', '--out', T14);
});

describe('why', () => {
  it('tells the story of a customer by number, and of a named one by id, in plain sentences', async () => {
    const [byNumber, byId] = [
      await call('why', record, '--customer', '1'),
      await call('why', record, '--customer', 'mei'),
    ];
    expect(byNumber).toEqual(byId);
    expect(byId).toMatchObject({ code: 0, err: '' });
    expect(byId.out).toMatch(/^Ms Mei (was still a customer at the end|left in .+|was no customer)/);
    expect(byId.out).toContain('On the same luck, with everything left as it was, Ms Mei would');
    expect((await call('why', record, '--customer', 'mei', '--lang', 'zh-Hant')).out).toContain('同樣的運氣');
  });

  it('gives programs the story with its numbers, the same every time', async () => {
    const words = ['why', T14, '--customer', '900'];
    const { value, code } = await callJson<{ customer: number; story: Record<string, unknown> }>(...words);
    expect(code).toBe(0);
    expect(value).toMatchObject({ ok: true, customer: 900, name: 'Customer 900', scenario: 'T14' });
    expect(Object.keys(value.story)).toEqual([
      'who',
      'segment',
      'fate',
      'twin',
      'causes',
      'together',
      'tips',
      'disposition',
      'path',
      'cents',
    ]);
    expect((await callJson(...words)).value).toEqual(value);
  });

  it('holds a game against another of the same luck, and against itself finds no cause', async () => {
    const { value } = await callJson<{ story: { causes: unknown[] }; sentences: string[] }>(
      ...['why', record, '--customer', '2', '--beside', record],
    );
    expect(value.story.causes).toEqual([]);
    expect(value.sentences[1]).toContain('in the game it is held against');
    const other = await call('why', record, '--customer', '2', '--beside', T14);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('same --seed') });
  });

  it('says who there is where nobody is by that number or name', async () => {
    for (const [written, named] of [
      ['0', '1 to 14'],
      ['15', '“15”'],
      ['meii', 'Did you mean mei?'],
      ['1.5', '“1.5”'],
    ] as const) {
      const { code, err, out } = await call('why', record, '--customer', written);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(named);
    }
  });

  it('tells nothing of a game that is not over or does not verify', async () => {
    const whole = JSON.parse(readFileSync(record, 'utf8')) as GameRecord;
    const short = { ...whole, acts: whole.acts.slice(0, -1), chain: whole.chain.slice(0, -1) };
    const cases = [
      [folder.write('short.json', JSON.stringify(short)), 'turn 6 of 6'],
      [folder.write('luck.json', JSON.stringify({ ...whole, luck: '0'.repeat(64) })), 'chain[0]'],
      [folder.write('none.json', '{}'), 'no sound record'],
      [folder.write('bare.json', JSON.stringify({ ...whole, sealed: undefined })), 'TwoEnds'],
    ] as const;
    for (const [file, named] of cases) {
      const { code, err, out } = await call('why', file, '--customer', '1');
      expect({ code, out }, named).toEqual({ code: 1, out: '' });
      expect(err).toContain(named);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });
});

describe('what-if', () => {
  const ask = (...words: readonly string[]) => call('what-if', record, '--turn', '2', '--set', ...words);

  it('shows axes, cash and people before and after, in the language asked for', async () => {
    const { code, out, err } = await call('what-if', T14, '--turn', '2', '--set', 'staff.agents=5');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^January: “Service staff” at “5” instead of “\d”\n/);
    for (const row of ['Satisfaction', 'Growth', 'Score', 'Cash']) expect(out).toMatch(new RegExp(`^${row} +\\S`, 'm'));
    expect(out).toMatch(/\d+ more would be customers and \d+ would have left/);
    expect((await ask('staff.agents=1', '--lang', 'zh-Hans')).out).toContain('而不是');
  });

  it('of what was decided anyway is zero throughout', async () => {
    const whole = JSON.parse(readFileSync(record, 'utf8')) as GameRecord;
    const second = whole.acts.filter((act) => act.kind === 'close')[1]!;
    const agents = second.decisions['staff']!['agents'];
    const { value } = await callJson<{
      whole: { raw: object; cash: number };
      people: unknown[];
      from: object;
      to: object;
    }>(...['what-if', record, '--turn', '2', '--set', `staff.agents=${agents}`]);
    expect(value.people).toEqual([]);
    expect([...Object.values(value.whole.raw), value.whole.cash]).toEqual(Array(7).fill(0));
    expect(value.to).toEqual(value.from);
    expect((await ask(`staff.agents=${agents}`)).out).toContain('nothing changes');
  });

  it('takes several settings at once and shows what they do together', async () => {
    const { out } = await ask('staff.agents=1,promotion.depth=2000,promotion.whom=first');
    expect(out).toContain('of it together');
    const { value } = await callJson<{ changes: { lever: string; decision: object }[]; singles: unknown[] }>(
      ...['what-if', record, '--turn', '2', '--set', 'staff.agents=1,promotion.depth=2000,promotion.whom=first'],
    );
    expect(value.changes).toMatchObject([
      { lever: 'staff', decision: { agents: 1 } },
      { lever: 'promotion', decision: { depth: 2000, whom: 'first' } },
    ]);
    expect(value.singles).toHaveLength(2);
  });

  it.each([
    ['a setting without a value', 'staff.agents', ['LEVER.KNOB=VALUE', '“staff.agents”']],
    ['a misspelt lever', 'staf.agents=3', ['“staf”', 'Did you mean staff?']],
    ['a misspelt knob', 'staff.agent=3', ['“agent”', 'Did you mean agents?']],
    ['a value that is no step', 'staff.agents=9', ['“9”', '1, 2, 3, 4']],
    ['a misspelt choice', 'promotion.whom=al', ['“al”', 'Did you mean all?']],
    ['a member where there are none', 'staff.agents.desk=3', ['“desk”']],
  ])('%s ends with 2 and what there is', async (_why, written, named) => {
    const { code, out, err } = await ask(written);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const one of named) expect(err).toContain(one);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('needs a turn that was played, and a lever that was open in it', async () => {
    expect(await call('what-if', record, '--set', 'staff.agents=3')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--turn N'),
    });
    expect(await call('what-if', record, '--turn', '7', '--set', 'staff.agents=3')).toMatchObject({
      code: 2,
      err: expect.stringContaining('1 to 6'),
    });
    expect(await call('what-if', T14, '--turn', '2', '--set', 'panel.size=8')).toMatchObject({
      code: 1,
      err: expect.stringContaining('lever.notOpen'),
    });
  });
});
