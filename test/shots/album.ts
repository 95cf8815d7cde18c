import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../../test-results/shots');

/** What real browser bars leave of 1366×768 and 390×844. */
export const SIZES = { wide: { width: 1366, height: 625 }, phone: { width: 390, height: 664 } } as const;
export type Size = keyof typeof SIZES;

/** Without a Chinese font every picture would show empty boxes: better none than those. */
export function needChineseFont(): void {
  if (process.platform !== 'linux') return;
  const fonts = execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (fonts.trim() === '') throw new Error('no Chinese font is installed: install Noto Sans CJK (fonts-noto-cjk)');
}

/** Pictures of one visit, numbered in the order they were taken. */
export class Album {
  readonly #page: Page;
  readonly #folder: string;
  #taken = 0;

  constructor(page: Page, ...names: readonly string[]) {
    this.#page = page;
    this.#folder = join(FOLDER, ...names);
    mkdirSync(this.#folder, { recursive: true });
  }

  async take(name: string): Promise<void> {
    this.#taken += 1;
    const number = String(this.#taken).padStart(2, '0');
    await this.#page.screenshot({ path: join(this.#folder, `${number}-${name}.png`) });
  }
}
