import type { Debrief, Review } from '../../app/host.ts';
import type { GameRecord, Language, Legend, Scenario, View } from '../../sim/index.ts';
import type { Say } from '../context.ts';
import type { Guesses } from '../debrief/guesses.ts';
import type { Ranked } from '../debrief/ranking.ts';
import { offeredOf, rankedBySize } from '../debrief/ranking.ts';
import type { useDeeds } from '../debrief/use-deeds.ts';

/** A finished game as a report draws on it, and how it is told. */
export interface Matter {
  readonly language: Language;
  readonly scenario: Scenario;
  readonly legend: Legend;
  readonly view: Pick<View, 'books' | 'promises' | 'cast' | 'desk' | 'of' | 'files' | 'firm'>;
  readonly record: Pick<GameRecord, 'acts'>;
  readonly debrief: Debrief;
  readonly review: Review | null; // growing until it is ready
  readonly guesses: Guesses;
  readonly say: Say;
  readonly tell: (text: Scenario['title']) => string;
  readonly read: (path: string) => string;
  readonly deeds: ReturnType<typeof useDeeds>;
}

/** A talk of the game with what was answered in it. */
export interface Talk {
  readonly turn: number;
  readonly encounter: string;
  readonly replies: readonly string[];
}

/** Every talk that was answered, in the order of the acts. */
export function talksOf({ acts }: Matter['record']): readonly Talk[] {
  const talks: Talk[] = [];
  let turn = 1;
  for (const act of acts) {
    if (act.kind === 'close') turn += 1;
    if (act.kind !== 'answer') continue;
    const at = talks.findIndex((one) => one.turn === turn && one.encounter === act.encounter);
    const before = talks[at];
    if (before) talks[at] = { ...before, replies: [...before.replies, act.reply] };
    else talks.push({ turn, encounter: act.encounter, replies: [act.reply] });
  }
  return talks;
}

/** How a turn is called. */
export function turnName({ scenario, tell }: Pick<Matter, 'scenario' | 'tell'>, turn: number): string {
  const text = scenario.period.names[turn - 1];
  return text ? tell(text) : String(turn);
}

/** How a customer is called. */
export function nameOf({ scenario, view, say, tell }: Matter, who: number): string {
  const id = view.cast.find((one) => one.who === who)?.id;
  const member = scenario.cast.find((one) => one.id === id);
  return member ? tell(member.name) : say('person.number', { n: String(who + 1) });
}

export function titleOf({ scenario, tell }: Pick<Matter, 'scenario' | 'tell'>, encounter: string): string {
  const title = scenario.encounters.find(({ id }) => id === encounter)?.title;
  return title ? tell(title) : encounter;
}

/** Whether somebody came on the last morning, in the words of this scenario. */
export function cameText({ scenario, say }: Pick<Matter, 'scenario' | 'say'>, comes: boolean): string {
  if (scenario.inert) return say(comes ? 'calls.again' : 'calls.never');
  return say(comes ? 'finale.comes' : 'finale.comesNot');
}

/** Decisions with their worth: told once it has been guessed which mattered most, as in the debrief. */
export function worthsOf({ review, debrief, guesses }: Matter): readonly Ranked[] {
  if (!review || debrief.marks === null) return [];
  const ranked = rankedBySize(review.shares);
  const told = guesses.decision !== null || (review.whole !== null && offeredOf(ranked).length === 1);
  return told ? ranked : [];
}
