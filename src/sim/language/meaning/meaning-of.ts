import { LEVER_WORDS } from '../../levers/index.ts';
import type { Meaning, Meanings } from './meaning.ts';
import { OF_MODEL } from './model.ts';
import { OF_PEOPLE } from './people.ts';
import { OF_SCENARIO } from './scenario.ts';
import { OF_STORY } from './story.ts';
import { OF_LEVERS } from './terms-and-response.ts';
import { OF_MORE_LEVERS } from './terms-and-response-more.ts';

/**
 * Every meaning that is written down; those of levers and their knobs stand with the levers' words. A plain list, so that
 * a page which asks for none carries none.
 */
export const BOOKS: readonly Meanings[] = [OF_SCENARIO, OF_PEOPLE, OF_STORY, OF_MODEL, OF_LEVERS, OF_MORE_LEVERS];

/**
 * What a field means.
 *
 * @param path  its place, as `fieldsOf` has it
 * @returns     null where nobody has said; and by which entry of `BOOKS` it was said, null for a lever's own words
 */
export function meaningOf(path: string): { readonly meaning: Meaning; readonly by: string | null } | null {
  const own = ofLever(path);
  if (own !== null) return { meaning: own, by: null };
  for (const book of BOOKS) if (Object.hasOwn(book, path)) return { meaning: book[path]!, by: path };
  for (const book of BOOKS) {
    const by = Object.keys(book).find((key) => key.includes('*') && fits(path, key));
    if (by !== undefined) return { meaning: book[by]!, by };
  }
  return null;
}

/** A star at the head stands for any place before, elsewhere for one name. */
function fits(path: string, pattern: string): boolean {
  const wanted = pattern.split('.');
  const steps = path.split('.');
  const from = wanted[0] === '*' ? steps.length - wanted.length + 1 : 0;
  const rest = wanted[0] === '*' ? wanted.slice(1) : wanted;
  if (from < 0 || steps.length - from !== rest.length) return false;
  return rest.every((name, k) => name === '*' || name === steps[from + k]);
}

function ofLever(path: string): Meaning | null {
  const [root, levers, id, knobs, knob, ...more] = path.split('.');
  if (root !== 'Scenario' || levers !== 'levers' || id === undefined || more.length > 0) return null;
  const words = LEVER_WORDS[id];
  if (words === undefined) return null;
  if (knobs === undefined) return [words.about['zh-Hans'], words.about.en];
  if (knobs !== 'knobs' || knob === undefined) return null;
  const name = words.knobs[knob]?.name;
  return name === undefined ? null : [name['zh-Hans'], name.en];
}
