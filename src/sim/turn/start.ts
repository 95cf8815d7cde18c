import { startDecision } from '../decide/start.ts';
import { Fault } from '../fault.ts';
import type { Ledger } from '../luck/ledger.ts';
import { luckOfRun } from '../luck/streams.ts';
import { openingRivals } from '../market/rivals.ts';
import { bearPeople } from '../people/born.ts';
import { newFirm } from '../people/new-firm.ts';
import { liveThroughPast } from '../people/past.ts';
import type { Decisions } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import { openTurn } from './open.ts';
import type { Draft, Run } from './run.ts';

/** The status quo: every lever where its author left it. What do-nothing plays. */
export function neutralDecisions(rules: Rules): Decisions {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { id, lever, bounds } of rules.levers) decisions[id] = startDecision(lever, bounds, rules.rosters);
  return decisions;
}

/**
 * Opens a run: people are born, the past is lived through, the first turn opens.
 *
 * @param luck  32 bytes as 64 hex digits
 * @throws      RangeError when the luck is spelt in another way
 */
export function start(rules: Rules, luck: string, ledger: Ledger | null = null): Run {
  const chance = luckOfRun(rules, luck, ledger);
  const firm = newFirm(rules.scenario);
  const people = bearPeople(rules, chance);
  liveThroughPast(rules, people, firm, chance);
  const arcs: Record<string, number[]> = {};
  for (const { id } of rules.scenario.cast) {
    const table = rules.arcs[id];
    if (!table) throw new Fault('scenario.notPrepared', { cast: id });
    arcs[id] = [table.initial];
  }
  const memories: Record<string, unknown> = {};
  for (const { id, lever, terms } of rules.levers) memories[id] = lever.memory(terms);
  const draft: Draft = {
    rules,
    luck,
    turn: 1,
    over: false,
    people,
    firm,
    market: {
      flags: [],
      running: [],
      payments: rules.scenario.firm.owing.map(({ turn, cents, line }) => ({ turn, line, cents: -cents, known: true })),
      promises: [],
      arcs,
      offered: {},
      replied: {},
      happened: {},
      consents: {},
      heard: { met: [], talks: 0, failed: 0, variants: {} },
      injected: [],
      rivals: openingRivals(rules.scenario),
      interventions: [],
      news: [],
      beats: [],
      why: [],
      cards: [],
      surfaced: [],
    },
    talks: [],
    memories,
    standing: neutralDecisions(rules),
  };
  chance.turn(1);
  openTurn(draft, chance);
  return draft;
}
