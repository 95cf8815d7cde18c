import type { Scenario } from '../../sim/index.ts';

/** Parts whose numbers every player sees on the screen anyhow: names of turns, calendar, languages. */
const PLAIN: readonly (keyof Scenario)[] = [
  ...([
    'format',
    'id',
    'languages',
    'title',
    'summary',
    'learning',
    'guidance',
    'difficulty',
    'period',
    'pace',
  ] as const),
  ...([
    'acts',
    'textBudget',
    'stage',
    'consoleTabs',
    'inert',
    'posts',
    'lines',
    'staff',
    'opening',
    'predictions',
  ] as const),
];
const LANGUAGES: readonly string[] = ['zh-Hans', 'zh-Hant', 'en'];

/** Texts that name a picture or a person on the screen. */
const NAMES: readonly string[] = ['id', 'head', 'token', 'owner'];

/**
 * A scenario as far as a player may know it while luck is sealed: all that is said in it, and ids, at their places; no
 * number that decides anything, no condition, no reference plan.
 */
export function wordsOf(scenario: Scenario): unknown {
  const told: Record<string, unknown> = {};
  for (const key of Object.keys(scenario) as (keyof Scenario)[]) {
    told[key] = PLAIN.includes(key) ? scenario[key] : said(scenario[key]);
  }
  return told;
}

function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'object' ? said(one) : null));
  if (typeof value !== 'object' || value === null) return undefined;
  const members = Object.entries(value);
  if (members.length > 0 && members.every(([key]) => LANGUAGES.includes(key))) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of members) {
    if (NAMES.includes(key) && typeof member === 'string') kept[key] = member;
    else if (typeof member === 'object' && member !== null) kept[key] = said(member);
  }
  return kept;
}
