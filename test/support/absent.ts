import { existsSync } from 'node:fs';
import type { TestContext } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** The data folder this test needs and that is not here. */
    absent?: string;
  }
}

/**
 * Ends the test as "absent" when the data folder it reads is not here. This is the only skip that does not fail the
 * run: `tools/tally.ts` knows it by this mark and lists it. In an end-to-end test the same is said by an annotation of
 * type `absent` whose description is the folder, followed by `test.skip()`.
 */
export function needsFolder(context: TestContext, folder: string): void {
  if (existsSync(folder)) return;
  context.task.meta.absent = folder;
  context.skip(`absent: ${folder}`);
}
