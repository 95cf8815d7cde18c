import { beforeAll, describe, expect, it } from 'vitest';
import type { Appraisal } from '../../src/sim/index.ts';
import { call, callJson, ownFolder } from './rapport.ts';

const folder = ownFolder();
const record = folder.path('T14.json');
const talks = folder.path('T01.json');
const small = folder.path('small.json');

beforeAll(async () => {
  await call('play', 'T14', '--seed', 'appraise', '--player', 'plain-sensible', '--out', record);
  await call('play', 'T01', '--seed', 'appraise', '--player', 'random', '--out', talks);
  await call('play', 'test/fixtures/two-ends.json', '--seed', 'appraise', '--player', 'random', '--out', small);
});

describe('appraise', () => {
  it('prints a line for each month, every indicator with how it is worked out, and complaints by cause', async () => {
    const { code, out, err } = await call('appraise', record);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Course appraisal: After the Big Sale\n/);
    expect(out).toMatch(/^December +15 \(.+%\/.+%\) +15 \(.+\) +\d+ +¥\d/m);
    expect(out).toMatch(/^November /m);
    expect(out).toMatch(/^Indicator +December to February +March to May/m);
    expect(out).toMatch(/^Share of the market( +–){4} +the firm does not know what rivals sell \(SK-19\)$/m);
    expect(out).toMatch(/^Arrived broken( +\d+){4}$/m);
    expect(out).toMatch(/^Growth of sales .+ shows how well new customers and new business are won/m);
    expect(out).toContain('counts in no score');
  });

  it('speaks the language asked for', async () => {
    expect((await call('appraise', small, '--lang', 'zh-Hans')).out).toContain('投诉处理满意率 (满分20)');
    expect((await call('appraise', small, '--lang', 'zh-Hant')).out).toContain('客戶終身價值');
  });

  it('gives programs the tables whole, with null where there is no figure', async () => {
    const { value, code } = await callJson<{ ok: boolean; scenario: string; appraisal: Appraisal }>('appraise', record);
    expect(code).toBe(0);
    expect(value).toMatchObject({ ok: true, scenario: 'T14', appraisal: { ratchet: true } });
    expect(value.appraisal.months).toHaveLength(12);
    expect(value.appraisal.months[0]).toMatchObject({ turn: 1, churn: { points: 15 }, bonus: { trips: 0 } });
    expect(value.appraisal.indicators.find(({ id }) => id === 'teamwork')!.values).toEqual(Array(4).fill(null));
  });

  it('says of a small firm that its base stays', async () => {
    expect((await call('appraise', small)).out).toContain('there are too few customers');
    expect((await call('appraise', record)).out).toContain('rises with a record');
  });

  it('says so where there is no market to appraise', async () => {
    expect(await call('appraise', talks)).toMatchObject({ code: 0, out: expect.stringContaining('T01 has no market') });
    expect((await callJson<{ appraisal: null }>('appraise', talks)).value.appraisal).toBeNull();
  });

  it('appraises nothing that does not verify', async () => {
    const { code, out, err } = await call('appraise', folder.write('none.json', '{}'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('no sound record');
  });
});
