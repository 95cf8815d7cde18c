import { setImmediate as breathe } from 'node:timers/promises';
import { canonical } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { Act } from '../../sim/index.ts';

/** One game, as it was decided. */
export interface DecidedGame {
  readonly attempt: string;
  readonly team: string;
  readonly acts: readonly Act[];
}

/** One thing that two teams decided alike. */
export interface SharedDecision {
  readonly turn: number;
  /** `LEVER.KNOB` of a close; `answer ENCOUNTER` of a call. */
  readonly what: string;
  readonly value: string;
  /** Games of the field that decided it so. */
  readonly games: number;
}
/** Two games of two teams that are more alike than chance makes them. */
export interface Likeness {
  readonly first: Omit<DecidedGame, 'acts'>;
  readonly second: Omit<DecidedGame, 'acts'>;
  /** Every act is the same. */
  readonly exact: boolean;
  /** From 0 to 1: how much of what either decided they decided alike, what few decide weighing more. */
  readonly agreement: number;
  /** How unlikely it is, in bits: each thing decided alike counts what it would take to hit on it by chance. */
  readonly bits: number;
  /** Those that fewest others decided so. */
  readonly shared: readonly SharedDecision[];
}

/** From here on a pair is shown: games of one mind stay below, a copy with a turn of six changed is above. (chosen) */
const LEAST_AGREEMENT = 0.7;
/**
 * Among all pairs one is found by chance that is alike by as many bits as there are doublings of pairs; so much more is
 * asked, else two quiet games are alike because both did little. (chosen)
 */
const BITS_MORE = 4;
/** Numbers that lie in the same part of all that were decided are alike in part. (chosen) */
const PARTS = 8;
const SHOWN = 5;
/** How long others wait at most while pairs are compared. (chosen) */
const BREATH_MS = 10;

/** One knob of one turn, or one call. */
interface Decided {
  readonly turn: number;
  readonly what: string;
  readonly value: string;
  readonly number: number | null;
  /** Whether it is another than in the turn before. */
  readonly moved: boolean;
}

/**
 * Which games are alike, for a person to judge: it accuses nobody. Games are compared knob by knob in the same turn and
 * call by call; what neither has touched since the turn before is passed over. A decision weighs by how few games of the
 * field took it, so that what everybody does says nothing. Takes time with the square of the games; others are let by
 * meanwhile.
 *
 * @returns  pairs of different teams, exact copies first, then by how unlikely they are
 */
export async function similarLogs(games: readonly DecidedGame[]): Promise<readonly Likeness[]> {
  const field = new Field(games.map(({ acts }) => decidedIn(acts)));
  const hashes = games.map(({ acts }) => sha256Hex(canonical(acts)));
  const leastBits = Math.log2(Math.max(1, (games.length * (games.length - 1)) / 2)) + BITS_MORE;
  const found: Likeness[] = [];
  let since = performance.now();
  for (let a = 0; a < games.length; a++) {
    for (let b = a + 1; b < games.length; b++) {
      if (games[a]!.team === games[b]!.team) continue;
      const exact = hashes[a] === hashes[b] && games[a]!.acts.length > 0;
      const { agreement, bits } = field.compare(a, b);
      if (!exact && (agreement < LEAST_AGREEMENT || bits < leastBits)) continue;
      const [first, second] = [games[a]!, games[b]!].map(({ attempt, team }) => ({ attempt, team })) as [Named, Named];
      found.push({ first, second, exact, agreement, bits: Math.round(bits), shared: field.shared(a, b) });
    }
    if (performance.now() - since > BREATH_MS) {
      await breathe();
      since = performance.now();
    }
  }
  return found.toSorted((one, other) => Number(other.exact) - Number(one.exact) || other.bits - one.bits);
}
type Named = Omit<DecidedGame, 'acts'>;

/** By turn and knob, what stood when the turn was closed; by turn and call, how it was answered. */
function decidedIn(acts: readonly Act[]): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>();
  const standing = new Map<string, string>();
  let turn = 1;
  for (const act of acts) {
    if (act.kind === 'answer') {
      const what = `answer ${act.encounter}`;
      decided.set(`${turn} ${what}`, { turn, what, value: act.reply, number: null, moved: true });
    } else if (act.kind === 'close') {
      for (const [lever, knobs] of Object.entries(act.decisions)) {
        for (const [knob, value] of Object.entries(knobs)) {
          const what = `${lever}.${knob}`;
          const spelt = canonical(value);
          const number = typeof value === 'number' ? value : null;
          decided.set(`${turn} ${what}`, { turn, what, value: spelt, number, moved: standing.get(what) !== spelt });
          standing.set(what, spelt);
        }
      }
      turn++;
    }
  }
  return decided;
}

