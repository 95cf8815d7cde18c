import type { Path } from '../../../authoring/path.ts';
import { isPlain, valueAt } from '../../../authoring/path.ts';
import { isText } from '../../../authoring/texts.ts';
import { CAST_HEADS } from '../../art/heads.ts';
import { TOKENS } from '../../art/tokens.ts';

/** A name that can be chosen, and how it reads. */
export interface Known {
  readonly value: unknown;
  readonly text: string;
}

/** Names a scenario declares that a field can refer to; null where anything may be written. */
export function choicesAt(scenario: unknown, path: Path): readonly Known[] | null {
  const [top, at] = path;
  const name = path.at(-1);
  const before = path.at(-2);
  const entries = (...list: (string | number)[]) => named(valueAt(scenario, list));
  switch (name) {
    case 'segment':
      return entries('segments');
    case 'owner':
      return entries('staff');
    case 'speaker':
      return [...roles(scenario, at), ...entries('staff')];
    case 'post':
      return entries('posts');
    case 'member':
      return top === 'encounters' && before !== 'outcomes' && path[2] === 'cast' ? entries('cast') : null;
    case 'arc':
      return top === 'cast' ? keys(valueAt(scenario, ['arcs'])) : null;
    case 'encounter':
      return top === 'cards' ? entries('encounters') : null;
    case 'first':
      return top === 'encounters' && at !== undefined ? entries('encounters', at, 'nodes') : null;
    case 'head':
      return CAST_HEADS.map((value) => ({ value, text: value }));
    case 'token':
      return TOKENS.map((value) => ({ value, text: value }));
    case 'to':
    case 'of':
      return whom(scenario, path);
    default:
      return null;
  }
}

/** Whom an outcome can be for, where it stands. */
function whom(scenario: unknown, path: Path): readonly Known[] | null {
  const inOutcome = path.some((step) =>
    ['outcomes', 'timeOut', 'byVariant', 'kept', 'broken', 'won', 'lost', 'onlyThis', 'allAlike'].includes(
      String(step),
    ),
  );
  if (!inOutcome) return null;
  const segments = named(valueAt(scenario, ['segments'])).map(({ value, text }) => ({
    value: `segment:${String(value)}`,
    text,
  }));
  const [top, at] = path;
  const people = top === 'encounters' ? roles(scenario, at) : named(valueAt(scenario, ['cast']));
  const crowds = top === 'encounters' ? ['alike', 'friends', 'everyone'] : ['everyone'];
  return [...people, ...crowds.map((value) => ({ value, text: value })), ...segments];
}

function roles(scenario: unknown, at: string | number | undefined): readonly Known[] {
  const cast = at === undefined ? [] : valueAt(scenario, ['encounters', at, 'cast']);
  const people = valueAt(scenario, ['cast']);
  return (Array.isArray(cast) ? cast : []).filter(isPlain).map(({ role, member }) => {
    const who = (Array.isArray(people) ? people : []).filter(isPlain).find(({ id }) => id === member);
    return { value: role, text: who ? titleOf(who) : String(role) };
  });
}

function named(list: unknown): readonly Known[] {
  return (Array.isArray(list) ? list : []).filter(isPlain).map((one) => ({ value: one['id'], text: titleOf(one) }));
}
function keys(map: unknown): readonly Known[] {
  if (!isPlain(map)) return [];
  return Object.entries(map).map(([value, one]) => ({
    value,
    text: isPlain(one) ? titleOf({ ...one, id: value }) : value,
  }));
}

function titleOf(entry: Readonly<Record<string, unknown>>): string {
  const { id } = entry;
  const text = [entry['name'], entry['title'], entry['says']].find(isText);
  const told = text && (text['zh-Hans'] ?? text['zh-Hant'] ?? text.en);
  return told ? `${told} (${String(id)})` : String(id);
}
