import * as z from 'zod';

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is said, in each language the scenario declares. A missing one is found by the cross-reference check. */
export const Text = z.strictObject({
  'zh-Hans': z.string().min(1).max(2000).optional(),
  'zh-Hant': z.string().min(1).max(2000).optional(),
  en: z.string().min(1).max(4000).optional(),
});
export type Text = z.infer<typeof Text>;

/** An id: starts with a small letter, so that no key looks like a number and reorders itself. */
export const Id = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'an id: letters and digits, first a small letter');
export type Id = z.infer<typeof Id>;

/** True for an object that says something and decides nothing: only language codes as keys. */
export function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
}
