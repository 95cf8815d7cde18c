import type { DialName, Dials } from '../dials.ts';
import type { Luck } from '../luck/luck.ts';
import type { Slot } from '../luck/slots.ts';
import type { ColumnName, People } from '../people/columns.ts';
import type { Rules } from '../rules.ts';
import type { Firm } from '../turn/firm.ts';

/** What a watched term acts on. */
export type Target = 'satisfaction' | 'mood' | 'hazard' | 'purchase' | 'voice' | 'return' | 'join';
/** Notes the terms of a few customers while the one and only kernel runs. `null` in play. */
export interface Watch {
  next: number; // the next watched customer, or −1
  rewind(): number; // to the first watched customer; every loop starts with it
  step(): number; // move on; returns the new next
  note(phase: string, who: number, target: Target, scale: Scale, terms: Readonly<Record<string, number>>): void;
}
/**
 * On which scale the terms add up: points of satisfaction, log of a hazard, log of a rate or odds. Under `state` stand
 * numbers that do not add up but say how terms are carried on or what they were held against.
 */
export type Scale = 'points' | 'logHazard' | 'logRate' | 'logOdds' | 'hazard' | 'state';

/** What a phase is given: it reads rules, dials and luck, and writes its own columns and the firm's books. */
export interface Turn {
  readonly rules: Rules;
  readonly people: People;
  readonly firm: Firm;
  readonly dials: Dials;
  readonly luck: Luck;
  readonly watch: Watch | null;
  readonly turn: number; // 1 for the first played turn; 0 and below while the past is lived through
  readonly weeks: number; // in this turn
}
export interface Phase {
  readonly name: string;
  readonly writes: readonly ColumnName[];
  readonly dials: readonly DialName[];
  readonly slots: readonly Slot[];
  readonly run: (turn: Turn) => void;
}
