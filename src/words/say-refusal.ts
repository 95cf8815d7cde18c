import type { Language, LeverWords, Refusal } from '../sim/index.ts';
import { formatMoney, formatNumber } from './number.ts';
import type { Values } from './say.ts';
import { fill, isKey, say } from './say.ts';

/**
 * Why something cannot be, as a sentence. A lever's own refusals are told in its own words; a code nobody has words for
 * is named, so that it can be reported.
 */
export function sayRefusal(language: Language, refusal: Refusal, levers: Readonly<Record<string, LeverWords>>): string {
  const { code, where } = refusal;
  const [id = '', knob = ''] = where.split('.');
  const lever = levers[id];
  const values = { ...valuesOf(refusal), where: placeName(language, where, lever, knob) };
  const own = lever?.refusals[code];
  if (own) return fill(own[language], values);
  const key = `refusal.${code}`;
  return isKey(key) ? say(language, key, values) : say(language, 'refusal.other', { code });
}

function placeName(language: Language, where: string, lever: LeverWords | undefined, knob: string): string {
  if (!lever) return where;
  const turned = lever.knobs[knob];
  return turned ? `${lever.name[language]} · ${turned.name[language]}` : lever.name[language];
}

/** Money and hours are told as such: `short` and `cents` are cents, `used` and `of` minutes where work is meant. */
function valuesOf({ code, because }: Refusal): Values {
  const values: Record<string, string | number> = { ...because };
  for (const name of ['cents', 'short']) {
    if (typeof because[name] === 'number') values[name] = formatMoney(because[name]);
  }
  if (code === 'minutes.exceeded') {
    for (const name of ['used', 'of']) {
      if (typeof because[name] === 'number') values[name] = formatNumber(Math.round(because[name] / 60));
    }
  }
  return values;
}
