import type { Language, Scenario } from '../../sim/index.ts';
import type { Answer } from '../../wire/routes.ts';
import { leverName, sayValue } from '../../words/levers.ts';
import { readText, tell } from '../../words/text-at.ts';
import { memberName, sayWhole } from '../replay/decision-rows.ts';
import type { Screens } from './services.ts';

export type ComparedGame = Answer<'compare'>['games'][number];
type Turn = ComparedGame['turns'][number];

/** One thing that teams decided, a cell for each of them; empty where a team did not get there. */
export interface DecisionLine {
  readonly id: string;
  readonly subject: string;
  readonly knob: string;
  readonly cells: readonly string[];
  /** Whether not all that came to the turn decided the same; to say nothing is something else than to answer. */
  readonly differs: boolean;
}

/** By lever, the knobs that hold a value for each of some members. */
export type PerMember = Readonly<Record<string, readonly string[]>>;

/** What each team decided in a turn, knob by knob and talk by talk, in the order of the desk. */
export function decisionLines(
  { scenario, legend }: Screens,
  games: readonly ComparedGame[],
  { turn, perMember, language }: { turn: number; perMember: PerMember; language: Language },
): readonly DecisionLine[] {
  const turns = games.map((game) => game.turns.find((one) => one.turn === turn));
  const line = (id: string, subject: string, knob: string, cells: readonly string[]): DecisionLine => {
    const decided = cells.filter((_, k) => turns[k] !== undefined);
    return { id, subject, knob, cells, differs: new Set(decided).size > 1 };
  };
  const talks = scenario.encounters.flatMap(({ id, title }) => {
    const cells = turns.map((one) => saidTo(one, id, scenario, language));
    return cells.every((cell) => cell === '') ? [] : [line(`talk ${id}`, tell(language, title), '', cells)];
  });
  const levers = union(turns.map((one) => one?.decisions));
  const knobs = levers.flatMap((lever) => {
    const words = legend.levers[lever];
    const subject = leverName(language, scenario, legend.levers, lever);
    const decided = turns.map((one) => one?.decisions[lever]);
    return union(decided).flatMap((knob) => {
      const name = words?.knobs[knob]?.name[language] ?? knob;
      const values = decided.map((one) => one?.[knob]);
      const text = (value: unknown) => sayWhole(language, (one) => sayValue(language, words, knob, one), value);
      if (!perMember[lever]?.includes(knob)) return [line(`${lever} ${knob}`, subject, name, values.map(text))];
      return union(values).map((member) => {
        const cells = values.map((value) => text((value as Readonly<Record<string, unknown>> | undefined)?.[member]));
        const whom = `${name} · ${memberName(scenario, member, language)}`;
        return line(`${lever} ${knob} ${member}`, subject, whom, cells);
      });
    });
  });
  return [...talks, ...knobs];
}

/** The names in all of some objects, each once, as they come. */
const union = (objects: readonly unknown[]): readonly string[] => [
  ...new Set(objects.flatMap((one) => (typeof one === 'object' && one !== null ? Object.keys(one) : []))),
];

function saidTo(turn: Turn | undefined, encounter: string, scenario: Scenario, language: Language): string {
  const keys = turn?.said.find((one) => one.encounter === encounter)?.keys ?? [];
  return keys.map((key) => readText(language, scenario, key)).join(' › ');
}

/** Measures of a turn that can be laid side by side. */
export const MEASURES = ['satisfaction', 'loyal', 'cash', 'customers', 'left'] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure in the unit one reads it in: points, percent, yuan, people. */
export function inUnits(measure: Measure, turn: Turn): number {
  if (measure === 'satisfaction' || measure === 'loyal') return turn[measure] / 10;
  return measure === 'cash' ? Math.round(turn.cash / 100) : turn[measure];
}
