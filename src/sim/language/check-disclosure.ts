import { FILE_FIELDS } from '../people/vocabulary.ts';
import type { Scene } from './check-conditions.ts';
import { checkConditions, NOBODY } from './check-conditions.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, recordOf, textOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** What stands on the files of those with a name. */
export function checkFiles(check: Check): void {
  for (const [k, member] of listOf(get(check.raw, 'cast')).entries()) {
    const file = recordOf(get(member, 'file'));
    for (const field of Object.keys(file)) {
      const path = ['cast', k, 'file', field];
      lookUp(check, 'field', field, check.names.fields, path, 'key');
      checkConditions(check, get(file[field], 'when'), NOBODY, [...path, 'when']);
    }
  }
}

/** What replies do with files: fields there are, of people who are here and have them. */
export function checkDisclosures(check: Check, reply: unknown, scene: Scene, encounter: unknown, path: Path): void {
  for (const [k, one] of listOf(get(reply, 'disclose')).entries()) {
    const at = [...path, k];
    const field = lookUp(check, 'field', get(one, 'field'), check.names.fields, [...at, 'field']);
    if (scene.roles.length === 0) tell(check, at, 'condition.nobody');
    else lookUp(check, 'role', get(one, 'of'), scene.roles, [...at, 'of']);
    for (const [j, variant] of listOf(get(one, 'agrees')).entries()) {
      lookUp(check, 'variant', variant, scene.variants ?? [], [...at, 'agrees', j]);
    }
    if (get(one, 'agrees') !== undefined && get(one, 'how') !== 'ask') {
      tell(check, [...at, 'agrees'], 'disclosure.notAsked');
    }
    const member = memberMeant(check, encounter, one);
    if (field !== null && member !== null && !mayHave(member, field)) {
      tell(check, [...at, 'field'], 'disclosure.notOnFile', { field, member: textOf(get(member, 'id')) ?? '' });
    }
  }
}

/** Whether a reply can always be given as far as files go: what it speaks of stands there for good. */
export function isAlwaysOnFile(check: Check, encounter: unknown, reply: unknown): boolean {
  return listOf(get(reply, 'disclose')).every((one) => {
    if (get(one, 'how') === 'hide') return true;
    const entry = get(get(memberMeant(check, encounter, one), 'file'), textOf(get(one, 'field')) ?? '');
    return isRecord(entry) && listOf(entry['when']).length === 0;
  });
}

/** The named customer a disclosure is about; null for somebody drawn from all. */
function memberMeant(check: Check, encounter: unknown, disclosure: unknown): unknown {
  const cast = listOf(get(encounter, 'cast'));
  const role = get(disclosure, 'of') ?? get(cast[0], 'role');
  const id = get(
    cast.find((part) => get(part, 'role') === role),
    'member',
  );
  return listOf(get(check.raw, 'cast')).find((member) => id !== undefined && get(member, 'id') === id) ?? null;
}

const mayHave = (member: unknown, field: string): boolean =>
  get(get(member, 'file'), field) !== undefined || (FILE_FIELDS as readonly string[]).includes(field);
