import type { FieldMeaning, FormPiece } from '../scenarios/form-guide.ts';
import type { Path } from './path.ts';
import { copyOf, isPlain, valueAt } from './path.ts';
import { isText } from './texts.ts';

/** A field of a form: what may stand there, once references are followed. */
export interface Field {
  readonly piece: FormPiece;
  /** Name of the part of the language it is, as `Segment` or `Text`; null for one that has none. */
  readonly named: string | null;
  readonly meaning: FieldMeaning | null;
}

const REF = '#/definitions/';

/** What a piece of the schema is, with all references followed; what it means in its place goes before what it means at all. */
export function fieldOf(guide: FormPiece, piece: FormPiece): Field {
  let here = piece;
  let named: string | null = null;
  let meaning = piece.meaning ?? null;
  for (let steps = 0; steps < 8; steps++) {
    const name = here.$ref?.startsWith(REF) ? here.$ref.slice(REF.length) : null;
    const next = name === null ? (here.allOf?.length === 1 ? here.allOf[0] : undefined) : guide.definitions?.[name];
    if (!next) break;
    named = name ?? named;
    meaning ??= next.meaning ?? null;
    here = next;
  }
  return { piece: here, named, meaning };
}

export type Kind =
  | 'text'
  | 'string'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'fixed'
  | 'list'
  | 'group'
  | 'map'
  | 'union'
  | 'any';

/** What kind of control a field needs. */
export function kindOf({ piece, named }: Field): Kind {
  if (named === 'Text') return 'text';
  if (piece.anyOf) return 'union';
  if (piece.enum) return 'choice';
  if (piece.const !== undefined) return 'fixed';
  switch (piece.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return 'list';
    case 'object':
      return piece.properties ? 'group' : 'map';
    default:
      return piece.type === 'null' ? 'fixed' : 'any';
  }
}

const isList = (items: FormPiece | readonly FormPiece[]): items is readonly FormPiece[] => Array.isArray(items);

/** What entries of a list, or members of a map, may be. */
export function entryOf({ piece }: Field): FormPiece | null {
  if (piece.items && !isList(piece.items)) return piece.items;
  return typeof piece.additionalProperties === 'object' ? piece.additionalProperties : null;
}

/** The forms a union can take, each followed to what it is. */
export const formsOf = (guide: FormPiece, { piece }: Field): readonly Field[] =>
  (piece.anyOf ?? []).map((form) => fieldOf(guide, form));

/** Which of its forms a value has: the first it fits, else the first whose kind it is; -1 where it is like none. */
export function formOf(guide: FormPiece, field: Field, value: unknown): number {
  const forms = formsOf(guide, field);
  const fitting = forms.findIndex((form) => fits(guide, form, value));
  return fitting >= 0 ? fitting : forms.findIndex((form) => isLike(form, value));
}

function isLike({ piece }: Field, value: unknown): boolean {
  if (piece.properties) return isPlain(value) && (piece.required ?? []).some((key) => Object.hasOwn(value, key));
  return false;
}

function fits(guide: FormPiece, field: Field, value: unknown): boolean {
  const { piece } = field;
  switch (kindOf(field)) {
    case 'text':
      return isText(value);
    case 'union':
      return formsOf(guide, field).some((form) => fits(guide, form, value));
    case 'choice':
      return piece.enum!.includes(value);
    case 'fixed':
      return piece.type === 'null' ? value === null : value === piece.const;
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'map':
      return isPlain(value);
    case 'group':
      return isPlain(value) && fitsGroup(guide, piece, value);
    case 'any':
      return true;
  }
}

function fitsGroup(guide: FormPiece, piece: FormPiece, value: Readonly<Record<string, unknown>>): boolean {
  if (!(piece.required ?? []).every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, member]) => {
    const inner = piece.properties?.[key];
    if (!inner) return false;
    const field = fieldOf(guide, inner);
    const kind = kindOf(field);
    return kind === 'fixed' || kind === 'choice' ? fits(guide, field, member) : true;
  });
}

/**
 * The field at a path of a scenario; null where the language has none there.
 *
 * @param value  the whole scenario, which says which form of a union stands there
 */
export function fieldAt(guide: FormPiece, value: unknown, path: Path): Field | null {
  let field = fieldOf(guide, guide);
  for (const [k, step] of path.entries()) {
    const inner = stepInto(guide, field, valueAt(value, path.slice(0, k)), step);
    if (!inner) return null;
    field = fieldOf(guide, inner);
  }
  return field;
}

function stepInto(guide: FormPiece, field: Field, value: unknown, step: string | number): FormPiece | null {
  if (field.piece.anyOf) {
    const form = formsOf(guide, field)[Math.max(0, formOf(guide, field, value))];
    return form ? stepInto(guide, form, value, step) : null;
  }
  if (typeof step === 'number') return entryOf(field);
  return field.piece.properties?.[step] ?? entryOf(field);
}

/** Something to begin with where nothing stands: the default, else the least there can be. Texts are empty, to be written. */
export function blankOf(guide: FormPiece, piece: FormPiece, languages: readonly string[], depth = 0): unknown {
  const field = fieldOf(guide, piece);
  const { piece: own } = field;
  const given = piece.default ?? own.default;
  if (given !== undefined && given !== null) return copyOf(given);
  switch (kindOf(field)) {
    case 'text':
      return Object.fromEntries(languages.map((language) => [language, '']));
    case 'union':
      return depth > 6 ? null : blankOf(guide, own.anyOf![0]!, languages, depth + 1);
    case 'choice':
      return own.enum![0];
    case 'fixed':
      return own.type === 'null' ? null : own.const;
    case 'string':
      return '';
    case 'number':
      return leastOf(own);
    case 'boolean':
      return false;
    case 'list':
      return Array.from({ length: depth > 6 ? 0 : (own.minItems ?? 0) }, () =>
        blankOf(guide, entryOf(field)!, languages, depth + 1),
      );
    case 'map':
    case 'any':
      return {};
    case 'group':
      return Object.fromEntries(
        (depth > 6 ? [] : (own.required ?? [])).map((key) => [
          key,
          blankOf(guide, own.properties![key]!, languages, depth + 1),
        ]),
      );
  }
}

function leastOf({ minimum, exclusiveMinimum, type, maximum }: FormPiece): number {
  const least = exclusiveMinimum === undefined ? (minimum ?? 0) : exclusiveMinimum + (type === 'integer' ? 1 : 0.1);
  if (least <= 0 && (minimum === undefined || minimum <= 0) && exclusiveMinimum === undefined) return 0;
  return maximum === undefined ? least : Math.min(least, maximum);
}
