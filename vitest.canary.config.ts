import { defineConfig } from 'vitest/config';

/** The tests of the canary of `tools/mutation.ts`. */
export default defineConfig({ test: { include: ['test/canary/mutation/*.check.ts'] } });
