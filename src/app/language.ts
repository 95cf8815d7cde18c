import type { Language } from '../sim/index.ts';
import { LANGUAGES } from '../ui/settings.ts';

export const isLanguage = (tag: unknown): tag is Language => (LANGUAGES as readonly unknown[]).includes(tag);

/** Regions that write Chinese in the traditional way where the tag names no script (CLDR, likely subtags). */
const TRADITIONAL_REGIONS = ['TW', 'HK', 'MO'];

/**
 * The first language of the browser's list that the product speaks.
 *
 * @param wanted  tags of BCP 47, most wanted first, as in `navigator.languages`
 * @returns       English for whoever reads neither; simplified Chinese where the browser says nothing at all
 */
export function detectLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = spokenAs(tag);
    if (language) return language;
  }
  return wanted.length === 0 ? 'zh-Hans' : 'en';
}

function spokenAs(tag: string): Language | null {
  const [primary = '', ...rest] = tag.split(/[-_]/);
  const language = primary.toLowerCase();
  if (language === 'en') return 'en';
  if (language !== 'zh' && language !== 'yue') return null;
  const parts = rest.map((part) => part.toUpperCase());
  if (parts.includes('HANS')) return 'zh-Hans';
  if (parts.includes('HANT') || language === 'yue') return 'zh-Hant';
  return parts.some((part) => TRADITIONAL_REGIONS.includes(part)) ? 'zh-Hant' : 'zh-Hans';
}
