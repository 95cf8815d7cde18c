import { isHostile } from '../charts/check-names.ts';
import { isChartPlace } from './check-charts.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, textOf, walk } from './raw.ts';
import type { Check } from './report.ts';
import { tell } from './report.ts';
import { isText } from './text.ts';

/** Lists whose entries have an id that must be the only one of its kind. */
const LISTS = [
  'acts',
  'posts',
  'segments',
  'causes',
  'rivals',
  'fields',
  'cast',
  'staff',
  'encounters',
  'events',
  'tenders',
  'interventions',
  'cards',
  'endings',
];

/** Replies the engine has a meaning of its own for. */
const OWN_REPLIES = ['timeOut', 'onlyThis', 'allAlike'];
/** Whom an outcome may be for without a role saying so. */
const OWN_PERSONS = ['alike', 'friends', 'everyone'];

/** Ids that stand twice, that the engine needs for itself, or that JavaScript does. */
export function checkIds(check: Check): void {
  for (const list of LISTS) checkUnique(check, get(check.raw, list), [list], 'id');
  checkUnique(check, get(check.raw, 'predictions'), ['predictions'], 'measure');
  for (const [k, prediction] of listOf(get(check.raw, 'predictions')).entries()) {
    checkUnique(check, get(prediction, 'causes'), ['predictions', k, 'causes'], 'id');
  }
  const promises = new Set<string>();
  for (const [k, encounter] of listOf(get(check.raw, 'encounters')).entries()) {
    checkEncounterIds(check, encounter, ['encounters', k], promises);
  }
  for (const list of ['languages', 'consoleTabs']) checkTwice(check, get(check.raw, list), [list]);
  checkHostile(check);
}

function checkEncounterIds(check: Check, encounter: unknown, path: Path, promises: Set<string>): void {
  checkUnique(check, get(encounter, 'cast'), [...path, 'cast'], 'role');
  checkUnique(check, get(encounter, 'variants'), [...path, 'variants'], 'id');
  checkUnique(check, get(encounter, 'nodes'), [...path, 'nodes'], 'id');
  for (const [k, part] of listOf(get(encounter, 'cast')).entries()) {
    const role = textOf(get(part, 'role'));
    if (role === null) continue;
    const taken = OWN_PERSONS.includes(role) || check.names.staff.includes(role);
    if (taken) tell(check, [...path, 'cast', k, 'role'], 'id.reserved', { id: role });
  }
  const replies = new Set<string>();
  for (const [k, node] of listOf(get(encounter, 'nodes')).entries()) {
    for (const [j, reply] of listOf(get(node, 'replies')).entries()) {
      const at = [...path, 'nodes', k, 'replies', j];
      const id = textOf(get(reply, 'id'));
      if (id !== null && OWN_REPLIES.includes(id)) tell(check, [...at, 'id'], 'id.reserved', { id });
      once(check, replies, get(reply, 'id'), [...at, 'id']);
      once(check, promises, get(get(reply, 'promise'), 'id'), [...at, 'promise', 'id']);
    }
  }
}

function checkUnique(check: Check, list: unknown, path: Path, key: string): void {
  const seen = new Set<string>();
  for (const [k, entry] of listOf(list).entries()) once(check, seen, get(entry, key), [...path, k, key]);
}

function once(check: Check, seen: Set<string>, id: unknown, path: Path): void {
  if (typeof id !== 'string') return;
  if (seen.has(id)) tell(check, path, 'id.duplicate', { id });
  seen.add(id);
}

function checkTwice(check: Check, list: unknown, path: Path): void {
  const seen = new Set<unknown>();
  for (const [k, entry] of listOf(list).entries()) {
    if (seen.has(entry)) tell(check, [...path, k], 'list.duplicate', { found: String(entry) });
    seen.add(entry);
  }
}

/**
 * Names every object inherits (`constructor`, `toString`) would be found where nothing is declared. Charts report their
 * own; texts may say what they like.
 */
function checkHostile(check: Check): void {
  walk(check.raw, (value, path) => {
    if (typeof value === 'string' && isHostile(value)) tell(check, [...path], 'id.reserved', { id: value });
    if (!isRecord(value)) return true;
    if (isText(value) || isChartPlace(path)) return false;
    for (const key of Object.keys(value)) {
      if (isHostile(key)) tell(check, [...path, key], 'id.reserved', { id: key }, 'key');
    }
    return true;
  });
}
