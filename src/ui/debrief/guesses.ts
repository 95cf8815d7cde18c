import type { OtherDecision } from '../../app/host.ts';

/** What was guessed in the debrief of one game, and which what-ifs were asked. */
export interface Guesses {
  readonly people: Readonly<Record<string, string>>; // member of the cast → key of the answer
  readonly decision: string | null; // key of the decision taken for the weightiest
  readonly whatIfs: readonly OtherDecision[];
}
export const NO_GUESSES: Guesses = { people: {}, decision: null, whatIfs: [] };

const KEY = 'rapport/guesses';
/** Games whose guesses are kept: the latest. (chosen) */
const MOST = 8;

type Kept = readonly (Guesses & { readonly game: string })[];

/**
 * What was guessed in this very game, also before a reload; a browser without a store forgets it.
 *
 * @param game  last link of its chain
 */
export function recallGuesses(game: string): Guesses {
  const { people, decision, whatIfs } = readKept().find((one) => one.game === game) ?? NO_GUESSES;
  return { people, decision, whatIfs };
}

export function keepGuesses(game: string, guesses: Guesses): void {
  const others = readKept().filter((one) => one.game !== game);
  try {
    localStorage.setItem(KEY, JSON.stringify([...others.slice(1 - MOST), { game, ...guesses }]));
  } catch {
    // full or refused: the guesses stand as long as the page
  }
}

function readKept(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is Kept[number] {
  if (typeof value !== 'object' || value === null) return false;
  const { game, people, decision, whatIfs } = value as Record<string, unknown>;
  return (
    typeof game === 'string' &&
    typeof people === 'object' &&
    people !== null &&
    Object.values(people).every((answer) => typeof answer === 'string') &&
    (decision === null || typeof decision === 'string') &&
    Array.isArray(whatIfs) &&
    whatIfs.every(isDecision)
  );
}

function isDecision(value: unknown): value is OtherDecision {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, lever, turns, decision, encounter, turn, replies } = value as Record<string, unknown>;
  if (kind === 'lever') {
    return typeof lever === 'string' && Array.isArray(turns) && typeof decision === 'object' && decision !== null;
  }
  return kind === 'talk' && typeof encounter === 'string' && typeof turn === 'number' && Array.isArray(replies);
}
