import type { Slot, Stream } from './slots.ts';

/** One asking for luck. `who` is −1 when the whole column was asked for. */
export interface Draw {
  readonly stream: Stream;
  readonly turn: number;
  readonly slot: Slot;
  readonly who: number;
  readonly index: number;
}

/** Is told of every draw; `makeLuck` takes one in tests and none in play. */
export interface Ledger {
  note(draw: Draw): void;
}

/** What a customer is and whom it knows is asked for again and again on purpose: it is the same answer each time. */
const STANDING: ReadonlySet<Slot> = new Set<Slot>(['birth.friend', 'birth.project']);

/** A ledger that keeps what it is told, and finds luck that was used twice. */
export interface KeptLedger extends Ledger {
  readonly draws: readonly Draw[];
  /**
   * Draws whose number had been drawn before: two things would happen by one chance. Standing facts are not counted.
   */
  readonly twice: readonly Draw[];
}

export function keepLedger(): KeptLedger {
  const draws: Draw[] = [];
  const twice: Draw[] = [];
  const columns = new Set<string>();
  const singles = new Map<string, Set<string>>();
  return {
    draws,
    twice,
    note(draw) {
      draws.push(draw);
      if (STANDING.has(draw.slot)) return;
      const place = `${draw.stream} ${draw.turn} ${draw.slot}`;
      const asked = singles.get(place) ?? new Set<string>();
      singles.set(place, asked);
      if (draw.who < 0) {
        if (columns.has(place) || asked.has('of the column')) twice.push(draw);
        columns.add(place);
        return;
      }
      const one = `${draw.who} ${draw.index}`;
      if (asked.has(one) || (draw.index === 0 && columns.has(place))) twice.push(draw);
      asked.add(one);
      if (draw.index === 0) asked.add('of the column');
    },
  };
}
