import type { SavedDraft } from '../storage/saved-game.ts';
import type { Saves } from '../storage/saves.ts';
import type { Parcel } from './parcel.ts';

/** What of a game of a class lies on this device: what has yet to arrive, and what was set and not yet confirmed. */
export interface KeptAttempt {
  readonly format: 1;
  readonly id: string;
  readonly parcels: readonly Parcel[];
  readonly draft: SavedDraft | null;
  /** Acts made here that the server could not take: told until somebody has read it. */
  readonly lost: readonly Parcel[];
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isParcel = (value: unknown): boolean =>
  isPlain(value) &&
  Number.isSafeInteger(value['seq']) &&
  isPlain(value['act']) &&
  isPlain(value['puts']) &&
  Number.isSafeInteger(value['turn']);
const areParcels = (value: unknown): boolean => Array.isArray(value) && value.every(isParcel);

/** What is kept of an attempt; nothing where nothing is, or where it cannot be read. */
export async function readKept(saves: Saves, id: string): Promise<KeptAttempt> {
  const value = await saves.get(id).catch(() => null);
  const none: KeptAttempt = { format: 1, id, parcels: [], draft: null, lost: [] };
  if (!isPlain(value) || value['format'] !== 1 || value['id'] !== id) return none;
  const { parcels, lost, draft } = value;
  if (!areParcels(parcels) || !areParcels(lost)) return none;
  const whole = isPlain(draft) && Number.isSafeInteger(draft['turn']) && isPlain(draft['levers']);
  return { ...(value as unknown as KeptAttempt), draft: whole ? (draft as unknown as SavedDraft) : null };
}
