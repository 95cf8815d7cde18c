import { build } from 'vite';

/** Name of the global that the bundle leaves: the module's exports. */
export const GLOBAL = 'entry';

/**
 * Bundles one module of the project, with all it imports, to a classic script; the same text then runs everywhere.
 *
 * @param path absolute path of a TypeScript module
 */
export async function bundle(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: path, name: GLOBAL, formats: ['iife'] },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk || outputs.length !== 1) throw new Error(`${path} did not become one script, but ${outputs.length} files`);
  return chunk.code;
}
