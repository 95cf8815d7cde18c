import type { Language } from '../../sim/index.ts';
import { say } from '../../words/say.ts';

/** What the glossary explains beside moods, places and the scenario's concepts, in the order of its list. */
export const TERMS = [
  'customer',
  'stage',
  'mood',
  'survey',
  'loyalty',
  'ticket',
  'limit',
  'promise',
  'tier',
  'segment',
  'contribution',
  'share',
  'credit',
  'level',
  'sales',
  'orders',
  'waitDays',
  'cash',
  'truth',
  'whatIf',
] as const;
export type Term = (typeof TERMS)[number];
/** A term of the product, a concept of the scenario by its card, or a term of the course. */
export type TermId = Term | `card.${string}` | `course.${string}`;

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly Language[];
/** Words for one thing: whoever looks for one of them finds all. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['客户', '顾客', '客戶', '顧客', 'customer', 'client'],
  ['投诉', '投訴', '抱怨', 'complaint'],
  ['满意', '滿意', 'satisfied', 'satisfaction'],
  ['账', '帳'],
];

/** A text as it is compared: small letters, and one word for each thing. */
function plain(text: string): string {
  let all = text.toLowerCase();
  for (const [first, ...others] of SYNONYMS) for (const other of others) all = all.replaceAll(other, first!);
  return all;
}

/** Whether what is looked for stands in one of some texts, each of its words by itself. */
export function matches(texts: readonly string[], sought: string): boolean {
  const all = plain(texts.join('\n'));
  return plain(sought)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** A term as every language has it: a word is found whatever language the page is in. */
export function textsOf(term: Term): readonly string[] {
  return LANGUAGES.flatMap((language) => [say(language, `term.${term}`), say(language, `means.${term}`)]);
}
