import { expect } from 'vitest';
import { canonical } from '../../../src/math/canonical.ts';
import { verifyEvent } from '../../../src/proof/verify-event.ts';
import type { Act, View } from '../../../src/sim/index.ts';
import { engine, playAct, startPlay, tally } from '../../../src/sim/index.ts';
import type { TestHouse } from './house.ts';
import { begun, joined, newId, openClass, SMALL_RULES, standing, viewOf } from './house.ts';
import { mutate, seeded } from './mutants.ts';

/** A reply to a call that rings, by a way of answering that stands there; or none, and the time ran out. */
function isOffered(view: View, act: Act): boolean {
  if (act.kind !== 'answer') return false;
  const rings = view.encounters.find(({ id }) => id === act.encounter);
  return rings !== undefined && (act.reply === 'timeOut' || rings.replies.some(({ id }) => id === act.reply));
}

/** As many as an event gives a team at most. */
const GAMES = 100;

/**
 * Sends bodies that differ from an honest one in one to three places. What is taken must be an act the page could have
 * sent: complete decisions of the desk that its own tally has nothing against, or a reply that was offered; the chains,
 * scores and boards that come of it verify.
 *
 * @returns  how many were taken
 */
export async function sendMutated(house: TestHouse, count: number, seed: number): Promise<number> {
  const rng = seeded(`mutants ${seed}`);
  const sitDown = async () => {
    const { event } = await openClass(house, { quota: GAMES });
    const { student } = await joined(house, event.code, 'mutant');
    return { event, student, game: await begun(student, event.id) };
  };
  let { event, student, game } = await sitDown();
  let play = startPlay(SMALL_RULES, game.luck!);
  let taken = 0;
  for (let k = 0; k < count; k++) {
    const view = engine.observe(play.run);
    const talk = view.encounters.find(({ replies }) => replies.length > 0);
    const honest: Act =
      talk && rng() < 0.3 ? { kind: 'answer', encounter: talk.id, reply: talk.replies[0]!.id } : standing(view);
    let body: unknown = { act: honest, thoughtMs: 1 };
    for (let times = 1 + Math.floor(rng() * 3); times > 0; times--) body = mutate(body as never, rng);
    const seq = play.acts.length;
    const reply = await student.ask('act', { attempt: game.id, seq }, body);
    if (reply.status !== 200) {
      expect([400, 403, 409, 413, 422], reply.text).toContain(reply.status);
      continue;
    }
    taken++;
    const kept = (await house.store.acts.at(game.id, seq))!;
    const played = playAct(play, kept.act, { by: 'player' });
    if (!played.ok) throw new Error(`the engine refuses what was kept: ${JSON.stringify(kept.act)}`);
    // what travelled and what was kept say the same, to the byte
    expect(canonical(kept.act)).toBe(canonical((body as { act: Act }).act));
    expect(kept.head).toBe(played.play.chain.at(-1));
    if (kept.act.kind === 'close') {
      expect(Object.keys(kept.act.decisions).toSorted()).toEqual(view.desk.map(({ lever }) => lever).toSorted());
      expect(tally(view, kept.act.decisions).refusals).toEqual([]);
    } else expect(isOffered(view, kept.act)).toBe(true);
    play = played.play;
    if (!play.run.over) continue;
    if (game.attempt.number === GAMES) ({ event, student, game } = await sitDown());
    else game = { ...game, ...(await student.get('begin', { event: event.id }, { id: newId() })) };
    game = { ...game, id: game.attempt.id };
    play = startPlay(SMALL_RULES, game.luck!);
    expect(viewOf(game).turn).toBe(1);
  }
  const { flaws } = await verifyEvent(house.store.exportEvent(event.id));
  expect(flaws).toEqual([]);
  return taken;
}
