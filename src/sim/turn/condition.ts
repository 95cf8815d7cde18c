import type { AudienceField } from '../decide/knobs.ts';
import type { Condition, Kpi, Range, Stand } from '../language/condition.ts';
import { fileValue } from '../people/audience.ts';
import { FILE_FIELDS } from '../people/vocabulary.ts';
import type { Decisions } from '../record/act.ts';
import { kpisOf } from '../view/kpis.ts';
import { consentSaid } from './consent.ts';
import type { Draft, Run, Talk } from './run.ts';
import { tenderState } from './tender-state.ts';

const within = (value: number | null, { from, to }: Range): boolean =>
  value !== null && (from === undefined || value >= from) && (to === undefined || value <= to);

/** Whom a condition may speak of: the roles of a talk, of a promise, or nobody. */
export interface Scene {
  readonly cast: Readonly<Record<string, number>>;
  readonly variant: string | null;
  readonly faces?: Talk['faces']; // of a talk under way
}
export const NO_SCENE: Scene = { cast: {}, variant: null };
export const sceneOf = (talk: Talk): Scene => ({ cast: talk.cast, variant: talk.variant, faces: talk.faces });

/** Whether a condition holds now. Reads files, the face, the desk and the calendar. */
function holds(run: Run | Draft, condition: Condition, scene: Scene): boolean {
  if ('any' in condition) return condition.any.some((one) => holds(run, one as Condition, scene));
  if ('file' in condition) {
    const who = personOf(run, scene, condition.of);
    return who >= 0 && within(fileValue(run.people, condition.file as AudienceField, who, run.turn), condition);
  }
  if ('chart' in condition) return chartIs(run, condition, scene);
  if ('arc' in condition) {
    const state = run.rules.arcs[condition.arc]?.states[run.market.arcs[condition.arc]?.at(-1) ?? -1];
    return state !== undefined && condition.in.includes(state);
  }
  if ('kpi' in condition) return within(kpisOf(run)[condition.kpi as Kpi].value, condition);
  if ('turn' in condition) return within(run.turn, condition.turn);
  if ('lever' in condition) return leverIs(run.standing, condition);
  if ('tender' in condition) return condition.is.includes(tenderState(run, condition.tender));
  if ('flag' in condition) return run.market.flags.includes(condition.flag) === condition.is;
  if ('replied' in condition) {
    return (run.market.replied[condition.replied] ?? []).some((reply) => condition.in.includes(reply));
  }
  if ('consent' in condition) {
    const who = personOf(run, scene, condition.of);
    return who >= 0 && condition.is.includes(standOf(run, who, condition.consent));
  }
  if ('minutes' in condition) return within(run.firm.minutesAsked, condition.minutes);
  return scene.variant !== null && condition.variant.includes(scene.variant);
}

export const holdAll = (run: Run | Draft, conditions: readonly Condition[], scene: Scene): boolean =>
  conditions.every((condition) => holds(run, condition, scene));

/**
 * How a thing stands on somebody's file: what they said of it last, else what the author wrote; of people without a
 * name, and of fields every file may have, the file itself knows.
 */
export function standOf(run: Run | Draft, who: number, field: string): Stand {
  const { rules, people } = run;
  const written = rules.scenario.cast.find(({ id }) => rules.cast[id] === who)?.file?.[field];
  if (written) {
    if (written.when && !holdAll(run, written.when, NO_SCENE)) return 'none';
    return consentSaid(run, who, field) ?? written.consent;
  }
  const bit = (FILE_FIELDS as readonly string[]).indexOf(field);
  if (bit < 0 || (people.fileFields[who]! & (1 << bit)) === 0) return 'none';
  const agreed = (people.fileFields[who]! & (1 << FILE_FIELDS.indexOf('consent'))) !== 0;
  return consentSaid(run, who, field) ?? (agreed ? 'given' : 'notAsked');
}

/** A role of those present, or a member of the cast by name; without a name the first who is here. */
function personOf(run: Run | Draft, scene: Scene, role: string | undefined): number {
  const first = role ?? Object.keys(scene.cast)[0];
  return first === undefined ? -1 : (scene.cast[first] ?? run.rules.cast[first] ?? -1);
}

/** Of somebody who is here, what the face shows by now; of others, how they stand. */
function chartIs(run: Run | Draft, condition: Extract<Condition, { chart: unknown }>, scene: Scene): boolean {
  const { chart } = condition;
  const face = scene.faces?.[condition.of ?? Object.keys(scene.cast)[0] ?? ''];
  if (face && (chart === 'mood' || chart === 'privacy')) {
    return condition.in.includes(run.rules.charts[chart].states[face[chart]] ?? '');
  }
  const who = personOf(run, scene, condition.of);
  if (who < 0) return false;
  const { people, rules } = run;
  const column = {
    mood: people.mood,
    privacy: people.privacy,
    lifecycle: people.life,
    ticket: people.ticket,
    level: people.level,
  };
  const state = rules.charts[chart].states[column[chart][who]!];
  return state !== undefined && condition.in.includes(state);
}

function leverIs(standing: Decisions, condition: Extract<Condition, { lever: unknown }>): boolean {
  const value = standing[condition.lever]?.[condition.knob];
  if (condition.is !== undefined) return condition.is.includes(String(value));
  return typeof value === 'number' && within(value, condition);
}
