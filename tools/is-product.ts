import type { ResolvedConfig } from 'vite';

/** Whether what is built is the page itself: other pages are built with its configuration too, such as those of the tests. */
export const isProduct = ({ publicDir, build }: ResolvedConfig): boolean =>
  publicDir !== '' && !build.ssr && !build.lib && build.write;
