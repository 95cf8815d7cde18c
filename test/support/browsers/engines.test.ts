import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EngineResults } from './engines.ts';
import { runInEngines } from './engines.ts';
import type { Folded } from './probe/fold.ts';

describe('one bundle in three engines', () => {
  let results: EngineResults<Folded>;

  beforeAll(async () => {
    results = await runInEngines<Folded>(join(import.meta.dirname, 'probe/fold.ts'), { count: 100_000 });
  });

  test('gives one fold of integers', () => {
    expect(results.chromium.integers).toBe(results.node.integers);
    expect(results.firefox.integers).toBe(results.node.integers);
  });

  test('ran in Node, in Chromium and in Firefox', () => {
    expect(results.node.agent).toMatch(/^Node\.js\//);
    expect(results.chromium.agent).toMatch(/Chrome\/\d/);
    expect(results.firefox.agent).toMatch(/Gecko\/\d+ Firefox\/\d/);
  });

  test('gives other bits in Firefox for functions that the language leaves to the engine', () => {
    expect(results.firefox.engineMath).not.toBe(results.node.engineMath);
  });
});

test('an error in the module fails the run and says in which engine', async () => {
  await expect(runInEngines(join(import.meta.dirname, 'probe/throws.ts'), null)).rejects.toThrow(/Node failed/);
});
