import type { Language } from '../../sim/index.ts';
import { inTraditional } from './traditional.ts';

/** What a field means, as the language of scenarios has it written down. */
interface Meant {
  readonly 'zh-Hans': string;
  readonly en: string;
}

const say = (language: Language, { 'zh-Hans': hans, en }: Meant): string =>
  language === 'en' ? en.charAt(0).toUpperCase() + en.slice(1) : language === 'zh-Hans' ? hans : inTraditional(hans);

export const sayMeaning = say;

/** What a field is counted in; null where that says nothing, or where the form counts otherwise than the file. */
export function sayCounted(
  language: Language,
  { unit, counted }: { readonly unit: string | null; readonly counted: Meant | null },
): string | null {
  if (counted === null || unit === 'cents') return null;
  return language === 'en' ? counted.en : say(language, counted);
}
