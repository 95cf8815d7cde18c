import { getLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { FieldMeaning, FormPiece } from '../scenarios/form-guide.ts';
import { scanDepth } from '../scenarios/scan.ts';
import { isPlain, valueAt } from './path.ts';
import type { Field } from './pieces.ts';
import { fieldAt, fieldOf, formOf, formsOf } from './pieces.ts';

/** Something that may be written at a place, as it stands in the file. */
export interface Offer {
  readonly insert: string;
  readonly meaning: FieldMeaning | null;
}

/** What the language lets stand at a place of a text: names of fields that are not there yet, or values. */
export function offersAt(guide: FormPiece, text: string, offset: number): readonly Offer[] {
  if (scanDepth(text).fatal !== null) return [];
  const { path, isAtPropertyKey } = getLocation(text, offset);
  const root = parseTree(text);
  const value: unknown = root && getNodeValue(root);
  const place = isAtPropertyKey ? path.slice(0, -1) : path;
  const field = fieldAt(guide, value, place);
  if (!field) return [];
  const here = valueAt(value, place);
  return isAtPropertyKey ? namesOf(guide, field, here) : valuesOf(guide, field);
}

function namesOf(guide: FormPiece, field: Field, here: unknown): readonly Offer[] {
  const forms = field.piece.anyOf ? formsOf(guide, field) : [field];
  const at = field.piece.anyOf && isPlain(here) && Object.keys(here).length > 1 ? formOf(guide, field, here) : -1;
  const asked = at >= 0 ? [forms[at]!] : forms;
  const offers = new Map<string, Offer>();
  for (const { piece } of asked) {
    for (const [name, inner] of Object.entries(piece.properties ?? {})) {
      if (isPlain(here) && Object.hasOwn(here, name)) continue;
      if (!offers.has(name)) offers.set(name, { insert: `"${name}"`, meaning: fieldOf(guide, inner).meaning });
    }
  }
  return [...offers.values()];
}

function valuesOf(guide: FormPiece, field: Field): readonly Offer[] {
  const { piece, meaning } = field;
  if (piece.anyOf) return formsOf(guide, field).flatMap((form) => valuesOf(guide, form));
  if (piece.type === 'boolean') return [true, false].map((one) => ({ insert: String(one), meaning }));
  const known = piece.enum ?? (piece.const === undefined ? [] : [piece.const]);
  return known.map((one) => ({ insert: JSON.stringify(one), meaning }));
}
