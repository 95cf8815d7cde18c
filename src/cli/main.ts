#!/usr/bin/env node
// The command line, as `npx rapport …`. Compiled code is kept from one run to the next: most of the time of a short
// command is spent on reading the program.
import { enableCompileCache } from 'node:module';

enableCompileCache();
// whoever reads only the first lines of a long answer (`| head`) has not made a mistake
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
