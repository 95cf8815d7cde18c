import type { Language, LeverWords, Scenario } from '../sim/index.ts';
import { balanceWords } from './balance.ts';
import { BECAUSE, FINDING_WORDS } from './balance-findings.ts';
import { leverName, sayValue } from './levers.ts';
import type { Key } from './say.ts';
import { fill, say } from './say.ts';
import { tell, textAt } from './text-at.ts';

/** A finding as the report has it. */
interface Found {
  readonly code: keyof typeof FINDING_WORDS;
  readonly where: string;
  readonly values: Readonly<Record<string, number | string>>;
}
/** What a scenario's names are said from. */
export interface Naming {
  readonly language: Language;
  readonly scenario: Scenario;
  readonly levers: Readonly<Record<string, LeverWords>>;
}

/** A finding in one sentence with its figures, and what to do about it. */
export function sayFinding({ code, values }: Found, naming: Naming): { readonly what: string; readonly todo: string } {
  const { what, todo } = FINDING_WORDS[code];
  return { what: fill(what[naming.language], named(code, values, naming)), todo: todo[naming.language] };
}

const QUOTED: Readonly<Record<Language, (text: string) => string>> = {
  'zh-Hans': (text) => `“${text}”`,
  'zh-Hant': (text) => `「${text}」`,
  en: (text) => `“${text}”`,
};

type Values = Readonly<Record<string, number | string>>;
const PERCENT = ['share', 'limit'];
const isBecause = (key: string): key is keyof typeof BECAUSE => Object.hasOwn(BECAUSE, key);

/** Names in the place of ids, per cents in the place of shares. */
function named(code: Found['code'], values: Values, { language, scenario, levers }: Naming): Values {
  const said: Record<string, number | string> = {};
  for (const [key, value] of Object.entries(values)) {
    said[key] = typeof value === 'number' && PERCENT.includes(key) ? value * 100 : value;
  }
  const lever = String(values['lever'] ?? '');
  const nameOf = (id: string) => leverName(language, scenario, levers, id);
  if (values['lever'] !== undefined) said['lever'] = nameOf(lever);
  if (values['levers'] !== undefined)
    said['levers'] = String(values['levers'])
      .split(' ')
      .map(nameOf)
      .join(language === 'en' ? ', ' : '、');
  if (values['value'] !== undefined)
    said['value'] = stepName(language, levers[lever], String(values['knob']), String(values['value']));
  if (values['segment'] !== undefined)
    said['segment'] = titleOf(language, scenario, `segments.${values['segment']}.name`) ?? values['segment'];
  if (values['encounter'] !== undefined)
    said['encounter'] = titleOf(language, scenario, `encounters.${values['encounter']}.title`) ?? values['encounter'];
  const talk = String(values['encounter'] ?? '');
  if (values['reply'] !== undefined) said['reply'] = replyText(language, scenario, talk, String(values['reply']));
  if (values['replies'] !== undefined) {
    const given = String(values['replies']).split(' ');
    const texts = given.map((one) => QUOTED[language](replyText(language, scenario, talk, one)));
    said['replies'] = texts.join(language === 'en' ? ', ' : '');
  }
  if (values['axis'] !== undefined) said['axis'] = say(language, `axis.${values['axis']}` as Key);
  if (values['rule'] !== undefined) said['rule'] = balanceWords[`rule.${values['rule']}` as 'rule.first'][language];
  if (code.startsWith('event.'))
    said['id'] = titleOf(language, scenario, `events.${values['id']}.title`) ?? values['id']!;
  if (code.startsWith('encounter.'))
    said['id'] = titleOf(language, scenario, `encounters.${values['id']}.title`) ?? values['id']!;
  const because = String(values['because'] ?? '');
  if (isBecause(because)) said['because'] = fill(BECAUSE[because][language], { named: String(values['named'] ?? '') });
  return said;
}

/** What a reply says; its id where it stands nowhere. */
export function replyText(language: Language, scenario: Scenario, talk: string, id: string): string {
  const nodes = scenario.encounters.find((one) => one.id === talk)?.nodes ?? [];
  const reply = nodes.flatMap(({ replies }) => replies).find((one) => one.id === id);
  if (reply) return tell(language, reply.text);
  return id === 'onlyThis' || id === 'allAlike' ? say(language, `precedent.${id}`) : id;
}

function titleOf(language: Language, scenario: Scenario, path: string): string | null {
  const text = textAt(scenario, path);
  return text ? tell(language, text) : null;
}

/** A knob's value was written down as text: as a number or a switch it has its own name. */
function stepName(language: Language, words: LeverWords | undefined, knob: string, written: string): string {
  const value = /^-?\d+(\.\d+)?$/.test(written)
    ? Number(written)
    : written === 'true'
      ? true
      : written === 'false'
        ? false
        : written;
  return sayValue(language, words, knob, value);
}
