import { BODIES, entryOf } from '../scenarios/catalog/list.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { pathText } from '../scenarios/problems.ts';
import type { Scenario } from '../sim/index.ts';
import type { HostReply } from './host.ts';
import type { Source } from './protocol.ts';
import { refuse } from './refuse.ts';

/** Bodies of the catalogue that have come: packed as objects, which is half the size of the files. */
const CAME = new Map<string, unknown>();

/**
 * Fetches what a scenario of the catalogue is made of, once; reading it is then done at once. What comes as a text is
 * here already, and an id that nobody knows is left to the reader.
 *
 * @returns  `scenario.notReached` where the file did not come; asking again tries again
 */
export async function fetchScenario(source: Source): Promise<HostReply<null>> {
  if ('text' in source || CAME.has(source.catalogue)) return { ok: true, value: null };
  const entry = entryOf(source.catalogue);
  if (!entry) return { ok: true, value: null };
  try {
    CAME.set(entry.id, (await BODIES[entry.id]()).default);
    return { ok: true, value: null };
  } catch {
    return refuse('scenario.notReached', 'scenario', { id: entry.id });
  }
}

/** A scenario whose body has been fetched, or the text of a file; refused with the first thing wrong in it. */
export function readScenario(source: Source): HostReply<Scenario> {
  const text = 'text' in source ? source.text : JSON.stringify(CAME.get(source.catalogue));
  if (text === undefined) return refuse('scenario.unknown', 'scenario', { id: sourceName(source) });
  const parsed = parseScenario(text);
  if (parsed.ok) return { ok: true, value: parsed.scenario };
  const first = parsed.problems.find(({ severity }) => severity === 'error') ?? parsed.problems[0]!;
  const { line, column, path, code } = first;
  return refuse('scenario.notValid', pathText(path), { line, column, code });
}

const sourceName = (source: Source): string => ('catalogue' in source ? source.catalogue : 'text');
