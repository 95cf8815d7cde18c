import { drawFour, fillBlock } from '../../math/threefry.ts';
import type { Keys } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { Slot, Stream } from './slots.ts';
import { SLOTS, streamOf } from './slots.ts';

/**
 * Numbers in (0, 1) that depend on (stream's key, customer, turn, slot, index) and on nothing else: not on what was
 * asked before.
 */
export interface Luck {
  /**
   * One number per customer for this turn, for reading only. Scratch: good until `turn` is called or columns of `KEPT`
   * other blocks of four slots have been asked for.
   */
  column(slot: Slot): Float64Array;
  /**
   * The same numbers one at a time.
   *
   * @param who     customer, or event, encounter, rival: any whole number from 0
   * @param index   which draw of one purpose (the k-th friend told); `column` is index 0
   */
  at(slot: Slot, who: number, index?: number): number;
  /**
   * `at` for one slot, made once before a loop over the few whom it concerns and good until `turn` is called.
   * Neighbours in one block of four slots, asked for the same customer one after the other, cost one block.
   */
  draws(slot: Slot): DrawOf;
  /**
   * Moves on. From 1 these are turns of play; 0 and below are the past before them, which is drawn from its own stream.
   * Birth's luck is the same at all times.
   */
  turn(turn: number): void;
}

/** The number of a customer, or of one of several draws of one purpose, at this turn. */
export type DrawOf = (who: number, index?: number) => number;

/** How many blocks of four columns are kept at a time: sixteen slots, 128 bytes a customer. */
export const KEPT = 4;

interface Block {
  stream: Stream;
  block: number;
  turn: number;
  lastUsed: number;
  words: readonly [Float64Array, Float64Array, Float64Array, Float64Array];
}

interface Place {
  readonly block: number;
  readonly word: 0 | 1 | 2 | 3;
  readonly stream: Stream;
}

const PLACES = Object.fromEntries(
  (Object.keys(SLOTS) as Slot[]).map((slot) => [
    slot,
    { block: SLOTS[slot] >> 2, word: SLOTS[slot] & 3, stream: streamOf(slot) },
  ]),
) as Readonly<Record<Slot, Place>>;

/**
 * Luck for n customers. It holds no state but the turn: columns are kept only to save time.
 *
 * @param keys     from `streamKeys`
 * @param n        length of a column
 * @param ledger   for tests: is told of every draw, and columns that are no longer good are filled with NaN
 * @returns        luck at turn 1
 * @throws         nothing
 * @source         Threefry-4x32-20, counter (who, turn, block, index): no packing, so that a new slot moves no old luck
 */
export function makeLuck(keys: Keys, n: number, ledger: Ledger | null = null): Luck {
  const kept: Block[] = [];
  const four = new Float64Array(4);
  let lastWho = -1;
  let lastBlock = -1;
  let lastIndex = -1;
  let now = 1;
  let uses = 0;

  function columnOf(): Block['words'] {
    return [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  }

  function find(stream: Stream, block: number, turn: number): Block | undefined {
    for (const one of kept) if (one.block === block && one.stream === stream && one.turn === turn) return one;
    return undefined;
  }

  /** The block used longest ago, or a new one while there is room. */
  function oldest(): Block {
    if (kept.length < KEPT) {
      const fresh: Block = { stream: 'birth', block: -1, turn: 0, lastUsed: 0, words: columnOf() };
      kept.push(fresh);
      return fresh;
    }
    const worn = kept.reduce((a, b) => (b.lastUsed < a.lastUsed ? b : a));
    if (ledger !== null) {
      for (const column of worn.words) column.fill(NaN);
      worn.words = columnOf();
    }
    return worn;
  }

  function filled(stream: Stream, block: number, turn: number): Block {
    let it = find(stream, block, turn);
    if (it === undefined) {
      it = oldest();
      it.stream = stream;
      it.block = block;
      it.turn = turn;
      fillBlock(keys[stream], n, turn, block, 0, it.words[0], it.words[1], it.words[2], it.words[3]);
    }
    it.lastUsed = ++uses;
    return it;
  }

  /** One block, kept until another one is asked for or the turn moves on; the block tells the stream. */
  function drawn(key: Uint32Array, who: number, turn: number, block: number, index: number): Float64Array {
    if (who !== lastWho || block !== lastBlock || index !== lastIndex) {
      drawFour(key, who, turn, block, index, four);
      lastWho = who;
      lastBlock = block;
      lastIndex = index;
    }
    return four;
  }

  const luck: Luck = {
    column(slot) {
      const { block, word, stream } = PLACES[slot];
      return filled(streamAt(stream, now), block, turnAt(stream, now)).words[word];
    },
    at(slot, who, index = 0) {
      const place = PLACES[slot];
      const stream = streamAt(place.stream, now);
      const turn = turnAt(place.stream, now);
      if (index === 0 && who < n) {
        const it = find(stream, place.block, turn);
        if (it !== undefined) return it.words[place.word][who] as number;
      }
      return drawn(keys[stream], who, turn, place.block, index)[place.word] as number;
    },
    draws(slot) {
      const { block, word, stream } = PLACES[slot];
      const key = keys[streamAt(stream, now)];
      const turn = turnAt(stream, now);
      return (who, index = 0) => drawn(key, who, turn, block, index)[word] as number;
    },
    turn(turn) {
      if (ledger !== null && turn !== now) {
        for (const { words } of kept) for (const column of words) column.fill(NaN);
        kept.length = 0;
      }
      now = turn;
      lastWho = -1;
    },
  };
  return ledger === null ? luck : noted(luck, ledger, () => now);
}

function streamAt(home: Stream, turn: number): Stream {
  return turn >= 1 || home === 'birth' ? home : 'past';
}

function turnAt(home: Stream, turn: number): number {
  return home === 'birth' ? 0 : turn;
}

/** The same luck, written down. */
function noted(luck: Luck, ledger: Ledger, now: () => number): Luck {
  const note = (slot: Slot, who: number, index: number) => {
    const { stream } = PLACES[slot];
    ledger.note({ stream: streamAt(stream, now()), turn: turnAt(stream, now()), slot, who, index });
  };
  return {
    column(slot) {
      note(slot, -1, 0);
      return luck.column(slot);
    },
    at(slot, who, index = 0) {
      note(slot, who, index);
      return luck.at(slot, who, index);
    },
    draws(slot) {
      const draw = luck.draws(slot);
      return (who, index = 0) => {
        note(slot, who, index);
        return draw(who, index);
      };
    },
    turn(turn) {
      luck.turn(turn);
    },
  };
}
