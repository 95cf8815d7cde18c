import type { DeskLever, GameRecord, Scenario } from '../../sim/index.ts';
import { isSame, placesOf } from '../desk/steps.ts';
import { closesOf } from './merits/year.ts';

type Decision = Readonly<Record<string, unknown>>;

/** What could have been done otherwise in one turn: levers that were open, with their rows of steps, and talks. */
export interface Alterable {
  readonly levers: readonly {
    readonly entry: DeskLever;
    readonly knobs: readonly string[];
    readonly was: Decision;
    readonly turns: readonly number[]; // as long as it stood so
  }[];
  readonly talks: readonly string[]; // encounters
}

/**
 * @param held   levers that a rule had set in that turn
 * @param talks  encounters there were in it
 */
export function alterableIn(
  turn: number,
  {
    desk,
    record,
    held,
    talks,
  }: {
    readonly desk: readonly DeskLever[];
    readonly record: Pick<GameRecord, 'acts'>;
    readonly held: readonly string[];
    readonly talks: readonly string[];
  },
): Alterable {
  const closes = closesOf(record);
  const levers = desk.flatMap((entry): Alterable['levers'] => {
    const was = closes[turn - 1]?.decisions[entry.lever];
    const knobs = Object.keys(entry.bounds).filter((knob) => (rowOf(entry, knob)?.length ?? 0) > 1);
    if (entry.opensAt > turn || held.includes(entry.lever) || !was || knobs.length === 0) return [];
    const turns = [turn];
    for (let next = turn + 1; next <= closes.length; next++) {
      if (!isSame(closes[next - 1]!.decisions[entry.lever], was)) break;
      turns.push(next);
    }
    return [{ entry, knobs, was, turns }];
  });
  return { levers, talks };
}

/** Steps of a knob that holds one value; null for any other. */
export function rowOf({ knobs, bounds }: DeskLever, knob: string) {
  const declared = knobs[knob];
  const bound = bounds[knob];
  if (!declared || !bound || ('per' in declared && declared.per)) return null;
  return placesOf(bound);
}

/** Talks by turn, as the record tells them; a talk that nobody answered is in the turn the scenario gives it. */
export function talksByTurn(
  record: Pick<GameRecord, 'acts'>,
  scenario: Scenario,
  heard: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  const placed = new Set<string>();
  const put = (turn: number, encounter: string) => {
    if (placed.has(encounter)) return;
    placed.add(encounter);
    found.set(turn, [...(found.get(turn) ?? []), encounter]);
  };
  let turn = 1;
  for (const act of record.acts) {
    if (act.kind === 'answer') put(turn, act.encounter);
    if (act.kind === 'close') turn += 1;
  }
  for (const encounter of heard) {
    const due = scenario.encounters.find(({ id }) => id === encounter)?.offer.turn;
    if (due !== undefined) put(due, encounter);
  }
  return found;
}
