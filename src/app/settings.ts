import type { Settings } from '../ui/settings.ts';
import { LANGUAGES } from '../ui/settings.ts';
import { detectLanguage } from './language.ts';

const KEY = 'rapport/settings';

const CHOICES = {
  language: LANGUAGES,
  motion: ['auto', 'full', 'reduced'],
  text: [100, 115, 130],
  canvas: ['auto', 'on', 'off'],
  pace: ['full', 'class'],
  sound: ['on', 'off'],
  votes: ['off', 'on'],
} as const satisfies { readonly [K in keyof Settings]: readonly Settings[K][] };

/** The part of a Storage that settings use. */
export type SmallStore = Pick<Storage, 'getItem' | 'setItem'>;

/** The browser's small store; null where it is refused. */
export function smallStore(): SmallStore | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}

/** What the player chose earlier; where nothing valid is kept, the browser's language and the usual. */
export function readSettings(store: SmallStore | null, languages: readonly string[]): Settings {
  const kept = parse(store);
  const chosen = <K extends keyof Settings>(name: K, usual: Settings[K]): Settings[K] => {
    const choices: readonly unknown[] = CHOICES[name];
    return choices.includes(kept[name]) ? (kept[name] as Settings[K]) : usual;
  };
  return {
    language: chosen('language', detectLanguage(languages)),
    motion: chosen('motion', 'auto'),
    text: chosen('text', 100),
    canvas: chosen('canvas', 'auto'),
    pace: chosen('pace', 'full'),
    sound: chosen('sound', 'on'),
    votes: chosen('votes', 'off'),
  };
}

/** Keeps settings for the next visit; where the store is refused they last as long as the page. */
export function keepSettings(store: SmallStore | null, settings: Settings): void {
  try {
    store?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // full or refused: a choice of language is not worth a complaint
  }
}

function parse(store: SmallStore | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(store?.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
