import { isChartPlace } from './check-charts.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, textOf, walk } from './raw.ts';
import type { Check } from './report.ts';
import { tell } from './report.ts';
import { Scenario } from './scenario.ts';
import { schemasAt } from './schema-walk.ts';
import type { Language } from './text.ts';
import { LANGUAGES, Text } from './text.ts';

/**
 * Every text in every declared language, none in another, none too long for where it stands. Texts are found wherever
 * they are; an object that says nothing at all counts as one where the language asks for one. Names of states are judged
 * with their charts.
 */
export function checkTexts(check: Check): void {
  walk(check.raw, (value, path) => {
    if (!isRecord(value)) return true;
    if (isChartPlace(path)) return false;
    const empty = Object.keys(value).length === 0;
    if (!says(value) && !(empty && isTextPlace(path))) return true;
    checkText(check, value, [...path]);
    return false;
  });
  checkBudgets(check);
}

const says = (value: Readonly<Record<string, unknown>>): boolean =>
  LANGUAGES.some((language) => Object.hasOwn(value, language));

const isTextPlace = (path: Path): boolean => schemasAt([Scenario], path).some((schema) => (schema as unknown) === Text);

function checkText(check: Check, text: Readonly<Record<string, unknown>>, path: Path): void {
  const { languages } = check.names;
  // A language misspelt beside it is one slip, which the shape reports.
  const misspelt = Object.keys(text)
    .filter((key) => !(LANGUAGES as readonly string[]).includes(key))
    .map((key) => nearest(key, LANGUAGES));
  for (const language of LANGUAGES) {
    const said = Object.hasOwn(text, language) ? text[language] : undefined;
    const declared = languages.includes(language);
    if (said === undefined && declared && !misspelt.includes(language)) {
      tell(check, path, 'text.missing', { language });
    }
    if (typeof said === 'string' && said.length > 0 && said.trim() === '') {
      tell(check, [...path, language], 'text.blank', { language });
    }
    if (said !== undefined && !declared && languages.length > 0) {
      tell(check, [...path, language], 'text.undeclared', { language }, 'key');
    }
  }
}

/** An English text may have so many times the characters of a Chinese one. (chosen: about 4 letters to a character) */
const LENGTH: Readonly<Record<Language, number>> = { 'zh-Hans': 1, 'zh-Hant': 1, en: 4 };

function checkBudgets(check: Check): void {
  const budget = get(check.raw, 'textBudget');
  const [perEncounter, perReply, perCard] = ['encounter', 'reply', 'card'].map((name) => numberOf(get(budget, name)));
  for (const [k, encounter] of listOf(get(check.raw, 'encounters')).entries()) {
    const path = ['encounters', k];
    spend(check, path, textsIn(encounter), perEncounter ?? 600);
    for (const [n, node] of listOf(get(encounter, 'nodes')).entries()) {
      for (const [r, reply] of listOf(get(node, 'replies')).entries()) {
        spend(check, [...path, 'nodes', n, 'replies', r, 'text'], [get(reply, 'text')], perReply ?? 60);
      }
    }
  }
  for (const [k, card] of listOf(get(check.raw, 'cards')).entries()) {
    spend(check, ['cards', k, 'text'], [get(card, 'text')], perCard ?? 80);
  }
}

/** The texts of an encounter that a player reads while it lasts: lines, replies, answers. */
function textsIn(encounter: unknown): readonly unknown[] {
  return listOf(get(encounter, 'nodes')).flatMap((node) => [
    get(node, 'says'),
    ...listOf(get(node, 'replies')).flatMap((reply) => [get(reply, 'text'), get(reply, 'after')]),
  ]);
}

function spend(check: Check, path: Path, texts: readonly unknown[], budget: number): void {
  for (const language of check.names.languages) {
    const found = texts.reduce<number>((sum, text) => sum + (textOf(get(text, language))?.length ?? 0), 0);
    const most = budget * LENGTH[language];
    if (found > most) tell(check, path, 'text.overBudget', { language, found, most });
  }
}
