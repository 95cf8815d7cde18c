import type { Condition, Language, LeverWords } from '../sim/index.ts';
import { formatNumber } from './number.ts';
import { isKey, say } from './say.ts';
import { sayStep } from './say-step.ts';

type Levers = Readonly<Record<string, LeverWords>>;

/**
 * What it takes to keep a promise, as a line: every part of it that the shop can see to. Null where nothing of it has
 * words, as where it hangs on what was said in a talk.
 */
export function sayKeeping(language: Language, conditions: readonly Condition[], levers: Levers): string | null {
  return joined(language, conditions, levers, 'keeping.and');
}

function joined(
  language: Language,
  conditions: readonly Condition[],
  levers: Levers,
  link: 'keeping.and' | 'keeping.or',
): string | null {
  const parts = conditions.map((one) => sayOne(language, one, levers)).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(say(language, link));
}

function sayOne(language: Language, condition: Condition, levers: Levers): string | null {
  if ('any' in condition) return joined(language, condition.any as readonly Condition[], levers, 'keeping.or');
  if ('minutes' in condition) return most(language, 'keeping.minutes', condition.minutes.to);
  if ('kpi' in condition) return most(language, `keeping.${condition.kpi}`, condition.to);
  if ('lever' in condition) return sayLever(language, condition, levers);
  return null;
}

function most(language: Language, key: string, to: number | undefined): string | null {
  return to === undefined || !isKey(key) ? null : say(language, key, { to: formatNumber(to) });
}

function sayLever(language: Language, turned: Extract<Condition, { lever: string }>, levers: Levers): string | null {
  const words = levers[turned.lever];
  const knob = words?.knobs[turned.knob];
  if (!words || !knob) return null;
  const of = { lever: words.name[language], knob: knob.name[language] };
  const { from, to, is } = turned;
  if (is) return say(language, 'keeping.lever.is', { ...of, value: is.map((one) => value(one)).join(' / ') });
  if (from !== undefined) return say(language, 'keeping.lever.from', { ...of, value: sayStep(knob, from, language) });
  return to === undefined ? null : say(language, 'keeping.lever.to', { ...of, value: sayStep(knob, to, language) });

  function value(one: string): string {
    return sayStep(knob!, one === 'true' || one === 'false' ? one === 'true' : one, language);
  }
}
