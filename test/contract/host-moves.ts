// What a screen does with a host, for any scenario that has an encounter with a precedent.
import type { GameHost } from '../../src/app/host.ts';
import type { DeskLever, ViewEncounter } from '../../src/sim/index.ts';
import { accepted, claim, until } from './claims.ts';

/** A value one knob away from where the lever stands, or one that no bound allows. */
export function changed(lever: DeskLever, wrong = false): Readonly<Record<string, unknown>> {
  for (const [knob, bound] of Object.entries(lever.bounds)) {
    const now = lever.last[knob];
    if (bound.kind === 'steps' && typeof now === 'number') {
      const other = wrong ? 987_654 : bound.steps.find((step) => step !== now);
      if (other !== undefined) return { ...lever.last, [knob]: other };
    }
    if (bound.kind === 'choice' && typeof now === 'string') {
      const other = wrong ? 'nothingOfTheKind' : bound.allow.find((one) => one !== now);
      if (other !== undefined) return { ...lever.last, [knob]: other };
    }
  }
  throw new Error(`lever ${lever.lever} has no knob with a second place`);
}

/** Levers that may be changed this turn, the cheapest first: nothing is refused for want of money by accident. */
export function openLevers(host: GameHost): DeskLever[] {
  return host.game.view.desk.filter(({ open, held, committed }) => open && !held && committed === null);
}

export function lever(host: GameHost): DeskLever {
  const [first] = openLevers(host);
  claim(first !== undefined, 'the scenario opens a lever in this turn');
  return first;
}

/** Proposes and waits until it is counted. */
export async function proposeAndCount(
  host: GameHost,
  id: string,
  value: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { draft, tally } = host.game;
  host.propose(id, value);
  if (host.game.draft.id !== draft.id) await until(() => host.game.tally !== tally, 'the draft is counted');
}

/** Sets one lever that can be paid for; null when none can in this turn. */
export async function trySetOne(host: GameHost): Promise<string | null> {
  for (const one of openLevers(host)) {
    const { draft } = host.game;
    await proposeAndCount(host, one.lever, changed(one));
    if (host.game.may.confirm) return one.lever;
    await proposeAndCount(host, one.lever, draft.levers[one.lever]!);
  }
  return null;
}

export async function setOne(host: GameHost): Promise<string> {
  const set = await trySetOne(host);
  claim(set !== null, 'a lever can be changed within the budget of this turn');
  return set;
}

export async function closeTurn(host: GameHost): Promise<void> {
  accepted(await host.confirm(host.game.draft.id), `closing turn ${host.game.view.turn}`);
}

export const talking = (host: GameHost): ViewEncounter | undefined =>
  host.game.view.encounters.find(({ node, replies }) => node !== null && replies.length > 0);

/** Closes turns until somebody asks for an answer. */
export async function untilTalk(host: GameHost): Promise<ViewEncounter> {
  for (;;) {
    const talk = talking(host);
    if (talk) return talk;
    claim(!host.game.view.over, 'the scenario has an encounter');
    await closeTurn(host);
  }
}

/** Gives the first reply again and again until nobody waits for one. */
export async function answerAll(host: GameHost): Promise<number> {
  let acts = 0;
  for (let talk = talking(host); talk; talk = talking(host)) {
    accepted(await host.answer(talk.id, talk.replies[0]!.id), `answering ${talk.id}`);
    acts += 1;
    claim(acts < 200, 'encounters come to an end');
  }
  return acts;
}

/** Plays on to the end: answers everybody, sets a lever in each turn where that can be. */
export async function playOn(host: GameHost): Promise<void> {
  while (!host.game.view.over) {
    await answerAll(host);
    await trySetOne(host);
    await closeTurn(host);
  }
}
