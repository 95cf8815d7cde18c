import type { Replay, ReplayTurn } from '../../app/replay/replay-record.ts';
import type { Act, DeskLever, Language, Mark, Prediction, Scenario } from '../../sim/index.ts';
import { leverName, sayValue } from '../../words/levers.ts';
import { say } from '../../words/say.ts';
import { readText, tell } from '../../words/text-at.ts';
import type { Verdict } from '../desk/guess.ts';
import { judge } from '../desk/guess.ts';
import { isSame, membersOf, valueFor } from '../desk/steps.ts';

/** One thing that was decided in a turn, in words. */
export interface DecisionRow {
  readonly turn: number;
  readonly kind: 'lever' | 'answer' | 'prediction' | 'event' | 'grant' | 'nothing';
  readonly subject: string; // the lever, the talk, what was predicted
  readonly knob: string;
  readonly before: string;
  readonly now: string;
  readonly by: Mark['by'];
  readonly verdict: Verdict | null; // of a prediction
  readonly cash: number; // cents when the turn had closed
}

type Told = Omit<DecisionRow, 'turn' | 'cash' | 'by'> & { readonly by: Mark['by'] };

/** All that was decided in a game, turn by turn, in the order of the acts; a turn in which nothing was says so. */
export function decisionRows(replay: Replay, language: Language): readonly DecisionRow[] {
  return replay.turns.flatMap((turn) => decisionsOf(replay, turn, language));
}

/** The same for one turn. */
export function decisionsOf(replay: Replay, turn: ReplayTurn, language: Language): readonly DecisionRow[] {
  const told = turn.acts.flatMap(({ act, by }, k) =>
    toldOf(replay, turn, act, k, language).map((one) => ({ ...one, by })),
  );
  const close = turn.acts.at(-1);
  const rows = told.some(({ kind }) => kind === 'lever' || kind === 'answer')
    ? told
    : [{ ...NOTHING, by: close?.by ?? 'player', now: say(language, 'replay.nothing') }, ...told];
  return rows.map((row) => ({
    ...row,
    turn: turn.turn,
    cash: turn.closed.books.at(-1)?.cash ?? turn.closed.firm.cents,
  }));
}

const NOTHING = { kind: 'nothing', subject: '', knob: '', before: '', now: '', verdict: null } as const;

function toldOf(
  replay: Replay,
  turn: ReplayTurn,
  act: Act,
  k: number,
  language: Language,
): readonly Omit<Told, 'by'>[] {
  switch (act.kind) {
    case 'answer':
      return [answerRow(replay, turn, k, act, language)];
    case 'inject':
      return [{ ...NOTHING, kind: 'event', subject: titleOf(replay.scenario.events, act.event, language) }];
    case 'grant':
      return [{ ...NOTHING, kind: 'grant', now: String(act.cents / 100) }];
    case 'close': {
      const { prediction } = act.notes ?? {};
      const predicted = prediction ? [predictionRow(replay, turn, prediction, language)] : [];
      return [
        ...turn.opened.desk.flatMap((entry) => leverRows(replay, turn, entry, act.decisions, language)),
        ...predicted,
      ];
    }
  }
}

/** What was said to somebody: the reply as it stood on its button. */
function answerRow(
  { scenario }: Replay,
  { decided, acts }: ReplayTurn,
  k: number,
  { encounter, reply }: Extract<Act, { kind: 'answer' }>,
  language: Language,
) {
  const before = acts.slice(0, k).filter(({ act }) => act.kind === 'answer' && act.encounter === encounter).length;
  const said = decided.encounters.find(({ id }) => id === encounter)?.said.filter(({ by }) => by === 'us') ?? [];
  const key = said[before]?.key;
  const text = key ? readText(language, scenario, key) : '';
  return {
    ...NOTHING,
    kind: 'answer' as const,
    subject: titleOf(scenario.encounters, encounter, language),
    now: text || reply,
  };
}

function titleOf(
  list: readonly { readonly id: string; readonly title: Scenario['title'] }[],
  id: string,
  language: Language,
) {
  const found = list.find((one) => one.id === id);
  return found ? tell(language, found.title) : id;
}

/** Knobs of a lever that stand otherwise than when the turn began; the standing decision is no decision of the turn. */
function leverRows(
  { scenario, legend }: Replay,
  { opened }: ReplayTurn,
  entry: DeskLever,
  decisions: Extract<Act, { kind: 'close' }>['decisions'],
  language: Language,
) {
  const words = legend.levers[entry.lever];
  const decided = decisions[entry.lever] ?? {};
  const subject = leverName(language, scenario, legend.levers, entry.lever);
  return Object.entries(entry.knobs).flatMap(([knob, declared]) =>
    membersOf(declared, opened.rosters).flatMap((member) => {
      const before = valueFor(entry.last, knob, member);
      const now = valueFor(decided, knob, member);
      if (isSame(before, now)) return [];
      const name = words?.knobs[knob]?.name[language] ?? knob;
      const text = (value: unknown) => sayWhole(language, (one) => sayValue(language, words, knob, one), value);
      return [
        {
          ...NOTHING,
          kind: 'lever' as const,
          subject,
          knob: member === null ? name : `${name} · ${memberName(scenario, member, language)}`,
          before: text(before),
          now: text(now),
        },
      ];
    }),
  );
}

/** Whom one value of a knob is for. */
export function memberName({ segments, posts, causes, rivals }: Scenario, member: string, language: Language): string {
  const named = [...segments, ...posts, ...causes, ...rivals].find(({ id }) => id === member);
  return named?.name[language] ?? member;
}

/** A value of any knob in words: parts of a hundred and audiences as well as steps. */
export function sayWhole(language: Language, step: (value: unknown) => string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((one) => typeof one === 'number')) {
    return say(language, 'count.people', { n: value.length });
  }
  if (typeof value !== 'object' || Array.isArray(value)) return step(value);
  const { limit, all } = value as { readonly limit?: unknown; readonly all?: unknown };
  if (!Array.isArray(all)) {
    const parts = Object.entries(value).map(([part, share]) => `${step(part)} ${String(share)}%`);
    return parts.join(say(language, 'app.comma'));
  }
  const tests = (all as readonly { readonly file: string; readonly from?: number; readonly to?: number }[]).map(
    ({ file, from, to }) => `${file} ${from ?? ''}…${to ?? ''}`,
  );
  const whom = tests.length === 0 ? say(language, 'desk.everyone') : tests.join(say(language, 'app.comma'));
  return typeof limit === 'number' ? `${whom} · ${say(language, 'desk.limit', { n: limit })}` : whom;
}

function predictionRow({ scenario }: Replay, { closed }: ReplayTurn, prediction: Prediction, language: Language) {
  const asked = scenario.predictions.find(({ measure }) => measure === prediction.measure);
  const cause = asked?.causes.find(({ id }) => id === prediction.cause);
  const because = cause ? ` · ${say(language, 'predict.because')} ${tell(language, cause.text)}` : '';
  return {
    ...NOTHING,
    kind: 'prediction' as const,
    subject: asked ? tell(language, asked.text) : prediction.measure,
    now: `${say(language, `predict.${prediction.direction}`)}${because}`,
    verdict: judge(scenario, closed, prediction),
  };
}
