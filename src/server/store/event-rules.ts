import type { Luck } from '../../proof/luck.ts';
import type { Hash } from '../../sim/index.ts';
import { StoreError } from './store-error.ts';

/** How an event is held. Fixed when it is made, but for its times. */
export interface EventRules {
  readonly class: string;
  readonly name: string;
  readonly rules: Hash;
  readonly whole: Hash;
  readonly engine: number;
  readonly opensAt: number;
  readonly closesAt: number | null;
  readonly freezesAt: number | null;
  /** Attempts of a team. */
  readonly quota: number;
  /** Which of them count; `best` only for practice. */
  readonly counting: 'first' | 'last' | 'mean' | 'best';
  readonly practice: boolean;
  readonly brackets: readonly string[];
  /** What comes after the score: value and then receipt, or receipt at once. */
  readonly ties: 'value' | 'receipt';
  readonly visibility: 'full' | 'neighbours' | 'anonymous';
  /** What stands for a decision that never came: wait for it, repeat the last, or do nothing. */
  readonly missing: 'wait' | 'repeat' | 'nothing';
  /** Whether one seat confirms for the team, or every seat must have agreed to the same draft. */
  readonly confirm: 'one' | 'all';
  readonly teamSize: number;
  readonly luck: Luck;
  readonly cover: 'open' | 'sealed';
}

/** Members of a team, at most. */
const LARGEST_TEAM = 8;
const SEED = /^[0-9a-f]{64}$/;

/** @throws  StoreError event, saying what cannot be, of which rule (`where`), and what to write */
export function holdableOrThrow(rules: EventRules, seed: string | undefined): void {
  const { quota, teamSize, brackets, counting, practice, opensAt, closesAt, freezesAt, cover } = rules;
  const wrong: readonly (readonly [boolean, keyof EventRules | 'seed', string])[] = [
    [!isCount(quota), 'quota', `its quota is ${quota}; write a whole number from 1`],
    [!isCount(teamSize) || teamSize > LARGEST_TEAM, 'teamSize', `teams of ${teamSize}; write 1 to ${LARGEST_TEAM}`],
    [brackets.length === 0, 'brackets', 'it has no bracket; name one at least'],
    [new Set(brackets).size !== brackets.length, 'brackets', 'a bracket is named twice; name each once'],
    [
      counting === 'best' && !practice,
      'counting',
      'the best attempt counts only in practice; take first, last or mean',
    ],
    [closesAt !== null && closesAt <= opensAt, 'closesAt', 'it closes before it opens; let it close later'],
    [freezesAt !== null && freezesAt < opensAt, 'freezesAt', 'its board freezes before it opens; let it freeze later'],
    [
      freezesAt !== null && closesAt !== null && freezesAt > closesAt,
      'freezesAt',
      'its board freezes after it closes; freeze earlier',
    ],
    [seed !== undefined && cover === 'sealed', 'seed', 'a sealed seed is drawn, never given; leave it out'],
    [seed !== undefined && !SEED.test(seed), 'seed', 'its seed is not written in 64 hex digits'],
  ];
  const first = wrong.find(([holds]) => holds);
  if (first) throw new StoreError('store.event', { where: first[1], why: first[2] });
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
