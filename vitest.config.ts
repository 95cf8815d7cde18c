import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

const minute = 60_000;
/** Tests that put something in a module's place, or hold what one keeps to be empty. */
const ALONE = 'test/**/*.alone.test.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      // One worker per core of the smallest machine we promise to run on.
      maxWorkers: 2,
      allowOnly: false,
      // Read by tools/coverage.ts, which says how much is enough: `npm run coverage`.
      coverage: {
        provider: 'v8',
        include: ['src/sim/**/*.ts'],
        reporter: ['json'],
        reportsDirectory: 'node_modules/.cache/rapport-reports/coverage',
        reportOnFailure: true,
      },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/e2e/**', 'test/long/**', 'test/nightly/**', ALONE],
            // Modules are read once per worker, not once per file: a third of the time. A file that changes one is alone.
            isolate: false,
            testTimeout: minute,
            // The first of them starts PostgreSQL, whose own patience is two minutes.
            hookTimeout: 3 * minute,
          },
        },
        {
          extends: true,
          test: {
            name: 'unit-alone',
            include: [ALONE],
            testTimeout: minute,
            hookTimeout: minute,
          },
        },
        {
          extends: true,
          test: {
            name: 'long',
            include: ['test/long/**/*.test.ts'],
            testTimeout: 30 * minute,
            hookTimeout: 5 * minute,
          },
        },
        {
          extends: true,
          test: {
            name: 'nightly',
            include: ['test/nightly/**/*.test.ts'],
            testTimeout: 240 * minute,
            hookTimeout: 5 * minute,
          },
        },
      ],
    },
  }),
);
