import { engineByNumber } from '../engines/by-number.ts';
import type { EngineDoor } from '../engines/door.ts';
import { canonical } from '../math/canonical.ts';
import { sha256Hex } from '../math/sha256.ts';
import type { MarkRuns, Rules } from '../sim/index.ts';
import type { ExportLine, HeldEvent } from './export-line.ts';
import { attemptLuck, seedHash } from './luck.ts';
import { openingSeal, sealHash } from './seal-hash.ts';
import { standingOf } from './standing-of.ts';

/** What is wrong, and where: an attempt's id, a place of a board, a seal's number. */
export interface Flaw {
  readonly where: string;
  readonly what:
    | 'format' // lines that are missing or in another order
    | 'engine' // played on one that is not here
    | 'scenario' // the text is not the one of the hashes
    | 'commitment' // the seed is not the one whose hash was published
    | 'nonce' // two teams have one
    | 'log' // a gap, or an act that is not the one of its hash
    | 'luck' // the first link follows from another luck
    | 'refused' // the engine refuses an act
    | 'chain' // an act leads elsewhere
    | 'score' // another score than the log leads to
    | 'noScore' // a complete log without one
    | 'order' // a board is not in its order
    | 'place' // a row of a board that no results lead to
    | 'seal' // a seal that does not follow
    | 'unsealed'; // a log that goes on after the last seal of a closed event
  readonly act?: number;
}
export interface EventVerdict {
  readonly ok: boolean;
  readonly flaws: readonly Flaw[];
  readonly event: { readonly code: string; readonly name: string; readonly closed: boolean } | null;
  readonly attempts: number;
  /** Of them, those whose every act was played again. */
  readonly replayed: number;
  readonly acts: number;
  readonly scores: number;
}

/** By what the games of an event are played again: its rules, on the engine of its day. */
interface Ground {
  readonly rules: Rules;
  readonly door: EngineDoor;
}

type Line<K extends ExportLine['kind']> = Extract<ExportLine, { kind: K }>;
/** What came of one game, as soon as it is known. */
export interface CheckedGame {
  readonly attempt: string;
  readonly team: string;
  readonly number: number;
  readonly acts: number;
  /** As the file says, in tenths of a point. */
  readonly score: number | null;
  readonly voided: boolean;
  readonly flaws: readonly Flaw[];
}
export interface VerifyOptions {
  /** Where the seed is still sealed: an attempt's luck, for who may know it. */
  readonly luckOf?: (attempt: string) => Promise<string>;
  /** Called after each game. */
  readonly told?: (game: CheckedGame) => void;
}

/**
 * Replays an exported event without a server: the seed against the hash that was published, every team's own luck, every
 * link of every log, every score, the order and rows of the boards, every seal.
 *
 * @param lines  of an export, in their order
 */
export async function verifyEvent(
  lines: AsyncIterable<ExportLine> | Iterable<ExportLine>,
  { luckOf, told }: VerifyOptions = {},
): Promise<EventVerdict> {
  const check = new Check(luckOf ?? null);
  for await (const line of lines) {
    const before = check.flaws.length;
    await check.take(line);
    if (line.kind === 'attempt') told?.(checkedGame(line, check.flaws.slice(before)));
  }
  return check.verdict();
}

function checkedGame({ attempt, log, result }: Line<'attempt'>, flaws: readonly Flaw[]): CheckedGame {
  const { id, team, number, voidedAt } = attempt;
  const score = result?.score.total ?? null;
  return { attempt: id, team, number, acts: log.length, score, voided: voidedAt !== null, flaws };
}

class Check {
  readonly flaws: Flaw[] = [];
  readonly #luckOf: VerifyOptions['luckOf'] | null;
  readonly #nonces = new Map<string, string>();
  readonly #ends = new Map<string, { readonly seq: number; readonly head: string }>();
  readonly #sealed = new Map<string, number>();
  readonly #heads = new Map<string, readonly string[]>();
  readonly #attempts: Line<'attempt'>[] = [];
  readonly #places: Line<'place'>[] = [];
  readonly #marks = new Map<string, MarkRuns>();
  #event: HeldEvent | null = null;
  #seed: string | null = null;
  #ground: Ground | null = null;
  #seal: string | null = null;
  #replayed = 0;
  #acts = 0;
  #scores = 0;

