import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import { readActs } from '../../sim/index.ts';
import type { ExportLine } from '../store/export-event.ts';

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

/**
 * The lines of an exported event, one after the other.
 *
 * @throws  BadLine for what is no line of an export
 */
export async function* readLines(file: string): AsyncGenerator<ExportLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (text !== '') yield lineOf(text, number);
  }
}

function lineOf(text: string, number: number): ExportLine {
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
