import type { Deed, Language, LeverWords, Scenario } from '../sim/index.ts';
import { leverName, sayDecision } from './levers.ts';
import { say } from './say.ts';
import { tell } from './text-at.ts';
import { sayTurns } from './why-story.ts';

/** Where a deed is told: what it needs of the scenario and of the levers' words. */
export interface Place {
  readonly language: Language;
  readonly scenario: Scenario;
  readonly levers: Readonly<Record<string, LeverWords>>;
}

/** A deed as an answer on a chip. */
export function sayAnswer(deed: Deed | null, place: Place): string {
  const { language } = place;
  if (deed === null) return say(language, 'answer.none');
  if (deed.kind === 'talk') return say(language, 'answer.talk', { title: titleOf(deed.encounter, place) });
  const lever = nameOf(deed.lever, place);
  return say(language, deed.turns.length === 0 ? 'answer.leverIdle' : 'answer.lever', { lever });
}

/**
 * A deed with its turns, in the middle of a sentence.
 *
 * @param decision  what the lever stood at in those turns, where it was one thing
 */
export function sayDeed(deed: Deed, decision: Readonly<Record<string, unknown>> | null, place: Place): string {
  const { language, scenario, levers } = place;
  const turns = sayTurns(language, scenario, deed.turns);
  if (deed.kind === 'talk') return say(language, 'deed.talk', { title: titleOf(deed.encounter, place), turns });
  const lever = nameOf(deed.lever, place);
  if (decision === null) return say(language, 'deed.levers', { lever, turns });
  return say(language, 'deed.lever', { lever, turns, decision: sayDecision(language, levers[deed.lever], decision) });
}

const nameOf = (lever: string, { language, scenario, levers }: Place): string =>
  leverName(language, scenario, levers, lever);

function titleOf(encounter: string, { language, scenario }: Place): string {
  const title = scenario.encounters.find(({ id }) => id === encounter)?.title;
  return title ? tell(language, title) : encounter;
}
