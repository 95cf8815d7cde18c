/**
 * Values that hold typed arrays, as JSON and back to the last bit. An array travels as `{"$": "Uint8Array", "of": [1, 2]}`;
 * what JSON has no number for (NaN, the infinities, −0) as its name in quotes. Ids of the engine never begin with `$`.
 */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
type Column = InstanceType<(typeof KINDS)[Kind]>;

const ODD: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};
const oddName = (value: number): string | null =>
  Object.is(value, -0) ? '-0' : Number.isFinite(value) ? null : String(value);

/**
 * Spelt by hand: asked to look at each entry of a View's columns, `JSON.stringify` takes six times as long.
 *
 * @param value  plain objects, lists, texts, numbers, booleans, null and typed arrays
 * @throws       TypeError for an array of a kind that does not travel
 */
export function encode(value: unknown): string {
  return spell(value) ?? 'null';
}

/** As JSON spells it; what JSON leaves out is undefined. */
function spell(value: unknown): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    const odd = oddName(value);
    return odd === null ? `${value}` : `{"$":"number","of":"${odd}"}`;
  }
  if (typeof value === 'boolean' || value === null) return `${value}`;
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return `[${value.map((one) => spell(one) ?? 'null').join(',')}]`;
  if (ArrayBuffer.isView(value)) return spellColumn(value as Column);
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    const spelt = spell(member);
    if (spelt !== undefined) members.push(`${JSON.stringify(key)}:${spelt}`);
  }
  return `{${members.join(',')}}`;
}

/** Only real numbers can be odd, and they seldom are. */
function spellColumn(column: Column): string {
  const kind = column.constructor.name as Kind;
  if (!Object.hasOwn(KINDS, kind)) throw new TypeError(`encode: a ${kind} does not travel; make it a list`);
  const entries = column as ArrayLike<number>;
  const odd = kind.startsWith('Float') && Array.prototype.some.call(entries, (one: number) => oddName(one) !== null);
  const of = odd ? JSON.stringify(Array.from(entries, (one) => oddName(one) ?? one)) : `[${column.join(',')}]`;
  return `{"$":"${kind}","of":${of}}`;
}

/**
 * The value that `encode` was given.
 *
 * @throws  SyntaxError for what is no JSON; TypeError for a mark that `encode` never writes
 */
export function decode<T>(text: string): T {
  return revive(JSON.parse(text)) as T;
}

/** The same for JSON that has been read already. Changes what it is given. */
export function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let k = 0; k < value.length; k++) value[k] = revive(value[k]);
    return value;
  }
  const members = value as Record<string, unknown>;
  const kind = members['$'];
  if (kind === 'number') return fromOdd(members['of']);
  if (typeof kind === 'string' && Object.hasOwn(KINDS, kind)) {
    const of = members['of'];
    if (!Array.isArray(of)) throw new TypeError(`decode: ${kind} without its entries`);
    return KINDS[kind as Kind].from(of.map((one: unknown) => (typeof one === 'number' ? one : fromOdd(one))));
  }
  if (kind !== undefined) throw new TypeError(`decode: nothing travels as ${String(kind)}`);
  for (const key of Object.keys(members)) members[key] = revive(members[key]);
  return members;
}

function fromOdd(name: unknown): number {
  if (typeof name === 'string' && Object.hasOwn(ODD, name)) return ODD[name]!;
  throw new TypeError(`decode: ${String(name)} is no number`);
}
