import { unmarkedHash } from '../sim/language/rules-hash.ts';
import { Scenario } from '../sim/language/scenario.ts';
import type { Language } from '../sim/language/text.ts';
import { isText, LANGUAGES } from '../sim/language/text.ts';
import { layOut } from './lay-out.ts';

/** What is one's own of a new scenario before anything else is changed. */
export interface Own {
  readonly id: string;
  /** Languages it is told in; texts in others are left out. */
  readonly languages: readonly Language[];
  /** Where its file finds the schema, for editors that complete and check. */
  readonly schema: string;
}

/**
 * A scenario of one's own, made of a template: the text of a file that validates and plays as it stands. Its rules are
 * the template's but for the id, so the template's marks hold; they name the hash of the new rules.
 *
 * @param template  a template as its file has it, parsed
 */
export function fromTemplate(template: Readonly<Record<string, unknown>>, { id, languages, schema }: Own): string {
  const told = toldIn(languages, template) as Readonly<Record<string, unknown>>;
  const own = { ...told, $schema: schema, id, languages: LANGUAGES.filter((one) => languages.includes(one)) };
  return layOut(withMarksOf(Scenario.parse(own), own));
}

/** Marks measured on a market name the rules they hold for; authored ones name none. */
function withMarksOf(scenario: Scenario, own: Readonly<Record<string, unknown>>): unknown {
  const { scoring } = scenario;
  if (scoring?.marks.rules === undefined) return own;
  const raw = own['scoring'] as { readonly marks: object };
  return { ...own, scoring: { ...raw, marks: { ...raw.marks, rules: unmarkedHash(scenario) } } };
}

function toldIn(languages: readonly Language[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => toldIn(languages, entry));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  if (isText(value)) return Object.fromEntries(members.filter(([key]) => languages.includes(key as Language)));
  return Object.fromEntries(members.map(([key, member]) => [key, toldIn(languages, member)]));
}
