import T01 from '../scenarios/catalog/T01.json' with { type: 'json' };
import T11 from '../scenarios/catalog/T11.json' with { type: 'json' };
import T14 from '../scenarios/catalog/T14.json' with { type: 'json' };
import { parseScenario } from '../scenarios/parse.ts';
import { pathText } from '../scenarios/problems.ts';
import type { Scenario } from '../sim/index.ts';
import type { HostReply } from './host.ts';
import type { Source } from './protocol.ts';
import { refuse } from './refuse.ts';

/** The catalogue as the page carries it: packed as objects, which is half the size of the files. */
const CATALOGUE: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['T01', T01],
  ['T11', T11],
  ['T14', T14],
]);

/** A scenario from the catalogue or from the text of a file; refused with the first thing wrong in it. */
export function readScenario(source: Source): HostReply<Scenario> {
  const text = 'text' in source ? source.text : JSON.stringify(CATALOGUE.get(source.catalogue));
  if (text === undefined) return refuse('scenario.unknown', 'scenario', { id: sourceName(source) });
  const parsed = parseScenario(text);
  if (parsed.ok) return { ok: true, value: parsed.scenario };
  const first = parsed.problems.find(({ severity }) => severity === 'error') ?? parsed.problems[0]!;
  const { line, column, path, code } = first;
  return refuse('scenario.notValid', pathText(path), { line, column, code });
}

const sourceName = (source: Source): string => ('catalogue' in source ? source.catalogue : 'text');
