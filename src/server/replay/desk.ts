import { canonical } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import { parseScenario } from '../../scenarios/parse.ts';
import type { Act, Decisions, MarkRuns, Play, Rules, Scenario, View } from '../../sim/index.ts';
import {
  engine,
  Fault,
  legendOf,
  markRuns,
  neutralDecisions,
  playAct,
  rawAxes,
  recordOf,
  startPlay,
} from '../../sim/index.ts';
import { encode } from '../../wire/codec.ts';
import { Latest } from './latest.ts';
import type { Ask, Described, Ground, Levers, Stands, Told } from './protocol.ts';
import { perMemberOf, turnsOf } from './turns-of.ts';
import { wordsOf } from './words-of.ts';

/** Games kept ready, each some hundred kilobytes; a class of five hundred fits. (chosen) */
const PLAYS = 600;
const OPENINGS = 40;
const SCENARIOS = 12;
/** Both marks of a score on one luck: two finished runs. */
const MARKS = 40;

interface Prepared {
  readonly rules: Rules;
  readonly scenario: Scenario;
}

/**
 * Replays logs for the server. Keeps each game as it last stood: a cache and never a truth, so that any thread of any
 * process gives the same answer.
 */
export class ReplayDesk {
  readonly #scenarios = new Latest<Prepared>(SCENARIOS);
  readonly #openings = new Latest<Play>(OPENINGS);
  readonly #plays: Latest<Play>;
  readonly #marks = new Latest<MarkRuns>(MARKS);
  readonly #results = new Latest<NonNullable<Stands['result']>>(PLAYS);

  constructor(plays = PLAYS) {
    this.#plays = new Latest(plays);
  }

  /** Never throws: a bug comes back as `fault`. */
  answer(ask: Ask): Told {
    try {
      return this.#answer(ask);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      return { kind: 'fault', code: thrown instanceof Fault ? thrown.code : error.name, message: error.message };
    }
  }

  #answer(ask: Ask): Told {
    if (ask.kind === 'describe') return this.#describe(ask.text);
    const found = this.#playAt(ask.at);
    if ('kind' in found) return found;
    if (ask.kind === 'stand') return this.#stands(found);
    if (ask.kind === 'act') return this.#act(ask, found);
    if (ask.kind === 'settle') return this.#settle(ask, found);
    if (ask.kind === 'turns') return { kind: 'turns', turns: turnsOf(found), perMember: perMemberOf(found) };
    const play = { ...found, marks: ask.marks };
    const record = recordOf(play, this.#marksOf(found));
    const sealed = ask.sealed ? { sealed: { scenario: found.run.rules.scenario } } : {};
    return { kind: 'record', record: JSON.stringify({ ...record, ...sealed }) };
  }

