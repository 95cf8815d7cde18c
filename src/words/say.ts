import type { Language } from '../sim/index.ts';
import { appraisal } from './appraisal.ts';
import { calls } from './calls.ts';
import { campaign } from './campaign.ts';
import { checks } from './checks.ts';
import { common } from './common.ts';
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { faults } from './faults.ts';
import { files } from './files.ts';
import { glossary } from './glossary.ts';
import { insight } from './insight.ts';
import { ledger } from './ledger.ts';
import { formatNumber } from './number.ts';
import { office } from './office.ts';
import { play } from './play.ts';
import { progress } from './progress.ts';
import { refusals } from './refusals.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { session } from './session.ts';
import { start } from './start.ts';
import { street } from './street.ts';
import { talk } from './talk.ts';
import { votes } from './votes.ts';
import { why } from './why.ts';
import type { Words } from './words.ts';

/** Everything the product says in its own voice; what a scenario says stands in the scenario. */
export const CATALOGUE = {
  ...votes,
  ...common,
  ...checks,
  ...start,
  ...campaign,
  ...progress,
  ...replay,
  ...session,
  ...street,
  ...desk,
  ...talk,
  ...calls,
  ...play,
  ...why,
  ...files,
  ...glossary,
  ...insight,
  ...ledger,
  ...debrief,
  ...review,
  ...report,
  ...appraisal,
  ...refusals,
  ...faults,
} as const satisfies Words;

export type Key = keyof typeof CATALOGUE;
export type Values = Readonly<Record<string, string | number>>;

export function isKey(key: string): key is Key {
  return Object.hasOwn(CATALOGUE, key);
}

/** What a firm is: what stands in its own catalogue is called otherwise there. */
export type Stage = 'shop' | 'office' | 'phones';
const OTHERWISE: Readonly<Record<Stage, Words>> = { shop: {}, office, phones: {} };

/** What the product says under a key, with its places filled in. */
export function say(language: Language, key: Key, values: Values = {}, stage: Stage = 'shop'): string {
  return fill((OTHERWISE[stage][key] ?? CATALOGUE[key])[language], values);
}

const PLACE = /\{([A-Za-z]+)(?::([^{}|]*)\|([^{}]*))?\}/g;

/**
 * Fills the places of a sentence. `{n}` is the value, numbers in groups of three; `{n:day|days}` is the first form
 * for exactly 1 and the second for every other number. A place without a value stays as it is, so that it is seen.
 */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(PLACE, (place: string, name: string, one?: string, many?: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = values[name]!;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}
