import type { Language } from '../sim/index.ts';
import { isLanguage } from './language.ts';

/** Where the address wants to go: all behind the `#`, so that any server and none can serve the page. */
export interface Route {
  readonly page: 'start' | 'play';
  readonly seed: string | null; // a new game with this luck
  readonly scenario: string | null; // of the catalogue; null: the page's own
  readonly language: Language | null;
}

/**
 * Reads the part of an address behind the `#`: `#/`, `#/play`, `#/seed=autumn&lang=en`, `#/scenario=T01&seed=7`. A seed
 * means play. What is not known is passed over: an address is typed by people.
 */
export function readRoute(hash: string): Route {
  const parts = hash.replace(/^#?\/?/, '').split(/[&?]/);
  const values = new Map(parts.filter((part) => part.includes('=')).map(readPair));
  const seed = values.get('seed') ?? null;
  const language = values.get('lang');
  return {
    page: parts[0] === 'play' || seed !== null ? 'play' : 'start',
    seed,
    scenario: values.get('scenario') || null,
    language: isLanguage(language) ? language : null,
  };
}

/** The address of a place, as `readRoute` reads it. */
export function writeRoute({ page, seed, scenario }: Omit<Route, 'language'>): string {
  const named = scenario === null ? [] : [`scenario=${encodeURIComponent(scenario)}`];
  const lucky = seed === null ? [] : [`seed=${encodeURIComponent(seed)}`];
  const parts = [...(page === 'play' && seed === null ? ['play'] : []), ...named, ...lucky];
  return `#/${parts.join('&')}`;
}

function readPair(part: string): [string, string] {
  const at = part.indexOf('=');
  return [part.slice(0, at), decode(part.slice(at + 1))];
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a stray % that somebody typed
  }
}