  #describe(text: string): Told {
    const parsed = parseScenario(text);
    if (!parsed.ok) {
      const problems = parsed.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ line, column, path, code }) => `${line}:${column} ${path}: ${code}`);
      return { kind: 'notValid', problems: problems.slice(0, 20) };
    }
    const { scenario } = parsed;
    const rules = engine.prepare(scenario);
    const whole = sha256Hex(text);
    this.#scenarios.set(keyOf({ rules: rules.hash, whole }), { rules, scenario });
    return { kind: 'described', ...told(rules, scenario), rules: rules.hash, whole };
  }

  /** The game at the end of a log, from memory or replayed. */
  #playAt(at: Ground): Play | Extract<Told, { kind: 'needs' | 'fault' }> {
    const ready = at.head === null ? this.#openings.get(openingKey(at)) : this.#plays.get(at.game);
    if (ready && (at.head === null || headOf(ready) === at.head)) return ready;
    const prepared = this.#prepared(at);
    const acts = at.head === null ? [] : at.acts;
    if (!prepared || !acts) return { kind: 'needs', text: prepared === null, acts: acts === undefined };
    const opening = this.#openings.get(openingKey(at)) ?? startPlay(prepared.rules, at.luck);
    this.#openings.set(openingKey(at), opening);
    // logs only grow: what another process has taken since goes on from where the game stood here
    let play = ready && at.head !== null && ready.acts.length <= acts.length ? ready : opening;
    for (let k = play.acts.length; k < acts.length; k++) {
      const act = acts[k]!;
      const played = playAct(play, act, { by: 'player' });
      if (!played.ok) return { kind: 'fault', code: 'log.refused', message: `act ${k} of the log is refused` };
      play = played.play;
    }
    if (at.head !== null && headOf(play) !== at.head) {
      return { kind: 'fault', code: 'log.diverged', message: 'the log leads elsewhere than it did' };
    }
    // an act of long ago that is sent again must not push out where the game stands now
    if (at.head !== null && play.acts.length > (ready?.acts.length ?? 0)) this.#plays.set(at.game, play);
    return play;
  }

  #prepared(at: Ground): Prepared | null {
    const known = this.#scenarios.get(keyOf(at.scenario));
    if (known) return known;
    if (at.text === undefined) return null;
    const parsed = parseScenario(at.text);
    if (!parsed.ok) throw new Error('a scenario that was kept does not parse any more');
    const prepared = { rules: engine.prepare(parsed.scenario), scenario: parsed.scenario };
    this.#scenarios.set(keyOf(at.scenario), prepared);
    return prepared;
  }

  #act({ at, act, draft }: Extract<Ask, { kind: 'act' }>, play: Play): Told {
    if (act.kind === 'close') {
      if (draft && canonical(act.decisions) !== canonical(decisionsOf(engine.observe(play.run), draft))) {
        return { kind: 'staleDraft' };
      }
      if (act.notes && !isPredicted(play.run.rules.scenario, act.notes)) return { kind: 'strangeNote' };
    }
    const played = playAct(play, act, { by: 'player' });
    if (!played.ok) return { kind: 'refused', refusals: played.refusals };
    return this.#keep(at, played.play, act);
  }

  #keep({ game }: Ground, after: Play, act: Act): Told {
    this.#plays.set(game, after);
    return { ...this.#stands(after), kind: 'played', act };
  }

  /** Decisions for who gave none: what the rule says, or where that cannot be, what can. */
  #settle({ at, missing }: Extract<Ask, { kind: 'settle' }>, play: Play): Told {
    const view = engine.observe(play.run);
    const standing = decisionsOf(view, {});
    const neutral = decisionsOf(view, neutralDecisions(play.run.rules));
    const tries = missing === 'nothing' ? [neutral, standing] : [standing, neutral];
    let refusals: Extract<Told, { kind: 'refused' }>['refusals'] = [];
    for (const decisions of tries) {
      const act = { kind: 'close', decisions } as const;
      const played = playAct(play, act, { by: 'policy' });
      if (played.ok) return this.#keep(at, played.play, act);
      refusals = played.refusals;
    }
    return { kind: 'refused', refusals };
  }

  #stands(play: Play): Stands {
    const view = engine.observe(play.run);
    const { turn, over } = view;
    return { kind: 'stands', view: encode(view), turn, over, head: headOf(play), result: this.#result(play) };
  }

  #result(play: Play): Stands['result'] {
    if (!play.run.over) return null;
    const head = headOf(play);
    const known = this.#results.get(head);
    if (known) return known;
    const { score } = recordOf(play, this.#marksOf(play));
    const result = { score, value: Math.round(rawAxes(play.run).value) };
    this.#results.set(head, result);
    return result;
  }

  /** Both marks are the same for all who meet one luck. */
  #marksOf({ run }: Play): MarkRuns | null {
    if (!run.rules.scenario.scoring) return null;
    const key = `${run.rules.hash} ${run.luck}`;
    const known = this.#marks.get(key) ?? markRuns(run.rules, run.luck);
    this.#marks.set(key, known);
    return known;
  }
}

const headOf = (play: Play): string => play.chain.at(-1)!;
const keyOf = ({ rules, whole }: Ground['scenario']): string => `${rules} ${whole}`;
const openingKey = ({ scenario, luck }: Ground): string => `${keyOf(scenario)} ${luck}`;

/** Complete decisions: what is set, else as it stands on the desk, in either case with what an answer has settled. */
function decisionsOf(view: View, set: Levers): Decisions {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever, last, committed } of view.desk) {
    const wish = set[lever] as Readonly<Record<string, unknown>> | undefined;
    decisions[lever] = { ...(wish ?? last), ...committed };
  }
  return decisions;
}

/** The page lets one choose a measure the scenario asks about, and one of its causes. */
function isPredicted(
  scenario: Scenario,
  { prediction }: NonNullable<Extract<Act, { kind: 'close' }>['notes']>,
): boolean {
  if (!prediction) return true;
  const asked = scenario.predictions.filter(({ measure }) => measure === prediction.measure);
  return asked.some(({ causes }) => causes.some(({ id }) => id === prediction.cause));
}

function told(rules: Rules, scenario: Scenario): Omit<Described, 'kind' | 'rules' | 'whole'> {
  const families: Record<string, string[]> = {};
  for (const { id, lever } of rules.levers) families[lever.family] = [...(families[lever.family] ?? []), id];
  return {
    id: scenario.id,
    turns: scenario.period.names.length,
    scored: scenario.scoring !== undefined,
    families,
    events: scenario.events.map(({ id }) => id),
    legend: JSON.stringify(legendOf(rules)),
    words: JSON.stringify(wordsOf(scenario)),
  };
}
