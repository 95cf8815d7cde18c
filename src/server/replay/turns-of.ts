import type { Play, Run } from '../../sim/index.ts';
import { engine, playAct, startPlay, truthOf } from '../../sim/index.ts';
import type { TurnTold } from '../../wire/bodies/compare.ts';

/** A closed turn as a replay tells it; who closed it stands in the log. */
export type TurnSeen = Omit<TurnTold, 'by'>;

/** Every closed turn of a game as it truly was: for the debrief of an event that is over. */
export function turnsOf({ acts, run: { rules, luck } }: Play): readonly TurnSeen[] {
  let play = startPlay(rules, luck);
  let opened = play.run;
  const turns: TurnSeen[] = [];
  for (const [k, act] of acts.entries()) {
    const before = play.run;
    const played = playAct(play, act, { by: 'player' });
    if (!played.ok) throw new Error(`act ${k} of a log that was kept is refused`);
    play = played.play;
    if (act.kind !== 'close') continue;
    turns.push({ ...whatCame(opened, play.run), ...whatWasSaid(before), decisions: loose(act.decisions) });
    opened = play.run;
  }
  return turns;
}

/** By lever, the knobs that hold a value for each of some members, such as one for each post. */
export function perMemberOf({ run }: Play): Readonly<Record<string, string[]>> {
  return Object.fromEntries(
    engine.observe(run).desk.map(({ lever, knobs }) => [
      lever,
      Object.keys(knobs).filter((knob) => {
        const declared = knobs[knob]!;
        return 'per' in declared && declared.per !== undefined;
      }),
    ]),
  );
}

/** Sums over turns stand in the run; what a turn added to them is the turn's own. */
function whatCame(opened: Run, closed: Run) {
  const { measured: was } = opened.firm;
  const { measured: now, books } = closed.firm;
  const book = books.at(-1)!;
  const before = truthOf(opened).gone;
  const after = truthOf(closed).gone;
  const leavers = engine.observe(closed).cast.filter(({ who }) => after[who] === 1 && before[who] !== 1);
  return {
    turn: book.turn,
    satisfaction: Math.round(10 * (now.satisfaction - was.satisfaction)),
    loyal: Math.round(1000 * (now.loyal - was.loyal)),
    cash: book.cash,
    customers: book.customers,
    left: now.left - was.left,
    leavers: leavers.map(({ id }) => id),
  };
}

function whatWasSaid(run: Run) {
  const said = engine.observe(run).encounters.map(({ id, said: lines }) => ({
    encounter: id,
    keys: lines.filter(({ by }) => by === 'us').map(({ key }) => key),
  }));
  return { said: said.filter(({ keys }) => keys.length > 0) };
}

const loose = (decisions: object) => ({ ...decisions }) as TurnTold['decisions'];
