import type * as z from 'zod';

type AnySchema = z.core.$ZodTypes;

/** What a schema is once nothing is left around it: no default, no option to leave it out, no choice between forms. */
export function formsOf(schema: unknown): readonly AnySchema[] {
  const waiting = [schema as AnySchema];
  const forms: AnySchema[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { def } = next._zod;
    if (def.type === 'union') waiting.unshift(...(def.options as AnySchema[]));
    else if (def.type === 'lazy') waiting.unshift(def.getter() as AnySchema);
    else if (def.type === 'pipe') waiting.unshift(def.out as AnySchema);
    else if (def.type === 'nullable') waiting.unshift(def.innerType as AnySchema);
    else if ('innerType' in def) waiting.unshift(def.innerType as AnySchema);
    else forms.push(next);
  }
  return forms;
}

/** The union a schema is, once defaults and the like are taken off; null when it is none. */
export function unionOf(schema: unknown): readonly AnySchema[] | null {
  let next = schema as AnySchema;
  for (;;) {
    const { def } = next._zod;
    if (def.type === 'union') return def.options as AnySchema[];
    if (def.type === 'lazy') next = def.getter() as AnySchema;
    else if (def.type === 'pipe') next = def.out as AnySchema;
    else if ('innerType' in def) next = def.innerType as AnySchema;
    else return null;
  }
}

/** The schemas a place in a value may have, below the forms a schema may take. */
export function schemasAt(schemas: readonly unknown[], path: readonly PropertyKey[]): readonly AnySchema[] {
  let here = schemas.flatMap(formsOf);
  for (const step of path) here = here.flatMap((form) => childOf(form, step));
  return here;
}

function childOf(form: AnySchema, step: PropertyKey): readonly AnySchema[] {
  const { def } = form._zod;
  if (def.type === 'object') {
    return Object.hasOwn(def.shape, step) ? formsOf(def.shape[String(step)]) : [];
  }
  if (def.type === 'record') return formsOf(def.valueType);
  if (def.type === 'array') return formsOf(def.element);
  return [];
}

/** Keys an object schema knows, in the order they were declared; empty for anything else. */
export function keysOf(form: AnySchema): readonly string[] {
  const { def } = form._zod;
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** How the forms of a union look, in JSON's own words: `"…" | null | {chance, then, else}`. */
export function formsText(schema: readonly unknown[]): string {
  const forms = schema.flatMap(formsOf).map(formText);
  return [...new Set(forms)].join(' | ');
}

function formText(form: AnySchema): string {
  const { def } = form._zod;
  switch (def.type) {
    case 'object':
      return `{${neededKeys(form).join(', ')}}`;
    case 'record':
      return '{…}';
    case 'array':
      return '[…]';
    case 'string':
      return '"…"';
    case 'number':
      return '0';
    case 'boolean':
      return 'true';
    case 'enum':
      return Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(' | ');
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' | ');
    default:
      return def.type;
  }
}

/** Keys that must be written. */
function neededKeys(form: AnySchema): readonly string[] {
  const { def } = form._zod;
  if (def.type !== 'object') return [];
  return Object.keys(def.shape).filter((key) => (def.shape[key] as AnySchema)._zod.optin === undefined);
}
