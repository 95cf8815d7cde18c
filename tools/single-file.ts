// Builds the page once more as one file, for a stick in a room without network: dist/rapport.html. Script, engine,
// styles and drawings stand in it, and it asks nobody for anything.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { build } from 'vite';
import { isProduct } from './is-product.ts';

/** Said in the file itself, so that a request that should not be is one that cannot be. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'media-src data: blob:',
  'worker-src blob: data:',
  "base-uri 'none'",
].join('; ');

/** A build of the page also writes `rapport.html` beside it. */
export function singleFile(page: Pick<UserConfig, 'oxc' | 'build'>): Plugin {
  let root = '';
  let outDir = '';
  let wanted = false;
  return {
    name: 'rapport:single-file',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
      wanted = isProduct(config);
    },
    async closeBundle(error) {
      if (wanted && !error) writeFileSync(join(outDir, 'rapport.html'), await buildSingleFile(root, page));
    },
  };
}

async function buildSingleFile(root: string, page: Pick<UserConfig, 'oxc' | 'build'>): Promise<string> {
  const together: Rolldown.OutputOptions = { codeSplitting: false };
  const built = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    ...(page.oxc ? { oxc: page.oxc } : {}),
    build: {
      ...page.build,
      write: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { output: together },
    },
    // a worker from a blob is no module everywhere, and has no files beside it
    worker: { format: 'iife', rolldownOptions: { output: together } },
    plugins: [standAlone(join(root, 'public/cast'))],
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return inOneFile(output, readFileSync(join(root, 'public/boot.css'), 'utf8'));
}

/** What is another file elsewhere, and what is not there at all: no canvas, the street is drawn by the page itself. */
function standAlone(cast: string): Plugin {
  const drawings = Object.fromEntries(
    readdirSync(cast)
      .filter((name) => name.endsWith('.svg'))
      .map((name) => [name.slice(0, -4), readFileSync(join(cast, name)).toString('base64')]),
  );
  const instead: Readonly<Record<string, string>> = {
    'src/ui/art/cast-address.ts': `const DRAWN = ${JSON.stringify(drawings)};
      export const castAddress = (key) => 'data:image/svg+xml;base64,' + DRAWN[key];`,
    'src/app/editor/has-editor.ts': `export const HAS_EDITOR = false;`,
    'src/app/editor/edit-visit.ts': `export const startEditVisit = () => { location.hash = '#/'; location.reload(); };`,
    'src/scenes/street.ts': `export const openStreet = async () => { throw new Error('one file has no canvas'); };`,
  };
  return {
    name: 'rapport:stand-alone',
    enforce: 'pre',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(/<link rel="stylesheet"[^>]*>/, ''), // it is written into the page below
    },
    load(id) {
      const path = Object.keys(instead).find((end) => id.endsWith(`/${end}`));
      return path === undefined ? null : { code: instead[path]!, moduleType: 'js' };
    },
    transform(code, id) {
      if (!id.endsWith('/src/app/hosts/engine-thread.ts')) return null;
      return { code: code.replace('engine-worker.ts?worker', 'engine-worker.ts?worker&inline'), map: null };
    },
  };
}

function inOneFile(output: Rolldown.RolldownOutput['output'], boot: string): string {
  const scripts = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  const textOf = (end: string) =>
    output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith(end) ? [String(one.source)] : []));
  const [html] = textOf('.html');
  if (scripts.length !== 1 || !html) {
    throw new Error(
      `one script and one page were to be built, there are ${scripts.length} and ${textOf('.html').length}`,
    );
  }
  const bare = html.replace(/<script type="module"[^>]*><\/script>|<link rel="stylesheet"[^>]*>/g, '');
  const style = [boot, ...textOf('.css')].join('\n').replaceAll('</style', '<\\/style');
  // a script ends where these letters stand, also in the middle of a text; <!-- would hide that end
  const script = scripts[0]!.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
  return bare
    .replace(
      '</head>',
      () => `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${style}</style></head>`,
    )
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
}
