import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { playLogged } from '../../src/balance/play-policy.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { engine, luckOf } from '../../src/sim/index.ts';
import { CAST_HEADS } from '../../src/ui/art/heads.ts';
import { TOKENS } from '../../src/ui/art/tokens.ts';
import { call, ownFolder, root } from '../cli/rapport.ts';
import { replaceOnce } from './place.ts';

const page = readFileSync(join(root, 'doc/authoring.md'), 'utf8');
const folder = ownFolder();
const FILE = 'MyBakery.json';

/** The page's fenced blocks by step, each with the words behind its fence. */
const steps = page
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.slice(0, part.indexOf('\n')),
    blocks: [...part.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({ kind: match[1]!, text: match[2]! })),
  }));

/** What `validate` prints of a problem, as the page shows it: the file named without its folder. */
async function told(text: string, language: string): Promise<string> {
  const file = folder.write(FILE, text);
  const { out } = await call('validate', file, '--lang', language);
  return `${out.replaceAll(file, FILE).split('\n').slice(0, -2).join('\n')}\n`;
}

describe('the tutorial for authors, followed to the letter', () => {
  let text = '';
  const made: string[] = [];

  beforeAll(async () => {
    const line = steps.flatMap(({ blocks }) => blocks).find(({ text: one }) => one.startsWith('npx rapport new'))!.text;
    const file = folder.path(FILE);
    const words = line.trim().split(' ').slice(2);
    expect((await call(...words, '--out', file)).code).toBe(0);
    text = readFileSync(file, 'utf8');
    await call('validate', file);
  });

  const firstNumber = steps.findIndex(({ title }) => title.startsWith('5.'));
  test.each(steps.map((step, k) => [step.title, k] as const))('%s', async (_title, k) => {
    const { blocks } = steps[k]!;
    for (const [n, { kind, text: piece }] of blocks.entries()) {
      if (kind !== 'json change' && kind !== 'json mistake') continue;
      expect(blocks[n - 1]!.kind).toBe('json find');
      const edited = replaceOnce(text, blocks[n - 1]!.text, piece);
      if (kind === 'json change') {
        text = edited;
        made.push(piece);
        continue;
      }
      const shown = blocks.slice(n + 1, n + 3);
      expect(shown.map((one) => one.kind)).toEqual(['text zh-Hans', 'text en']);
      for (const one of shown) expect(one.text).toBe(await told(edited, one.kind.slice(5)));
    }
    const parsed = parseScenario(text);
    expect(parsed.ok ? parsed.warnings.map(({ code }) => code) : parsed.problems).toEqual(
      // from the first number that is changed on, the marks are old
      k < firstNumber ? [] : ['score.otherRules'],
    );
  });

  test('makes another firm, other segments, another customer and event, and a scene of six replies', () => {
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error('the tutorial’s scenario does not parse');
    const { scenario } = parsed;
    expect(made).toHaveLength(9);
    expect(scenario.languages).toEqual(['zh-Hans', 'en']);
    expect(scenario.firm.name.en).toBe('South Gate Soy Milk');
    expect(scenario.segments.map(({ name }) => name.en)).toEqual(['Retired neighbours', 'Students']);
    expect(scenario.cast[1]!.name.en).toBe('Lin Ke');
    expect(scenario.events[0]!.title.en).toBe('No water');
    expect(scenario.encounters[1]!.nodes[0]!.replies).toHaveLength(6);
  });

  test('ends with a game that players play to its end, and not all alike', () => {
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error('the tutorial’s scenario does not parse');
    const rules = engine.prepare(parsed.scenario);
    const scores = ['do-nothing', 'plain-sensible'].map((name) => {
      const { run } = playLogged(rules, luckOf('1'), PLAYERS[name]!, '1');
      expect(engine.observe(run).books.at(-1)?.turn).toBe(6);
      return engine.score(run)?.total;
    });
    expect(scores[1]).toBeGreaterThan(scores[0]!);
  });

  test('names every head and token there is', () => {
    for (const name of [...CAST_HEADS, ...TOKENS]) expect(page).toContain(`\`${name}\``);
  });
});
