import type { Language, LeverWords, Scenario } from '../sim/index.ts';
import { isKey, say } from './say.ts';
import { sayStep } from './say-step.ts';
import { tell } from './text-at.ts';

type Levers = Readonly<Record<string, LeverWords>>;

/** What a lever is called here: the scenario's own name for it, else the lever's. */
export function leverName(language: Language, scenario: Scenario, levers: Levers, lever: string): string {
  const own = scenario.levers[lever]?.name;
  return own ? tell(language, own) : (levers[lever]?.name[language] ?? lever);
}

/** A value of a knob as it stands on its button. */
export function sayValue(language: Language, words: LeverWords | undefined, knob: string, value: unknown): string {
  const turned = words?.knobs[knob];
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') {
    return turned ? sayStep(turned, value, language) : String(value);
  }
  if (Array.isArray(value)) return value.map((one) => sayValue(language, words, knob, one)).join(' › ');
  return '…';
}

/** A whole decision of a lever in a few words: its knobs' values in their order. */
export function sayDecision(
  language: Language,
  words: LeverWords | undefined,
  decision: Readonly<Record<string, unknown>>,
): string {
  return Object.keys(decision)
    .map((knob) => sayValue(language, words, knob, decision[knob]))
    .join(' · ');
}

/** The name of a line of the ledger or of a bill: the scenario's, the product's, or the lever's that wrote it. */
export function lineName(language: Language, scenario: Scenario, levers: Levers, line: string): string {
  const authored = scenario.lines[line];
  if (authored) return tell(language, authored);
  const key = `line.${line}`;
  if (isKey(key)) return say(language, key);
  const billed = Object.values(levers).find(({ bills }) => bills[line] !== undefined)?.bills[line];
  return billed ? billed[language] : line;
}
