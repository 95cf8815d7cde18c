import { canonical } from '../../math/canonical.ts';
import type { Act, GameRecord, Legend, Mark, Scenario, View } from '../../sim/index.ts';
import { freezeDeep } from '../freeze.ts';
import type { HostReply } from '../host.ts';
import type { EngineLine } from '../hosts/line.ts';
import type { Source } from '../protocol.ts';
import { refuse } from '../refuse.ts';

/** One turn of a record, replayed. */
export interface ReplayTurn {
  readonly turn: number;
  readonly opened: View; // before anybody was answered
  readonly decided: View; // before the close
  readonly closed: View; // what it led to
  readonly acts: readonly { readonly act: Act; readonly by: Mark['by'] }[];
}

/** A record that was replayed to its last act. */
export interface Replay {
  readonly record: GameRecord;
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly turns: readonly ReplayTurn[];
}

/** What is asked of the engine that replays; its scenario comes from the catalogue or from the record itself. */
const sourceOf = ({ scenario, sealed }: GameRecord): Source =>
  sealed ? { text: JSON.stringify(sealed.scenario) } : { catalogue: scenario.id };

/**
 * Replays a record act by act and holds every link to what it says.
 *
 * @param scored  whether the score is held against the replay too, which plays a year out: for records from outside
 * @returns       every turn as it was, or the first thing that does not agree; acts are counted from 1
 */
export async function replayRecord(line: EngineLine, record: GameRecord, scored: boolean): Promise<HostReply<Replay>> {
  const opened = await line.ask('open', { source: sourceOf(record), luck: { bytes: record.luck }, log: null });
  if (!opened.ok) return reasonOf(opened, record);
  const { scenario, legend, rules, engine, head } = opened.value;
  const { id } = record.scenario;
  if (record.engine !== engine) return refuse('record.otherEngine', 'record', { theirs: record.engine, ours: engine });
  if (id !== scenario.id || record.scenario.rules !== rules) return refuse('record.otherRules', 'record', { id });
  if (record.chain[0] !== head) return refuse('record.otherLuck', 'record');
  const turns = await replayTurns(line, record, opened.value.view);
  if (!turns.ok) return turns;
  const { turn, of, over } = turns.value.at(-1)?.closed ?? opened.value.view;
  if (!over) return refuse('record.unfinished', 'record', { turn, of });
  const agreed = scored ? await compareScore(line, record) : null;
  if (agreed && !agreed.ok) return agreed;
  return { ok: true, value: freezeDeep({ record, scenario, legend, turns: turns.value }) };
}

async function replayTurns(line: EngineLine, record: GameRecord, first: View): Promise<HostReply<ReplayTurn[]>> {
  const turns: ReplayTurn[] = [];
  let opened = first;
  let decided = first;
  let acts: ReplayTurn['acts'] = [];
  for (const [k, act] of record.acts.entries()) {
    const mark = record.marks?.[k] ?? { by: 'player' as const };
    const played = await line.ask('act', { act, mark });
    if (!played.ok) return isFault(played) ? played : refuse('record.refused', `acts.${k}`, { act: k + 1 });
    if (played.value.head !== record.chain[k + 1]) return refuse('record.broken', `acts.${k}`, { act: k + 1 });
    acts = [...acts, { act, by: mark.by }];
    const { view } = played.value;
    if (act.kind === 'close') {
      turns.push({ turn: decided.turn, opened, decided, closed: view, acts });
      opened = view;
      acts = [];
    }
    decided = view;
  }
  return { ok: true, value: turns };
}

async function compareScore(line: EngineLine, record: GameRecord): Promise<HostReply<null>> {
  const replayed = await line.ask('record', null);
  if (!replayed.ok) return replayed;
  const { score } = replayed.value;
  if (canonical(score) === canonical(record.score)) return { ok: true, value: null };
  return refuse('record.otherScore', 'score', { said: record.score.total / 10, found: score.total / 10 });
}

type No = Extract<HostReply<never>, { readonly ok: false }>;

const isFault = ({ refusals }: No): boolean => refusals.some(({ code }) => code.startsWith('engine.'));

/** Why it does not even open, as it is said of a record. */
function reasonOf(no: No, { scenario: { id } }: GameRecord): No {
  const { code } = no.refusals[0]!;
  if (code === 'scenario.unknown') return refuse('record.noScenario', 'record', { id });
  if (code === 'scenario.notValid') return refuse('record.notARecord', 'record', { path: 'sealed.scenario' });
  return no;
}
