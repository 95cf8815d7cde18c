import { describe, expect, test } from 'vitest';
import type { PlaywrightReport, VitestReport } from '../../tools/tally.ts';
import { tallyPlaywright, tallyVitest } from '../../tools/tally.ts';

type VitestTest = VitestReport['testResults'][number]['assertionResults'][number];

function vitestReport(tests: readonly VitestTest[], file: { status?: string; success?: boolean } = {}): VitestReport {
  const failed = tests.some((one) => one.status === 'failed');
  return {
    success: file.success ?? !failed,
    testResults: [
      { name: 'a.test.ts', status: file.status ?? (failed ? 'failed' : 'passed'), assertionResults: tests },
    ],
  };
}

describe("the tally of vitest's report", () => {
  test('counts what passed and what failed', () => {
    const tally = tallyVitest(
      vitestReport([
        { fullName: 'one', status: 'passed' },
        { fullName: 'two', status: 'failed', failureMessages: ['\u001b[31mError: no\u001b[39m\n\n  at all'] },
        { fullName: 'three', status: 'passed' },
      ]),
    );
    expect(tally).toEqual({ passed: 2, failed: 1, absent: [], complaints: ['two: Error: no at all'] });
  });

  test.each(['skipped', 'pending', 'todo', 'disabled'])('counts a test that is %s as failed and names it', (status) => {
    const tally = tallyVitest(vitestReport([{ fullName: 'idle', status }]));
    expect(tally.failed).toBe(1);
    expect(tally.complaints.join()).toContain('idle');
  });

  test('lists a test whose data folder is absent without counting it', () => {
    const tally = tallyVitest(
      vitestReport([
        { fullName: 'here', status: 'passed' },
        { fullName: 'reads sales', status: 'skipped', meta: { absent: 'data/sales' } },
      ]),
    );
    expect(tally).toMatchObject({ passed: 1, failed: 0, absent: ['absent: data/sales (reads sales)'] });
  });

  test('counts a file that could not be run as a failure', () => {
    expect(tallyVitest(vitestReport([], { status: 'failed', success: false })).failed).toBeGreaterThan(0);
  });

  test('fails when there is no test at all', () => {
    expect(tallyVitest({ success: true, testResults: [] }).failed).toBe(1);
  });

  test('fails when vitest failed outside its tests', () => {
    expect(tallyVitest(vitestReport([{ fullName: 'one', status: 'passed' }], { success: false })).failed).toBe(1);
  });
});

describe("the tally of Playwright's report", () => {
  const report = (
    status: 'expected' | 'unexpected' | 'flaky' | 'skipped',
    annotations: { type: string; description?: string }[] = [],
  ): PlaywrightReport => ({
    suites: [
      {
        title: 'a.test.ts',
        suites: [{ title: 'the page', specs: [{ title: 'opens', tests: [{ status, annotations }] }] }],
      },
    ],
    errors: [],
  });

  test.each([
    { status: 'expected', passed: 1, failed: 0 },
    { status: 'unexpected', passed: 0, failed: 1 },
    { status: 'flaky', passed: 0, failed: 1 },
    { status: 'skipped', passed: 0, failed: 1 },
  ] as const)('counts $status as $passed passed and $failed failed', ({ status, passed, failed }) => {
    expect(tallyPlaywright(report(status))).toMatchObject({ passed, failed });
  });

  test('lists a test whose data folder is absent without counting it', () => {
    const tally = tallyPlaywright(report('skipped', [{ type: 'absent', description: 'data/sales' }]));
    expect(tally).toMatchObject({ passed: 0, failed: 0 });
    expect(tally.absent.join()).toContain('data/sales');
  });

  test('counts errors outside the tests, and a run without tests', () => {
    expect(tallyPlaywright({ suites: [], errors: [{ message: 'no server' }] }).failed).toBe(1);
    expect(tallyPlaywright({ suites: [], errors: [] }).failed).toBe(1);
  });
});
