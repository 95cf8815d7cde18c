import type { UserConfig } from 'vite';
import { defineConfig } from 'vite';
import { compress } from './tools/compress.ts';
import { singleFile } from './tools/single-file.ts';

/** What the page and the page in one file have in common. */
const page = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: ['es2022', 'chrome109', 'firefox115', 'safari16'] },
} as const satisfies UserConfig;

export default defineConfig({
  // Relative addresses: the built page works at any path of any host.
  base: './',
  oxc: page.oxc,
  build: {
    target: [...page.build.target],
    outDir: 'dist',
    // Files, not data: addresses, so that a strict Content-Security-Policy fits.
    assetsInlineLimit: 0,
    // Phaser does not shake: its own lazy chunk is 1.4 MB, 352 KB gzipped.
    chunkSizeWarningLimit: 1600,
  },
  worker: { format: 'es' },
  plugins: [singleFile({ oxc: page.oxc, build: { target: [...page.build.target] } }), compress()],
});
