import type { Language, Refusal, Rules } from '../sim/index.ts';
import { legendOf } from '../sim/index.ts';
import { sayRefusal } from '../words/say-refusal.ts';

/** Why an act was refused: each reason in a sentence, with its code and place behind it. */
export function sayRefusals(language: Language, rules: Rules, refusals: readonly Refusal[]): string {
  const { levers } = legendOf(rules);
  return refusals
    .map((one) => `${sayRefusal(language, one, levers)} (${one.code}${one.where === '' ? '' : ` ${one.where}`})`)
    .join(' ');
}
