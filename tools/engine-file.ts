// Builds the engine as one file that asks for no other: what `npm run freeze` keeps of it.
import { join } from 'node:path';
import { build } from 'vite';

/** @param file  where it is written, as an ES module that exports `door` */
export async function buildEngine(root: string, folder: string, name: string): Promise<string> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      lib: { entry: join(root, 'src/engines/door.ts'), formats: ['es'], fileName: () => name },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return join(folder, name);
}
