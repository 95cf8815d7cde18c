/** A piece of a JSON Schema, as far as fields are read from it. */
export interface Piece {
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
  readonly anyOf?: readonly Piece[];
  readonly allOf?: readonly Piece[];
  readonly properties?: Readonly<Record<string, Piece>>;
  readonly required?: readonly string[];
  readonly items?: Piece | readonly Piece[];
  readonly additionalProperties?: Piece | boolean;
  readonly definitions?: Readonly<Record<string, Piece>>;
  description?: string;
}

/** One field an author may write. */
export interface Field {
  /** As `Scenario.firm.cash`, `Segment.newcomers[].turn`, `Scenario.arcs{}.name`. */
  readonly path: string;
  readonly piece: Piece;
  /** True where it must be written. */
  readonly needed: boolean;
}

/** Every field of the scenario schema, what holds before what is held; one that stands in several forms comes once for each. */
export function fieldsOf(schema: Piece): readonly Field[] {
  const fields: Field[] = [];
  const named = Object.entries(schema.definitions ?? {});
  for (const [name, piece] of [['Scenario', schema] as const, ...named]) walk(piece, name, fields);
  return fields;
}

function walk(piece: Piece, path: string, fields: Field[]): void {
  if (piece.$ref !== undefined) return;
  for (const form of [...(piece.anyOf ?? []), ...(piece.allOf ?? [])]) walk(form, path, fields);
  for (const [name, inner] of Object.entries(piece.properties ?? {})) {
    const here = `${path}.${name}`;
    fields.push({ path: here, piece: inner, needed: piece.required?.includes(name) ?? false });
    walk(inner, here, fields);
  }
  const { items, additionalProperties } = piece;
  if (items !== undefined && !isList(items)) walk(items, `${path}[]`, fields);
  if (typeof additionalProperties === 'object') walk(additionalProperties, `${path}{}`, fields);
}

const isList = (items: Piece | readonly Piece[]): items is readonly Piece[] => Array.isArray(items);
