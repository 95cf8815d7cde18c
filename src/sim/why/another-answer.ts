import type { Act, Refusal } from '../record/act.ts';
import { apply } from '../turn/apply.ts';
import type { Run, Talk } from '../turn/run.ts';
import type { TurnLog } from './log.ts';

/** More replies than this no talk has: a talk that goes in a circle ends here. (chosen) */
const MOST_REPLIES = 12;

export type Said =
  | { readonly ok: true; readonly run: Run; readonly talk: Talk }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * A talk of a turn with other replies than were given: what had been done before it is done, then these are said.
 *
 * @param opening  the run as the turn opened
 * @returns        the run in the middle of the turn, and the talk as it then stands
 */
export function sayInstead(opening: Run, log: TurnLog, encounter: string, replies: readonly string[]): Said {
  let run = opening;
  for (const act of log.before.slice(0, placeOf(log, encounter))) {
    const applied = apply(run, act);
    if (applied.ok) run = applied.run;
  }
  const talk = () => run.talks.find((one) => one.encounter === encounter);
  if (!talk()) {
    const where = `encounters.${encounter}`;
    return { ok: false, refusals: [{ kind: 'refused', code: 'encounter.notHere', where, because: { encounter } }] };
  }
  for (const reply of replies) {
    const applied = apply(run, { kind: 'answer', encounter, reply });
    if (!applied.ok) return applied;
    run = applied.run;
  }
  return { ok: true, run, talk: talk()! };
}

/** The turn with other replies in one talk, at the place where the talk was. */
export function withReplies(log: TurnLog, encounter: string, replies: readonly string[]): TurnLog {
  const at = placeOf(log, encounter);
  const others = (acts: readonly Act[]) => acts.filter((act) => !isOf(act, encounter));
  const said = replies.map((reply): Act => ({ kind: 'answer', encounter, reply }));
  return { ...log, before: [...log.before.slice(0, at), ...said, ...others(log.before.slice(at))] };
}

/** Every way a talk of a turn could have gone to its end, in the order replies are authored; a precedent is not set. */
export function* waysOfTalk(opening: Run, log: TurnLog, encounter: string): Generator<readonly string[]> {
  yield* from([]);

  function* from(said: readonly string[]): Generator<readonly string[]> {
    const now = sayInstead(opening, log, encounter, said);
    if (!now.ok) return;
    if (now.talk.node === null && now.talk.asking === null) yield said;
    else if (said.length < MOST_REPLIES) {
      const offered = now.talk.asking === null ? authored(now.run, now.talk) : ['onlyThis'];
      for (const reply of offered) yield* from([...said, reply]);
    }
  }
}

/** Replies on offer, in the order they are written: luck shuffles how they are shown. */
function authored({ rules }: Run, { encounter, node, offered }: Talk): readonly string[] {
  const nodes = rules.scenario.encounters.find(({ id }) => id === encounter)?.nodes ?? [];
  const written = nodes.find(({ id }) => id === node)?.replies ?? [];
  return written.map(({ id }) => id).filter((id) => offered.includes(id));
}

const isOf = (act: Act, encounter: string): boolean => act.kind === 'answer' && act.encounter === encounter;

function placeOf({ before }: TurnLog, encounter: string): number {
  const at = before.findIndex((act) => isOf(act, encounter));
  return at < 0 ? before.length : at;
}
