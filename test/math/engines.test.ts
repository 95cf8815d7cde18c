import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EngineResults } from '../support/browsers/engines.ts';
import { runInEngines } from '../support/browsers/engines.ts';
import type { Fingerprints } from './engines-entry.ts';
import { run } from './engines-entry.ts';

const COUNT = 3000;

describe('the same bits in Node, Chromium and Firefox', () => {
  const here = run({ count: COUNT });
  let results: EngineResults<Fingerprints>;

  beforeAll(async () => {
    results = await runInEngines<Fingerprints>(join(import.meta.dirname, 'engines-entry.ts'), { count: COUNT });
  });

  test.each(Object.keys(here))('%s', (name) => {
    expect(here[name]).toMatch(/./);
    expect(results.node[name], 'Node, bundled').toBe(here[name]);
    expect(results.chromium[name], 'Chromium').toBe(here[name]);
    expect(results.firefox[name], 'Firefox').toBe(here[name]);
  });

  test('the fingerprint notices one bit of one result', () => {
    expect(run({ count: COUNT })).toEqual(here);
    expect(run({ count: COUNT - 1 })['exp']).not.toBe(here['exp']);
  });
});
