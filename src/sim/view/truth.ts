import { holdAll, NO_SCENE } from '../turn/condition.ts';
import type { Run } from '../turn/run.ts';

/** S and orders that count as truly loyal: the threshold of the score (chosen). */
const TRULY_LOYAL = 65;

/** What the debrief opens: how everybody really felt. Only for a run that is over. */
export function truthOf(run: Run): { mood: Uint8Array; gone: Uint8Array; loyal: Uint8Array } {
  const { people, rules } = run;
  const { customer, gone } = rules.charts.lifecycle.is;
  const loyal = new Uint8Array(people.n);
  const left = new Uint8Array(people.n);
  for (let i = 0; i < people.n; i++) {
    left[i] = gone[people.life[i]!]!;
    const stays = customer[people.life[i]!] === 1 && people.satisfaction[i]! >= TRULY_LOYAL && people.buysSince[i]! > 0;
    loyal[i] = stays ? 1 : 0;
  }
  return { mood: people.mood.slice(), gone: left, loyal };
}

/** Every talk there was, in the scenario's order: what it was really about, and the replies it was given. */
export function talksTruth({
  rules,
  market,
}: Run): { encounter: string; variant: string; replies: readonly string[] }[] {
  return rules.scenario.encounters.flatMap(({ id }) => {
    const variant = market.heard.variants[id];
    return variant === undefined ? [] : [{ encounter: id, variant, replies: market.replied[id] ?? [] }];
  });
}

/** The last morning of each named customer: the first line whose conditions hold, and the path through its story. */
export function lastMorning(run: Run): { id: string; comes: boolean; line: string; path: string[] }[] {
  return run.rules.scenario.cast.map((member) => {
    const at = member.lastMorning.findIndex(({ when }) => holdAll(run, when, NO_SCENE));
    const said = member.lastMorning[at] ?? member.lastMorning.at(-1)!;
    return {
      id: member.id,
      comes: said.comes,
      line: `cast.${member.id}.lastMorning.${member.lastMorning.indexOf(said)}.line`,
      path: run.market.arcs[member.id]!.map((state) => run.rules.arcs[member.id]!.states[state]!),
    };
  });
}
