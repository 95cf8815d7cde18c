import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SIGNS } from '../../../src/ui/art/badges.ts';
import { FACES, HEADS } from '../../../src/ui/art/heads.ts';
import { faceOf, portraitLayers } from '../../../src/ui/art/portrait.ts';

const FOLDER = 'public/cast';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.svg'));
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

describe('the drawn cast', () => {
  test.each(HEADS)('has every picture that %s needs in any mood', (head) => {
    for (const sign of SIGNS) {
      for (const manner of ['plain', 'hurt', 'distrust'] as const) {
        const layers = portraitLayers(head, faceOf(sign, manner), `${FOLDER}/`);
        expect(layers.filter(({ url }) => !existsSync(url))).toEqual([]);
      }
    }
  });

  test('holds no picture that nobody uses', () => {
    const used = new Set(
      HEADS.flatMap((head) => FACES.flatMap((face) => portraitLayers(head, face).map(({ key }) => `${key}.svg`))),
    );
    expect(names.filter((name) => !used.has(name))).toEqual([]);
    const shown = new Set<string>(
      SIGNS.flatMap((sign) => (['plain', 'hurt', 'distrust'] as const).map((manner) => faceOf(sign, manner))),
    );
    expect(FACES.filter((face) => !shown.has(face))).toEqual([]);
  });

  test('shares one size and one origin, so that any head takes any face', () => {
    const frames = names.map((name) => /^<svg [^>]*(width="\d+" height="\d+" viewBox="[^"]*")/.exec(read(name))?.[1]);
    expect(new Set(frames)).toEqual(new Set(['width="220" height="220" viewBox="0 0 660 660"']));
  });

  test.each(names)('%s is a drawing and nothing else', (name) => {
    const text = read(name);
    const elements = new Set([...text.matchAll(/<([a-z]+)/gi)].map(([, element]) => element));
    expect([...elements].filter((element) => !['svg', 'defs', 'g', 'use', 'path'].includes(element ?? ''))).toEqual([]);
    // the only links are to the file's own figure, the only address is the name of the format
    const own = `#${name.replace('.svg', '')}`;
    expect([...text.matchAll(/href="([^"]*)"/g)].filter(([, to]) => to !== own)).toEqual([]);
    expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/:\/\/|url\(|data:|\son[a-z]+=|<!|<\?/i);
  });

  test('weighs at most 150 kB', () => {
    const bytes = names.reduce((sum, name) => sum + Buffer.byteLength(read(name)), 0);
    expect(bytes).toBeLessThanOrEqual(150_000);
    expect(bytes).toBeGreaterThan(HEADS.length * 1000);
  });

  test('comes out the same to the byte when it is drawn again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cast-'));
    try {
      execFileSync(process.execPath, ['tools/draw-cast.ts', folder]);
      expect(readdirSync(folder).sort()).toEqual([...names].sort());
      expect(names.filter((name) => readFileSync(join(folder, name), 'utf8') !== read(name))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('names the artist, both licences and the pinned generator', () => {
    const credits = read('CREDITS.txt');
    const pinned = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
    for (const generator of ['@dicebear/open-peeps', '@dicebear/core']) {
      expect(credits).toContain(`${generator} ${pinned[generator]}`);
    }
    expect(credits).toMatch(/Open Peeps by Pablo Stanley[\s\S]*CC0 1\.0[\s\S]*MIT/);
  });
});
