import { isPlain, valueAt } from '../../authoring/path.ts';

/** What a scenario is called in a list: its title as far as it has one; null where it says none. */
export function nameOf(value: unknown): string | null {
  const title = valueAt(value, ['title']);
  const told = isPlain(title) ? ['zh-Hans', 'zh-Hant', 'en'].map((one) => title[one]) : [];
  const first = told.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const id = valueAt(value, ['id']);
  return first ?? (typeof id === 'string' && id !== '' ? id : null);
}
