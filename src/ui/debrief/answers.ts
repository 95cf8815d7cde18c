import type { Debrief, PersonReview } from '../../app/host.ts';
import type { Deed, Scenario } from '../../sim/index.ts';

/** An answer to why somebody came or did not: something that was done or left undone, or nothing of all that. */
export interface Answer {
  readonly key: string; // `lever staff`, `talk n1`, `none`
  readonly deed: Deed | null;
}
/** A question with its answers in their order; the first of `right` is the one the reveal tells. */
export interface Question {
  readonly answers: readonly Answer[];
  readonly right: readonly string[];
}

export const NONE = 'none';
const CHIPS = 4;
/** A cause that pushed less than this, log hazard, is not worth naming. (chosen) */
const LEAST_PUSH = 0.1;

export const keyOf = (deed: Deed): string => (deed.kind === 'lever' ? `lever ${deed.lever}` : `talk ${deed.encounter}`);

/**
 * What decided how it ended with somebody, weightiest first: what the last morning hung on; else the talk in which
 * another answer would have turned it; else what the engine's story says, where it tells of the same end.
 */
export function decisiveFor(person: PersonReview, scenario: Scenario): readonly Deed[] {
  const { without, comes, instead, story } = person;
  const turned = without.filter((one) => one.comes !== comes).map(({ deed }) => deed);
  if (turned.length > 0) return [...turned].sort((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
  if (instead) return [{ kind: 'talk', encounter: instead.encounter, turns: [instead.turn] }];
  if ((story.fate.kind === 'stays') !== comes) return [];
  const pivotal = story.causes.filter((cause) => cause.pivotal).map(({ deed }) => deed);
  if (pivotal.length > 0) return pivotal;
  const [first] = story.causes;
  const towards = comes ? -1 : 1;
  return first && first.size * towards >= LEAST_PUSH ? [first.deed] : [];

  function rankOf(deed: Deed): number {
    return deed.kind === 'talk' && isThere(scenario, deed.encounter, person.id) ? 0 : 1;
  }
  function sizeOf(deed: Deed): number {
    return Math.abs(story.causes.find((cause) => keyOf(cause.deed) === keyOf(deed))?.size ?? 0);
  }
}

/**
 * The question about one of the three: the true answer, others of this game that could be taken for it, and at the end
 * that none of it mattered. What else would have turned it is no answer on offer, unless it is the true one.
 *
 * @param talks  every talk there was
 */
export function questionFor(person: PersonReview, scenario: Scenario, talks: Debrief['talks']): Question {
  const decisive = decisiveFor(person, scenario);
  const [main] = decisive;
  const right = main ? [keyOf(main)] : [NONE];
  const closed = decisive.map(keyOf);
  const levers = person.story.causes.map(({ deed }) => deed).filter(({ kind }) => kind === 'lever');
  const idle = scenario.levers ? Object.keys(scenario.levers) : [];
  const others = unique([
    ...talks
      .filter(({ encounter }) => isThere(scenario, encounter, person.id))
      .map(talkDeed)
      .slice(0, 2),
    ...[...levers].sort((a, b) => sizeIn(person, b) - sizeIn(person, a)).slice(0, 2),
    ...talks.map(talkDeed),
    ...idle.map((lever): Deed => ({ kind: 'lever', lever, turns: [] })),
  ]).filter((deed) => !closed.includes(keyOf(deed)));
  const chosen = [...(main ? [main] : []), ...others].slice(0, CHIPS - 1);
  const answers = chosen
    .map((deed): Answer => ({ key: keyOf(deed), deed }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { answers: [...answers, { key: NONE, deed: null }], right };

  function talkDeed({ encounter }: Debrief['talks'][number]): Deed {
    const done = person.story.causes.find(({ deed }) => deed.kind === 'talk' && deed.encounter === encounter)?.deed;
    return done ?? { kind: 'talk', encounter, turns: [] };
  }
}

function sizeIn({ story }: PersonReview, deed: Deed): number {
  return Math.abs(story.causes.find((cause) => keyOf(cause.deed) === keyOf(deed))?.size ?? 0);
}

function unique(deeds: readonly Deed[]): readonly Deed[] {
  const seen = new Set<string>();
  return deeds.filter((deed) => !seen.has(keyOf(deed)) && seen.add(keyOf(deed)));
}

/** Whether a member of the cast stands in an encounter. */
function isThere(scenario: Scenario, encounter: string, member: string): boolean {
  const cast = scenario.encounters.find(({ id }) => id === encounter)?.cast ?? [];
  return cast.some((one) => 'member' in one && one.member === member);
}

/** How the questions went so far. */
export function guessedOf(
  people: readonly PersonReview[] | null,
  scenario: Scenario,
  talks: Debrief['talks'],
  guesses: Readonly<Record<string, string>>,
): { readonly right: number; readonly made: number; readonly of: number } {
  const asked = (people ?? []).map((person) => ({ id: person.id, ...questionFor(person, scenario, talks) }));
  const made = asked.filter(({ id }) => id in guesses);
  return {
    right: made.filter(({ id, right }) => right.includes(guesses[id]!)).length,
    made: made.length,
    of: people === null ? 3 : asked.length,
  };
}