/** All games as rows of numbers, and what each decision weighs among them. */
class Field {
  readonly #games: readonly ReadonlyMap<string, Decided>[];
  readonly #slots: readonly string[];
  /** By game and slot: which value, from 1; 0 where nothing was decided. The same for the part a number lies in. */
  readonly #values: readonly Int32Array[];
  readonly #parts: readonly Int32Array[];
  readonly #moved: readonly Uint8Array[];
  /** By number of a value or part: bits, and in how many games it stands. */
  readonly #bits: number[] = [0];
  readonly #counts: number[] = [0];

  constructor(games: readonly ReadonlyMap<string, Decided>[]) {
    this.#games = games;
    this.#slots = [...new Set(games.flatMap((one) => [...one.keys()]))];
    this.#values = games.map(() => new Int32Array(this.#slots.length));
    this.#parts = games.map(() => new Int32Array(this.#slots.length));
    this.#moved = games.map(() => new Uint8Array(this.#slots.length));
    for (const k of this.#slots.keys()) this.#weigh(k);
  }

  compare(a: number, b: number): { readonly agreement: number; readonly bits: number } {
    const [one, other] = [this.#values[a]!, this.#values[b]!];
    const [part, otherPart] = [this.#parts[a]!, this.#parts[b]!];
    const [moved, otherMoved] = [this.#moved[a]!, this.#moved[b]!];
    const weights = this.#bits;
    let alike = 0;
    let all = 0;
    for (let k = 0; k < one.length; k++) {
      if (moved[k] === 0 && otherMoved[k] === 0) continue;
      all += (weights[one[k]!]! + weights[other[k]!]!) / 2;
      if (one[k] === other[k]) alike += weights[one[k]!]!;
      else if (part[k] === otherPart[k]) alike += weights[part[k]!]!;
    }
    return { agreement: all === 0 ? 0 : Math.round((alike / all) * 1000) / 1000, bits: alike };
  }

  /** What both decided alike, the rarest first. */
  shared(a: number, b: number): SharedDecision[] {
    const [one, other] = [this.#values[a]!, this.#values[b]!];
    const isShared = (k: number) =>
      one[k] !== 0 && one[k] === other[k] && (this.#moved[a]![k] === 1 || this.#moved[b]![k] === 1);
    const games = (k: number) => this.#counts[one[k]!]!;
    const rarest = [...this.#slots.keys()].filter(isShared).toSorted((k, next) => games(k) - games(next));
    return rarest.slice(0, SHOWN).map((k) => {
      const { turn, what, value } = this.#games[a]!.get(this.#slots[k]!)!;
      return { turn, what, value, games: games(k) };
    });
  }

  #weigh(k: number): void {
    const all = this.#games.map((one) => one.get(this.#slots[k]!));
    const partOf = partsOf(all.flatMap((one) => one?.number ?? []));
    const named = new Map<string, number>();
    const name = (text: string) => {
      const known = named.get(text);
      if (known !== undefined) {
        this.#counts[known]!++;
        return known;
      }
      named.set(text, this.#counts.length);
      return this.#counts.push(1) - 1;
    };
    for (const [game, one] of all.entries()) {
      if (!one) continue;
      this.#values[game]![k] = name(`value ${one.value}`);
      // what is no number is a part of its own
      this.#parts[game]![k] = name(one.number === null ? `part ${one.value}` : `part ${partOf(one.number)}`);
      this.#moved[game]![k] = one.moved ? 1 : 0;
    }
    for (const number of named.values()) this.#bits[number] = Math.log2(all.length / this.#counts[number]!);
  }
}

/** In which of some equal parts of all that were decided a number lies. */
function partsOf(numbers: readonly number[]): (number: number) => number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of numbers) {
    least = Math.min(least, one);
    most = Math.max(most, one);
  }
  const width = (most - least) / PARTS;
  return (number) => (width > 0 ? Math.min(PARTS - 1, Math.floor((number - least) / width)) : 0);
}
