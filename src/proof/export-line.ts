import * as z from 'zod';
import type { Act, Hash as Link, Score } from '../sim/index.ts';
import { readActs } from '../sim/index.ts';
import type { Luck } from './luck.ts';
import type { Head } from './seal-hash.ts';

/** An event, as far as verification looks at it. */
export interface HeldEvent {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly rules: Link;
  readonly whole: Link;
  readonly seedHash: Link;
  readonly engine: number;
  readonly closedAt: number | null;
  readonly counting: 'first' | 'last' | 'mean' | 'best';
  readonly ties: 'value' | 'receipt';
  readonly luck: Luck;
}

/** What verification reads of the lines of an exported event: see `exportEvent`. */
export type ExportLine =
  | { readonly kind: 'event'; readonly event: HeldEvent; readonly scenario: string; readonly seed: string | null }
  | { readonly kind: 'entry'; readonly entry: { readonly team: string; readonly nonce: string } }
  | {
      readonly kind: 'attempt';
      readonly attempt: {
        readonly id: string;
        readonly team: string;
        readonly number: number;
        readonly voidedAt: number | null;
      };
      readonly log: readonly {
        readonly seq: number;
        readonly act: Act;
        readonly body: Link;
        readonly head: Link;
        readonly receipt: number;
      }[];
      readonly result: {
        readonly score: Score;
        readonly value: number;
        readonly head: Link;
        readonly receipt: number;
      } | null;
    }
  | {
      readonly kind: 'place';
      readonly board: 'frozen' | 'live';
      readonly row: {
        readonly place: number;
        readonly team: string;
        readonly bracket: string;
        readonly score: number;
        readonly value: number;
        readonly receipt: number;
      };
    }
  | {
      readonly kind: 'seal';
      readonly seal: {
        readonly number: number;
        readonly previous: Link;
        readonly hash: Link;
        readonly heads: readonly Head[];
      };
    };

const Hash = z.string().regex(/^[0-9a-f]{64}$/);
const Time = z.int().nullable();
const Whole = z.int();
const Text = z.string();

/** What verification reads of each line; what else stands there is not looked at. */
const SHAPES = {
  event: z.looseObject({
    scenario: Text,
    seed: Hash.nullable(),
    event: z.looseObject({
      ...{ id: Text, code: Text, name: Text, rules: Hash, whole: Hash, seedHash: Hash, engine: Whole, closedAt: Time },
      counting: z.enum(['first', 'last', 'mean', 'best']),
      ties: z.enum(['value', 'receipt']),
      luck: z.enum(['shared', 'own']),
    }),
  }),
  entry: z.looseObject({ entry: z.looseObject({ team: Text, nonce: Text }) }),
  attempt: z.looseObject({
    attempt: z.looseObject({ id: Text, team: Text, number: Whole, voidedAt: Time }),
    log: z.array(z.looseObject({ seq: Whole, act: z.unknown(), body: Hash, head: Hash, receipt: Whole })).max(1500),
    result: z
      .looseObject({
        score: z.looseObject({ scheme: Text, total: Whole, axes: z.record(Text, Whole) }),
        ...{ value: Whole, head: Hash, receipt: Whole },
      })
      .nullable(),
  }),
  place: z.looseObject({
    board: z.enum(['live', 'frozen']),
    row: z.looseObject({ place: Whole, team: Text, bracket: Text, score: Whole, value: Whole, receipt: Whole }),
  }),
  seal: z.looseObject({
    seal: z.looseObject({
      ...{ number: Whole, previous: Hash, hash: Hash },
      heads: z.array(z.looseObject({ attempt: Text, seq: Whole, head: Hash })),
    }),
  }),
} as const;

/** A line that is none of an export. */
export class BadLine extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`line ${line} is none of an exported event`);
    this.line = line;
  }
}

/** One line of an exported event. @throws BadLine for what is none */
export function readLine(text: string, number: number): ExportLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadLine(number);
  }
  const { kind } = (value ?? {}) as { kind?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(SHAPES, kind)) throw new BadLine(number);
  const read = SHAPES[kind as keyof typeof SHAPES].safeParse(value);
  if (!read.success) throw new BadLine(number);
  if (kind === 'attempt') {
    const { log } = read.data as unknown as { log: readonly { act: unknown }[] };
    if (!readActs(log.map(({ act }) => act)).ok) throw new BadLine(number);
  }
  return read.data as unknown as ExportLine;
}
