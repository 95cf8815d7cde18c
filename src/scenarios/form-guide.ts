import { scenarioSchema } from '../sim/language/json-schema.ts';
import type { Piece } from '../sim/language/meaning/fields.ts';
import { fieldsOf } from '../sim/language/meaning/fields.ts';
import type { Meaning } from '../sim/language/meaning/meaning.ts';
import { UNITS } from '../sim/language/meaning/meaning.ts';
import { meaningOf } from '../sim/language/meaning/meaning-of.ts';

/** A piece of the scenario's schema that says what it means, for forms that are made of it. */
export interface FormPiece {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly anyOf?: readonly FormPiece[];
  readonly allOf?: readonly FormPiece[];
  readonly properties?: Readonly<Record<string, FormPiece>>;
  readonly required?: readonly string[];
  readonly items?: FormPiece | readonly FormPiece[];
  readonly additionalProperties?: FormPiece | boolean;
  readonly definitions?: Readonly<Record<string, FormPiece>>;
  readonly meaning?: FieldMeaning;
}
export interface FieldMeaning {
  readonly 'zh-Hans': string;
  readonly en: string;
  /** What it is counted in; null for what is no number, or has no unit. */
  readonly unit: keyof typeof UNITS | null;
  readonly counted: { readonly 'zh-Hans': string; readonly en: string } | null;
  /** Where its default comes from: course, evidence or chosen. */
  readonly source: string | null;
}

/** The scenario's schema as forms need it: what each field means stands with it, in words and not in one sentence. */
export function formGuide(): FormPiece {
  const schema = JSON.parse(scenarioSchema()) as Piece;
  for (const { path, piece } of fieldsOf(schema)) {
    const found = meaningOf(path);
    delete piece.description;
    if (found) Object.assign(piece, { meaning: spelt(found.meaning) });
  }
  return schema as FormPiece;
}

function spelt([zhHans, en, unit, source]: Meaning): FieldMeaning {
  const counted = unit ? UNITS[unit] : null;
  return {
    'zh-Hans': zhHans,
    en,
    unit: unit || null,
    counted: counted && { 'zh-Hans': counted[0], en: counted[1] },
    source: source ?? null,
  };
}
