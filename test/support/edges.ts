import type { Piece } from '../../src/sim/language/meaning/fields.ts';

type Path = readonly (string | number)[];

/** What a JSON Schema has for a place, references followed and choices opened. */
function piecesAt(schema: Piece, path: Path): readonly Piece[] {
  const open = (piece: Piece): readonly Piece[] => {
    const named = piece.$ref === undefined ? piece : schema.definitions?.[piece.$ref.split('/').at(-1)!];
    if (named === undefined) return [];
    const forms = named.anyOf ?? named.allOf;
    return forms === undefined ? [named] : forms.flatMap(open);
  };
  let here = open(schema);
  for (const step of path) {
    here = here.flatMap(({ properties, additionalProperties, items }) => {
      const inner = typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties);
      if (typeof inner !== 'object') return [];
      return (Array.isArray(inner) ? (inner as readonly Piece[]) : [inner as Piece]).flatMap(open);
    });
  }
  return here;
}

/** Values on and just beyond the bounds of a place: numbers, lengths of texts and of lists, every choice. */
export function edgesAt(schema: Piece, path: Path, old: unknown): readonly unknown[] {
  return piecesAt(schema, path).flatMap((piece) => [
    ...[piece.minimum, piece.maximum, piece.exclusiveMinimum].flatMap((bound) =>
      bound === undefined ? [] : [bound, bound - 1, bound + 1, bound - 0.001, bound + 0.001],
    ),
    ...[piece.minLength, piece.maxLength].flatMap((length) =>
      length === undefined ? [] : ['a'.repeat(length), 'a'.repeat(length + 1), 'a'.repeat(Math.max(0, length - 1))],
    ),
    ...(piece.pattern === undefined ? [] : ['a', 'A', 'a'.repeat(40), 'a'.repeat(41), 'A'.repeat(32), 'A'.repeat(33)]),
    ...(Array.isArray(old) ? lists(piece, old) : []),
    ...(piece.enum ?? []),
  ]);
}

function lists({ minItems, maxItems }: Piece, old: readonly unknown[]): unknown[] {
  const lengths = [minItems, maxItems].flatMap((n) => (n === undefined ? [] : [n - 1, n, n + 1]));
  return lengths
    .filter((n) => n >= 0)
    .map((n) => Array.from({ length: n }, (_, k) => old[k % Math.max(1, old.length)]));
}
