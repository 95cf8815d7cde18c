import type { LeavingReason } from '../../sim/index.ts';

/** The file columns' own lists, in the engine's order; a test holds them to it. */
export const FILE_FIELDS = [
  'contact',
  'preference',
  'occasion',
  'household',
  'allergy',
  'employer',
  'consent',
] as const;
export const FILE_TICKETS = ['none', 'open', 'overdue', 'closed'] as const;
/** Reasons that can be on file; the first of the engine's list means that there is none. */
export const LEAVING_REASONS = [
  undefined,
  'price',
  'inconvenience',
  'coreFailure',
  'failedEncounter',
  'response',
  'competition',
  'ethics',
  'drifted',
  'involuntary',
] as const satisfies readonly (Exclude<LeavingReason, 'none'> | undefined)[];
