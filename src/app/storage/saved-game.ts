import type { Act, Decisions, Hash, Mark } from '../../sim/index.ts';

/** A game as it lies in storage: all that leads back to the exact act, and what the start page says of it. */
export interface SavedGame {
  readonly format: 1;
  readonly id: string;
  readonly scenario: { readonly id: string; readonly rules: Hash };
  readonly engine: number;
  readonly seed: string; // as typed, or drawn
  readonly luck: string; // 32 bytes hex
  readonly acts: readonly Act[];
  readonly marks: readonly Mark[]; // one per act
  readonly head: Hash; // last link of the chain these acts lead to
  readonly draft: SavedDraft | null;
  readonly turn: number;
  readonly of: number;
  readonly over: boolean;
  readonly changed: string; // ISO time of the last write
}
export interface SavedDraft {
  readonly turn: number;
  readonly levers: Decisions;
  readonly seats: Readonly<Record<string, string>>;
}

const PRACTICE = 'practice-';
/** The id of a game that goes on from somebody's record: played to learn, never counted. */
export const practiceId = (id: string): string => `${PRACTICE}${id}`;
export const isPractice = ({ id }: Pick<SavedGame, 'id'>): boolean => id.startsWith(PRACTICE);

/** What a stored value turned out to be. What cannot be read is left where it lies. */
export type ReadGame =
  | { readonly kind: 'game'; readonly game: SavedGame }
  | { readonly kind: 'otherFormat'; readonly id: string; readonly format: number }
  | { readonly kind: 'broken'; readonly id: string };

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const HASH = /^[0-9a-f]{64}$/;
const isHash = (value: unknown): boolean => isText(value) && HASH.test(value);

/** Reads a stored value. Acts are not judged here: replaying them is the judge. */
export function readGame(id: string, value: unknown): ReadGame {
  if (!isPlain(value)) return { kind: 'broken', id };
  const { format } = value;
  if (isCount(format) && format !== 1) return { kind: 'otherFormat', id, format };
  return isGame(value) && value['id'] === id
    ? { kind: 'game', game: value as unknown as SavedGame }
    : { kind: 'broken', id };
}

function isGame(value: Plain): boolean {
  const { format, scenario, engine, seed, luck, acts, marks, head, draft, turn, of, over, changed } = value;
  return (
    format === 1 &&
    isPlain(scenario) &&
    isText(scenario['id']) &&
    isHash(scenario['rules']) &&
    isCount(engine) &&
    isText(seed) &&
    isHash(luck) &&
    Array.isArray(acts) &&
    acts.every((act) => isPlain(act) && isText(act['kind'])) &&
    Array.isArray(marks) &&
    marks.length === acts.length &&
    marks.every(isPlain) &&
    isHash(head) &&
    (draft === null || isDraft(draft)) &&
    isCount(turn) &&
    isCount(of) &&
    typeof over === 'boolean' &&
    isText(changed)
  );
}

function isDraft(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const { turn, levers, seats } = value;
  return isCount(turn) && isPlain(levers) && Object.values(levers).every(isPlain) && isPlain(seats);
}
