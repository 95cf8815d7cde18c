import { engineByNumber } from '../../engines/by-number.ts';
import { door } from '../../engines/door.ts';
import { BadLine, readLine } from '../../proof/export-line.ts';
import type { CheckedGame, EventVerdict } from '../../proof/verify-event.ts';
import { verifyEvent } from '../../proof/verify-event.ts';
import type { GameRecord, Verdict } from '../../sim/index.ts';
import type { HostReply } from '../host.ts';
import { fetchScenario, readScenario } from '../read-scenario.ts';
import { refuse } from '../refuse.ts';
import { MOST_RECORD_BYTES } from '../replay/limits.ts';
import { readRecordText } from '../replay/read-record.ts';

/** What came of the record of one game: the scenario it is of, and the engine's own verdict. */
export interface JudgedRecord {
  readonly scenario: string;
  readonly acts: number;
  readonly verdict: Verdict;
}

/** What is told while a file is verified. The last of them is `event`, `record` or `unreadable`. */
export type ProofNews =
  | { readonly kind: 'read'; readonly bytes: number }
  | { readonly kind: 'game'; readonly game: CheckedGame }
  | { readonly kind: 'event'; readonly verdict: EventVerdict }
  | { readonly kind: 'record'; readonly reply: HostReply<JudgedRecord> }
  | { readonly kind: 'unreadable'; readonly line: number };

/** No line of an export comes near it: a file without ends of lines is none. (chosen) */
const LONGEST_LINE = 32 * 1024 * 1024;

/** Verifies an exported event, or the record of one game, whichever a file is; by the code of `rapport verify`. */
export async function judgeFile(file: Blob, tell: (news: ProofNews) => void): Promise<void> {
  const lines = linesOf(file, (bytes) => tell({ kind: 'read', bytes }));
  const first = await lines.next();
  if (first.done || !/^\s*\{"kind":/.test(first.value)) {
    await lines.return(undefined);
    tell({ kind: 'record', reply: await judgeRecord(file) });
    return;
  }
  try {
    const verdict = await verifyEvent(readAll(first.value, lines), { told: (game) => tell({ kind: 'game', game }) });
    tell({ kind: 'event', verdict });
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    tell({ kind: 'unreadable', line: error.line });
  }
}

async function* readAll(first: string, rest: AsyncIterable<string>) {
  let number = 1;
  yield readLine(first, number);
  for await (const text of rest) {
    number += 1;
    if (text !== '') yield readLine(text, number);
  }
}

/** The lines of a file, one after the other, so that a large one need not lie in memory. */
async function* linesOf(file: Blob, read: (bytes: number) => void): AsyncGenerator<string, void> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let kept = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    read(bytes);
    const parts = (kept + decoder.decode(value, { stream: true })).split('\n');
    kept = parts.pop()!;
    yield* parts;
    if (kept.length > LONGEST_LINE) break;
  }
  kept += decoder.decode();
  if (kept !== '') yield kept;
}

async function judgeRecord(file: Blob): Promise<HostReply<JudgedRecord>> {
  if (file.size > MOST_RECORD_BYTES) return refuse('record.tooLarge', 'record');
  const read = readRecordText(await file.text());
  if (!read.ok) return read;
  const record = read.value;
  const source = sourceOf(record);
  const fetched = await fetchScenario(source);
  if (!fetched.ok) return fetched;
  const scenario = readScenario(source);
  if (!scenario.ok) return scenario;
  // of an engine that is not here today's says that it is not its own
  const { engine } = (await engineByNumber(record.engine)) ?? door;
  const verdict = engine.verify(engine.prepare(scenario.value), record);
  return { ok: true, value: { scenario: scenario.value.id, acts: record.acts.length, verdict } };
}

/** Its scenario comes from the record itself, else from the catalogue. */
const sourceOf = ({ scenario, sealed }: GameRecord) =>
  sealed ? { text: JSON.stringify(sealed.scenario) } : { catalogue: scenario.id };
