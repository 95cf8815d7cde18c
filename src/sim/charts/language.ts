import { z } from 'zod';
import type { CrowdKind } from './vocabulary.ts';
import { FACES, PLACES } from './vocabulary.ts';

/**
 * An authored chart: XState's own JSON form, cut down to what cannot run code, loop or wait. States, transitions by
 * plain target, initial states and meta; no `always`, `after`, `invoke`, guards, actions, wildcards or options, because
 * an authored machine is hostile until proven otherwise (an `always` cycle alone hangs XState for ever). Two levels are
 * spelt out instead of recursing, so a deep document ends at level three and cannot overflow a stack.
 *
 * This is shape only. `checkChart` reads what the shape cannot say: targets, roles, reachability, forbidden names.
 * zod's records drop a `__proto__` key without a word; `checkChart` reports it.
 */
const STATE_ID = /^[a-z][A-Za-z0-9]*$/;
export const EVENT_ID = /^[A-Z][A-Z_]*$/;
/** `sibling`, `sibling.child`, `.child` or `#chart.state`, as XState reads them. */
const TARGET = /^(?:#[a-z][A-Za-z0-9]*\.|\.)?[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?$/;

const StateId = z.string().max(40).regex(STATE_ID);
const EventId = z.string().max(40).regex(EVENT_ID);
const Transitions = z.record(EventId, z.string().max(124).regex(TARGET));

/** A state's name on the screen, by language. Which languages must be there is the scenario's to say. */
export const StateName = z.strictObject({
  'zh-Hans': z.string().min(1).max(60).exactOptional(),
  'zh-Hant': z.string().min(1).max(60).exactOptional(),
  en: z.string().min(1).max(60).exactOptional(),
});

export const StateMeta = z.strictObject({
  roles: z.array(StateId).max(8).exactOptional(),
  profile: z.record(StateId, z.number()).exactOptional(),
  face: z.enum(FACES).exactOptional(),
  place: z.enum(PLACES).exactOptional(),
  name: StateName.exactOptional(),
  ignores: z.array(EventId).max(64).exactOptional(),
  end: z.boolean().exactOptional(),
});

export const InnerState = z.strictObject({
  on: Transitions.exactOptional(),
  meta: StateMeta.exactOptional(),
});

export const OuterState = z.strictObject({
  on: Transitions.exactOptional(),
  initial: StateId.exactOptional(),
  states: z.record(StateId, InnerState).exactOptional(),
  meta: StateMeta.exactOptional(),
});

export const ChartDoc = z.strictObject({
  id: StateId.exactOptional(),
  initial: StateId,
  states: z.record(StateId, OuterState),
});

export type StateName = z.infer<typeof StateName>;
export type StateMeta = z.infer<typeof StateMeta>;
export type InnerState = z.infer<typeof InnerState>;
export type OuterState = z.infer<typeof OuterState>;
export type ChartDoc = z.infer<typeof ChartDoc>;

/** Charts that come with the engine, by kind. */
export const PRESET_NAMES = {
  mood: ['fiveMoods'],
  privacy: ['fourSteps'],
  lifecycle: ['status', 'relationship', 'bank', 'b2b'],
  ticket: ['complaint'],
  level: ['fourLevels'],
} as const satisfies Record<CrowdKind, readonly [string, ...string[]]>;
export type PresetName<K extends CrowdKind = CrowdKind> = (typeof PRESET_NAMES)[K][number];

/** A scenario's chart of one kind: `{ "preset": "status" }`, or a chart of its own. */
export const ChartChoice = {
  mood: z.union([z.strictObject({ preset: z.enum(PRESET_NAMES.mood) }), ChartDoc]),
  privacy: z.union([z.strictObject({ preset: z.enum(PRESET_NAMES.privacy) }), ChartDoc]),
  lifecycle: z.union([z.strictObject({ preset: z.enum(PRESET_NAMES.lifecycle) }), ChartDoc]),
  ticket: z.union([z.strictObject({ preset: z.enum(PRESET_NAMES.ticket) }), ChartDoc]),
  level: z.union([z.strictObject({ preset: z.enum(PRESET_NAMES.level) }), ChartDoc]),
} as const;
export type ChartChoice<K extends CrowdKind = CrowdKind> = { preset: PresetName<K> } | ChartDoc;
