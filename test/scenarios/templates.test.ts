import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playLogged } from '../../src/balance/play-policy.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { fromTemplate } from '../../src/scenarios/from-template.ts';
import { layOut } from '../../src/scenarios/lay-out.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { TEMPLATE_IDS } from '../../src/scenarios/templates/list.ts';
import type { Language, Scenario } from '../../src/sim/index.ts';
import { engine, luckOf, recordOf } from '../../src/sim/index.ts';
import { CAST_HEADS } from '../../src/ui/art/heads.ts';
import { TOKENS } from '../../src/ui/art/tokens.ts';

const folder = join(import.meta.dirname, '../../src/scenarios/templates');
const ALL: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  expect(parsed.ok ? parsed.warnings : parsed.problems).toEqual([]);
  if (!parsed.ok) throw new Error('the template does not parse');
  return parsed.scenario;
}

describe.each(TEMPLATE_IDS)('the template %s', (id) => {
  const text = readFileSync(join(folder, `${id}.json`), 'utf8');
  const raw = JSON.parse(text) as Record<string, unknown>;

  test('has neither problem nor warning, and is laid out as `rapport new` lays out', () => {
    read(text);
    expect(layOut(raw)).toBe(text);
  });

  test('is small and whole: what a teacher would change stands in it', () => {
    const scenario = read(text);
    const turns = scenario.period.names.length;
    expect(scenario.languages).toEqual(ALL);
    expect(scenario.segments).toHaveLength(2);
    expect([6, 7, 8]).toContain(turns);
    expect([1, 2]).toContain(scenario.cast.length);
    expect(Object.keys(scenario.levers).length).toBeLessThanOrEqual(6);
    expect(Object.keys(scenario.levers).length > 0).toBe(!scenario.inert);
    expect(scenario.events.map(({ tells }) => tells.length)).toEqual([2]);
    expect(Math.max(...scenario.encounters.map(({ nodes }) => nodes.flatMap(({ replies }) => replies).length))).toBe(
      id === 'encounters' ? 5 : 6,
    );
    expect(scenario.scoring).toBeDefined();
    for (const { head } of [...scenario.cast, ...scenario.staff]) expect(CAST_HEADS).toContain(head);
    for (const { token } of scenario.cast) expect(TOKENS).toContain(token);
  });

  test.each(Object.keys(PLAYERS))('is played to its end by %s', (name) => {
    const rules = engine.prepare(read(text));
    const played = playLogged(rules, luckOf('template'), PLAYERS[name]!, 'template');
    expect(engine.score(played.run)?.total).toBeGreaterThanOrEqual(1);
    expect(engine.observe(played.run).books.at(-1)?.turn).toBe(rules.scenario.period.names.length);
  });

  test('made one’s own, in two languages, has the same game and the same score under its new name', () => {
    const own = fromTemplate(raw, { id: 'MyOwn', languages: ['zh-Hans', 'en'], schema: './scenario.json' });
    expect(own).not.toContain('zh-Hant');
    const [first, second] = [read(text), read(own)].map((scenario) => {
      const rules = engine.prepare(scenario);
      const played = playLogged(rules, luckOf('same'), PLAYERS['plain-sensible']!, 'same');
      return { acts: recordOf(played).acts, score: engine.score(played.run), digest: engine.digest(played.run) };
    });
    expect(second).toEqual(first);
  });
});

test('what fits on a line is laid out on one, and all of it parses to the same', () => {
  const text = { 'zh-Hans': '店', en: 'shop' };
  const value = {
    name: text,
    long: { ...text, en: 'x'.repeat(120) },
    none: [],
    empty: {},
    list: [1, -0.5, null, true],
  };
  expect(layOut(value).split('\n')).toEqual([
    '{',
    '  "name": { "zh-Hans": "店", "en": "shop" },',
    '  "long": {',
    '    "zh-Hans": "店",',
    `    "en": "${'x'.repeat(120)}"`,
    '  },',
    '  "none": [],',
    '  "empty": {},',
    '  "list": [1, -0.5, null, true]',
    '}',
    '',
  ]);
});
