import type { Language, Scenario, Text } from '../sim/index.ts';
import { isKey, say } from './say.ts';

const ORDER: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is Text {
  if (!isRecord(value) || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (ORDER as readonly string[]).includes(key));
}

/** One step of a path: an element of a list by its place when the step is digits, else by its `id`. */
function step(value: unknown, part: string): unknown {
  if (Array.isArray(value)) {
    if (/^\d+$/.test(part)) return value[Number(part)];
    return value.find((one) => isRecord(one) && one['id'] === part);
  }
  return isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** The text a path of the scenario names (`encounters.n1.nodes.opening.says`), or undefined. */
export function textAt(scenario: Scenario, path: string): Text | undefined {
  let value: unknown = scenario;
  for (const part of path.split('.')) value = step(value, part);
  return isText(value) ? value : undefined;
}

/** A text in the language asked for, or in the first one it has: a scenario need not speak all three. */
export function tell(language: Language, text: Text): string {
  return text[language] ?? ORDER.map((other) => text[other]).find((said) => said !== undefined) ?? '';
}

/** What stands under a path of the scenario; what the scenario has not, the product itself says (`precedent.allAlike`). */
export function readText(language: Language, scenario: Scenario, path: string): string {
  const text = textAt(scenario, path);
  if (text) return tell(language, text);
  return isKey(path) ? say(language, path) : '';
}
