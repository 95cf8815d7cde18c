import { defineConfig } from 'vitest/config';

/** The tests by which `tools/mutation.ts` judges a change to score, record and account. */
export default defineConfig({
  test: {
    include: [
      'test/sim/score/*.test.ts',
      'test/sim/record/*.test.ts',
      'test/sim/phases/account-{book,measure}.test.ts',
    ],
    testTimeout: 60_000,
  },
});