  constructor(luckOf: VerifyOptions['luckOf'] | null) {
    this.#luckOf = luckOf;
  }

  async take(line: ExportLine): Promise<void> {
    if (line.kind === 'event') await this.#takeEvent(line);
    else if (this.#event === null) this.#flaw('file', 'format');
    else if (line.kind === 'entry') this.#takeEntry(line);
    else if (line.kind === 'attempt') await this.#takeAttempt(line);
    else if (line.kind === 'place') this.#places.push(line);
    else this.#takeSeal(line);
  }

  verdict(): EventVerdict {
    const event = this.#event;
    if (event === null) this.#flaw('file', 'format');
    else {
      this.#checkBoards(event);
      if (event.closedAt !== null) {
        for (const [attempt, { seq }] of this.#ends)
          if (this.#sealed.get(attempt) !== seq) this.#flaw(attempt, 'unsealed');
      }
    }
    return {
      ok: this.flaws.length === 0,
      flaws: this.flaws,
      event: event && { code: event.code, name: event.name, closed: event.closedAt !== null },
      attempts: this.#attempts.length,
      replayed: this.#replayed,
      acts: this.#acts,
      scores: this.#scores,
    };
  }

  #flaw(where: string, what: Flaw['what'], act?: number): void {
    this.flaws.push({ where, what, ...(act === undefined ? {} : { act }) });
  }

  async #takeEvent({ event, scenario, seed }: Line<'event'>): Promise<void> {
    if (this.#event !== null) this.#flaw('file', 'format');
    this.#event = event;
    this.#seed = seed;
    this.#seal = openingSeal(event.id);
    // without its seed nothing could be played again, and all would seem well
    const kept = seed === null ? this.#luckOf !== null : seedHash(seed) === event.seedHash;
    if (!kept) this.#flaw('event', 'commitment');
    const door = await engineByNumber(event.engine);
    if (!door) {
      this.#flaw('event', 'engine');
      return;
    }
    const parsed = door.parseScenario(scenario);
    if (!parsed.ok || sha256Hex(scenario) !== event.whole) {
      this.#flaw('event', 'scenario');
      return;
    }
    const rules = door.engine.prepare(parsed.scenario);
    if (rules.hash === event.rules) this.#ground = { rules, door };
    else this.#flaw('event', 'scenario');
  }

  #takeEntry({ entry }: Line<'entry'>): void {
    if ([...this.#nonces.values()].includes(entry.nonce)) this.#flaw(entry.team, 'nonce');
    this.#nonces.set(entry.team, entry.nonce);
  }

  async #takeAttempt(line: Line<'attempt'>): Promise<void> {
    const { attempt, log, result } = line;
    this.#attempts.push(line);
    this.#acts += log.length;
    const last = log.at(-1);
    if (last) this.#ends.set(attempt.id, { seq: last.seq, head: last.head });
    this.#heads.set(
      attempt.id,
      log.map(({ head }) => head),
    );
    const torn = log.findIndex(({ seq, act, body }, k) => seq !== k || sha256Hex(canonical(act)) !== body);
    if (torn >= 0) {
      this.#flaw(attempt.id, 'log', torn);
      return;
    }
    const luck = await this.#luckOfAttempt(line);
    if (luck === null || this.#ground === null) return;
    this.#replayed++;
    this.#replay(this.#ground, luck, line);
    if (result) this.#scores++;
  }

  async #luckOfAttempt({ attempt }: Line<'attempt'>): Promise<string | null> {
    const nonce = this.#nonces.get(attempt.team);
    if (nonce === undefined) {
      this.#flaw(attempt.id, 'format');
      return null;
    }
    if (this.#seed !== null) return attemptLuck(this.#seed, this.#event!.luck, nonce, attempt.number);
    return this.#luckOf ? this.#luckOf(attempt.id) : null;
  }

  #replay(ground: Ground, luck: string, { attempt, log, result }: Line<'attempt'>): void {
    const { startPlay, playAct, recordOf, rawAxes } = ground.door;
    let play = startPlay(ground.rules, luck);
    for (const { act, head, seq } of log) {
      const played = playAct(play, act, { by: 'player' });
      // the first link is in no log: that it is another shows in the first act
      if (!played.ok) {
        this.#flaw(attempt.id, 'refused', seq);
        return;
      }
      play = played.play;
      if (play.chain.at(-1) !== head) {
        this.#flaw(attempt.id, seq === 0 ? 'luck' : 'chain', seq);
        return;
      }
    }
    if (result === null) {
      const closed = this.#event!.closedAt !== null && attempt.voidedAt === null;
      if (play.run.over && closed) this.#flaw(attempt.id, 'noScore');
      return;
    }
    const { score } = recordOf(play, this.#marksOf(ground, luck));
    const last = log.at(-1);
    const same =
      play.run.over &&
      canonical(score) === canonical(result.score) &&
      Math.round(rawAxes(play.run).value) === result.value &&
      last?.head === result.head &&
      last.receipt === result.receipt;
    if (!same) this.#flaw(attempt.id, 'score');
  }

  /** Both marks are the same for all who met one luck. */
  #marksOf({ rules, door }: Ground, luck: string): MarkRuns | null {
    if (!rules.scenario.scoring) return null;
    const known = this.#marks.get(luck) ?? door.markRuns(rules, luck);
    if (this.#event!.luck === 'shared') this.#marks.set(luck, known);
    return known;
  }

  #takeSeal({ seal }: Line<'seal'>): void {
    const follows = seal.previous === this.#seal && sealHash(seal.previous, seal.heads) === seal.hash;
    if (!follows) this.#flaw(`seal ${seal.number}`, 'seal');
    this.#seal = seal.hash;
    for (const { attempt, seq, head } of seal.heads) {
      if (this.#heads.get(attempt)?.[seq] !== head) this.#flaw(`seal ${seal.number}`, 'seal');
      this.#sealed.set(attempt, seq);
    }
  }

  /** The live board is what the results come to; a frozen one is what they came to at some time before. */
  #checkBoards(event: HeldEvent): void {
    const results = new Map<string, Line<'attempt'>[]>();
    for (const one of this.#attempts) {
      if (one.result) results.set(one.attempt.team, [...(results.get(one.attempt.team) ?? []), one]);
    }
    for (const board of ['live', 'frozen'] as const) {
      const rows = this.#places.filter((one) => one.board === board).map(({ row }) => row);
      for (const [k, row] of rows.entries()) {
        const before = rows[k - 1];
        if (row.place !== k + 1 || (before && !isBefore(event, before, row)))
          this.#flaw(`${board} ${row.place}`, 'order');
        const own = results.get(row.team) ?? [];
        if (!canStand(event, own, row, board)) this.#flaw(`${board} ${row.place}`, 'place');
      }
      const counted = [...results.values()].filter((own) => standingOf(event, own, null) !== null).length;
      if (board === 'live' && rows.length !== counted) this.#flaw('live', 'place');
    }
  }
}

type Row = Line<'place'>['row'];

function isBefore({ ties }: HeldEvent, one: Row, other: Row): boolean {
  if (one.score !== other.score) return one.score > other.score;
  if (ties === 'value' && one.value !== other.value) return one.value > other.value;
  return one.receipt < other.receipt;
}

function canStand(event: HeldEvent, own: readonly Line<'attempt'>[], row: Row, board: 'live' | 'frozen'): boolean {
  // at the freeze some of these had not come yet, and some that were taken out since still counted
  const times = board === 'live' ? [null] : own.map((_, k) => k + 1);
  return times.some((count) => {
    const stood = standingOf(event, own, count);
    return stood !== null && stood.score === row.score && stood.value === row.value && stood.receipt === row.receipt;
  });
}
