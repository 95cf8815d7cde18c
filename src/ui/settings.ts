import type { Language } from '../sim/index.ts';

/** What a player may set about the page itself; kept by whoever mounts it. */
export interface Settings {
  readonly language: Language;
  /** `auto` follows the system's wish for reduced motion. */
  readonly motion: 'auto' | 'full' | 'reduced';
  /** Per cent of the usual text size. */
  readonly text: 100 | 115 | 130;
  /** Whether the street is drawn on a canvas; `auto` decides by what draws it. */
  readonly canvas: 'auto' | 'on' | 'off';
  /** `class` puts some turns together at one stop, where a scenario says which: a lesson has forty-five minutes. */
  readonly pace: 'full' | 'class';
  readonly sound: 'on' | 'off';
  /** A whole class at one screen votes with cards; the teacher counts. */
  readonly votes: 'off' | 'on';
}

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const satisfies readonly Language[];
/** Each language in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

/** Whether anything may move: the player's word, else the system's. */
export function mayMove(settings: Settings): boolean {
  if (settings.motion !== 'auto') return settings.motion === 'full';
  return !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
}

/** What a class at one screen begins with: large, quiet, and done within a lesson. Each can be set otherwise. */
export const CLASSROOM = { votes: 'on', pace: 'class', text: 130, sound: 'off' } as const satisfies Partial<Settings>;
/** What one player had before a class came. */
export const ALONE = { votes: 'off', pace: 'full', text: 100, sound: 'on' } as const satisfies Partial<Settings>;
